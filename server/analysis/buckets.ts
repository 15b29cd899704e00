import { firstDayOfMonth, toYearMonth, type Day } from '../domain/days.ts';

/** How many months each width of a bucket holds. */
const monthsPerBucket = { MONTH: 1, QUARTER: 3, YEAR: 12 } as const;

/** The width of a bucket. */
export type Bucket = keyof typeof monthsPerBucket;

const longest = 5000;

/** Buckets of calendar time, one after the other. */
export interface Buckets {
  /** How wide they are. */
  readonly bucket: Bucket;
  /** The first day of each, and the day after the last. */
  readonly starts: readonly Day[];
  /** The place of the bucket that a day lies in. */
  readonly placeOf: (day: Day) => number;
}

/** The place of the last of these days that is not after `day`: a search by halves, as making dates costs more. */
const lastStartedBy = (starts: readonly Day[], day: Day): number => {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (starts[middle]! <= day) low = middle;
    else high = middle - 1;
  }
  return low;
};

/**
 * The buckets from the one that `from` lies in to the one that `to` lies in. Where there would be too many to be read,
 * they are years.
 */
export const bucketsBetween = (from: Day, to: Day, wanted: Bucket): Buckets => {
  const monthOf = (day: Day): number => {
    const { year, month } = toYearMonth(day);
    return year * 12 + month - 1;
  };
  const placeAmong = (bucket: Bucket, day: Day): number => Math.floor(monthOf(day) / monthsPerBucket[bucket]);
  const tooMany = placeAmong(wanted, to) - placeAmong(wanted, from) >= longest;
  const bucket = tooMany ? 'YEAR' : wanted;
  const begin = placeAmong(bucket, from);
  const starts = Array.from({ length: placeAmong(bucket, to) - begin + 2 }, (_, place) => {
    const month = (begin + place) * monthsPerBucket[bucket];
    return firstDayOfMonth(Math.floor(month / 12), (((month % 12) + 12) % 12) + 1);
  });
  return { bucket, starts, placeOf: (day) => lastStartedBy(starts, day) };
};
