import type { Appearances } from './appearances.ts';

/** Where a transfer leads, in the order of its numbers. */
export const transferDirections = ['UPWARD', 'DOWNWARD', 'LATERAL', 'UNRANKED'] as const;

/** Where a transfer leads. */
export type TransferDirection = (typeof transferDirections)[number];

const numberOf = (direction: TransferDirection): number => transferDirections.indexOf(direction);
const upward = numberOf('UPWARD');
const downward = numberOf('DOWNWARD');
const lateral = numberOf('LATERAL');
const unranked = numberOf('UNRANKED');

/** Transfers as columns; a carrier's stand together in the order of time. */
export interface Ledger {
  readonly count: number;
  /** The appearance that each leaves. */
  readonly first: Int32Array;
  /** The appearance at which each arrives. */
  readonly second: Int32Array;
  /** Where each leads, by its place in `transferDirections`. */
  readonly direction: Uint8Array;
  /** 1 where it holds under every reading of the dates. */
  readonly definite: Uint8Array;
}

/**
 * Finds the transfers between tracks (Fisher, "Coordination between Track Two and Track One Diplomacy", International
 * Negotiation 11, 2006; Çuhadar, "Assessing Transfer from Track Two Diplomacy", Journal of Peace Research 46(5), 2009;
 * Çuhadar & Paffenholz, "Transfer 2.0", International Studies Review 22(3), 2020): pairs of successive appearances of one
 * carrier that differ in track, or that share the track in different processes. `track` holds the track of each
 * appearance, 0 the most official, -1 for one that cannot be placed and is passed over. A transfer is definite when the
 * last possible day of the first appearance is not after the first possible day of the second. O(appearances).
 */
export const findTransfers = (
  { count, carrier, process, spans }: Appearances,
  track: Int8Array,
  ranked: boolean,
): Ledger => {
  const first = new Int32Array(count);
  const second = new Int32Array(count);
  const direction = new Uint8Array(count);
  const definite = new Uint8Array(count);
  let found = 0;
  let before = -1;
  for (let row = 0; row < count; row += 1) {
    if (track[row]! < 0) continue;
    const previous = before;
    before = row;
    if (previous < 0 || carrier[previous] !== carrier[row]) continue;
    const change = track[row]! - track[previous]!;
    const isLateral = process[row] !== process[previous] && process[row]! >= 0 && process[previous]! >= 0;
    if (change === 0 && !isLateral) continue;
    first[found] = previous;
    second[found] = row;
    direction[found] = change === 0 ? lateral : !ranked ? unranked : change < 0 ? upward : downward;
    definite[found] = spans.end[previous]! - 1 <= spans.start[row]! ? 1 : 0;
    found += 1;
  }
  return {
    count: found,
    first: first.slice(0, found),
    second: second.slice(0, found),
    direction: direction.slice(0, found),
    definite: definite.slice(0, found),
  };
};
