import { describe, expect, it } from 'vitest';
import { cone } from '../../../server/analysis/paths/cone.ts';
import { conesAsBits, isReached } from '../../../server/analysis/paths/conesAsBits.ts';
import type { PathOptions } from '../../../server/analysis/paths/pathOptions.ts';
import { unreachedDay } from '../../../server/analysis/paths/unreached.ts';
import { unknownFuture, unknownPast, openFuture, openPast } from '../../../server/analysis/temporalNetwork.ts';
import { allPaths } from './bruteForce.ts';
import { randomCase } from './randomCase.ts';

const seeds = Array.from({ length: 150 }, (_, index) => 9000 + index);

const plain = (options: PathOptions): PathOptions => ({
  ...options,
  via: [],
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
        const out = allPaths(network, { ...options, sources: [node], targets: [other] });
        const back = allPaths(network, { ...options, sources: [other], targets: [node] });
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
          const isJoined = allPaths(network, { ...options, sources, targets }).length > 0;
          expect({ seed, other, is: days[other] !== unreachedDay(direction) }).toEqual({ seed, other, is: isJoined });
        }
      }
    }
  });

  it('names for each node an edge over which it was reached on its day', () => {
    for (const seed of seeds) {
      const { network, options: drawn } = randomCase(seed);
      const { days, edges } = cone(network, drawn.sources, 'FORWARD', plain(drawn));
      for (const [node, edge] of edges.entries()) {
        if (edge < 0) continue;
        expect([network.from[edge], network.to[edge]]).toContain(node);
        expect(days[node]).toBeGreaterThanOrEqual(network.spans.start[edge]!);
        expect(days[node]).toBeLessThan(network.spans.end[edge]!);
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
