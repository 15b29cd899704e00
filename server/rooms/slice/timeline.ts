import { openFuture, openPast, unknownFuture, unknownPast } from '../../analysis/temporalNetwork.ts';
import { firstDayOfMonth, toIsoDay, toYearMonth } from '../../domain/days.ts';
import { kinds, relationshipTypes } from '../../domain/kinds.ts';
import type { Window } from '../../domain/spans.ts';
import type { NetworkView } from '../../network/networkView.ts';
import { laneAssignment, lanesOf, type Lane } from '../../network/lanes.ts';
import type { Filters } from './masks.ts';
import { sliceOf } from './slice.ts';

/** The width of a bucket. */
export type Bucket = 'MONTH' | 'QUARTER' | 'YEAR';

const monthsOf: Readonly<Record<Bucket, number>> = { MONTH: 1, QUARTER: 3, YEAR: 12 };
const mostBuckets = 120;
const longest = 5000;

/** Events over time, by lane. */
export interface Timeline {
  readonly lanes: readonly Lane[];
  readonly bucket: Bucket;
  readonly buckets: { readonly from: string; readonly to: string; readonly counts: number[] }[];
  readonly undated: number;
}

interface Event {
  readonly lane: number;
  readonly start: number;
  readonly end: number;
}

const hasMeetings = (view: NetworkView, process: number): boolean => {
  const { offsets, edges } = view.network.in;
  const partOf = relationshipTypes.indexOf('PART_OF');
  return edges.subarray(offsets[process], offsets[process + 1]).some((edge) => view.network.type[edge] === partOf);
};

/** Meetings, and processes of which no meeting is recorded; what has no known end counts where it begins. */
const eventsOf = (view: NetworkView, filters: Filters, window: Window): { events: Event[]; undated: number } => {
  const { network } = view;
  const { slice } = sliceOf(view, { ...filters, window, definite: false, limit: network.nodeCount });
  const { drawn } = laneAssignment(view, filters.lens);
  const events: Event[] = [];
  let undated = 0;
  for (const node of slice.nodes) {
    const kind = kinds[network.kind[node]!];
    if (kind !== 'MEETING' && !(kind === 'PROCESS' && !hasMeetings(view, node))) continue;
    const start = network.nodeSpans.start[node]!;
    const end = network.nodeSpans.end[node]!;
    if (start === unknownPast) undated += 1;
    else events.push({ lane: drawn[node]!, start, end: end === unknownFuture ? start + 1 : end });
  }
  return { events, undated };
};

const bucketStart = (day: number, bucket: Bucket): { year: number; month: number } => {
  const { year, month } = toYearMonth(day);
  const months = monthsOf[bucket];
  return { year, month: Math.floor((month - 1) / months) * months + 1 };
};

const bucketBetween = (from: number, to: number, bucket: Bucket): number => {
  const begin = bucketStart(from, bucket);
  const last = bucketStart(to, bucket);
  return ((last.year - begin.year) * 12 + last.month - begin.month) / monthsOf[bucket];
};

const fittingBucket = (from: number, to: number): Bucket =>
  (['MONTH', 'QUARTER', 'YEAR'] as const).find((bucket) => bucketBetween(from, to, bucket) < mostBuckets) ?? 'YEAR';

/** Counts the events that go on in each bucket of time, by the lane they are drawn in. */
export const timelineOf = (view: NetworkView, filters: Filters, window: Window, wanted: Bucket | null): Timeline => {
  const lanes = lanesOf(filters.lens);
  const { events, undated } = eventsOf(view, { ...filters, kinds: null }, window);
  const first = Math.max(window.from ?? openPast, Math.min(...events.map(({ start }) => start)));
  const last = Math.min(window.to ?? openFuture, Math.max(...events.map(({ end }) => end))) - 1;
  if (events.length === 0) return { lanes, bucket: wanted ?? 'YEAR', buckets: [], undated };

  let bucket = wanted ?? fittingBucket(first, last);
  if (bucketBetween(first, last, bucket) >= longest) bucket = 'YEAR';
  const begin = bucketStart(first, bucket);
  const count = bucketBetween(first, last, bucket) + 1;
  const starts = Array.from({ length: count + 1 }, (_, index) =>
    firstDayOfMonth(begin.year, begin.month + index * monthsOf[bucket]),
  );
  const counts = Array.from({ length: count }, () => lanes.map(() => 0));
  for (const { lane, start, end } of events) {
    if (lane < 0) continue;
    const from = bucketBetween(first, Math.max(first, start), bucket);
    const to = bucketBetween(first, Math.min(last, end - 1), bucket);
    for (let index = from; index <= to; index += 1) counts[index]![lane]! += 1;
  }
  const buckets = counts.map((perLane, index) => ({
    from: toIsoDay(starts[index]!),
    to: toIsoDay(starts[index + 1]! - 1),
    counts: perLane,
  }));
  return { lanes, bucket, buckets, undated };
};
