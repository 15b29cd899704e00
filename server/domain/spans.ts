import type { Day } from './days.ts';
import type { EdtfDate } from './edtf.ts';

/**
 * A stretch of time with imprecise ends, half-open: it begins on a day of `[start, startLatest]`, and the day after its
 * last day is one of `[endEarliest, end]`. Null: not known, or still going on. No reading ends before it begins.
 */
export interface Span {
  readonly start: Day | null;
  readonly startLatest: Day | null;
  readonly endEarliest: Day | null;
  readonly end: Day | null;
}

/** A stretch of days, half-open; null is open. */
export interface Window {
  readonly from: Day | null;
  readonly to: Day | null;
}

/** Whether something holds under every reading of its dates, or only under some. */
export type Certainty = 'DEFINITE' | 'POSSIBLE';

/** Nothing is known of when it was. */
export const unknownSpan: Span = { start: null, startLatest: null, endEarliest: null, end: null };

const dayAfter = (day: Day | null): Day | null => (day === null ? null : day + 1);

/**
 * The same span without the readings in which it would end before it began: a meeting from 20 August to some day in
 * August ended on the 20th at the earliest, and so did a post taken up on that day of which no end is known.
 */
export const withEndAfterStart = ({ start, startLatest, endEarliest, end }: Span): Span => ({
  start,
  startLatest: end === null ? startLatest : Math.min(startLatest ?? end - 1, end - 1),
  endEarliest: start === null ? endEarliest : Math.max(endEarliest ?? start + 1, start + 1),
  end,
});

/** From `from` to `to`; a `to` that is not known is open: for posts, ties and lives. */
export const spanOfState = (from: EdtfDate | null, to: EdtfDate | null): Span =>
  withEndAfterStart({
    start: from?.earliest ?? null,
    startLatest: from?.latest ?? null,
    endEarliest: dayAfter(to?.earliest ?? null),
    end: dayAfter(to?.latest ?? null),
  });

/** From `from` to `to`; without a `to` it ends with its `from`: for meetings, documents and appearances. */
export const spanOfEvent = (from: EdtfDate | null, to: EdtfDate | null): Span => spanOfState(from, to ?? from);

/** Whether a span overlaps a window: under every reading of its dates, or under some. An unknown end never hinders. */
export const overlaps = (span: Span, window: Window, certainty: Certainty): boolean => {
  if (certainty === 'POSSIBLE') {
    return (
      (span.start === null || window.to === null || span.start < window.to) &&
      (span.end === null || window.from === null || span.end > window.from)
    );
  }
  return (
    (window.to === null || (span.startLatest !== null && span.startLatest < window.to)) &&
    (window.from === null || (span.endEarliest !== null && span.endEarliest > window.from))
  );
};
