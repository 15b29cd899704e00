import type { TimelineQuery } from '../api/types.generated.ts';

type Bucket = TimelineQuery['timeline']['bucket'];

const units: Readonly<Record<Bucket, string>> = { MONTH: 'month', QUARTER: 'quarter', YEAR: 'year' };

/** What the bars over time count, and what the highest of them stands for; nothing where there is none. */
export const barsCaption = (bucket: Bucket, highest: number): string =>
  highest === 0 ? '' : `Events under way per ${units[bucket]}, by track. Highest bar: ${highest.toLocaleString('en')}`;
