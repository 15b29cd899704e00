import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sliceNetwork, type SliceOptions } from '../../server/analysis/sliceNetwork.ts';
import { openFuture, openPast, type TemporalNetwork } from '../../server/analysis/temporalNetwork.ts';
import { randomEdges, toNetwork } from '../support/randomNetwork.ts';

const everything = (network: TemporalNetwork): SliceOptions => ({
  window: { from: openPast, to: openFuture },
  definite: false,
  nodeMask: new Uint8Array(network.nodeCount).fill(1),
  typeMask: new Uint8Array(4).fill(1),
  confidenceMask: new Uint8Array(3).fill(1),
  dated: new Uint8Array(network.nodeCount),
  anchors: null,
  focus: null,
  limit: network.nodeCount,
});

const at = (from: number, to: number, day: number, type = 0, confidence = 0) => ({
  from,
  to,
  type,
  confidence,
  start: day,
  startLatest: day,
  endEarliest: day + 1,
  end: day + 1,
});

/** 0 - 1 - 2 - 3 - 4 in a row, one edge a day from day 10 on. */
const row = toNetwork(5, [at(0, 1, 10), at(1, 2, 11, 1), at(2, 3, 12, 0, 1), at(3, 4, 13)]);

describe('sliceNetwork()', () => {
  it('without limits holds everything and leaves out nothing', () => {
    const slice = sliceNetwork(row, everything(row));
    expect([...slice.nodes].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4]);
    expect([...slice.edges]).toEqual([0, 1, 2, 3]);
    expect(slice).toMatchObject({ byWindow: 0, byFilter: 0, byLimit: 0 });
  });

  it('keeps in a window only what an edge of the window joins', () => {
    const slice = sliceNetwork(row, { ...everything(row), window: { from: 11, to: 13 } });
    expect([...slice.nodes].sort((a, b) => a - b)).toEqual([1, 2, 3]);
    expect([...slice.edges]).toEqual([1, 2]);
    expect(slice).toMatchObject({ byWindow: 2, byFilter: 0 });
  });

  it('lets a node with dates of its own stand in the window by them alone', () => {
    const spans = row.nodeSpans;
    const dated = Uint8Array.from([1, 0, 0, 0, 0]);
    const own = { ...row, nodeSpans: { ...spans, start: Int32Array.from([50, 0, 0, 0, 0]) } };
    const options = { ...everything(own), dated, window: { from: 10, to: 11 } };
    expect([...sliceNetwork(row, options).nodes].sort((a, b) => a - b)).toEqual([0, 1]);
    expect(sliceNetwork(own, options)).toMatchObject({ byWindow: 5 });
  });

  it('leaves out types and confidences that are masked', () => {
    const typeMask = Uint8Array.from([1, 0, 1, 1]);
    const confidenceMask = Uint8Array.from([1, 0, 1]);
    expect([...sliceNetwork(row, { ...everything(row), typeMask, confidenceMask }).edges]).toEqual([0, 3]);
  });

  it('keeps with anchors what is joined to one of them', () => {
    const slice = sliceNetwork(row, { ...everything(row), anchors: Uint8Array.from([0, 0, 1, 0, 0]) });
    expect([...slice.nodes].sort((a, b) => a - b)).toEqual([1, 2, 3]);
    expect(slice.byFilter).toBe(2);
  });

  it('reaches from a focus as many steps as asked, nearest first, and does not pass what is no passage', () => {
    const focus = { from: [0], depth: 3, passages: new Uint8Array(5).fill(1), endTypes: new Uint8Array(4) };
    expect([...sliceNetwork(row, { ...everything(row), focus }).nodes]).toEqual([0, 1, 2, 3]);
    const closed = { ...focus, passages: Uint8Array.from([0, 1, 0, 1, 1]) };
    expect([...sliceNetwork(row, { ...everything(row), focus: closed }).nodes]).toEqual([0, 1, 2]);
    const ends = { ...focus, endTypes: Uint8Array.from([0, 1, 0, 0]) };
    expect([...sliceNetwork(row, { ...everything(row), focus: ends }).nodes]).toEqual([0, 1, 2]);
  });

  it('over the limit keeps the best joined and counts the rest', () => {
    const slice = sliceNetwork(row, { ...everything(row), limit: 3 });
    expect([...slice.nodes]).toEqual([1, 2, 3]);
    expect([...slice.edges]).toEqual([1, 2]);
    expect(slice.byLimit).toBe(2);
  });

  it('counts every node once, and draws no edge without both its ends', () => {
    const masks = fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 14, maxLength: 14 });
    fc.assert(
      fc.property(
        randomEdges,
        masks,
        masks,
        fc.nat(14),
        fc.boolean(),
        ({ nodeCount, edges }, mask, anchor, limit, definite) => {
          const network = toNetwork(nodeCount, edges);
          const slice = sliceNetwork(network, {
            ...everything(network),
            window: { from: -10, to: 20 },
            definite,
            nodeMask: Uint8Array.from(mask.slice(0, nodeCount)),
            anchors: Uint8Array.from(anchor.slice(0, nodeCount)),
            limit,
          });
          expect(slice.nodes.length + slice.byWindow + slice.byFilter + slice.byLimit).toBe(nodeCount);
          expect(slice.nodes.length).toBeLessThanOrEqual(limit);
          const kept = new Set(slice.nodes);
          for (const edge of slice.edges) {
            expect(kept.has(network.from[edge]!) && kept.has(network.to[edge]!)).toBe(true);
          }
        },
      ),
    );
  });
});
