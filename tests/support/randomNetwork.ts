import fc from 'fast-check';
import {
  buildTemporalNetwork,
  createSpans,
  unknownFuture,
  unknownPast,
  type EdgeColumns,
  type TemporalNetwork,
} from '../../server/analysis/temporalNetwork.ts';

/** An edge of a small random network, as plain values. */
export interface RandomEdge {
  readonly from: number;
  readonly to: number;
  readonly type: number;
  readonly confidence: number;
  readonly start: number;
  readonly startLatest: number;
  readonly endEarliest: number;
  readonly end: number;
}

const day = fc.integer({ min: -40, max: 40 });

const span = fc
  .tuple(day, fc.nat(10), fc.nat(10), fc.nat(10), fc.integer({ min: 0, max: 9 }))
  .map(([start, spread, length, tail, known]) => ({
    start: known === 0 ? unknownPast : start,
    startLatest: known === 0 ? unknownFuture : start + spread,
    endEarliest: known <= 1 ? unknownPast : start + spread + length + 1,
    end: known <= 1 ? unknownFuture : start + spread + length + tail + 1,
  }));

/** Up to 14 nodes and 40 edges, with imprecise, open and unknown dates. */
export const randomEdges = fc.integer({ min: 1, max: 14 }).chain((nodeCount) =>
  fc.record({
    nodeCount: fc.constant(nodeCount),
    edges: fc.array(
      fc
        .tuple(fc.nat(nodeCount - 1), fc.nat(nodeCount - 1), fc.nat(3), fc.nat(2), span)
        .map(([from, to, type, confidence, dates]): RandomEdge => ({ from, to, type, confidence, ...dates })),
      { maxLength: 40 },
    ),
  }),
);

/** Columns of plain edges. */
export const toColumns = (edges: readonly RandomEdge[]): EdgeColumns => {
  const spans = createSpans(edges.length);
  for (const [index, edge] of edges.entries()) {
    spans.start[index] = edge.start;
    spans.startLatest[index] = edge.startLatest;
    spans.endEarliest[index] = edge.endEarliest;
    spans.end[index] = edge.end;
  }
  return {
    from: Int32Array.from(edges, ({ from }) => from),
    to: Int32Array.from(edges, ({ to }) => to),
    type: Uint8Array.from(edges, ({ type }) => type),
    confidence: Uint8Array.from(edges, ({ confidence }) => confidence),
    spans,
  };
};

/** A network of plain edges between nodes of kind 0 without dates of their own. */
export const toNetwork = (nodeCount: number, edges: readonly RandomEdge[]): TemporalNetwork => {
  const nodeSpans = createSpans(nodeCount);
  nodeSpans.start.fill(unknownPast);
  nodeSpans.startLatest.fill(unknownFuture);
  nodeSpans.endEarliest.fill(unknownPast);
  nodeSpans.end.fill(unknownFuture);
  return buildTemporalNetwork(new Uint8Array(nodeCount), nodeSpans, toColumns(edges));
};
