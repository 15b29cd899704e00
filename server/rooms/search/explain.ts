import { otherNamesOf } from '../../domain/aliases.ts';
import { textOf } from '../../domain/records.ts';
import type { NetworkView } from '../../view/networkView.ts';
import { readNames } from './nearness.ts';
import { fields, formsToFind, marked, wordsToFind, type Field } from './searchIndex.ts';
import { languagesOf } from './spokenLanguages.ts';
import type { TypedWord } from './toQuery.ts';

/** A field that is told as the reason of a hit. */
export type SearchField = 'NAME' | 'ALIAS' | 'ID' | 'INITIALS' | 'LANGUAGE' | 'SUMMARY';

/** Why something was found. */
export interface Reason {
  readonly field: SearchField;
  readonly matched: string;
  readonly fuzzy: boolean;
}

const told: Readonly<Record<Field, SearchField>> = {
  name: 'NAME',
  aliases: 'ALIAS',
  nameForms: 'NAME',
  aliasForms: 'ALIAS',
  id: 'ID',
  initials: 'INITIALS',
  languages: 'LANGUAGE',
  summary: 'SUMMARY',
};

/** The words that matched, and in which fields each did. */
type Match = Readonly<Record<string, readonly string[]>>;

/** Of several texts the one that holds most of what matched; what was typed as it stands there counts twice. */
const bestOf = (texts: readonly string[], match: Match, words: readonly TypedWord[]): string => {
  const typed = new Set(words.map(({ word }) => word));
  const worth = (word: string): number => (word in match ? (typed.has(word) ? 2 : 1) : 0);
  const covered = (text: string): number =>
    [...wordsToFind(text), ...formsToFind(text)].reduce((sum, word) => sum + worth(word), 0);
  const weighed = texts.map((text) => ({ text, weight: covered(text) }));
  return weighed.sort((one, other) => other.weight - one.weight)[0]?.text ?? '';
};

const isForm = (term: string, forms: ReadonlySet<string>): boolean =>
  forms.has(term) || (term.startsWith(marked('')) && forms.has(term.slice(marked('').length)));

/** The field that explains a hit best, its text, and whether only a typo made it match. */
export const explain = (view: NetworkView, node: number, match: Match, words: readonly TypedWord[]): Reason => {
  const { id, properties } = view.entities[node]!;
  const terms = Object.keys(match);
  /** How many of the words that were typed a field holds, in whatever form. */
  const hits = (field: SearchField): number =>
    terms.filter((term) => match[term]!.some((each) => told[each as Field] === field)).length;
  const field = fields
    .map((each) => told[each])
    .reduce((best, candidate) => (hits(candidate) > hits(best) ? candidate : best));
  const isThere = ({ word, forms }: TypedWord): boolean =>
    terms.some((term) => term.startsWith(word) || term.startsWith(marked(word)) || isForm(term, forms));
  const fuzzy = !words.every((typed) => isThere(typed) || typed.isParticle);
  const matched = {
    NAME: () => textOf(properties, 'name'),
    ALIAS: () => bestOf(otherNamesOf(properties), match, words),
    ID: () => id,
    INITIALS: () => readNames(view, '')[node]!.initials.toUpperCase(),
    LANGUAGE: () => {
      const languages = languagesOf(properties);
      const called = bestOf(
        languages.flatMap(({ names }) => names),
        match,
        words,
      );
      return languages.find(({ names }) => names.includes(called))?.name ?? called;
    },
    SUMMARY: () => textOf(properties, 'summary'),
  }[field]();
  return { field, matched, fuzzy };
};
