import { isOrderKnown, type Appearances } from './appearances.ts';

/** Where a transfer leads, in the order of its numbers. */
export const transferDirections = ['UPWARD', 'DOWNWARD', 'LATERAL', 'UNRANKED'] as const;

/** Where a transfer leads. */
export type TransferDirection = (typeof transferDirections)[number];

const numberOf = (direction: TransferDirection): number => transferDirections.indexOf(direction);
const upward = numberOf('UPWARD');
const downward = numberOf('DOWNWARD');
const lateral = numberOf('LATERAL');
const unranked = numberOf('UNRANKED');

/** Pairs of successive appearances of one carrier as columns; a carrier's stand together in the order of time. */
export interface Pairs {
  readonly count: number;
  /** The first of each by the order of appearances: the one that a transfer leaves. */
  readonly first: Int32Array;
  /** The second of each: the one at which a transfer arrives. */
  readonly second: Int32Array;
}

/** Transfers as columns. */
export interface Ledger extends Pairs {
  /** Where each leads, by its place in `transferDirections`. */
  readonly direction: Uint8Array;
  /** 1 where it holds under every reading of the dates. */
  readonly definite: Uint8Array;
}

/** What successive appearances make. */
export interface Passages {
  readonly transfers: Ledger;
  /** Pairs that would be transfers if it were known which of the two came first. */
  readonly orderNotKnown: Pairs;
}

/** How two appearances of one carrier differ, on these tracks: in track, in process, or (null) not at all. */
const changeBetween = (
  { process }: Appearances,
  track: Int8Array,
  first: number,
  second: number,
): 'RISE' | 'FALL' | 'ACROSS' | null => {
  const change = track[second]! - track[first]!;
  if (change !== 0) return change < 0 ? 'RISE' : 'FALL';
  return process[second] !== process[first] && process[second]! >= 0 && process[first]! >= 0 ? 'ACROSS' : null;
};

/**
 * The appearance from which a carrier came to `second`: the one before it where that is known to come first, else the one
 * before both where the carrier was in the same place already (-1 for none); null where neither is known.
 */
const departureOf = (
  appearances: Appearances,
  track: Int8Array,
  previous: number,
  second: number,
  stayed: number,
): number | null => {
  if (isOrderKnown(appearances, previous, second)) return previous;
  const isFromThere =
    stayed >= 0 &&
    changeBetween(appearances, track, stayed, second) !== null &&
    isOrderKnown(appearances, stayed, second);
  return isFromThere ? stayed : null;
};

/**
 * Finds the transfers between tracks (Fisher, "Coordination between Track Two and Track One Diplomacy", International
 * Negotiation 11, 2006; Çuhadar, "Assessing Transfer from Track Two Diplomacy", Journal of Peace Research 46(5), 2009;
 * Çuhadar & Paffenholz, "Transfer 2.0", International Studies Review 22(3), 2020): pairs of successive appearances of one
 * carrier that differ in track, or that share the track in different processes. `track` holds the track of each
 * appearance, 0 the most official, -1 for one that cannot be placed and is passed over. A transfer is definite when the
 * last possible day of the first appearance is not after the first possible day of the second. Where it is not known which
 * came first (`isOrderKnown`) there is no transfer in any direction: such pairs stand apart; unless the carrier had been in
 * the same place before, for then it went from there under every reading. O(appearances).
 */
export const findTransfers = (appearances: Appearances, track: Int8Array, ranked: boolean): Passages => {
  const { count, carrier, spans } = appearances;
  const found = { first: [] as number[], second: [] as number[], direction: [] as number[], definite: [] as number[] };
  const unordered = { first: [] as number[], second: [] as number[] };
  let beforeLast = -1;
  let last = -1;
  for (let row = 0; row < count; row += 1) {
    if (track[row]! < 0) continue;
    const [previous, stayed] = [last, beforeLast];
    last = row;
    beforeLast = -1;
    if (previous < 0 || carrier[previous] !== carrier[row]) continue;
    const change = changeBetween(appearances, track, previous, row);
    if (change === null) {
      beforeLast = previous;
      continue;
    }
    const first = departureOf(appearances, track, previous, row, stayed);
    if (first === null) {
      unordered.first.push(previous);
      unordered.second.push(row);
      continue;
    }
    found.first.push(first);
    found.second.push(row);
    found.direction.push(change === 'ACROSS' ? lateral : !ranked ? unranked : change === 'RISE' ? upward : downward);
    found.definite.push(spans.end[first]! - 1 <= spans.start[row]! ? 1 : 0);
  }
  return {
    transfers: {
      count: found.first.length,
      first: Int32Array.from(found.first),
      second: Int32Array.from(found.second),
      direction: Uint8Array.from(found.direction),
      definite: Uint8Array.from(found.definite),
    },
    orderNotKnown: {
      count: unordered.first.length,
      first: Int32Array.from(unordered.first),
      second: Int32Array.from(unordered.second),
    },
  };
};
