/**
 * For every node the earliest arrival in at most so many hops: label correcting in layers, one hop a layer, as in Wu et
 * al. 2014 for the shortest path and Bentert et al. 2020. An earlier arrival is never worse, so a node keeps one day a
 * layer, and only what got earlier is looked at in the next. O(layers * edges) at worst, in practice a few times the
 * edges. Walks and paths have the same bounds: leaving out a loop makes a walk neither later nor longer.
 */

import { addRow, createGrowing, type GrowingColumns } from './growing.ts';
import { later, type HopDays } from './hopDays.ts';
import { spend } from './meter.ts';
import { bears, visitHops, type SearchSpace } from './searchSpace.ts';
import { stateAfter, stateCount, visitedAt } from './states.ts';

/** The labels of every state, the one with the most hops and the earliest day first. */
export interface HopProfile {
  /** First label of each state, -1 where there is none. */
  readonly head: Int32Array;
  /** `day` of arrival in `hops` hops by `edge`, from label `previous` (-1: a source); `next` has fewer hops. */
  readonly labels: GrowingColumns<'day' | 'hops' | 'next' | 'previous' | 'edge' | 'node' | 'visited'>;
}

/** What a profile is limited to. */
export interface ProfileLimits {
  /** The worst confidence that may be crossed. */
  readonly weakest: number;
  /** For each node the last day on which it helps to be there; null: any. */
  readonly usefulUntil: Int32Array | null;
}

/** A profile while it is built: the labels of the layer at hand are those of so many hops. */
interface Building extends HopProfile {
  readonly space: SearchSpace;
  readonly days: HopDays;
  readonly limits: ProfileLimits;
  hops: number;
  /** The labels found in this layer. */
  found: number[];
}

/** A label of a state in the layer at hand: the one it has there already, or a new one. */
const labelFor = ({ head, labels, hops, found }: Building, state: number): number => {
  const present = head[state]!;
  if (present >= 0 && labels.columns.hops[present] === hops) return present;
  const label = addRow(labels);
  labels.columns.next[label] = present;
  head[state] = label;
  found.push(label);
  return label;
};

/** Labels what can be reached by one hop from a node reached by label `previous` (-1: a source) along `cameBy`. */
const expand = (
  building: Building,
  node: number,
  visitedHere: number,
  day: number,
  previous: number,
  cameBy: number,
): void => {
  const { space, days, limits, head, labels, hops } = building;
  const { windowLast, step } = space;
  const { confidence } = space.network;
  const { weakest, usefulUntil } = limits;
  const ownMoment = cameBy >= 0 && bears(space, node, cameBy);
  const ready = previous < 0 ? day : later(day, step);
  visitHops(space, node, false, (edge, other) => {
    if (confidence[edge]! > weakest) return;
    let crossed = day;
    if (!ownMoment || !bears(space, node, edge)) {
      if (ready > days.last(edge)) return;
      crossed = Math.max(ready, days.first(edge));
      if (crossed > windowLast) return;
    }
    if (usefulUntil !== null && crossed > usefulUntil[other]!) return;
    const visited = visitedAt(space, other, visitedHere);
    if (visited < 0) return;
    const state = stateAfter(space, other, visited, edge);
    if (head[state]! >= 0 && labels.columns.day[head[state]!]! <= crossed) return;
    const label = labelFor(building, state);
    labels.columns.day[label] = crossed;
    labels.columns.hops[label] = hops;
    labels.columns.previous[label] = previous;
    labels.columns.edge[label] = edge;
    labels.columns.node[label] = other;
    labels.columns.visited[label] = visited;
  });
};

/** The first layer: what the sources reach. */
const leaveSources = (building: Building): void => {
  const { space } = building;
  building.hops = 1;
  for (const source of space.sources) {
    const visited = visitedAt(space, source, 0);
    if (visited >= 0) expand(building, source, visited, space.windowFirst, -1, -1);
  }
};

/** Builds the profile of the beginnings of paths. */
export const buildHopProfile = (space: SearchSpace, days: HopDays, limits: ProfileLimits): HopProfile => {
  const { passable, maxHops, meter } = space;
  const head = new Int32Array(stateCount(space)).fill(-1);
  const labels = createGrowing(['day', 'hops', 'next', 'previous', 'edge', 'node', 'visited']);
  const building: Building = { head, labels, space, days, limits, hops: 0, found: [] };
  if (maxHops >= 1) leaveSources(building);
  while (building.found.length > 0 && building.hops < maxHops && spend(meter, 0)) {
    const frontier = building.found;
    building.found = [];
    building.hops += 1;
    for (const label of frontier) {
      const { node, visited, day, edge } = labels.columns;
      if (passable[node[label]!] === 0) continue;
      expand(building, node[label]!, visited[label]!, day[label]!, label, edge[label]!);
      if (!spend(meter, 0)) break;
    }
  }
  return { head, labels };
};
