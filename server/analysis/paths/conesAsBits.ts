/**
 * Who reaches whom, for many origins at once: each node carries one bit for each origin that reaches it, 32 to a word,
 * so one sweep over the edges in order of time serves 32 origins (after the one pass of Wu et al. 2014). Where edges
 * are instants a bit crosses an edge when the sweep meets it, or never. An edge that lasts is kept in the lists of open
 * edges of its two ends, so that a bit that comes later can cross it still; an edge leaves a list when it is met there
 * after its end. O(edges) for a word and a look at the open edges of a node for every time that its bits grow, at most
 * 32 times and in practice few. Order not strict, dates at their best.
 */

import type { TemporalNetwork } from '../temporalNetwork.ts';
import { directedWindow } from './directedWindow.ts';
import type { PassageOptions } from './pathOptions.ts';
import { columnsFor, type DirectedColumns, type Direction } from './timeDirection.ts';

/** How many origins share a word. */
export const originsPerWord = 32;

/** Which origins reach which nodes: bit `origin % 32` of `bits[Math.floor(origin / 32) * nodeCount + node]`. */
export interface ReachBits {
  readonly nodeCount: number;
  readonly bits: Int32Array;
}

/** Whether the origin at this place among the origins reaches a node. An origin reaches itself. */
export const isReached = ({ nodeCount, bits }: ReachBits, origin: number, node: number): boolean =>
  ((bits[Math.floor(origin / originsPerWord) * nodeCount + node]! >>> (origin % originsPerWord)) & 1) === 1;

type Options = Omit<PassageOptions, 'bearer' | 'strict' | 'certainty'>;

/** A sweep over the edges in order of time: what it goes by, and room for one word, used again for the next. */
interface Sweep {
  readonly columns: DirectedColumns;
  readonly options: Options;
  readonly avoided: ReadonlySet<number>;
  /** The bits that each node has got, and those that can leave it. */
  bits: Int32Array;
  readonly passing: Int32Array;
  /** The open edges of each node, from where its row of all edges begins: as many as the node has at most. */
  readonly lists: Int32Array;
  readonly counts: Int32Array;
  /** Nodes whose bits grew and were not carried on yet. */
  readonly stack: Int32Array;
  readonly isWaiting: Uint8Array;
  waiting: number;
}

const createSweep = (network: TemporalNetwork, direction: Direction, options: Options): Sweep => {
  const { nodeCount, edgeCount } = network;
  return {
    columns: columnsFor(network, direction),
    options,
    avoided: new Set(options.avoid),
    bits: new Int32Array(0),
    passing: new Int32Array(nodeCount),
    lists: new Int32Array(edgeCount * 2),
    counts: new Int32Array(nodeCount),
    stack: new Int32Array(nodeCount),
    isWaiting: new Uint8Array(nodeCount),
    waiting: 0,
  };
};

const give = (sweep: Sweep, node: number, given: number): void => {
  const { options, avoided, bits, passing, stack, isWaiting } = sweep;
  if (avoided.size > 0 && avoided.has(node)) return;
  const more = given & ~bits[node]!;
  if (more === 0) return;
  bits[node]! |= more;
  if (options.passable !== null && options.passable[node] === 0) return;
  passing[node]! |= more;
  if (isWaiting[node] === 0) {
    isWaiting[node] = 1;
    stack[sweep.waiting++] = node;
  }
};

/** Carries what nodes have got over their open edges; edges that have ended leave the lists. */
const settle = (sweep: Sweep, day: number): void => {
  const { columns, options, passing, lists, counts, stack, isWaiting } = sweep;
  const { from, to, type, closes, rows } = columns;
  const { traversal } = options;
  while (sweep.waiting > 0) {
    const node = stack[--sweep.waiting]!;
    isWaiting[node] = 0;
    const begin = rows.offsets[node]!;
    const given = passing[node]!;
    let kept = begin;
    for (let place = begin; place < begin + counts[node]!; place += 1) {
      const met = lists[place]!;
      if (closes[met]! <= day) continue;
      lists[kept++] = met;
      const leaves = from[met] === node;
      if ((traversal[type[met]!]! & (leaves ? 1 : 2)) !== 0) give(sweep, leaves ? to[met]! : from[met]!, given);
    }
    counts[node] = kept - begin;
  }
};

/** Sets out from so many origins as a word has bits. */
const begin = (sweep: Sweep, origins: readonly number[], bits: Int32Array): void => {
  sweep.bits = bits;
  sweep.passing.fill(0);
  sweep.counts.fill(0);
  for (const [place, node] of origins.entries()) {
    if (sweep.avoided.has(node)) continue;
    bits[node]! |= 1 << place;
    sweep.passing[node]! |= 1 << place;
  }
};

/** Meets every edge of the window in order of time. */
const meetEdges = (sweep: Sweep, { first, last }: { readonly first: number; readonly last: number }): void => {
  const { columns, options, passing, lists, counts } = sweep;
  const { from, to, type, opens, closes, edges, rows } = columns;
  const { traversal, allowed } = options;
  const begins = rows.offsets;
  for (let place = 0; place < from.length; place += 1) {
    const day = Math.max(opens[place]!, first);
    if (day > last) break;
    const ways = traversal[type[place]!]!;
    if (ways === 0 || closes[place]! <= day) continue;
    if (allowed !== null && allowed[edges === null ? place : edges[place]!] === 0) continue;
    const a = from[place]!;
    const b = to[place]!;
    if (a === b) continue;
    // An instant too, for what comes on the same day.
    lists[begins[a]! + counts[a]!++] = place;
    lists[begins[b]! + counts[b]!++] = place;
    if ((ways & 1) !== 0 && passing[a] !== 0) give(sweep, b, passing[a]!);
    if ((ways & 2) !== 0 && passing[b] !== 0) give(sweep, a, passing[b]!);
    if (sweep.waiting > 0) settle(sweep, day);
  }
};

/** The cones of many origins, without their days. */
export const conesAsBits = (
  network: TemporalNetwork,
  origins: readonly number[],
  direction: Direction,
  options: Options,
): ReachBits => {
  const { nodeCount } = network;
  const bits = new Int32Array(Math.ceil(origins.length / originsPerWord) * nodeCount);
  const sweep = createSweep(network, direction, options);
  const window = directedWindow(options.window, direction);
  for (let word = 0; word * originsPerWord < origins.length; word += 1) {
    const some = origins.slice(word * originsPerWord, (word + 1) * originsPerWord);
    begin(sweep, some, bits.subarray(word * nodeCount, (word + 1) * nodeCount));
    meetEdges(sweep, window);
  }
  return { nodeCount, bits };
};
