import { foldedWords } from './foldText.ts';
import { isArabicArticle, particlesAmong } from './particles.ts';
import { commonSpelling } from './spellings.ts';

/** Letters that are written as two where they cannot be typed (DIN 5007-2; ICAO Doc 9303-3), beside those always so. */
const twoLetters: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ø: 'oe', ü: 'ue', å: 'aa' };

const haveTwo = /[äöøüå]/giu;

const wordsWithTwoLetters = (text: string): string[] => {
  const composed = text.normalize('NFC');
  return composed.search(haveTwo) < 0
    ? []
    : foldedWords(composed.replace(haveTwo, (letter) => twoLetters[letter.toLowerCase()] ?? letter));
};

/** Arabic and Hebrew write the article as part of its word. */
const attachedArticle = /^(?:ال(?=\p{L}{3})|ה(?=\p{L}{3}))/u;

/** Words that stand together and are written as one elsewhere: from this place, to before that one. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A name whole, up to which length it may be written as one word. */
const mostWords = 5;

/** Each word in the spelling that stands for all, the Arabic article too. */
const commonWords = (words: readonly string[]): string[] =>
  words.map((word, place) => (isArabicArticle(word, words[place + 1] ?? '') ? 'al' : commonSpelling(word)));

/** Two neighbours; three where the middle one is a particle (Abd al-Karim, van der Merwe); and the whole of a short name. */
const runsOf = (words: readonly string[]): Run[] => {
  const isParticle = particlesAmong(words);
  const common = commonWords(words);
  const run = (from: number, to: number): Run => ({ from, to, text: commonSpelling(common.slice(from, to).join('')) });
  return [
    ...words.slice(1).map((_, place) => run(place, place + 2)),
    ...words.slice(2).flatMap((_, place) => (isParticle[place + 1] ? [run(place, place + 3)] : [])),
    ...(words.length > 2 && words.length <= mostWords ? [run(0, words.length)] : []),
  ];
};

/** For each word of a text, in what other forms it is written, by itself or as one with its neighbours; folded. */
export const otherForms = (text: string): ReadonlySet<string>[] => {
  const words = foldedWords(text);
  const asTwo = wordsWithTwoLetters(text);
  const forms = words.map((word, place) => {
    const own = [word, asTwo[place] ?? word, word.replace(attachedArticle, '')];
    return new Set([...own.slice(1), ...own.map(commonSpelling)].filter((form) => form !== word));
  });
  for (const { from, to, text: joined } of runsOf(words)) {
    for (const each of forms.slice(from, to)) each.add(joined);
  }
  return forms;
};

/** Whether an article is that of ʿAbd al- or of al-Din, without which the name would be another. */
const isOfOneName = (common: readonly string[], place: number): boolean =>
  common[place] === 'al' && (common[place - 1] === 'abd' || common[place + 1] === 'din');

/**
 * What is the same for two names that differ only in how they are written: without particles, each word in the spelling that
 * stands for all, blanks and hyphens closed. Two people may share it, as they may share a name.
 */
export const nameKey = (text: string): string => {
  const words = foldedWords(text);
  const isParticle = particlesAmong(words);
  const common = commonWords(words);
  const kept = common.filter((_, place) => !isParticle[place] || isOfOneName(common, place));
  return commonSpelling((kept.length === 0 ? common : kept).join(''));
};
