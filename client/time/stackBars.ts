import { readDate, type Day } from '../dates/calendar.ts';

/** One bucket of the timeline as the server gives it. */
export interface Bucket {
  readonly from: string;
  readonly to: string;
  readonly counts: readonly number[];
}

/** One lane's part of one bucket, stacked: from `base` to `top` events. */
export interface Bar {
  readonly lane: string;
  readonly from: Day;
  readonly to: Day;
  readonly base: number;
  readonly top: number;
}

/** Stacks the counts of each bucket, the least official lane at the bottom, as the lanes lie in the picture. */
export const stackBars = (
  lanes: readonly { readonly code: string }[],
  buckets: readonly Bucket[],
): { readonly bars: readonly Bar[]; readonly highest: number } => {
  const bars: Bar[] = [];
  let highest = 0;
  for (const bucket of buckets) {
    const from = readDate(bucket.from)?.first;
    const to = readDate(bucket.to)?.after;
    if (from === undefined || to === undefined) continue;
    let base = 0;
    for (let index = lanes.length - 1; index >= 0; index -= 1) {
      const count = bucket.counts[index] ?? 0;
      const lane = lanes[index];
      if (count === 0 || lane === undefined) continue;
      bars.push({ lane: lane.code, from, to, base, top: base + count });
      base += count;
    }
    highest = Math.max(highest, base);
  }
  return { bars, highest };
};
