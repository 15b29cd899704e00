import { createRandom, type Random } from './random.ts';

const syllables =
  'ba be bi bo da de do fa fe ga go ka ke ki la le li lo ma me mi na ne no pa ra re ri ro sa se ta te to va ve za'.split(
    ' ',
  );
const endings = 'bel dan der far gil han jin kar lem mor nak nel pol ran rik san sil tan tar vek vin zen'.split(' ');

const invent = (random: Random, most: number): string => {
  const stem = Array.from({ length: 1 + random.below(most) }, () => random.pick(syllables)).join('');
  return stem + random.pick(endings);
};

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Words that summaries are made of; the first are the commonest. */
const vocabulary = (() => {
  const random = createRandom(1);
  return [...new Set(Array.from({ length: 4000 }, () => invent(random, 2)))];
})();

/** A sentence of words that mean nothing. */
export const sentence = (random: Random, length: number): string =>
  capital(Array.from({ length }, () => random.hub(vocabulary, 2)).join(' '));

/** A name that nobody can take for a real one: it begins with "Synthetic". */
export const syntheticName = (random: Random, noun: string, words: number): string => {
  const invented = Array.from({ length: words }, () => capital(invent(random, 2)));
  return ['Synthetic', ...(noun === '' ? [] : [noun]), ...invented].join(' ');
};
