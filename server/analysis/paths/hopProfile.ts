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

/** Builds the profile of the beginnings of paths. */
export const buildHopProfile = (space: SearchSpace, days: HopDays, limits: ProfileLimits): HopProfile => {
  const { network, windowFirst, windowLast, step, passable, sources, maxHops, meter } = space;
  const { weakest, usefulUntil } = limits;
  const { confidence } = network;
  const head = new Int32Array(stateCount(space)).fill(-1);
  const labels = createGrowing(['day', 'hops', 'next', 'previous', 'edge', 'node', 'visited']);
  let found: number[] = [];
  let hops = 0;

  const expand = (node: number, visitedHere: number, day: number, previous: number, cameBy: number): void => {
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
      let label = head[state]!;
      if (label >= 0 && labels.columns.day[label]! <= crossed) return;
      if (label < 0 || labels.columns.hops[label]! < hops) {
        label = addRow(labels);
        labels.columns.next[label] = head[state]!;
        head[state] = label;
        found.push(label);
      }
      labels.columns.day[label] = crossed;
      labels.columns.hops[label] = hops;
      labels.columns.previous[label] = previous;
      labels.columns.edge[label] = edge;
      labels.columns.node[label] = other;
      labels.columns.visited[label] = visited;
    });
  };

  hops = 1;
  if (maxHops >= 1) {
    for (const source of sources) {
      const visited = visitedAt(space, source, 0);
      if (visited >= 0) expand(source, visited, windowFirst, -1, -1);
    }
  }
  while (found.length > 0 && hops < maxHops && spend(meter, 0)) {
    const frontier = found;
    found = [];
    hops += 1;
    for (const label of frontier) {
      const { node, visited, day, edge } = labels.columns;
      if (passable[node[label]!] === 0) continue;
      expand(node[label]!, visited[label]!, day[label]!, label, edge[label]!);
      if (!spend(meter, 0)) break;
    }
  }
  return { head, labels };
};
