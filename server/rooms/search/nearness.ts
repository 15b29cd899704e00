import { otherNamesOf } from '../../domain/aliases.ts';
import { textOf } from '../../domain/records.ts';
import { derivePerView } from '../../view/derivePerView.ts';
import { initialsOf } from '../../domain/names/abbreviations.ts';
import { foldedWords } from '../../domain/names/foldText.ts';
import { nameKey } from '../../domain/names/nameForms.ts';
import { swapLetters } from './swapLetters.ts';

/** What an entity is called, folded. */
interface Names {
  /** The words of its name and of each alias. */
  readonly full: readonly (readonly string[])[];
  /** The same, each as what is the same in all ways to write it. */
  readonly keys: readonly string[];
  /** The words of its id. */
  readonly id: readonly string[];
  /** The words of its id that its name does not hold: often what it is called for short. */
  readonly onlyInId: readonly string[];
  /** The initials of the name of an institution; empty for all else. */
  readonly initials: string;
}

/** The words that were typed, letters with dots between as one word and as several. */
export interface Typed {
  readonly words: readonly string[];
  readonly letters: readonly string[];
  readonly key: string;
}

const sameId = 10;
/** A name that is just what was typed, or nearly, stands above names that merely hold it. */
const sameName = 6;
const otherwiseWritten = 5;
const likeName = 4;
/** Two letters are the initials of too much. */
const fewestInitials = 3;

/** What every entity of a view is called. */
export const readNames = derivePerView<'', Names[]>(({ entities }) =>
  entities.map(({ id, kind, properties }) => {
    const name = textOf(properties, 'name');
    const called = [name, ...otherNamesOf(properties)];
    const full = called.map(foldedWords);
    const words = foldedWords(id);
    return {
      full,
      keys: called.map(nameKey),
      id: words,
      onlyInId: words.filter((word) => !full[0]!.includes(word)),
      initials: kind === 'INSTITUTION' ? initialsOf(name) : '',
    };
  }),
);

const begin = (word = ''): string => word.slice(0, 3);

const isLike = (word: string, typed: string): boolean =>
  begin(word) === begin(typed) || (word.length === typed.length && swapLetters(typed).includes(word));

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((word, place) => word === other[place]);

/** Initials of the whole name or of a part of it: `ira` of the Provisional Irish Republican Army. */
const isShortName = ({ onlyInId, initials }: Names, word: string): boolean =>
  word.length >= fewestInitials && onlyInId.includes(word) && initials.includes(word);

/** How near what was typed comes to the whole of what an entity is called: 1 where it does not, more the nearer. */
export const nearness = (names: Names, { words, letters, key }: Typed): number => {
  const { full, keys, id, initials } = names;
  const only = words.length === 1 ? words[0]! : '';
  if (isSame(id, words)) return sameId;
  if (isShortName(names, only) || full.some((name) => isSame(name, letters))) return sameName;
  if (keys.includes(key)) return otherwiseWritten;
  const isLikeName = full.some(
    (name) => name.length === letters.length && name.every((word, place) => isLike(word, letters[place]!)),
  );
  return isLikeName || (only.length >= fewestInitials && only === initials) ? likeName : 1;
};
