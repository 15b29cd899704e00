import { bucketsBetween, type Bucket } from '../../analysis/buckets.ts';
import { openFuture, openPast, unknownFuture, unknownPast } from '../../analysis/temporalNetwork.ts';
import { toIsoDay } from '../../domain/days.ts';
import { kinds, relationshipTypes } from '../../domain/kinds.ts';
import type { Window } from '../../domain/spans.ts';
import { limits } from '../../limits.ts';
import { lanesOf, type Lane } from '../../meaning/lanesOfLens.ts';
import { tracksUnderLens } from '../../meaning/tracksUnderLens.ts';
import type { NetworkView } from '../../view/networkView.ts';
import { sliceOf } from './slice.ts';
import type { Filters } from './sliceOptions.ts';

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
  const { slice } = sliceOf(view, { ...filters, window, certainty: 'POSSIBLE', limit: network.nodeCount });
  const { drawn } = tracksUnderLens(view, filters.lens);
  const events: Event[] = [];
  let undated = 0;
  for (const node of slice.nodes) {
    const kind = kinds[network.kind[node]!];
    if (kind !== 'MEETING' && !(kind === 'PROCESS' && !hasMeetings(view, node))) continue;
    const start = network.nodeSpans.start[node]!;
    const end = network.nodeSpans.end[node]!;
    if (start === unknownPast) undated += 1;
    else if (end !== unknownFuture) events.push({ lane: drawn[node]!, start, end });
    // Where it begins may lie before the window that it may reach into.
    else if (start >= (window.from ?? openPast)) events.push({ lane: drawn[node]!, start, end: start + 1 });
  }
  return { events, undated };
};

/** The narrowest bucket of which there are few enough. */
const fittingBuckets = (from: number, to: number, wanted: Bucket | null) => {
  const tried = wanted === null ? (['MONTH', 'QUARTER', 'YEAR'] as const) : [wanted];
  const buckets = tried.map((bucket) => bucketsBetween(from, to, bucket));
  return buckets.find(({ starts }) => starts.length - 1 <= limits.slice.buckets) ?? buckets.at(-1)!;
};

/** Counts the events that go on in each bucket of time, by the lane they are drawn in. */
export const timelineOf = (view: NetworkView, filters: Filters, window: Window, wanted: Bucket | null): Timeline => {
  const lanes = lanesOf(filters.lens);
  const { events, undated } = eventsOf(view, { ...filters, kinds: null }, window);
  if (events.length === 0) return { lanes, bucket: wanted ?? 'YEAR', buckets: [], undated };
  const earliest = events.reduce((least, { start }) => Math.min(least, start), openFuture);
  const latest = events.reduce((most, { end }) => Math.max(most, end), openPast);
  const first = Math.max(window.from ?? openPast, earliest);
  const last = Math.min(window.to ?? openFuture, latest) - 1;

  const { bucket, starts, placeOf } = fittingBuckets(first, last, wanted);
  const counts = Array.from({ length: starts.length - 1 }, () => lanes.map(() => 0));
  for (const { lane, start, end } of events) {
    if (lane < 0) continue;
    const from = placeOf(Math.max(first, start));
    const to = placeOf(Math.min(last, end - 1));
    for (let index = from; index <= to; index += 1) counts[index]![lane]! += 1;
  }
  const buckets = counts.map((perLane, index) => ({
    from: toIsoDay(starts[index]!),
    to: toIsoDay(starts[index + 1]! - 1),
    counts: perLane,
  }));
  return { lanes, bucket, buckets, undated };
};
