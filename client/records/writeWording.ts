import { isolated } from '../api/isolate.ts';
import { describeSpan } from '../dates/describeSpan.ts';
import { writeLag } from '../dates/writeLag.ts';
import type { WordingPart, WordingParts } from '../api/wordingPart.ts';

/** How days are told: as the sentence has them, or from two weeks on in the unit in which people would say them, too. */
export type Lags = 'counted' | 'rounded';

const fewDays = 14;

/** Whether a part is the name of something, which keeps its own direction of writing. */
export const isName = ({ kind }: WordingPart): boolean => kind === 'RECORD' || kind === 'NAME';

/** A part of a sentence as the page words it: names as they are, dates and lags as elsewhere. */
export const writePart = (part: WordingPart, lags: Lags): string => {
  switch (part.kind) {
    case 'DATES':
      return describeSpan(part, part.open).text;
    case 'DAYS':
      return lags === 'rounded' && part.days >= fewDays
        ? `${writeLag(part.days)} (${part.days.toLocaleString('en')} days)`
        : part.text;
    default:
      return part.text;
  }
};

/** A sentence of the server's as the page words it, as plain text. */
export const writeWording = ({ parts }: WordingParts, lags: Lags = 'counted'): string =>
  parts.map((part) => (isName(part) ? isolated(part.text) : writePart(part, lags))).join('');

/** A sentence without one of its clauses. */
export const withoutClause = ({ parts }: WordingParts, clause: string): WordingParts => ({
  parts: parts.filter((part) => part.clause !== clause),
});
