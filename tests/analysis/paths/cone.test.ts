import { describe, expect, it } from 'vitest';
import { cone } from '../../../server/analysis/paths/cone.ts';
import { conesAsBits, isReached } from '../../../server/analysis/paths/conesAsBits.ts';
import type { PathOptions } from '../../../server/analysis/paths/pathOptions.ts';
import { searchPaths } from '../../../server/analysis/paths/searchPaths.ts';
import { unreachedDay } from '../../../server/analysis/paths/unreached.ts';
import { unknownFuture, unknownPast, openFuture, openPast } from '../../../server/analysis/temporalNetwork.ts';
import { toNetwork } from '../../support/randomNetwork.ts';
import { allRoutes } from './bruteForce.ts';
import { randomCase } from './randomCase.ts';

const seeds = Array.from({ length: 150 }, (_, index) => 9000 + index);

const plain = (options: PathOptions): PathOptions => ({
  ...options,
  criterion: 'EARLIEST_ARRIVAL',
  via: [],
  sameAs: null,
  maxHops: Infinity,
  certainty: 'POSSIBLE',
});
const openStart = (options: PathOptions): number =>
  options.window.from === openPast ? unknownPast : options.window.from;
const openEnd = (options: PathOptions): number =>
  options.window.to === openFuture ? unknownFuture : options.window.to - 1;

describe('cone()', () => {
  it('forward has the earliest arrival of all paths, backward the latest departure', () => {
    for (const seed of seeds) {
      const { network, nodeCount, options: drawn } = randomCase(seed);
      const options = plain(drawn);
      const [node] = options.sources as [number];
      const forward = cone(network, [node], 'FORWARD', options).days;
      const backward = cone(network, [node], 'BACKWARD', options).days;
      for (let other = 0; other < nodeCount; other += 1) {
        const isThere = !options.avoid.includes(node);
        const out = allRoutes(network, { ...options, sources: [node], targets: [other] });
        const back = allRoutes(network, { ...options, sources: [other], targets: [node] });
        const arrival = Math.min(unreachedDay('FORWARD'), ...out.map((path) => path.arrival));
        const departure = Math.max(unreachedDay('BACKWARD'), ...back.map((path) => path.latestDeparture));
        const self = other === node && isThere;
        expect({ seed, other, day: forward[other] }).toEqual({ seed, other, day: self ? openStart(options) : arrival });
        expect({ seed, other, day: backward[other] }).toEqual({
          seed,
          other,
          day: self ? openEnd(options) : departure,
        });
      }
    }
  });

  it('reaches under every reading exactly what a definite path leads to', () => {
    for (const seed of seeds) {
      const { network, nodeCount, options: drawn } = randomCase(seed);
      const options: PathOptions = { ...plain(drawn), certainty: 'DEFINITE' };
      const [node] = options.sources as [number];
      for (const direction of ['FORWARD', 'BACKWARD'] as const) {
        const { days } = cone(network, [node], direction, options);
        for (let other = 0; other < nodeCount; other += 1) {
          if (other === node) continue;
          const [sources, targets] = direction === 'FORWARD' ? [[node], [other]] : [[other], [node]];
          const isJoined = allRoutes(network, { ...options, sources, targets }).length > 0;
          expect({ seed, other, is: days[other] !== unreachedDay(direction) }).toEqual({ seed, other, is: isJoined });
        }
      }
    }
  });

  it.each(['FORWARD', 'BACKWARD'] as const)(
    '%s, names for each node an edge over which it was reached on its day',
    (direction) => {
      let reached = 0;
      for (const seed of seeds) {
        const { network, options: drawn } = randomCase(seed);
        const { sources, avoid } = drawn;
        const { days, edges } = cone(network, sources, direction, plain(drawn));
        for (const [node, edge] of edges.entries()) {
          const isOrigin = sources.includes(node) && !avoid.includes(node);
          expect({ seed, node, named: edge >= 0 }).toEqual({
            seed,
            node,
            named: days[node] !== unreachedDay(direction) && !isOrigin,
          });
          if (edge < 0) continue;
          reached += 1;
          const other = network.from[edge]! + network.to[edge]! - node;
          expect([network.from[edge], network.to[edge]]).toContain(node);
          expect(days[other]).not.toBe(unreachedDay(direction));
          expect(days[node]).toBeGreaterThanOrEqual(network.spans.start[edge]!);
          // An end that is not known is no bound.
          const end = network.spans.end[edge]!;
          expect(days[node]).toBeLessThan(end === unknownFuture ? unknownFuture + 1 : end);
        }
      }
      expect(reached).toBeGreaterThan(200);
    },
  );

  it('never crosses what is said to end before it begins; nor do paths', () => {
    const edges = [
      { from: 0, to: 1, type: 0, confidence: 0, start: 5, startLatest: 5, endEarliest: 5, end: 5 },
      { from: 1, to: 2, type: 0, confidence: 0, start: 9, startLatest: 9, endEarliest: 3, end: 3 },
    ];
    const drawn = plain(randomCase(0).options);
    for (const strict of [false, true]) {
      for (const certainty of ['POSSIBLE', 'DEFINITE'] as const) {
        const given: Partial<PathOptions> = {
          window: { from: openPast, to: openFuture },
          passable: null,
          allowed: null,
        };
        const options = { ...drawn, ...given, avoid: [], bearer: null, traversal: Uint8Array.of(3), strict, certainty };
        for (const direction of ['FORWARD', 'BACKWARD'] as const) {
          const { days } = cone(toNetwork(3, edges), [1], direction, options);
          expect([days[0], days[2]]).toEqual([unreachedDay(direction), unreachedDay(direction)]);
          const together = conesAsBits(toNetwork(3, edges), [1], direction, options);
          expect([0, 1, 2].map((node) => isReached(together, 0, node))).toEqual([false, true, false]);
        }
        const found = searchPaths(toNetwork(3, edges), { ...options, sources: [1], targets: [0, 2] });
        expect(found.paths).toEqual([]);
      }
    }
  });
});

describe('conesAsBits()', () => {
  it('has in one word what each cone alone has, in both directions', () => {
    for (const seed of seeds) {
      const { network, nodeCount, options: drawn } = randomCase(seed);
      const options = { ...plain(drawn), strict: false };
      // More origins than a word holds.
      const origins = Array.from({ length: 40 }, (_, place) => place % nodeCount);
      for (const direction of ['FORWARD', 'BACKWARD'] as const) {
        const together = conesAsBits(network, origins, direction, options);
        for (const [place, origin] of origins.entries()) {
          const { days } = cone(network, [origin], direction, options);
          const alone = Array.from(days, (day) => day !== unreachedDay(direction));
          expect({ seed, place, is: alone.map((_, node) => isReached(together, place, node)) }).toEqual({
            seed,
            place,
            is: alone,
          });
        }
      }
    }
  });
});
