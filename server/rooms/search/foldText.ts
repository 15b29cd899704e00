/** Letters that carry no combining mark to be stripped, and how they are commonly written without. */
const plainLetters: Readonly<Record<string, string>> = {
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ı: 'i',
  ħ: 'h',
};

/**
 * Text for comparison: lower case, diacritics dropped, a possessive left away (`Rabin's` is `rabin`), other apostrophes
 * closed up (`al-Qur'an` is `al-quran`).
 */
export const foldText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øđðłþæœßıħ]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/(?<=[\p{L}\p{N}])['’ʼ]s(?![\p{L}\p{N}])/gu, '')
    .replace(/['’ʼ`´ʾʿ]/g, '');

/** The words of a text, folded: runs of letters and digits of any script. */
export const foldedWords = (text: string): string[] => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Letters with dots between, as in `P.L.O.` and `P. W. Botha`. */
const dottedLetters = /(?<![\p{L}\p{N}])\p{L}(?:\. ?\p{L})+\.?(?![\p{L}\p{N}])/gu;

const close = (letters: string): string => letters.replace(/[. ]/g, '');

/** The words that are looked for in a text that was typed: letters with dots between are one word (`P.L.O.` is `plo`). */
export const wordsSought = (text: string): string[] => foldedWords(text.normalize('NFC').replace(dottedLetters, close));

/** The words by which a text is found: its own, and letters with dots between also as one word. */
export const wordsToFind = (text: string): string[] => {
  const closed = text.includes('.') ? (text.normalize('NFC').match(dottedLetters) ?? []) : [];
  return [...foldedWords(text), ...closed.flatMap((letters) => foldedWords(close(letters)))];
};

/** The initials of a name, folded: of its capitalised words, up to a comma or bracket; empty for fewer than two. */
export const initialsOf = (name: string): string => {
  const [own = ''] = name.split(/[,(]/);
  const letters = own.normalize('NFC').match(/(?<![\p{L}\p{N}'’.-])\p{Lu}/gu) ?? [];
  return letters.length < 2 ? '' : foldText(letters.join(''));
};
