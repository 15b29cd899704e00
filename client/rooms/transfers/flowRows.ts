import type { Cell } from '../../ui/writeCsv.ts';
import { toWords } from '../../records/recordWords.ts';
import { directionBetween, type Flows } from './flowTotals.ts';

const columns = [
  'group',
  'group ids',
  'arrived from',
  'arrived to',
  'from track',
  'to track',
  'direction',
  'transfers',
  'definite',
];

/** Flows as a table with its heading: one row for each group, stretch of time and two tracks. */
export const flowRows = (
  { groups, buckets }: Pick<Flows, 'groups' | 'buckets'>,
  codes: readonly string[],
  ranked: boolean,
): (readonly Cell[])[] => [
  columns,
  ...groups.flatMap(({ label, entities, flows }) =>
    flows.map(({ bucket, from, to, count, definite }) => [
      label,
      entities.map(({ id }) => id).join('; '),
      buckets[bucket]?.from ?? null,
      buckets[bucket]?.to ?? null,
      from,
      to,
      toWords(directionBetween(from, to, codes, ranked)),
      count,
      definite,
    ]),
  ),
];
