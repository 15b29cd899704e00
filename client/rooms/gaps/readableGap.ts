import { describeSpan } from '../../dates/describeSpan.ts';
import { readableSentence } from '../paths/readableSentence.ts';

const heldDate = /(?<=” is held, )([^,]+)(?=\.$)/;
const lastMetDate = /(?<=\bwas in )(\d{4}-\d{2}[~?%]?)(?![\w-])/g;
const arrivalDate = /(?<=\bby )(\d{4}-\d{2}-\d{2})\b/g;

const inWords = (date: string): string => describeSpan({ from: date, to: null }, false).text;

/** A sentence of the server's on gaps, candidates or drafts with its dates written as elsewhere on the page. */
export const readableGap = (sentence: string): string =>
  readableSentence(sentence)
    .replace(heldDate, inWords)
    .replaceAll(lastMetDate, inWords)
    .replaceAll(arrivalDate, inWords);
