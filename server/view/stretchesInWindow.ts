import type { DayWindow, Stretches } from '../analysis/edgesInWindow.ts';
import { openFuture, openPast, unknownFuture, unknownPast, type Spans } from '../analysis/temporalNetwork.ts';
import { kinds, type RelationshipType } from '../domain/kinds.ts';
import { influenceWayOf } from '../domain/influence.ts';
import type { RelationshipRecord } from '../domain/records.ts';
import { recordedStretch, unknownSpan, type Span, type Window, type WindowCertainty } from '../domain/spans.ts';
import { derivePerView } from './derivePerView.ts';
import type { NetworkView } from './networkView.ts';
import { typeNumber } from './recordedNeighbours.ts';
import { getSpan, ownSpanOf, whoseDates } from './spansOfRecords.ts';

/** A window in days, for typed arrays. */
export const toDayWindow = ({ from, to }: Window): DayWindow => ({ from: from ?? openPast, to: to ?? openFuture });

/** The stretch of each node and edge of a view. */
export interface StretchesOfView {
  readonly nodes: Stretches;
  readonly edges: Stretches;
}

/** Room for `count` stretches, each of no day: such a one lies in no window but that which is open at both ends. */
export const createStretches = (count: number): Stretches => ({
  start: new Int32Array(count).fill(unknownFuture),
  end: new Int32Array(count).fill(unknownPast),
});

/** Makes a stretch reach over other days too. */
const lengthen = (stretches: Stretches, item: number, start: number, end: number): void => {
  stretches.start[item] = Math.min(stretches.start[item]!, start);
  stretches.end[item] = Math.max(stretches.end[item]!, end);
};

/** Puts the recorded days of a span into columns; of a span of which nothing is known there are none. */
export const setRecorded = (stretches: Stretches, item: number, span: Span): void => {
  const found = recordedStretch(span);
  if (found !== null) lengthen(stretches, item, found.start, found.end);
};

/** By which edges something is part of a whole, and whether the whole is the end that the edge leads to. */
const wholes: readonly (readonly [type: RelationshipType, wholeIs: 'from' | 'to'])[] = [
  ['PART_OF', 'to'],
  ['PRODUCED', 'from'],
  ['ADDRESSES', 'to'],
];

const lasting = new Set([kinds.indexOf('PROCESS'), kinds.indexOf('CONFLICT')]);

/** A process or conflict without a recorded beginning or end is recorded from the first to the last of its parts that is. */
const ofNodes = ({ network }: NetworkView): Stretches => {
  const { nodeSpans, edgeCount } = network;
  const stretches = createStretches(network.nodeCount);
  for (let node = 0; node < network.nodeCount; node += 1) setRecorded(stretches, node, getSpan(nodeSpans, node));
  for (const [type, wholeIs] of wholes) {
    const wanted = typeNumber(type);
    for (let edge = 0; edge < edgeCount; edge += 1) {
      if (network.type[edge] !== wanted) continue;
      const whole = network[wholeIs][edge]!;
      if (!lasting.has(network.kind[whole]!)) continue;
      const part = network.from[edge]! + network.to[edge]! - whole;
      if (nodeSpans.start[whole] === unknownPast)
        stretches.start[whole] = Math.min(stretches.start[whole]!, stretches.start[part]!);
      if (nodeSpans.end[whole] === unknownFuture)
        stretches.end[whole] = Math.max(stretches.end[whole]!, stretches.end[part]!);
    }
  }
  return stretches;
};

/**
 * Whose recorded days a relationship has where its own are not known: a party is one while its conflict lasts, influence
 * arrives while what it reaches is there. Null: nobody's; a post or tie without dates is recorded on no day.
 */
const lenderOf = (relationship: RelationshipRecord): 'from' | 'to' | null => {
  const whose = whoseDates(relationship);
  if (whose !== 'own') return whose;
  if (relationship.type === 'PARTY_TO') return 'to';
  if (relationship.type !== 'INFLUENCED') return null;
  return influenceWayOf(relationship) === 'AGAINST' ? 'from' : 'to';
};

const ofEdges = ({ network, relationships }: NetworkView, nodes: Stretches): Stretches => {
  const stretches = createStretches(network.edgeCount);
  for (const [edge, relationship] of relationships.entries()) {
    const own = whoseDates(relationship) === 'own' ? ownSpanOf(relationship) : unknownSpan;
    setRecorded(stretches, edge, own);
    const lender = lenderOf(relationship);
    if (lender !== null) {
      const node = network[lender][edge]!;
      if (own.start === null) stretches.start[edge] = Math.min(stretches.start[edge]!, nodes.start[node]!);
      if (own.end === null) stretches.end[edge] = Math.max(stretches.end[edge]!, nodes.end[node]!);
    }
    stretches.start[edge] = Math.max(stretches.start[edge]!, network.spans.start[edge]!);
    stretches.end[edge] = Math.min(stretches.end[edge]!, network.spans.end[edge]!);
  }
  return stretches;
};

const recordedStretches = derivePerView<'', StretchesOfView>((view) => {
  const nodes = ofNodes(view);
  return { nodes, edges: ofEdges(view, nodes) };
});

/** The days of spans on which something was under every reading, or under some. */
export const daysOfSpans = (spans: Spans, certainty: Exclude<WindowCertainty, 'RECORDED'>): Stretches =>
  certainty === 'DEFINITE' ? { start: spans.startLatest, end: spans.endEarliest } : spans;

/** The days of each node and edge that have to overlap a window, by how its dates must put it there. */
export const stretchesInWindow = (view: NetworkView, certainty: WindowCertainty): StretchesOfView => {
  const { nodeSpans, spans } = view.network;
  return certainty === 'RECORDED'
    ? recordedStretches(view, '')
    : { nodes: daysOfSpans(nodeSpans, certainty), edges: daysOfSpans(spans, certainty) };
};
