import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articulationPoints } from '../../../server/analysis/brokerage/articulationPoints.ts';
import { components } from '../../../server/analysis/brokerage/components.ts';
import { countComponents, lowestTogether } from './bruteForce.ts';
import { casesUpTo, directed, matrixOf, networkOf, undirected } from './cases.ts';

describe('components()', () => {
  it('puts together who hangs together, numbered by the lowest', () => {
    fc.assert(
      fc.property(casesUpTo(14), (given) => {
        const lowest = lowestTogether(matrixOf(given), []);
        const numbers = [...new Set(lowest)];
        const { count, componentOf, sizes } = components(networkOf(given));
        expect([...componentOf]).toEqual(lowest.map((node) => numbers.indexOf(node)));
        expect(count).toBe(numbers.length);
        expect([...sizes]).toEqual(numbers.map((node) => lowest.filter((other) => other === node).length));
      }),
      { numRuns: 500 },
    );
  });

  it('ignores directions: worked by hand', () => {
    expect([...components(directed(5, [[3, 1], [3, 4]])).componentOf]).toEqual([0, 1, 2, 1, 1]); // prettier-ignore
  });
});

describe('articulationPoints()', () => {
  it('are those whose removal leaves more components', () => {
    fc.assert(
      fc.property(casesUpTo(12), (given) => {
        const matrix = matrixOf(given);
        const whole = countComponents(matrix, []);
        const expected = matrix.map((_, node) => (countComponents(matrix, [node]) > whole ? 1 : 0));
        expect([...articulationPoints(networkOf(given))]).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('worked by hand: two triangles that share an actor, and a chain', () => {
    const triangles = undirected(5, [[0, 1], [1, 2], [2, 0], [2, 3], [3, 4], [4, 2]]); // prettier-ignore
    expect([...articulationPoints(triangles)]).toEqual([0, 0, 1, 0, 0]);
    expect([...articulationPoints(undirected(3, [[0, 1], [1, 2]]))]).toEqual([0, 1, 0]); // prettier-ignore
  });

  it('does not exhaust the stack on a long chain', () => {
    const nodeCount = 100_000;
    const chain = undirected(
      nodeCount,
      Array.from({ length: nodeCount - 1 }, (_, node): [number, number] => [node, node + 1]),
    );
    const points = articulationPoints(chain);
    expect(points.reduce((sum, point) => sum + point, 0)).toBe(nodeCount - 2);
    expect([points[0], points[nodeCount - 1]]).toEqual([0, 0]);
    expect(components(chain).count).toBe(1);
  });
});
