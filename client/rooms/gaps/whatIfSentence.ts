import { isolated } from '../../api/isolate.ts';
import type { WhatIfQuery } from '../../api/types.generated.ts';
import { gapState, lastMet, type Pair, type PairChange } from './pairs.ts';

type Numbers = Pick<WhatIfQuery['whatIf']['before'], 'people' | 'ties' | 'gaps'>;

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

/** What a number does, as the end of a sentence: `adds 2 ties (97 → 99)`; nothing where it stays. */
const move = (before: number, after: number, one: string, many?: string): string => {
  if (after === before) return '';
  const by = counted(Math.abs(after - before), one, many);
  return `${after > before ? 'adds' : 'takes away'} ${by} (${before.toLocaleString('en')} → ${after.toLocaleString('en')})`;
};

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
  const moves = [
    move(before.people, after.people, 'person', 'people'),
    move(before.ties, after.ties, 'tie'),
    move(before.gaps, after.gaps, 'gap'),
  ].filter(Boolean);
  const whole =
    moves.length === 0 ? 'The draft changes no number of people, ties or gaps.' : `The draft ${joined(moves)}.`;
  return [whole, change === null ? '' : pairSentence(change)].filter(Boolean).join(' ');
};
