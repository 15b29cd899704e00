import { listOf } from '../../domain/records.ts';
import { derivePerView } from '../../view/derivePerView.ts';
import type { NetworkView } from '../../view/networkView.ts';

const languagesOf = ({ entities }: NetworkView, node: number): readonly string[] =>
  listOf(entities[node]!.properties, 'languages');

/** The languages that at least half of these people speak, of those whose languages are known. */
const usualLanguages = (view: NetworkView, people: Iterable<number>): ReadonlySet<string> => {
  const spoken = Array.from(people, (node) => languagesOf(view, node)).filter((languages) => languages.length > 0);
  const counts = new Map<string, number>();
  for (const language of spoken.flat()) counts.set(language, (counts.get(language) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count * 2 >= spoken.length).map(([language]) => language));
};

const commonLanguages = derivePerView<'', ReadonlySet<string>>((view) => usualLanguages(view, view.entities.keys()));

/**
 * The languages of a group, as nodes of people: what at least half of it speaks, without what at least half of everybody
 * does, as English mostly is, unless nothing else is left.
 */
export const languagesOfGroup = (view: NetworkView, people: readonly number[]): ReadonlySet<string> => {
  const usual = usualLanguages(view, people);
  const common = commonLanguages(view, '');
  const own = new Set([...usual].filter((language) => !common.has(language)));
  return own.size > 0 ? own : usual;
};
