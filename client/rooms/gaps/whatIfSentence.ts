import { isolated } from '../../api/isolate.ts';
import type { WhatIfQuery } from '../../api/types.generated.ts';
import { gapState, lastMet, type Pair, type PairChange } from './pairs.ts';

type Numbers = Pick<WhatIfQuery['whatIf']['before'], 'people' | 'ties' | 'gaps'>;

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

/** A number that changes, and by how much: `2 ties (97 → 99)`. */
const changed = (before: number, after: number, one: string, many?: string): string =>
  `${counted(Math.abs(after - before), one, many)} (${before.toLocaleString('en')} → ${after.toLocaleString('en')})`;

const joined = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

const isGap = (pair: Pair): boolean => ['thin', 'unbridged'].includes(gapState(pair));

/** What becomes of the two groups that are looked at, where both are among the groups before and after. */
const pairSentence = ({ before: { pair: before }, after: { pair: after } }: PairChange): string => {
  if (before === null || after === null) return '';
  const names = `${isolated(after.a.label)} and ${isolated(after.b.label)}`;
  const parts = [
    before.observed === after.observed
      ? ''
      : `${counted(after.observed, 'tied pair')} in place of ${before.observed.toLocaleString('en')}`,
    before.disjointBridges === after.disjointBridges
      ? ''
      : `${counted(after.disjointBridges, 'separate bridge')} in place of ${before.disjointBridges}`,
    lastMet(before) === lastMet(after) ? '' : `last meeting ${lastMet(after)} (on record: ${lastMet(before)})`,
    isGap(before) === isGap(after) ? '' : isGap(after) ? 'now a gap' : 'no longer a gap',
  ].filter(Boolean);
  return parts.length === 0 ? `Nothing changes between ${names}.` : `Between ${names}: ${joined(parts)}.`;
};

/** What a draft would change, in a sentence or two that can be read out. */
export const whatIfSentence = (before: Numbers, after: Numbers, change: PairChange | null): string => {
  const numbers = [
    { before: before.people, after: after.people, text: changed(before.people, after.people, 'person', 'people') },
    { before: before.ties, after: after.ties, text: changed(before.ties, after.ties, 'tie') },
    { before: before.gaps, after: after.gaps, text: changed(before.gaps, after.gaps, 'gap') },
  ];
  const more = joined(numbers.filter((each) => each.after > each.before).map(({ text }) => text));
  const fewer = joined(numbers.filter((each) => each.after < each.before).map(({ text }) => text));
  const moves = joined([more && `adds ${more}`, fewer && `takes away ${fewer}`].filter(Boolean));
  const whole = moves === '' ? 'The draft changes no number of people, ties or gaps.' : `The draft ${moves}.`;
  return [whole, change === null ? '' : pairSentence(change)].filter(Boolean).join(' ');
};
