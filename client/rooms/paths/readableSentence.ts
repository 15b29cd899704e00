import { describeSpan } from '../../dates/describeSpan.ts';

const date = String.raw`\d{4}-(?:0[1-9]|1[0-2])(?:-\d{2})?[~?%]?(?![\w-])`;

/** Only after the words that the server puts before a date, so that no name is rewritten. */
const dates = new RegExp(String.raw`(?<=\b(?:on|from|before|dated|hop before,) )(${date})(?: to (${date}))?`, 'g');

/** A sentence of the server's with its dates written as elsewhere in the panel: `from 13 September 1993`. */
export const readableSentence = (sentence: string): string =>
  sentence.replaceAll(dates, (_, from: string, to?: string) => describeSpan({ from, to: to ?? null }, false).text);

/** Why a hop can follow, without the dates of the record itself where these stand below it anyway. */
export const readableReason = (reason: string): string => readableSentence(reason.replace(/[,:] dated [^.]*\.$/, '.'));
