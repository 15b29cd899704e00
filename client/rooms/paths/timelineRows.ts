import type { Extent } from '../../time/useTimeline.ts';
import { readDate, type Day } from '../../dates/calendar.ts';
import type { FoundPath } from './foundPath.ts';

/** One entity of a path over time: from when it is reached until the path goes on. */
export interface TimelineRow {
  readonly id: string;
  readonly name: string;
  readonly kind: FoundPath['entities'][number]['kind'];
  readonly reached: Day | null;
  readonly leaves: Day | null;
}

const toDay = (day: string | null | undefined): Day | null => (day ? (readDate(day)?.first ?? null) : null);

/** The entities of a path in order, each with the days between which the path is at it. */
export const timelineRows = ({ entities, hops }: FoundPath): TimelineRow[] =>
  entities.map(({ id, name, kind }, place) => {
    const reached = toDay(hops[place - 1]?.departs ?? hops[place]?.departs);
    return { id, name, kind, reached, leaves: toDay(hops[place]?.departs) ?? reached };
  });

/** The stretch of time that all paths together take, so that they can be compared; null where no day is known. */
export const timelineExtent = (paths: readonly FoundPath[]): Extent | null => {
  const days = paths
    .flatMap(timelineRows)
    .flatMap(({ reached, leaves }) => [reached, leaves])
    .filter((day): day is Day => day !== null);
  if (days.length === 0) return null;
  const from = Math.min(...days);
  return { from, to: Math.max(...days, from + 1) };
};
