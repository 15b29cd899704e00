import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edgesInWindow } from '../../server/analysis/edgesInWindow.ts';
import { openFuture, openPast, type Adjacency, type TemporalNetwork } from '../../server/analysis/temporalNetwork.ts';
import { daysOfSpans } from '../../server/view/stretchesInWindow.ts';
import { randomEdges, toNetwork, type RandomEdge } from '../support/randomNetwork.ts';

const row = ({ offsets, edges }: Adjacency, node: number): number[] =>
  Array.from(edges.subarray(offsets[node], offsets[node + 1]));

const edgeAt = (network: TemporalNetwork, edge: number): RandomEdge => ({
  from: network.from[edge]!,
  to: network.to[edge]!,
  type: network.type[edge]!,
  confidence: network.confidence[edge]!,
  start: network.spans.start[edge]!,
  startLatest: network.spans.startLatest[edge]!,
  endEarliest: network.spans.endEarliest[edge]!,
  end: network.spans.end[edge]!,
});

describe('buildTemporalNetwork()', () => {
  it('keeps every edge whole, sorted by the first day it can have begun, equal days in the order given', () => {
    fc.assert(
      fc.property(randomEdges, ({ nodeCount, edges }) => {
        const network = toNetwork(nodeCount, edges);
        const expected = edges.map((edge, place) => ({ edge, place }));
        expected.sort((a, b) => a.edge.start - b.edge.start || a.place - b.place);
        expect(Array.from({ length: network.edgeCount }, (_, edge) => edgeAt(network, edge))).toEqual(
          expected.map(({ edge }) => edge),
        );
        expect(Array.from(network.order)).toEqual(expected.map(({ place }) => place));
      }),
    );
  });

  it('lists for each node the edges that leave and reach it, in order of time', () => {
    fc.assert(
      fc.property(randomEdges, ({ nodeCount, edges }) => {
        const network = toNetwork(nodeCount, edges);
        const all = Array.from({ length: network.edgeCount }, (_, edge) => edge);
        for (let node = 0; node < nodeCount; node += 1) {
          expect(row(network.out, node)).toEqual(all.filter((edge) => network.from[edge] === node));
          expect(row(network.in, node)).toEqual(all.filter((edge) => network.to[edge] === node));
        }
      }),
    );
  });

  it('sorts days that lie too far apart to be counted', () => {
    const edge = { from: 0, to: 0, type: 0, confidence: 0, startLatest: 0, endEarliest: 0, end: 0 };
    const starts = [2_000_000_000, -2_000_000_000, 0, openPast + 1];
    const network = toNetwork(
      1,
      starts.map((start) => ({ ...edge, start })),
    );
    expect(Array.from(network.spans.start)).toEqual([openPast + 1, -2_000_000_000, 0, 2_000_000_000]);
  });

  it('holds no nodes and no edges where none are given', () => {
    expect(toNetwork(0, [])).toMatchObject({ nodeCount: 0, edgeCount: 0 });
  });
});

describe('edgesInWindow()', () => {
  const bound = fc.integer({ min: -45, max: 60 });

  it('finds what trying every edge finds, for both certainties and open ends', () => {
    fc.assert(
      fc.property(
        randomEdges,
        fc.oneof(bound, fc.constant(openPast)),
        fc.oneof(bound, fc.constant(openFuture)),
        fc.boolean(),
        ({ nodeCount, edges }, from, to, definite) => {
          const network = toNetwork(nodeCount, edges);
          const found = Array.from(
            edgesInWindow(network, { from, to }, daysOfSpans(network.spans, definite ? 'DEFINITE' : 'POSSIBLE')),
            (edge) => edgeAt(network, edge),
          );
          const expected = Array.from({ length: network.edgeCount }, (_, edge) => edgeAt(network, edge)).filter(
            (edge) =>
              definite ? edge.startLatest < to && edge.endEarliest > from : edge.start < to && edge.end > from,
          );
          expect(found).toEqual(expected);
        },
      ),
    );
  });

  it('passes over blocks that ended before the window without losing what reaches into it', () => {
    const edge = { from: 0, to: 1, type: 0, confidence: 0 };
    const edges = Array.from({ length: 2000 }, (_, day) => {
      const end = day === 3 ? 5000 : day + 1;
      return { ...edge, start: day, startLatest: day, endEarliest: end, end };
    });
    const network = toNetwork(2, edges);
    expect(Array.from(edgesInWindow(network, { from: 1990, to: 1993 }))).toEqual([3, 1990, 1991, 1992]);
  });
});
