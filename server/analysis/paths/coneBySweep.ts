import { openFuture, type TemporalNetwork } from '../temporalNetwork.ts';
import type { Cone } from './coneResult.ts';
import { directedWindow, firstOpenAfter } from './directedWindow.ts';
import type { PassageOptions } from './pathOptions.ts';
import { columnsFor, mirrorDay, type Direction } from './timeDirection.ts';
import { unreachedDay } from './unreached.ts';

/** What a node is while the sweep goes on; the sum of two is `reached` only for `open` and `reached`. */
const open = 0;
const reachedEnd = 2;
const reached = 3;

/** The cone by one sweep over the edges in order of time; order not strict, dates at their best. */
export const coneBySweep = (
  network: TemporalNetwork,
  origins: readonly number[],
  direction: Direction,
  { window, traversal, allowed, passable, avoid }: PassageOptions,
): Cone => {
  const { nodeCount, edgeCount, type } = network;
  const { from, to, opens, closes, order, rows } = columnsFor(network, direction);
  const { first, last } = directedWindow(window, direction);
  const forward = direction === 'FORWARD';
  const days = new Int32Array(nodeCount).fill(openFuture);
  const edges = new Int32Array(nodeCount).fill(-1);
  const state = new Uint8Array(nodeCount);
  for (const node of avoid) state[node] = reachedEnd;
  const stack = new Int32Array(nodeCount);
  let waiting = 0;

  const reach = (node: number, edge: number, day: number): void => {
    days[node] = day;
    edges[node] = edge;
    if (passable !== null && passable[node] === 0) {
      state[node] = reachedEnd;
      return;
    }
    state[node] = reached;
    stack[waiting++] = node;
  };

  /** Follows what is open on the day from the nodes just reached; what opens later is met by the sweep. */
  const settle = (day: number): void => {
    while (waiting > 0) {
      const node = stack[--waiting]!;
      const end = rows.offsets[node + 1]!;
      for (let place = rows.offsets[node]!; place < end && rows.opens[place]! <= day; place += 1) {
        if (rows.closes[place]! <= day) continue;
        const edge = rows.edges[place]!;
        const leaves = from[edge] === node;
        const other = leaves ? to[edge]! : from[edge]!;
        if (state[other] !== open || (traversal[type[edge]!]! & (leaves ? 1 : 2)) === 0) continue;
        if (allowed === null || allowed[edge] === 1) reach(other, edge, day);
      }
    }
  };

  for (const node of origins) {
    if (state[node] !== open) continue;
    days[node] = first;
    state[node] = reached;
    stack[waiting++] = node;
  }
  settle(first);

  for (let place = firstOpenAfter(opens, order, first); place < edgeCount; place += 1) {
    const edge = order === null ? place : order[place]!;
    const a = state[from[edge]!]!;
    const b = state[to[edge]!]!;
    // Only between what is reached and can be passed, and what is not reached.
    if (a + b !== reached) continue;
    const day = opens[edge]!;
    if (day > last) break;
    if ((traversal[type[edge]!]! & (b === open ? 1 : 2)) === 0 || day >= closes[edge]!) continue;
    if (allowed !== null && allowed[edge] === 0) continue;
    reach(b === open ? to[edge]! : from[edge]!, edge, day);
    if (waiting > 0) settle(day);
  }

  if (!forward) {
    const none = unreachedDay(direction);
    for (let node = 0; node < nodeCount; node += 1)
      days[node] = days[node] === openFuture ? none : mirrorDay(days[node]!);
  }
  return { days, edges };
};
