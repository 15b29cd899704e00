import { blockSize, type TemporalNetwork } from './temporalNetwork.ts';

/** A window in days, half-open; an open end is `openPast` or `openFuture`. */
export interface DayWindow {
  readonly from: number;
  readonly to: number;
}

/** The first edge that can only have begun at or after `day`: binary search over edges sorted by `start`. */
const firstFrom = (start: Int32Array, day: number): number => {
  let low = 0;
  let high = start.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (start[middle]! < day) low = middle + 1;
    else high = middle;
  }
  return low;
};

/**
 * The edges that overlap a window, in order of time: under some reading of their dates, or with `definite` under every
 * reading. O(log edges + edges that begin before the window's end), blocks that ended before it passed over.
 */
export const edgesInWindow = (network: TemporalNetwork, window: DayWindow, definite: boolean): Int32Array => {
  const { start, startLatest, endEarliest, end } = network.spans;
  const limit = firstFrom(start, window.to);
  const found = new Int32Array(limit);
  let count = 0;
  for (let block = 0; block * blockSize < limit; block += 1) {
    if (network.blockEnd[block]! <= window.from) continue;
    const last = Math.min(limit, (block + 1) * blockSize);
    if (definite) {
      for (let edge = block * blockSize; edge < last; edge += 1) {
        found[count] = edge;
        count += startLatest[edge]! < window.to && endEarliest[edge]! > window.from ? 1 : 0;
      }
    } else {
      for (let edge = block * blockSize; edge < last; edge += 1) {
        found[count] = edge;
        count += end[edge]! > window.from ? 1 : 0;
      }
    }
  }
  return found.subarray(0, count);
};
