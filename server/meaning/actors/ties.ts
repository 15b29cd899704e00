import type { DayWindow } from '../../analysis/edgesInWindow.ts';
import { createSpans, unknownFuture, unknownPast, type Spans } from '../../analysis/temporalNetwork.ts';
import { relationshipTypes } from '../../domain/kinds.ts';
import type { Span } from '../../domain/spans.ts';
import type { NetworkView } from '../../view/networkView.ts';
import { getSpan, setSpan } from '../../view/spansOfRecords.ts';
import type { Draft } from './draft.ts';

/** Ties that are recorded or drafted, as columns of nodes: those on record first. */
export interface TieColumns {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly spans: Spans;
}

/** No edges. */
export const noEdges = new Int32Array(0);

const tie = relationshipTypes.indexOf('TIE');

/** A tie of a draft lasts over the whole window, under every reading; where the window is open, no day of it is known. */
const overWindow = (window: DayWindow): Span => {
  const first = Math.max(window.from, unknownPast);
  const end = Math.min(window.to, unknownFuture);
  return { start: first, startLatest: first, endEarliest: end, end };
};

/** The ties among these edges, and those of the draft, between people who may count. */
export const gatherTies = (
  { network }: NetworkView,
  { ties, withoutPeople }: Draft,
  window: DayWindow,
  edges: Int32Array,
  mayCount: (person: number) => boolean,
): TieColumns => {
  const recorded = edges.filter(
    (edge) => network.type[edge] === tie && mayCount(network.from[edge]!) && mayCount(network.to[edge]!),
  );
  const drafted = ties.filter(({ from, to }) => !withoutPeople.has(from) && !withoutPeople.has(to));
  const from = [...Array.from(recorded, (edge) => network.from[edge]!), ...drafted.map((one) => one.from)];
  const to = [...Array.from(recorded, (edge) => network.to[edge]!), ...drafted.map((one) => one.to)];
  const spans = createSpans(from.length);
  for (let place = 0; place < from.length; place += 1) {
    setSpan(spans, place, place < recorded.length ? getSpan(network.spans, recorded[place]!) : overWindow(window));
  }
  return { from: Int32Array.from(from), to: Int32Array.from(to), spans };
};
