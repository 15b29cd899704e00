import { describe, expect, it } from 'vitest';
import { searchPaths } from '../../../server/analysis/paths/searchPaths.ts';
import { allPaths, countEquallyGood, sortPaths } from './bruteForce.ts';
import { criteria, randomCase } from './randomCase.ts';

const seeds = Array.from({ length: 1200 }, (_, seed) => seed);

describe('searchPaths() against trying everything', () => {
  it.each(criteria)('finds the same paths in the same order, with the same days: %s', (criterion) => {
    let compared = 0;
    for (const seed of seeds) {
      const { network, options: drawn } = randomCase(seed);
      const options = { ...drawn, criterion };
      const expected = sortPaths(allPaths(network, options), criterion);
      const { paths, ...rest } = searchPaths(network, options);
      const found = paths.map(({ waits, ...path }) => ({ ...path, hops: waits.length }));
      expect({ seed, found }).toEqual({ seed, found: expected.map((path) => ({ ...path, hops: path.edges.length })) });
      expect(rest).toMatchObject({ moreEquallyGood: false, cut: false });
      expect(rest.nearestMiss === null).toBe(expected.length > 0);
      compared += expected.length;

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
      const known = sortPaths(allPaths(network, options), criterion).filter((path) => names.has(name(path)));
      expect({ seed, paths }).toMatchObject({ seed, paths: known });
      if (paths.length > 0) cutWithPaths += 1;
    }
    expect(cutWithPaths).toBeGreaterThan(20);
  });
});
