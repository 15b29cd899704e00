import type { Bounds } from './bounds.ts';
import type { HopProfile } from './hopProfile.ts';
import type { Route } from './pathResult.ts';
import { standsFor, type SearchSpace } from './searchSpace.ts';
import { stateOf } from './states.ts';

/** The label at a target that is the earliest, or has the fewest hops; -1 where there is none. */
const bestLabel = (space: SearchSpace, { head, labels }: HopProfile, by: 'day' | 'hops'): number => {
  const { next, [by]: rank } = labels.columns;
  let best = -1;
  for (const target of space.targets) {
    for (const own of [false, true]) {
      const state = stateOf(space, target, space.via.length, own);
      for (let label = head[state]!; label >= 0; label = next[label]!) {
        if (best < 0 || rank[label]! < rank[best]!) best = label;
      }
    }
  }
  return best;
};

/** The hops that led to a label; null where they meet a node twice. */
const routeTo = (space: SearchSpace, { labels }: HopProfile, last: number): Route | null => {
  const { network } = space;
  const { previous, edge, node } = labels.columns;
  const nodes: number[] = [];
  const edges: number[] = [];
  for (let label = last; label >= 0; label = previous[label]!) {
    nodes.unshift(node[label]!);
    edges.unshift(edge[label]!);
  }
  const first = edges[0]!;
  nodes.unshift(network.from[first] === nodes[0] ? network.to[first]! : network.from[first]!);
  const along = edges.map((crossed, place) => network.from[crossed] === nodes[place]);
  return new Set(nodes.map((each) => standsFor(space, each))).size < nodes.length ? null : { nodes, edges, along };
};

/** A route that the bounds know of, to be told where a search was cut before it found one; not always the best. */
export const anyRoute = (space: SearchSpace, { criterion, certain, profiles }: Bounds): Route | null => {
  const by = criterion === 'EARLIEST_ARRIVAL' ? 'day' : 'hops';
  for (const profile of certain === null ? profiles.map((level) => level.profile) : [certain]) {
    const label = bestLabel(space, profile, by);
    const route = label < 0 ? null : routeTo(space, profile, label);
    if (route !== null) return route;
  }
  return null;
};
