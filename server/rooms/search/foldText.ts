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

/** Text for comparison: lower case, diacritics dropped, apostrophes closed up (`al-Qur'an` is `al-quran`). */
export const foldText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øđðłþæœßıħ]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/['’ʼ`´ʾʿ]/g, '');

/** The words of a text, folded: runs of letters and digits of any script. */
export const foldedWords = (text: string): string[] => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
