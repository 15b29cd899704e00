/**
 * The end of a path, from a node to a target: what it asks of the beginning, as constant numbers. A beginning that
 * arrives on day t is followed when t is at most a day, and the path then arrives on the later of two days; so an end
 * need never be walked again. Adding a hop in front costs O(hops), for no node may come twice.
 */

import { earlier, later } from './hopDays.ts';
import type { Route } from './pathResult.ts';
import { bears, standsFor, type SearchSpace } from './searchSpace.ts';

/** An end of a path. */
export interface Suffix {
  readonly node: number;
  /** The first hop and the way it is crossed; -1 at the target. */
  readonly edge: number;
  readonly along: boolean;
  readonly rest: Suffix | null;
  readonly hops: number;
  /** How many nodes of `via` must come before this end. */
  readonly viaBefore: number;
  /** Whether the first hop has the dates of the first node. */
  readonly own: boolean;
  /** The last day on which the first hop can be crossed so that the rest follows, by the best and by every reading. */
  readonly crossBy: number;
  readonly crossCertainlyBy: number;
  /** Arrival if the first hop is crossed on its first day. */
  readonly arrival: number;
  /** Days that must pass between the first hop and the last. */
  readonly changes: number;
  readonly weakest: number;
}

/** The end that is a target alone; null where the target comes out of turn among `via`. */
export const emptySuffix = (space: SearchSpace, target: number): Suffix | null => {
  const { via, viaPlace, windowFirst, windowLast } = space;
  const place = viaPlace.get(target);
  if (place !== undefined && place !== via.length - 1) return null;
  return {
    node: target,
    edge: -1,
    along: true,
    rest: null,
    hops: 0,
    viaBefore: place ?? via.length,
    own: false,
    crossBy: windowLast,
    crossCertainlyBy: windowLast,
    arrival: windowFirst,
    changes: 0,
    weakest: 0,
  };
};

const holds = (space: SearchSpace, suffix: Suffix, node: number): boolean => {
  const met = standsFor(space, node);
  for (let place: Suffix | null = suffix; place !== null; place = place.rest) {
    if (standsFor(space, place.node) === met) return true;
  }
  return false;
};

/** The end with one hop more in front, from `node`; null where that cannot be. */
export const prepend = (
  space: SearchSpace,
  rest: Suffix,
  edge: number,
  node: number,
  along: boolean,
): Suffix | null => {
  const { days, certain, windowFirst, step, viaPlace } = space;
  const isLast = rest.edge < 0;
  const oneMoment = rest.own && bears(space, rest.node, edge);
  const wait = isLast || oneMoment ? 0 : step;

  const first = days.first(edge);
  const last = days.last(edge);
  const crossBy = isLast || oneMoment ? rest.crossBy : earlier(Math.min(rest.crossBy, days.last(rest.edge)), wait);
  if (first > crossBy || windowFirst > Math.min(crossBy, last)) return null;

  let crossCertainlyBy = rest.crossCertainlyBy;
  if (certain !== null) {
    if (!isLast && !oneMoment) {
      crossCertainlyBy = earlier(Math.min(rest.crossCertainlyBy, certain.last(rest.edge)), wait);
    }
    if (certain.first(edge) > crossCertainlyBy || windowFirst > Math.min(crossCertainlyBy, certain.last(edge))) {
      return null;
    }
  }

  const place = viaPlace.get(node);
  if (place !== undefined && place !== rest.viaBefore - 1) return null;
  if (holds(space, rest, node)) return null;
  const changes = rest.changes + wait;
  return {
    node,
    edge,
    along,
    rest,
    hops: rest.hops + 1,
    viaBefore: place ?? rest.viaBefore,
    own: bears(space, node, edge),
    crossBy,
    crossCertainlyBy,
    arrival: isLast ? first : Math.max(rest.arrival, later(first, changes)),
    changes,
    weakest: Math.max(rest.weakest, space.network.confidence[edge]!),
  };
};

/** The target that an end leads to. */
export const targetOf = (suffix: Suffix): number => {
  let place = suffix;
  while (place.rest !== null) place = place.rest;
  return place.node;
};

/** The hops of an end that has become a whole path. */
export const routeOf = (suffix: Suffix): Route => {
  const nodes: number[] = [];
  const edges: number[] = [];
  const along: boolean[] = [];
  for (let place: Suffix | null = suffix; place !== null; place = place.rest) {
    nodes.push(place.node);
    if (place.rest === null) break;
    edges.push(place.edge);
    along.push(place.along);
  }
  return { nodes, edges, along };
};
