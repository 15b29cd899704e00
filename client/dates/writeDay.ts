import { describeSpan } from './describeSpan.ts';

/** A day in words: `13 September 1993`. */
export const writeDay = (day: string | null): string =>
  day === null ? 'a day not known' : describeSpan({ from: day, to: null }, false).text;

/** A day in few letters: `13 Sep 1993`. */
export const writeDayShort = (day: string | null): string =>
  day === null ? 'not known' : describeSpan({ from: day, to: null }, false, 'short').text;
