import { blockSize, type TemporalNetwork } from './temporalNetwork.ts';

/** A window in days, half-open; an open end is `openPast` or `openFuture`. */
export interface DayWindow {
  readonly from: number;
  readonly to: number;
}

/** Stretches of days, half-open, as columns: the i-th goes from `start[i]` up to, not including, `end[i]`. */
export interface Stretches {
  readonly start: Int32Array;
  readonly end: Int32Array;
}

/** Whether a stretch overlaps a window. */
export const isInWindow = ({ start, end }: Stretches, item: number, window: DayWindow): boolean =>
  start[item]! < window.to && end[item]! > window.from;

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
 * The edges whose stretch overlaps a window, in order of time: that of `stretches`, which lies within the days on which
 * the edge can have held. O(log edges + edges that can have begun before the window's end), blocks that ended before it
 * passed over.
 */
export const edgesInWindow = (
  network: TemporalNetwork,
  window: DayWindow,
  { start, end }: Stretches = network.spans,
): Int32Array => {
  const limit = firstFrom(network.spans.start, window.to);
  const found = new Int32Array(limit);
  let count = 0;
  for (let block = 0; block * blockSize < limit; block += 1) {
    if (network.blockEnd[block]! <= window.from) continue;
    const last = Math.min(limit, (block + 1) * blockSize);
    for (let edge = block * blockSize; edge < last; edge += 1) {
      found[count] = edge;
      count += start[edge]! < window.to && end[edge]! > window.from ? 1 : 0;
    }
  }
  return found.subarray(0, count);
};
