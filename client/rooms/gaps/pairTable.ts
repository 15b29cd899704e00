import type { Cell } from '../../ui/writeCsv.ts';
import { toWords } from '../../records/recordWords.ts';
import { writeWording } from '../../records/writeWording.ts';
import type { Pair } from './pairs.ts';

const columns = [
  'group',
  'people',
  'other group',
  'other people',
  'tied pairs',
  'tied pairs by chance',
  'separate bridges',
  'through',
  'last contact',
  'last meeting',
  'influence arrives from the first',
  'influence arrives from the other',
  'finding',
  'severity from 0 to 1',
  'sentence',
];

/** Pairs of groups as a table with its heading: one row a pair, gap or not. */
export const pairTable = (pairs: readonly Pair[]): (readonly Cell[])[] => [
  columns,
  ...pairs.map((pair) => [
    pair.a.label,
    pair.a.size,
    pair.b.label,
    pair.b.size,
    pair.observed,
    pair.expected,
    pair.disjointBridges,
    pair.bridges.map(({ name }) => name).join('; '),
    pair.lastContact,
    pair.lastMeeting?.name ?? null,
    pair.earliestFromA,
    pair.earliestFromB,
    toWords(pair.finding),
    pair.severity,
    writeWording(pair.findingWording),
  ]),
];
