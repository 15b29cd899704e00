import { describeSpan } from '../../dates/describeSpan.ts';
import { writeLag } from '../../dates/writeLag.ts';

const date = String.raw`\d{4}(?:-\d{2}){0,2}[~?%]?`;
const dates = new RegExp(String.raw`\((from )?(${date})(?: to (${date}))?\)`, 'g');

/** The server's sentence of a transfer with its dates and its lag written as elsewhere. */
export const readableTransfer = (sentence: string): string =>
  sentence
    .replaceAll(dates, (_, open: string | undefined, from: string, to?: string) =>
      open === undefined
        ? `(${describeSpan({ from, to: to ?? null }, false).text})`
        : `(${describeSpan({ from, to: null }, true).text})`,
    )
    .replaceAll(/(\d+) days later/g, (text, days: string) =>
      Number(days) < 14 ? text : `${writeLag(Number(days))} (${Number(days).toLocaleString('en')} days) later`,
    );
