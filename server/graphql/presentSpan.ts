import { toIsoDay } from '../domain/days.ts';
import type { Span } from '../domain/spans.ts';
import type { Span as PresentedSpan } from './schema.generated.ts';

/** A span as the schema tells it: the dates as written, and last days instead of the days after them. */
export const presentSpan = (span: Span, dates: { readonly from: string; readonly to: string }): PresentedSpan => {
  const day = (value: number | null, shift = 0): string | null => (value === null ? null : toIsoDay(value + shift));
  return {
    from: dates.from || null,
    to: dates.to || null,
    earliestStart: day(span.start),
    latestStart: day(span.startLatest),
    earliestEnd: day(span.endEarliest, -1),
    latestEnd: day(span.end, -1),
    approximate: /[~?]/.test(dates.from + dates.to),
  };
};
