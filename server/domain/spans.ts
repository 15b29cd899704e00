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

/**
 * How dates must put something in a window: as they are recorded, under some reading; under every reading; or so that it
 * cannot be excluded.
 */
export type WindowCertainty = 'RECORDED' | 'DEFINITE' | 'POSSIBLE';

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

/**
 * The days for which there is a record, under some reading: from the beginning to the end; where one of them is not known,
 * those of the other alone; null where neither is.
 */
export const recordedStretch = ({
  start,
  startLatest,
  endEarliest,
  end,
}: Span): { readonly start: Day; readonly end: Day } | null => {
  if (start !== null) return { start, end: end ?? (startLatest ?? start) + 1 };
  return end === null ? null : { start: (endEarliest ?? end) - 1, end };
};

/**
 * Whether a span overlaps a window: as recorded, under every reading of its dates, or so that it cannot be excluded.
 * Everything lies in a window that is open at both ends.
 */
export const overlaps = (span: Span, window: Window, certainty: WindowCertainty): boolean => {
  if (window.from === null && window.to === null) return true;
  if (certainty === 'RECORDED') {
    const stretch = recordedStretch(span);
    return (
      stretch !== null &&
      (window.to === null || stretch.start < window.to) &&
      (window.from === null || stretch.end > window.from)
    );
  }
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
