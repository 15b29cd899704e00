import type { GapsQuery, PairPlaceFragment } from '../../api/types.generated.ts';
import type { View } from '../../state/view.ts';
import type { WordingParts } from '../../api/wordingPart.ts';
import { describeSpan } from '../../dates/describeSpan.ts';
import { writeDayShort } from '../../dates/writeDay.ts';

/** What the server says of all pairs of groups. */
export type Analysis = GapsQuery['gaps'];

/** Two groups and what joins them. */
export type Pair = PairPlaceFragment;

/** How severe a gap is, and the gap in a sentence. */
export interface Gap {
  readonly severity: number;
  readonly wording: WordingParts;
}

/** The keys of two groups. */
export type GroupKeys = NonNullable<View['gap']>;

const isOf = ({ a, b }: { readonly a: { key: string }; readonly b: { key: string } }, [one, other]: GroupKeys) =>
  (a.key === one && b.key === other) || (a.key === other && b.key === one);

/** The pair of two groups, whichever is named first; null where there is none. */
export const findPair = (analysis: Analysis | null, keys: GroupKeys): Pair | null =>
  analysis?.pairs.find((pair) => isOf(pair, keys)) ?? null;

/** The gap between two groups; null where there is none. */
export const findGap = (analysis: Analysis | null, keys: GroupKeys): Gap | null => {
  const pair = findPair(analysis, keys);
  return pair === null || pair.severity === null ? null : { severity: pair.severity, wording: pair.wording };
};

/** A cell by the keys of its row and its column. */
export const cellKey = (first: string, second: string): string => `${first} ${second}`;

/** Finds pairs by the keys of a row and a column, whichever is named first; null where a group crosses itself. */
export const createCellFinder = (pairs: readonly Pair[]): ((first: string, second: string) => Pair | null) => {
  const pairOfCell = new Map(
    pairs.flatMap((pair) => [
      [cellKey(pair.a.key, pair.b.key), pair] as const,
      [cellKey(pair.b.key, pair.a.key), pair] as const,
    ]),
  );
  return (first, second) => pairOfCell.get(cellKey(first, second)) ?? null;
};

/** Two groups before and after a draft; null where one of them is not among the groups. */
export interface PairChange {
  readonly before: { readonly pair: Pair | null };
  readonly after: { readonly pair: Pair | null };
}

/** What becomes of two groups under a draft; null while that is not known. */
export const pairChange = (recorded: Analysis, drafted: Analysis | null, keys: GroupKeys): PairChange | null =>
  drafted === null ? null : { before: { pair: findPair(recorded, keys) }, after: { pair: findPair(drafted, keys) } };

/** Whether a pair is a gap, and then whether anybody joins it at all; whether nothing can be said, or nothing is asked. */
export type GapState = 'none' | 'thin' | 'unbridged' | 'unknown' | 'unasked';

const unasked: readonly Pair['finding'][] = ['SAME_CAMP', 'OUTSIDE', 'NO_CONFLICT'];

/** What a pair is as a gap. */
export const gapState = ({ finding, disjointBridges }: Pair): GapState => {
  if (finding === 'TOO_LITTLE_RECORDED') return 'unknown';
  if (unasked.includes(finding)) return 'unasked';
  if (finding === 'NO_GAP') return 'none';
  return disjointBridges === 0 ? 'unbridged' : 'thin';
};

/** A number with two digits that count, as the server's sentences write it: `1.6`, `0.24`, `12`. */
export const writeNumber = (value: number): string =>
  (value < 10 ? value.toPrecision(2) : value.toFixed(0)).replace(/\.0$/, '');

/** When people of both groups were last together, as precisely as it is recorded. */
export const lastMet = ({ lastContact, lastMeeting }: Pair): string => {
  if (lastMeeting !== null) return describeSpan(lastMeeting.span, lastMeeting.kind === 'PROCESS').text;
  return lastContact === null ? 'none known in this network' : writeDayShort(lastContact);
};

const times = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** What a cell says: `Sinn Féin and Ulster Unionist Party: 1 tie, 1.6 by chance, 1 bridge; a gap`. */
export const describeCell = (first: string, second: string, pair: Pair): string => {
  const { observed, expected, disjointBridges } = pair;
  const state: Record<GapState, string> = {
    none: '',
    thin: '; a gap',
    unbridged: '; a gap, nobody in this network connects them',
    unknown: '; too little is recorded to say',
    unasked: '; no gap is looked for',
  };
  const numbers = [times(observed, 'tie'), `${writeNumber(expected)} by chance`, times(disjointBridges, 'bridge')];
  return `${first} and ${second}: ${numbers.join(', ')}${state[gapState(pair)]}`;
};

/** Pairs of two analyses that differ in what joins them, as keys of both groups joined by a space. */
export const changedCells = (before: Analysis | null, after: Analysis | null): ReadonlySet<string> => {
  if (before === null || after === null) return new Set();
  const changed = after.pairs.filter((pair) => {
    const earlier = findPair(before, [pair.a.key, pair.b.key]);
    return earlier === null || cellValues(earlier) !== cellValues(pair);
  });
  return new Set(changed.flatMap(({ a, b }) => [cellKey(a.key, b.key), cellKey(b.key, a.key)]));
};

const cellValues = ({ observed, disjointBridges, bridges, lastContact }: Pair): string =>
  [observed, disjointBridges, lastContact, ...bridges.map(({ id }) => id)].join(' ');
