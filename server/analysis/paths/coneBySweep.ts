import { openFuture, type TemporalNetwork } from '../temporalNetwork.ts';
import type { Cone } from './coneResult.ts';
import { cellsPerEdge, nodeOfStep, openWays, wayOfStep } from './datedRows.ts';
import { directedWindow, firstOpenAfter } from './directedWindow.ts';
import type { PassageOptions } from './pathOptions.ts';
import { columnsFor, mirrorDay, type Direction, type DirectedColumns } from './timeDirection.ts';
import { unreachedDay } from './unreached.ts';

/** What a node is while the sweep goes on; the sum of two is `reached` only for `open` and `reached`. */
const open = 0;
const reachedEnd = 2;
const reached = 3;

interface Sweep {
  readonly columns: DirectedColumns;
  /** The ways that can be gone, as `openWays`. */
  readonly ways: Uint8Array;
  readonly allowed: Uint8Array | null;
  /** 1 for nodes that may be passed, else 0. */
  readonly passable: Uint8Array;
  readonly state: Uint8Array;
  readonly days: Int32Array;
  /** The edge that each node was reached by, as its place among the sorted ones. */
  readonly by: Int32Array;
  /** Nodes reached that are still to be followed. */
  readonly waiting: Int32Array;
}

/** Follows what is open on the day from the nodes that wait; what the sweep has not met yet it will meet. */
const follow = (
  { columns, ways, allowed, passable, state, days, by, waiting }: Sweep,
  count: number,
  met: number,
  day: number,
): void => {
  const { edges, rows } = columns;
  const { offsets, cells } = rows;
  let left = count;
  while (left > 0) {
    const node = waiting[--left]!;
    const end = offsets[node + 1]! * cellsPerEdge;
    for (let cell = offsets[node]! * cellsPerEdge; cell < end; cell += cellsPerEdge) {
      const place = cells[cell]!;
      if (place >= met) break;
      const step = cells[cell + 2]!;
      const other = nodeOfStep(step);
      // One branch for the two: neither can be foretold, and a wrong guess costs more than both.
      if ((Number(cells[cell + 1]! <= day) | state[other]!) !== open || ways[wayOfStep(step)] === 0) continue;
      if (allowed !== null && allowed[edges === null ? place : edges[place]!] === 0) continue;
      days[other] = day;
      by[other] = place;
      state[other] = reachedEnd + passable[other]!;
      if (passable[other] === 1) waiting[left++] = other;
    }
  }
};

/** The next place before `end` at which an edge leads from what is reached and can be passed to what is not reached. */
const nextCrossing = ({ columns, ways, allowed, state }: Sweep, place: number, end: number): number => {
  const { from, to, type, opens, closes, edges } = columns;
  let next = place;
  for (; next < end; next += 1) {
    const a = state[from[next]!]!;
    const b = state[to[next]!]!;
    if (a + b !== reached || ways[type[next]! * 2 + (b === open ? 0 : 1)] === 0) continue;
    if (opens[next]! >= closes[next]!) continue;
    if (allowed === null || allowed[edges === null ? next : edges[next]!] === 1) break;
  }
  return next;
};

/** The cone by one sweep over the edges in order of time; order not strict, dates at their best. */
export const coneBySweep = (
  network: TemporalNetwork,
  origins: readonly number[],
  direction: Direction,
  { window, traversal, allowed, passable: passed, avoid }: PassageOptions,
): Cone => {
  const { nodeCount } = network;
  const columns = columnsFor(network, direction);
  const { from, to, opens } = columns;
  const { first, last } = directedWindow(window, direction);
  const days = new Int32Array(nodeCount).fill(openFuture);
  const by = new Int32Array(nodeCount).fill(-1);
  const state = new Uint8Array(nodeCount);
  const waiting = new Int32Array(nodeCount);
  const passable = passed ?? new Uint8Array(nodeCount).fill(1);
  const sweep = { columns, ways: openWays(traversal), allowed, passable, state, days, by, waiting };
  for (const node of avoid) state[node] = reachedEnd;

  let count = 0;
  for (const node of origins) {
    if (state[node] !== open) continue;
    state[node] = reached;
    days[node] = first;
    waiting[count++] = node;
  }
  const begin = firstOpenAfter(opens, first);
  const end = firstOpenAfter(opens, last);
  follow(sweep, count, begin, first);
  for (let place = nextCrossing(sweep, begin, end); place < end; place = nextCrossing(sweep, place + 1, end)) {
    const day = opens[place]!;
    const node = state[to[place]!] === open ? to[place]! : from[place]!;
    days[node] = day;
    by[node] = place;
    state[node] = reachedEnd + passable[node]!;
    waiting[0] = node;
    if (passable[node] === 1) follow(sweep, 1, place, day);
  }

  if (direction === 'BACKWARD') {
    const none = unreachedDay(direction);
    for (let node = 0; node < nodeCount; node += 1)
      days[node] = days[node] === openFuture ? none : mirrorDay(days[node]!);
  }
  const { edges } = columns;
  if (edges !== null) for (let node = 0; node < nodeCount; node += 1) if (by[node]! >= 0) by[node] = edges[by[node]!]!;
  return { days, edges: by };
};
