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
import { columnsFor, type Direction } from './timeDirection.ts';

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

/** The cones of many origins, without their days. */
export const conesAsBits = (
  network: TemporalNetwork,
  origins: readonly number[],
  direction: Direction,
  options: Omit<PassageOptions, 'bearer' | 'strict' | 'certainty'>,
): ReachBits => {
  const { nodeCount } = network;
  const bits = new Int32Array(Math.ceil(origins.length / originsPerWord) * nodeCount);
  const room = createRoom(network, columnsFor(network, direction).rows.offsets);
  for (let word = 0; word * originsPerWord < origins.length; word += 1) {
    const some = origins.slice(word * originsPerWord, (word + 1) * originsPerWord);
    sweepWord(network, some, direction, options, bits.subarray(word * nodeCount, (word + 1) * nodeCount), room);
  }
  return { nodeCount, bits };
};

interface Room {
  /** The bits that can leave each node. */
  readonly passing: Int32Array;
  /** Where the list of open edges of each node begins, and its edges: as many as the node has at most. */
  readonly begins: Int32Array;
  readonly lists: Int32Array;
  readonly counts: Int32Array;
  readonly stack: Int32Array;
  readonly isWaiting: Uint8Array;
}

const createRoom = ({ nodeCount, edgeCount }: TemporalNetwork, begins: Int32Array): Room => ({
  passing: new Int32Array(nodeCount),
  begins,
  lists: new Int32Array(edgeCount * 2),
  counts: new Int32Array(nodeCount),
  stack: new Int32Array(nodeCount),
  isWaiting: new Uint8Array(nodeCount),
});

const sweepWord = (
  network: TemporalNetwork,
  origins: readonly number[],
  direction: Direction,
  { window, traversal, allowed, passable, avoid }: Omit<PassageOptions, 'bearer' | 'strict' | 'certainty'>,
  bits: Int32Array,
  { passing, begins, lists, counts, stack, isWaiting }: Room,
): void => {
  const { edgeCount } = network;
  const { from, to, type, opens, closes, edges } = columnsFor(network, direction);
  const { first, last } = directedWindow(window, direction);
  passing.fill(0);
  counts.fill(0);
  const avoided = new Set(avoid);
  let waiting = 0;

  const give = (node: number, given: number): void => {
    if (avoided.size > 0 && avoided.has(node)) return;
    const more = given & ~bits[node]!;
    if (more === 0) return;
    bits[node]! |= more;
    if (passable !== null && passable[node] === 0) return;
    passing[node]! |= more;
    if (isWaiting[node] === 0) {
      isWaiting[node] = 1;
      stack[waiting++] = node;
    }
  };

  /** Carries what nodes have got over their open edges; edges that have ended leave the lists. */
  const settle = (day: number): void => {
    while (waiting > 0) {
      const node = stack[--waiting]!;
      isWaiting[node] = 0;
      const begin = begins[node]!;
      const given = passing[node]!;
      let kept = begin;
      for (let place = begin; place < begin + counts[node]!; place += 1) {
        const met = lists[place]!;
        if (closes[met]! <= day) continue;
        lists[kept++] = met;
        const leaves = from[met] === node;
        if ((traversal[type[met]!]! & (leaves ? 1 : 2)) !== 0) give(leaves ? to[met]! : from[met]!, given);
      }
      counts[node] = kept - begin;
    }
  };

  for (const [place, node] of origins.entries()) {
    if (avoided.has(node)) continue;
    bits[node]! |= 1 << place;
    passing[node]! |= 1 << place;
  }
  for (let place = 0; place < edgeCount; place += 1) {
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
    if ((ways & 1) !== 0 && passing[a] !== 0) give(b, passing[a]!);
    if ((ways & 2) !== 0 && passing[b] !== 0) give(a, passing[b]!);
    if (waiting > 0) settle(day);
  }
};
