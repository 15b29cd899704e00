import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betweenness, startBetweenness } from '../../../server/analysis/brokerage/betweenness.ts';
import type { ActorNetwork } from '../../../server/analysis/brokerage/actorNetwork.ts';
import { betweennessByPaths } from './bruteForce.ts';
import { casesUpTo, difference, directed, matrixOf, networkOf, orderOf, renumbered, undirected } from './cases.ts';

/** A square grid, its actors row by row. */
const grid = (side: number): ActorNetwork => {
  const ties: [number, number][] = [];
  for (let row = 0; row < side; row += 1) {
    for (let column = 0; column < side; column += 1) {
      const node = row * side + column;
      if (column + 1 < side) ties.push([node, node + 1]);
      if (row + 1 < side) ties.push([node, node + side]);
    }
  }
  return undirected(side * side, ties);
};

const choose = (n: number, k: number): bigint => {
  let product = 1n;
  for (let i = 1; i <= k; i += 1) product = (product * BigInt(n - k + i)) / BigInt(i);
  return product;
};

/**
 * Betweenness in a grid: between two cells all shortest ways go right and down (or left and down), so their number is a
 * binomial coefficient, exact as a bigint.
 */
const gridBetweenness = (side: number, at: readonly [number, number]): number => {
  const ways = (a: readonly number[], b: readonly number[]): bigint => {
    const down = Math.abs(a[0]! - b[0]!);
    const across = Math.abs(a[1]! - b[1]!);
    return choose(down + across, down);
  };
  const between = (x: number, a: number, b: number): boolean => Math.min(a, b) <= x && x <= Math.max(a, b);
  const cells = Array.from({ length: side * side }, (_, cell) => [Math.floor(cell / side), cell % side] as const);
  const precision = 10n ** 18n;
  let sum = 0n;
  for (const [place, a] of cells.entries()) {
    for (const b of cells.slice(place + 1)) {
      if (!between(at[0], a[0], b[0]) || !between(at[1], a[1], b[1])) continue;
      if ((a[0] === at[0] && a[1] === at[1]) || (b[0] === at[0] && b[1] === at[1])) continue;
      sum += (ways(a, at) * ways(at, b) * precision) / ways(a, b);
    }
  }
  return Number(sum) / Number(precision);
};

describe('betweenness()', () => {
  it('is what counting the shortest paths one by one gives', () => {
    fc.assert(
      fc.property(casesUpTo(8), (given) => {
        const all = Array.from({ length: given.nodeCount }, (_, node) => node);
        const expected = betweennessByPaths(matrixOf(given), given.directed, all);
        expect(difference(betweenness(networkOf(given)), expected)).toBeLessThan(1e-9);
      }),
      { numRuns: 500 },
    );
  });

  it('is the same for trees with a ring in them, where most is folded', () => {
    const trees = fc.tuple(
      fc.array(fc.nat(1000), { minLength: 3, maxLength: 10 }),
      fc.option(fc.tuple(fc.nat(1000), fc.nat(1000)), { nil: null }),
    );
    fc.assert(
      fc.property(trees, ([parents, chord]) => {
        const nodeCount = parents.length + 1;
        const ties = parents.map((parent, node) => [node + 1, parent % (node + 1), 1] as const);
        if (chord !== null) ties.push([chord[0] % nodeCount, chord[1] % nodeCount, 1]);
        const given = { nodeCount, directed: false, ties };
        const all = Array.from({ length: nodeCount }, (_, node) => node);
        const expected = betweennessByPaths(matrixOf(given), false, all);
        expect(difference(betweenness(networkOf(given)), expected)).toBeLessThan(1e-9);
      }),
      { numRuns: 300 },
    );
  });

  it('from some sources is what the paths from them give, scaled; a source may be named twice', () => {
    fc.assert(
      fc.property(
        casesUpTo(8).chain((given) =>
          fc.tuple(fc.constant(given), fc.array(fc.nat(given.nodeCount - 1), { minLength: 1, maxLength: 6 })),
        ),
        ([given, sources]) => {
          const expected = betweennessByPaths(matrixOf(given), given.directed, sources);
          expect(difference(betweenness(networkOf(given), sources), expected)).toBeLessThan(1e-9);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('does not depend on how the actors are numbered', () => {
    fc.assert(
      fc.property(
        casesUpTo(20).chain((given) => fc.tuple(fc.constant(given), orderOf(given.nodeCount))),
        ([given, numbers]) => {
          const values = betweenness(networkOf(given));
          const moved = betweenness(networkOf(renumbered(given, numbers)));
          const back = Float64Array.from(numbers, (number) => moved[number]!);
          expect(difference(back, values)).toBeLessThan(1e-9);
        },
      ),
    );
  });

  it('is right where there are more than 2^32 shortest paths: a 20 by 20 grid', () => {
    const side = 20;
    const values = betweenness(grid(side));
    const cells = [[0, 0], [0, 1], [0, 10], [3, 5], [9, 9], [10, 9], [19, 19], [18, 1]] as const; // prettier-ignore
    const found = cells.map(([row, column]) => values[row * side + column]!);
    expect(
      difference(
        found,
        cells.map((cell) => gridBetweenness(side, cell)),
      ),
    ).toBeLessThan(1e-9);
  });

  it('is right where there are more shortest paths than a number can hold', () => {
    // A chain of diamonds: 2^1100 paths from end to end. Of the two ways around a diamond each is on half of the paths.
    const diamonds = 1100;
    const ties: [number, number][] = [];
    for (let first = 0; first < diamonds * 3; first += 3)
      ties.push([first, first + 1], [first, first + 2], [first + 1, first + 3], [first + 2, first + 3]);
    const nodeCount = diamonds * 3 + 1;
    const values = betweenness(undirected(nodeCount, ties));
    for (const diamond of [0, 1, 549, 1099]) {
      const left = diamond * 3 + 1;
      const right = nodeCount - 2 - left;
      // The joint before the diamond lies between its sides, and all before it and all after it.
      const around = (left * right) / 2;
      expect(values[left]! / around).toBeCloseTo(1, 9);
      const before = left - 1;
      const joint = before * (nodeCount - 1 - before) + (diamond === 0 ? 0 : 1 / 2) + 1 / 2;
      expect(values[before]! / joint).toBeCloseTo(1, 9);
    }
  });

  it('does not exhaust the stack on a long chain: worked by hand', () => {
    const nodeCount = 100_000;
    const chain = Array.from({ length: nodeCount - 1 }, (_, node): [number, number] => [node, node + 1]);
    const values = betweenness(undirected(nodeCount, chain));
    expect([0, 1, 50_000].map((node) => values[node])).toEqual([0, nodeCount - 2, 50_000 * 49_999]);
    const ways = betweenness(directed(nodeCount, chain), [0, 99_998]);
    expect(ways[1]).toBe((nodeCount - 2) * (nodeCount / 2));
  });
});

describe('startBetweenness()', () => {
  it('gives the same in steps as in one go, and says how far it is', () => {
    const network = grid(6);
    const run = startBetweenness(network, null);
    const seen = [run.done];
    expect(() => run.result()).toThrow('before every source');
    while (run.step(10)) seen.push(run.done);
    expect(seen).toEqual([0, 10, 20, 30]);
    expect([run.done, run.total]).toEqual([36, 36]);
    expect(run.result()).toEqual(betweenness(network));
  });

  it('adds up to the whole, into however many shares its sources are divided', () => {
    fc.assert(
      fc.property(casesUpTo(12), fc.integer({ min: 1, max: 5 }), fc.boolean(), (given, of, sampled) => {
        const network = networkOf(given);
        const sources = sampled ? [0, given.nodeCount - 1] : null;
        const sum = new Float64Array(given.nodeCount);
        for (let index = 0; index < of; index += 1) {
          const run = startBetweenness(network, sources, { index, of });
          run.step(Infinity);
          for (const [node, value] of run.result().entries()) sum[node]! += value;
        }
        expect(difference(sum, betweenness(network, sources))).toBeLessThan(1e-9);
      }),
    );
  });

  it('searches from nobody where all that there is folds away', () => {
    const star = undirected(5, [[0, 1], [0, 2], [0, 3]]); // prettier-ignore
    const run = startBetweenness(star, null);
    expect(run.total).toBe(0);
    expect([...run.result()]).toEqual([3, 0, 0, 0, 0]);
  });
});
