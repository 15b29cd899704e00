import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutWeights } from '../../../server/analysis/brokerage/actorNetwork.ts';
import { expectedTies } from '../../../server/analysis/brokerage/expectedTies.ts';
import { casesUpTo, difference, matrixOf, networkOf, undirected, type Tie } from './cases.ts';

describe('expectedTies()', () => {
  it('worked by hand, with weights and without', () => {
    // Group 0: 0, 1. Group 1: 2, 3. Degrees 2, 2, 3, 1; four ties.
    const ties: Tie[] = [[0, 1, 3], [0, 2, 1], [1, 2, 1], [2, 3, 5]]; // prettier-ignore
    const group = Int32Array.of(0, 0, 1, 1);
    const weighted = networkOf({ nodeCount: 4, directed: false, ties });
    const plain = expectedTies(withoutWeights(weighted), group, 2);
    expect([...plain.observed]).toEqual([1, 2, 2, 1]);
    // 4 * 4 / 8 between, 4^2 / 16 within.
    expect([...plain.expected]).toEqual([1, 2, 2, 1]);
    const strengths = expectedTies(weighted, group, 2);
    expect([...strengths.observed]).toEqual([3, 2, 2, 5]);
    // Strengths 8 and 12, twice the weight 20: 8 * 12 / 20 between, 8^2 / 40 and 12^2 / 40 within.
    expect(difference(strengths.expected, [1.6, 4.8, 4.8, 3.6])).toBeLessThan(1e-12);
  });

  it('agrees with sums over all pairs, and expects as many ties as there are', () => {
    const cases = casesUpTo(10).chain((given) =>
      fc.tuple(
        fc.constant(given),
        fc.array(fc.integer({ min: -1, max: 2 }), { minLength: given.nodeCount, maxLength: given.nodeCount }),
      ),
    );
    fc.assert(
      fc.property(cases, ([given, group]) => {
        const { observed, expected } = expectedTies(networkOf(given), Int32Array.from(group), 3);
        const matrix = matrixOf(given).map((row, a) =>
          row.map((weight, b) => (group[a]! < 0 || group[b]! < 0 ? 0 : weight)),
        );
        const row = (a: number): number => matrix[a]!.reduce((sum, weight) => sum + weight, 0);
        const column = (b: number): number => matrix.reduce((sum, weights) => sum + weights[b]!, 0);
        const all = matrix.reduce((sum, _, a) => sum + row(a), 0);
        const between = (of: (a: number, b: number) => number): number[] => {
          const sums = new Array<number>(9).fill(0);
          for (const [a, one] of group.entries()) {
            for (const [b, other] of group.entries()) {
              if (one < 0 || other < 0) continue;
              sums[one * 3 + other]! += !given.directed && one === other ? of(a, b) / 2 : of(a, b);
            }
          }
          return sums;
        };
        expect(
          difference(
            observed,
            between((a, b) => matrix[a]![b]!),
          ),
        ).toBeLessThan(1e-12);
        expect(
          difference(
            expected,
            between((a, b) => (all === 0 ? 0 : (row(a) * column(b)) / all)),
          ),
        ).toBeLessThan(1e-9);
        // An undirected tie between two groups stands in two places.
        const total = (values: Float64Array): number =>
          values.reduce(
            (sum, value, place) => sum + (given.directed || place % 3 >= Math.floor(place / 3) ? value : 0),
            0,
          );
        expect(total(observed)).toBeCloseTo(total(expected), 9);
      }),
    );
  });

  it('expects nothing where there is nothing', () => {
    expect([...expectedTies(undirected(2, []), Int32Array.of(0, 1), 2).expected]).toEqual([0, 0, 0, 0]);
  });
});
