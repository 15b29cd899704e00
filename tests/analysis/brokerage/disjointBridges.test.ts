import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disjointBridges } from '../../../server/analysis/brokerage/disjointBridges.ts';
import { isJoined, smallestCut } from './bruteForce.ts';
import { casesUpTo, matrixOf, networkOf, undirected } from './cases.ts';

describe('disjointBridges()', () => {
  it('are as many as the smallest cut, of every set tried; the cut cuts, and the bridges share no actor', () => {
    const cases = casesUpTo(9).chain((given) =>
      fc.tuple(
        fc.constant(given),
        fc.array(fc.constantFrom('from', 'to', 'both', 'neither', 'neither'), {
          minLength: given.nodeCount,
          maxLength: given.nodeCount,
        }),
      ),
    );
    let most = 0;
    fc.assert(
      fc.property(cases, ([given, sides]) => {
        const all = Array.from({ length: given.nodeCount }, (_, node) => node);
        const from = all.filter((node) => sides[node] === 'from' || sides[node] === 'both');
        const to = all.filter((node) => sides[node] === 'to' || sides[node] === 'both');
        const matrix = matrixOf(given);
        const { count, cut, bridges } = disjointBridges(networkOf(given), from, to);
        expect(count).toBe(smallestCut(matrix, from, to));
        expect(cut).toHaveLength(count);
        expect(isJoined(matrix, from, to, cut)).toBe(false);
        expect(bridges).toHaveLength(count);
        expect(new Set(bridges.flat()).size).toBe(bridges.flat().length);
        for (const bridge of bridges) {
          expect(from).toContain(bridge[0]);
          expect(to).toContain(bridge.at(-1));
          for (const [place, node] of bridge.slice(1).entries())
            expect(matrix[bridge[place]!]![node]).toBeGreaterThan(0);
        }
        most = Math.max(most, count);
      }),
      { numRuns: 400 },
    );
    expect(most).toBeGreaterThan(2);
  });

  it('worked by hand: all ways pass one actor; a direct tie uses up its two ends', () => {
    // 0, 1, 2 - 3 - 4, 5, 6
    const bottleneck = undirected(7, [[0, 3], [1, 3], [2, 3], [3, 4], [3, 5], [3, 6]]); // prettier-ignore
    expect(disjointBridges(bottleneck, [0, 1, 2], [4, 5, 6])).toMatchObject({ count: 1, cut: [3] });
    const direct = undirected(4, [[0, 2], [0, 3], [1, 3]]); // prettier-ignore
    expect(disjointBridges(direct, [0, 1], [2, 3])).toEqual({
      count: 2,
      cut: [0, 1],
      bridges: [
        [0, 2],
        [1, 3],
      ],
    });
    expect(disjointBridges(direct, [0], [2, 3])).toMatchObject({ count: 1, cut: [0] });
    expect(disjointBridges(undirected(2, []), [0], [1])).toEqual({ count: 0, cut: [], bridges: [] });
  });

  it('leads a bridge another way where it stands in the way of two', () => {
    // The shortest way, 0 - 3 - 5, takes the only way on for 1; led by 2 and 4 both pass.
    const network = undirected(7, [[0, 3], [3, 5], [0, 2], [2, 4], [4, 6], [1, 3]]); // prettier-ignore
    expect(disjointBridges(network, [0, 1], [5, 6])).toMatchObject({ count: 2 });
  });

  it('counts someone of both groups as a bridge by itself', () => {
    expect(disjointBridges(undirected(3, [[0, 1]]), [1], [1, 2])).toEqual({ count: 1, cut: [1], bridges: [[1]] });
  });
});
