import { listOf } from '../../domain/records.ts';
import type { NetworkView } from '../../network/networkView.ts';

const languagesOf = ({ entities }: NetworkView, node: number): readonly string[] =>
  listOf(entities[node]!.properties, 'languages');

/** The languages that at least half of these people speak, of those whose languages are known. */
const usualLanguages = (view: NetworkView, people: readonly number[]): Set<string> => {
  const spoken = people.map((node) => languagesOf(view, node)).filter((languages) => languages.length > 0);
  const counts = new Map<string, number>();
  for (const language of spoken.flat()) counts.set(language, (counts.get(language) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count * 2 >= spoken.length).map(([language]) => language));
};

const without = (languages: ReadonlySet<string>, others: ReadonlySet<string>): ReadonlySet<string> => {
  const own = new Set([...languages].filter((language) => !others.has(language)));
  return own.size > 0 ? own : languages;
};

/**
 * The languages of two groups: what at least half of a group speaks, without what is just as usual in the other, as English
 * mostly is, unless nothing else is left.
 */
export const languagesOfGroups = (
  view: NetworkView,
  a: readonly number[],
  b: readonly number[],
): readonly [ReadonlySet<string>, ReadonlySet<string>] => {
  const [usualA, usualB] = [usualLanguages(view, a), usualLanguages(view, b)];
  return [without(usualA, usualB), without(usualB, usualA)];
};

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

/** A language of both groups that a person speaks: one of each, by name; null where one is missing. */
export const sharedLanguages = (
  view: NetworkView,
  person: number,
  [ofA, ofB]: readonly [ReadonlySet<string>, ReadonlySet<string>],
): readonly [string, string] | null => {
  const spoken = languagesOf(view, person);
  const inA = spoken.find((language) => ofA.has(language));
  const inB = spoken.find((language) => ofB.has(language));
  return inA === undefined || inB === undefined ? null : [names.of(inA) ?? inA, names.of(inB) ?? inB];
};
