import { describe, expect, it } from 'vitest';
import type { PathOptions } from '../../../server/analysis/paths/pathOptions.ts';
import { searchPaths } from '../../../server/analysis/paths/searchPaths.ts';
import { openFuture, openPast, type TemporalNetwork } from '../../../server/analysis/temporalNetwork.ts';
import { allPaths, allRoutes, countEquallyGood, sortRoutes } from './bruteForce.ts';
import { criteria, randomCase } from './randomCase.ts';

const seeds = Array.from({ length: 2000 }, (_, seed) => seed);

const always = { from: openPast, to: openFuture };

/** The first thing that, loosened, lets there be a path, by trying everything; null where time or the network hinders. */
const reasonOf = (network: TemporalNetwork, options: PathOptions): string | null => {
  const isThere = (change: Partial<PathOptions>): boolean => allRoutes(network, { ...options, ...change }).length > 0;
  const [possible, far] = [{ certainty: 'POSSIBLE' as const }, { maxHops: 30 }];
  if (isThere(possible)) return 'ONLY_POSSIBLE';
  if (isThere({ ...possible, ...far })) return 'MORE_HOPS';
  const outside = { ...possible, ...far, window: always };
  if (isThere(outside)) return 'OUTSIDE_WINDOW';
  if (options.bySharedEmployer !== null && isThere({ ...outside, ...options.bySharedEmployer })) {
    return 'SHARED_EMPLOYER';
  }
  return isThere({ ...outside, via: [] }) ? 'NOT_THROUGH' : null;
};

describe('searchPaths() against trying everything', () => {
  it('gives the reason that holds where there is no path', () => {
    const told = new Set<string>();
    for (const seed of seeds) {
      const { network, options } = randomCase(seed);
      const { nearestMiss } = searchPaths(network, options);
      if (nearestMiss === null) continue;
      told.add(nearestMiss.kind);
      const isOther = nearestMiss.kind === 'TIME_ORDER' || nearestMiss.kind === 'NOT_CONNECTED';
      expect({ seed, reason: isOther ? null : nearestMiss.kind }).toEqual({ seed, reason: reasonOf(network, options) });
    }
    expect([...told].sort()).toEqual([
      'MORE_HOPS',
      'NOT_CONNECTED',
      'NOT_THROUGH',
      'ONLY_POSSIBLE',
      'OUTSIDE_WINDOW',
      'SHARED_EMPLOYER',
      'TIME_ORDER',
    ]);
  });

  it.each(criteria)('finds the same paths in the same order, with the same days: %s', (criterion) => {
    let compared = 0;
    let merged = 0;
    for (const seed of seeds) {
      const { network, options: drawn } = randomCase(seed);
      const options = { ...drawn, criterion };
      const expected = allPaths(network, options);
      const { paths, ...rest } = searchPaths(network, options);
      const found = paths.map(({ waits, ...path }) => ({ ...path, hops: waits.length }));
      expect({ seed, found }).toEqual({ seed, found: expected.map((path) => ({ ...path, hops: path.edges.length })) });
      expect(rest).toMatchObject({ moreEquallyGood: false, cut: false });
      expect(rest.nearestMiss === null).toBe(expected.length > 0);
      compared += expected.length;
      merged += expected.filter(({ records }) => records.some((edges) => edges.length > 1)).length;

      if (expected.length === 0) continue;
      const first = 1 + (seed % 4);
      const some = searchPaths(network, { ...options, first });
      expect({ seed, edges: some.paths.map(({ edges }) => edges) }).toEqual({
        seed,
        edges: expected.slice(0, first).map(({ edges }) => edges),
      });
      expect({ seed, more: some.moreEquallyGood }).toEqual({
        seed,
        more: countEquallyGood(expected, criterion) > first,
      });
    }
    expect(compared).toBeGreaterThan(2000);
    expect(merged).toBeGreaterThan(200);
  });

  it.each(criteria)('when cut gives paths that there are, in order: %s', (criterion) => {
    let cutWithPaths = 0;
    for (const seed of seeds.slice(0, 300)) {
      const { network, options: drawn } = randomCase(seed);
      const options = { ...drawn, criterion };
      const { paths, cut, nearestMiss } = searchPaths(network, { ...options, budget: 40 + (seed % 11) * 100 });
      if (!cut) continue;
      expect(nearestMiss).toBeNull();
      const name = ({ nodes, edges }: { nodes: readonly number[]; edges: readonly number[] }): string =>
        `${nodes.join(' ')} by ${edges.join(' ')}`;
      const names = new Set(paths.map(name));
      const known = sortRoutes(allRoutes(network, options), criterion).filter((path) => names.has(name(path)));
      // Of several records that a hop has, the best may not have been met yet.
      const told = known.map(
        ({ nodes, edges, along, earliest, latest, arrival, departure, latestDeparture, duration }) => ({
          nodes,
          edges,
          along,
          earliest,
          latest,
          arrival,
          departure,
          latestDeparture,
          duration,
        }),
      );
      expect({ seed, paths }).toMatchObject({ seed, paths: told });
      const stops = new Set(paths.map(({ nodes }) => nodes.join()));
      expect(stops.size).toBe(paths.length);
      if (paths.length > 0) cutWithPaths += 1;
    }
    expect(cutWithPaths).toBeGreaterThan(20);
  });
});
