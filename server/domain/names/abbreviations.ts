import { foldedWords, foldText } from './foldText.ts';

/** Letters with dots between, as in `P.L.O.` and `P. W. Botha`. */
const dottedLetters = /(?<![\p{L}\p{N}])\p{L}(?:\. ?\p{L})+\.?(?![\p{L}\p{N}])/gu;

const close = (letters: string): string => letters.replace(/[. ]/g, '');

/** A text in which letters with dots between are one word: `P.L.O.` is `PLO`. */
export const closeDottedLetters = (text: string): string => text.normalize('NFC').replace(dottedLetters, close);

/** The words that letters with dots between make in a text, folded; none where it has no such letters. */
export const dottedWords = (text: string): string[] =>
  text.includes('.')
    ? (text.normalize('NFC').match(dottedLetters) ?? []).flatMap((letters) => foldedWords(close(letters)))
    : [];

/** The initials of a name, folded: of its capitalised words, up to a comma or bracket; empty for fewer than two. */
export const initialsOf = (name: string): string => {
  const [own = ''] = name.split(/[,(]/);
  const letters = own.normalize('NFC').match(/(?<![\p{L}\p{N}'’.-])\p{Lu}/gu) ?? [];
  return letters.length < 2 ? '' : foldText(letters.join(''));
};
