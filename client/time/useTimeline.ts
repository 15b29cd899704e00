import { useMemo, useRef } from 'react';
import { useQuery } from 'urql';
import { isRefusal } from '../api/describeError.ts';
import { TimelineDocument } from './operations.generated.ts';
import type { TimelineQuery } from '../api/types.generated.ts';
import type { View } from '../state/view.ts';
import type { Happening } from './steps.ts';
import { readDate, toCalendar, type Day } from '../dates/calendar.ts';

/** A stretch of days, half-open. */
export interface Extent {
  readonly from: Day;
  readonly to: Day;
}

type Timeline = TimelineQuery['timeline'];

const extentOf = (timeline: Timeline | null): Extent | null => {
  const first = timeline?.buckets[0];
  const last = timeline?.buckets.at(-1);
  const from = first === undefined ? undefined : readDate(first.from)?.first;
  const to = last === undefined ? undefined : readDate(last.to)?.after;
  return from === undefined || to === undefined ? null : { from, to };
};

/** The stretches of a timeline in which something happened. */
export const happeningsOf = (timeline: Timeline | null): Happening[] =>
  (timeline?.buckets ?? []).flatMap(({ from, to, counts }) => {
    const [first, after] = [readDate(from)?.first, readDate(to)?.after];
    return first === undefined || after === undefined || counts.every((count) => count === 0)
      ? []
      : [{ from: first, after }];
  });

/** Events over time for the filters: over everything, or in finer buckets over a part of it. */
export const useTimeline = (
  view: View,
  part: Extent | null,
): {
  readonly timeline: Timeline | null;
  readonly extent: Extent | null;
  /** Asks again after a failure; null where there was none, and where the picture says why it cannot be asked. */
  readonly retry: (() => void) | null;
} => {
  const { lens, focus, conflicts, tracks, confidences, sides } = view;
  const first = part === null ? null : String(toCalendar(part.from).year);
  const last = part === null ? null : String(toCalendar(part.to - 1).year);
  const variables = useMemo(
    () => ({
      lens,
      focus: focus.length > 0 ? [...focus] : null,
      conflicts: conflicts.length > 0 ? [...conflicts] : null,
      tracks: tracks.length > 0 ? [...tracks] : null,
      confidences: confidences.length > 0 ? [...confidences] : null,
      sides: sides.length > 0 ? [...sides] : null,
      window: first === null ? null : { from: first, to: last },
    }),
    [lens, focus, conflicts, tracks, confidences, sides, first, last],
  );
  const [answer, ask] = useQuery({ query: TimelineDocument, variables });
  // While finer buckets are on their way, the coarse ones stay.
  const previous = useRef<Timeline | null>(null);
  if (answer.data && !answer.fetching) previous.current = answer.data.timeline;
  const timeline = answer.data?.timeline ?? previous.current;
  const failed = answer.error !== undefined && !answer.fetching && !isRefusal(answer.error);
  const retry = failed ? () => ask({ requestPolicy: 'network-only' }) : null;
  return { timeline, extent: useMemo(() => extentOf(timeline), [timeline]), retry };
};
