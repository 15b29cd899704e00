import type { Query } from 'minisearch';
import { marked, type Field, type SearchIndex } from './searchIndex.ts';
import { swapLetters } from './swapLetters.ts';

/** A word that was typed, and the other forms in which it may be written. */
export interface TypedWord {
  readonly word: string;
  readonly forms: ReadonlySet<string>;
  /** Whether it is an article or a particle of a name. */
  readonly isParticle: boolean;
}

const texts: Field[] = ['name', 'aliases', 'id', 'initials', 'summary'];
const names: Field[] = ['name', 'aliases', 'nameForms', 'aliasForms'];
const ownNames: Field[] = ['name', 'aliases'];
const forms: Field[] = ['nameForms', 'aliasForms'];

const swapWeight = 0.5;

/** Every typo of a short word is another word, and a number is never a typo of another. */
const mayHoldTypo = (word: string): boolean => word.length > 3 && !/\p{N}/u.test(word);

/** How a word is sought. */
interface Manner {
  readonly isLast: boolean;
  /** Whether a typo is forgiven. */
  readonly forgives: boolean;
  /** Whether it must stand in a name. */
  readonly inNames: boolean;
  /** Whether it is all that was typed. */
  readonly isAlone: boolean;
}

const ofOne = (
  typed: TypedWord,
  { isLast, forgives, inNames, isAlone }: Manner,
  { words: known, languages }: SearchIndex,
): Query => {
  const { word } = typed;
  const isUnknown = !known.has(word);
  const others = [...typed.forms].flatMap((form) => [form, marked(form)]).filter((form) => known.has(form));
  const beginsLanguage = isLast && isUnknown && word.length > 3;
  const spoken = [...languages].filter((each) => each === word || (beginsLanguage && each.startsWith(word)));
  const typo = forgives && mayHoldTypo(word) && (isUnknown || (!inNames && !isAlone));
  const fields = inNames ? ownNames : texts;
  // One letter begins too many words to be of use.
  const prefix = isLast && word.length > 1;
  return {
    combineWith: 'OR',
    fuzzy: false,
    prefix: false,
    queries: [
      { queries: [word], fields, prefix, fuzzy: typo ? 0.2 : false },
      { queries: [marked(word)], fields: forms, prefix: isLast && isUnknown && word.length > 4 },
      ...(others.length > 0 ? [{ queries: others, fields: names }] : []),
      ...(inNames || spoken.length === 0 ? [] : [{ queries: spoken, fields: ['languages'] }]),
      ...(typo && isUnknown ? [{ queries: swapLetters(word), fields, prefix, boostTerm: () => swapWeight }] : []),
    ],
  };
};

/**
 * Every word must match somewhere: as it is or in another form, the last also as a beginning; longer ones also with a typo.
 * From a name an article or a particle may be missing; a typo is then forgiven only where two words are left to be sure by.
 */
export const toQuery = (words: readonly TypedWord[], index: SearchIndex): Query => {
  const last = words.at(-1);
  const all = (chosen: readonly TypedWord[], forgives: boolean, inNames: boolean): Query => ({
    combineWith: 'AND',
    queries: chosen.map((typed) =>
      ofOne(typed, { isLast: typed === last, forgives, inNames, isAlone: words.length === 1 }, index),
    ),
  });
  const core = words.filter((typed) => typed === last || !typed.isParticle);
  if (core.length === words.length) return all(words, true, false);
  return { combineWith: 'OR', queries: [all(words, true, false), all(core, core.length > 1, true)] };
};
