import { describe, expect, it } from 'vitest';
import { searchPaths } from '../../../server/analysis/paths/searchPaths.ts';
import { toNetwork } from '../../support/randomNetwork.ts';
import { createDraw } from './random.ts';

interface Dates {
  readonly start: number;
  readonly startLatest: number;
  readonly endEarliest: number;
  readonly end: number;
}

type Reading = readonly [start: number, end: number];

const readings = ({ start, startLatest, endEarliest, end }: Dates): Reading[] => {
  const all: Reading[] = [];
  for (let from = start; from <= startLatest; from += 1) {
    for (let to = Math.max(endEarliest, from + 1); to <= end; to += 1) all.push([from, to]);
  }
  return all;
};

/** Whether days can be chosen for all hops under one joint reading: by trying them. */
const holds = (spans: readonly Reading[], gaps: readonly number[], window: Reading, hop = 0, before = -9): boolean => {
  if (hop === spans.length) return true;
  const [start, end] = spans[hop]!;
  for (let day = Math.max(start, window[0], before + gaps[hop]!); day < Math.min(end, window[1]); day += 1) {
    if (holds(spans, gaps, window, hop + 1, day)) return true;
  }
  return false;
};

describe('the certainty of a path', () => {
  it('is that of all joint readings of its dates, tried one by one', () => {
    const counts = { none: 0, POSSIBLE: 0, DEFINITE: 0 };
    for (let seed = 0; seed < 3000; seed += 1) {
      const draw = createDraw(seed);
      const hops = 1 + draw(4);
      const drawDates = (place: number): Dates => {
        const start = draw(3) + place * draw(3);
        const spread = draw(3);
        const end = start + spread + 1 + draw(3);
        return { start, startLatest: start + spread, endEarliest: start + 1 + draw(end - start), end };
      };
      const nodeDates = Array.from({ length: hops + 1 }, (_, place) => drawDates(place));
      const bearers: number[] = [];
      const edges = Array.from({ length: hops }, (_, hop) => {
        const bearer = [-1, hop, hop + 1][draw(3)]!;
        bearers.push(bearer);
        return { from: hop, to: hop + 1, type: 0, confidence: 0, ...(nodeDates[bearer] ?? drawDates(hop)) };
      });
      const strict = draw(2) === 0;
      const window: Reading = [draw(3) - 1, 4 + draw(8)];
      const isShared = (hop: number): boolean => hop > 0 && bearers[hop] === hop && bearers[hop - 1] === hop;
      const gaps = edges.map((_, hop) => (hop > 0 && strict && !isShared(hop) ? 1 : 0));

      let some = false;
      let all = true;
      const readEach = (chosen: readonly Reading[]): void => {
        const hop = chosen.length;
        if (hop === hops) {
          if (holds(chosen, gaps, window)) some = true;
          else all = false;
        } else if (isShared(hop)) readEach([...chosen, chosen[hop - 1]!]);
        else for (const reading of readings(edges[hop]!)) readEach([...chosen, reading]);
      };
      readEach([]);

      const network = toNetwork(hops + 1, edges);
      const { paths } = searchPaths(network, {
        sources: [0],
        targets: [hops],
        criterion: 'SHORTEST',
        window: { from: window[0], to: window[1] },
        traversal: Uint8Array.from([1]),
        allowed: null,
        passable: null,
        avoid: [],
        bearer: Int32Array.from(network.order, (place) => bearers[place]!),
        sameAs: null,
        bySharedEmployer: null,
        strict,
        certainty: 'POSSIBLE',
        via: [],
        maxHops: Infinity,
        first: 5,
        budget: Infinity,
        shouldStop: null,
      });
      const expected = !some ? 'none' : all ? 'DEFINITE' : 'POSSIBLE';
      expect({ seed, certainty: paths[0]?.certainty ?? 'none' }).toEqual({ seed, certainty: expected });
      counts[expected] += 1;
    }
    expect(Math.min(...Object.values(counts))).toBeGreaterThan(300);
  });
});
