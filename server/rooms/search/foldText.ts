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
  // One letter, written otherwise in Arabic, Persian and Urdu.
  ك: 'ک',
  ي: 'ی',
  ى: 'ی',
  ة: 'ه',
  ہ: 'ه',
  ھ: 'ه',
};

/** Marks that a word is often written without: not the vowels of Hindi or Thai, which are letters to their readers. */
const optionalMarks = /[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}\u093c\u0a3c]/u;

/** Marks of direction and joining, and the stroke that lengthens a word. */
const unseen = /[\p{Cf}ـ]/gu;

/**
 * Text for comparison: lower case, diacritics dropped, a possessive left away (`Rabin's` is `rabin`), other apostrophes
 * closed up (`al-Qur'an` is `al-quran`).
 */
export const foldText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, (mark) => (optionalMarks.test(mark) ? '' : mark))
    .replace(unseen, '')
    .toLowerCase()
    .replace(/[øđðłþæœßıħكيىةہھ]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/(?<=[\p{L}\p{N}])['’ʼ]s(?![\p{L}\p{N}])/gu, '')
    .replace(/['’ʼ`´ʾʿʻ׳״]/g, '')
    .normalize('NFC');

/** The words of a text, folded: runs of letters and digits of any script. */
export const foldedWords = (text: string): string[] => foldText(text).match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [];

/** Letters with dots between, as in `P.L.O.` and `P. W. Botha`. */
const dottedLetters = /(?<![\p{L}\p{N}])\p{L}(?:\. ?\p{L})+\.?(?![\p{L}\p{N}])/gu;

const close = (letters: string): string => letters.replace(/[. ]/g, '');

/** The words that are looked for in a text that was typed: letters with dots between are one word (`P.L.O.` is `plo`). */
export const wordsSought = (text: string): string[] => foldedWords(text.normalize('NFC').replace(dottedLetters, close));

/** Scripts that set no spaces between words, and Korean, which joins them. */
const joinedScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** Where several words stand as one, each may begin at any letter: 六方会谈 is found by 会谈. */
const endingsOf = (word: string): string[] => {
  if (!joinedScript.test(word)) return [];
  const letters = Array.from(word);
  return letters.slice(1, -1).map((_, place) => letters.slice(place + 1).join(''));
};

/** The words by which a text is found: its own, letters with dots between also as one word, and what joined words end in. */
export const wordsToFind = (text: string): string[] => {
  const closed = text.includes('.') ? (text.normalize('NFC').match(dottedLetters) ?? []) : [];
  const own = foldedWords(text);
  return [...own, ...own.flatMap(endingsOf), ...closed.flatMap((letters) => foldedWords(close(letters)))];
};

/** The initials of a name, folded: of its capitalised words, up to a comma or bracket; empty for fewer than two. */
export const initialsOf = (name: string): string => {
  const [own = ''] = name.split(/[,(]/);
  const letters = own.normalize('NFC').match(/(?<![\p{L}\p{N}'’.-])\p{Lu}/gu) ?? [];
  return letters.length < 2 ? '' : foldText(letters.join(''));
};
