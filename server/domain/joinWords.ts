import { wordingOf, type Worded, type Wording } from './wording.ts';

/**
 * Words as a sentence lists them: `a, b or c`; of many so many, and how many others there are: `a, b or 5 others`. As a
 * clause of this kind.
 */
export const joinWords = (
  kind: string,
  words: readonly Worded[],
  junction: 'and' | 'or',
  most: number = Infinity,
): Wording => {
  // To leave out a single one would save nothing.
  const shown =
    words.length <= most + 1 ? words : [...words.slice(0, most), wordingOf('others', [words.length - most, ' others'])];
  const last = shown.length - 1;
  return wordingOf(
    kind,
    shown.flatMap((word, place) => [place === 0 ? '' : place === last ? ` ${junction} ` : ', ', word]),
  );
};
