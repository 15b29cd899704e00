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
  // One letter, written otherwise in Arabic, Persian, Pashto and Urdu.
  ٱ: 'ا',
  ك: 'ک',
  ګ: 'گ',
  ي: 'ی',
  ى: 'ی',
  ې: 'ی',
  ۍ: 'ی',
  ة: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  // The hamza on the line is left away as often as that on a letter, which is a mark.
  ء: '',
};
const written = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'gu');

/** Marks that a word is often written without: not the vowels of Hindi or Thai, which are letters to their readers. */
const optionalMarks = /[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}\u093c\u0a3c]/u;

/** Marks of direction and joining, and the stroke that lengthens a word. */
const unseen = /[\p{Cf}ـ]/gu;

/**
 * All that is typed or printed for an apostrophe, for ʿayn and hamza, and for the soft sign of Russian: quotation marks,
 * primes, accents that stand alone, and the modifier letters (ALA-LC, ISO 233, ISO 9, BGN/PCGN).
 */
const apostrophes = "'`´’‘‚‛′‵＇ʹʻʼʽʾʿˀˁˈˊˋʔʕꞋꞌ׳";
const anyApostrophe = new RegExp(`[${apostrophes}]`, 'gu');
const possessive = new RegExp(`(?<=[\\p{L}\\p{N}])[${apostrophes}]s(?![\\p{L}\\p{N}])`, 'giu');
/** Hebrew marks an abbreviation before its last letter. */
const gershayim = /(?<=\p{Script=Hebrew})["“”„″״＂](?=\p{Script=Hebrew})/gu;

/** Apostrophes closed up (`al-Qur'an` is `al-Quran`), and with `s` left away at the end of a word (`Rabin's` is `Rabin`). */
const closeApostrophes = (text: string): string =>
  text.replace(possessive, '').replace(gershayim, '').replace(anyApostrophe, '');

/** Letters, digits and signs of English alone, in which only case is to be folded. */
const isPlain = /^[ !"#$%&()*+,\-./0-9:;<=>?@A-Za-z[\\\]^_{|}~]*$/;

const foldAll = (text: string): string =>
  closeApostrophes(text.normalize('NFC'))
    .normalize('NFKD')
    // Some signs come apart into apostrophes: four primes in one, a preposed n.
    .replace(anyApostrophe, '')
    .replace(/\p{M}/gu, (mark) => (optionalMarks.test(mark) ? '' : mark))
    .replace(unseen, '')
    .toLowerCase()
    .replace(written, (letter) => plainLetters[letter] ?? letter)
    .normalize('NFC');

/** Text for comparison: lower case, without diacritics and apostrophes. */
export const foldText = (text: string): string => (isPlain.test(text) ? text.toLowerCase() : foldAll(text));

/** The words of a text, folded: runs of letters and digits of any script. */
export const foldedWords = (text: string): string[] => foldText(text).match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [];
