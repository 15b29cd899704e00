import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sliceNetwork, type SliceOptions } from '../../server/analysis/sliceNetwork.ts';
import { openFuture, openPast, unknownFuture, type TemporalNetwork } from '../../server/analysis/temporalNetwork.ts';
import { daysOfSpans } from '../../server/view/stretchesInWindow.ts';
import { randomEdges, toNetwork } from '../support/randomNetwork.ts';

const everything = (network: TemporalNetwork): SliceOptions => ({
  window: { from: openPast, to: openFuture },
  stretches: { nodes: network.nodeSpans, edges: network.spans },
  nodeMask: new Uint8Array(network.nodeCount).fill(1),
  typeMask: new Uint8Array(4).fill(1),
  confidence: null,
  dated: new Uint8Array(network.nodeCount),
  drawn: new Uint8Array(network.nodeCount).fill(1),
  anchors: null,
  attendances: null,
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
    const stretches = everything(row).stretches;
    expect([...sliceNetwork(row, { ...options, stretches }).nodes].sort((a, b) => a - b)).toEqual([0, 1]);
    expect(sliceNetwork(own, options)).toMatchObject({ byWindow: 5 });
  });

  it('leaves out types that are masked', () => {
    const typeMask = Uint8Array.from([1, 0, 1, 1]);
    expect([...sliceNetwork(row, { ...everything(row), typeMask }).edges]).toEqual([0, 2, 3]);
  });

  it('keeps of a confidence its edges, what they join, and dated nodes that are of it themselves', () => {
    // The edge 2 - 3 alone is of confidence 1; of the nodes 0 and 4, only 0 is dated.
    const options = { ...everything(row), dated: Uint8Array.from([1, 0, 0, 0, 0]) };
    const confidence = { edges: Uint8Array.from([0, 1, 0]), nodes: Uint8Array.from([1, 0, 0, 0, 1]) };
    const slice = sliceNetwork(row, { ...options, confidence });
    expect([...slice.nodes].sort((a, b) => a - b)).toEqual([0, 2, 3]);
    expect([...slice.edges]).toEqual([2]);
    expect(slice).toMatchObject({ byFilter: 2, byWindow: 0 });
    // What no edge of the confidence joins is excluded by the filter, also where a window is asked for.
    expect(sliceNetwork(row, { ...options, confidence, window: { from: 12, to: 13 } })).toMatchObject({
      byFilter: 2,
      byWindow: 0,
    });
  });

  it('leaves out nodes that are not drawn only after they have justified others', () => {
    const drawn = Uint8Array.from([1, 0, 1, 0, 1]);
    const slice = sliceNetwork(row, { ...everything(row), drawn, window: { from: 11, to: 13 } });
    expect([...slice.nodes]).toEqual([2]);
    expect(slice).toMatchObject({ byWindow: 2, byFilter: 2 });
    expect([...slice.edges]).toEqual([]);
  });

  it('does not hold in a window what its own dates rule out, though an edge of no known end reaches into it', () => {
    const open = toNetwork(2, [{ ...at(0, 1, 10), endEarliest: 11, end: unknownFuture }]);
    const died = { ...open, nodeSpans: { ...open.nodeSpans, end: Int32Array.from([20, unknownFuture]) } };
    const window = { from: 15, to: 16 };
    expect([...sliceNetwork(died, { ...everything(died), window }).nodes]).toEqual([0, 1]);
    const later = { from: 30, to: 31 };
    expect([...sliceNetwork(open, { ...everything(open), window: later }).nodes]).toEqual([0, 1]);
    expect(sliceNetwork(died, { ...everything(died), window: later })).toMatchObject({ byWindow: 2 });
  });

  it('sorts by steps, then by how many edges join, then by number', () => {
    const star = toNetwork(5, [at(0, 3, 10), at(3, 1, 11), at(3, 2, 12), at(3, 4, 13), at(4, 2, 14)]);
    expect([...sliceNetwork(star, everything(star)).nodes]).toEqual([3, 2, 4, 0, 1]);
    const focus = { from: [1], depth: 2, passages: new Uint8Array(5).fill(1), endTypes: new Uint8Array(4) };
    expect([...sliceNetwork(star, { ...everything(star), focus }).nodes]).toEqual([1, 3, 2, 4, 0]);
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
            stretches: {
              nodes: network.nodeSpans,
              edges: daysOfSpans(network.spans, definite ? 'DEFINITE' : 'POSSIBLE'),
            },
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
