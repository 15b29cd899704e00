/**
 * For every node the pairs (arrival, departure) of which none is both later to arrive and earlier to have left: the
 * lists of Wu et al. 2014 for the fastest path. Labels leave a heap in order of arrival, so a node keeps one exactly
 * when its departure is later than all before. O(labels * degree * log labels); a node has at most as many labels as
 * there are distinct last days among the edges of the sources.
 */

import { addRow, createGrowing, type GrowingColumns } from './growing.ts';
import { Heap } from './heap.ts';
import { later } from './hopDays.ts';
import { spend } from './meter.ts';
import { bears, visitHops, type SearchSpace } from './searchSpace.ts';
import { stateAfter, stateCount, visitedAt } from './states.ts';

/** The pairs of every state, the latest departure first. */
export interface DepartureProfile {
  readonly head: Int32Array;
  readonly labels: GrowingColumns<'day' | 'departure' | 'next'>;
}

interface Label {
  readonly node: number;
  readonly visited: number;
  readonly state: number;
  readonly day: number;
  readonly departure: number;
  readonly edge: number;
}

/** Builds the pairs of the beginnings of paths; the days that must pass between hops do not lessen a departure here. */
export const buildDepartureProfile = (space: SearchSpace, usefulUntil: Int32Array | null): DepartureProfile => {
  const { days, windowFirst, windowLast, step, passable, sources, meter } = space;
  const head = new Int32Array(stateCount(space)).fill(-1);
  const labels = createGrowing(['day', 'departure', 'next']);
  const waiting = new Heap<Label>((a, b) => a.day - b.day || b.departure - a.departure);
  const latestKnown = (state: number): number =>
    head[state]! < 0 ? -Infinity : labels.columns.departure[head[state]!]!;

  const expand = (from: number, visitedHere: number, label: Label | null): void => {
    const ownMoment = label !== null && bears(space, from, label.edge);
    const ready = label === null ? windowFirst : later(label.day, step);
    visitHops(space, from, false, (edge, other) => {
      let day = label === null ? windowFirst : label.day;
      if (!ownMoment || !bears(space, from, edge)) {
        if (ready > days.last(edge)) return;
        day = Math.max(ready, days.first(edge));
        if (day > windowLast) return;
      }
      if (usefulUntil !== null && day > usefulUntil[other]!) return;
      const visited = visitedAt(space, other, visitedHere);
      if (visited < 0) return;
      const departure = Math.min(label === null ? windowLast : label.departure, days.last(edge));
      const state = stateAfter(space, other, visited, edge);
      if (departure > latestKnown(state)) waiting.push({ node: other, visited, state, day, departure, edge });
    });
  };

  for (const source of sources) {
    const visited = visitedAt(space, source, 0);
    if (visited >= 0) expand(source, visited, null);
  }
  for (let label = waiting.pop(); label !== undefined && spend(meter, 1); label = waiting.pop()) {
    if (label.departure <= latestKnown(label.state)) continue;
    const row = addRow(labels);
    labels.columns.day[row] = label.day;
    labels.columns.departure[row] = label.departure;
    labels.columns.next[row] = head[label.state]!;
    head[label.state] = row;
    if (passable[label.node] === 1) expand(label.node, label.visited, label);
  }
  return { head, labels };
};
