import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutWeights } from '../../../server/analysis/brokerage/actorNetwork.ts';
import { structuralHoles } from '../../../server/analysis/brokerage/structuralHoles.ts';
import { holesByFormula } from './bruteForce.ts';
import { casesUpTo, difference, directed, matrixOf, networkOf, undirected, type Tie } from './cases.ts';

describe('structuralHoles()', () => {
  it('is what the formulas say, weighted and not, directed and not', () => {
    fc.assert(
      fc.property(casesUpTo(10), (given) => {
        const network = networkOf(given);
        const matrix = matrixOf(given);
        const plain = matrix.map((row) => row.map((weight) => Math.min(weight, 1)));
        for (const [found, expected] of [
          [structuralHoles(network), holesByFormula(matrix)],
          [structuralHoles(withoutWeights(network)), holesByFormula(plain)],
        ] as const) {
          expect(difference(found.constraint, expected.constraint)).toBeLessThan(1e-12);
          expect(difference(found.effectiveSize, expected.effectiveSize)).toBeLessThan(1e-12);
          expect(difference(found.efficiency, expected.efficiency)).toBeLessThan(1e-12);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('is NaN for an isolate, 1 for who has one tie', () => {
    const { constraint, effectiveSize, efficiency } = structuralHoles(undirected(3, [[0, 1]]));
    expect([...constraint]).toEqual([1, 1, NaN]);
    expect([...effectiveSize]).toEqual([1, 1, NaN]);
    expect([...efficiency]).toEqual([1, 1, NaN]);
  });

  it('worked by hand: a triangle is all constraint, a star has none beyond its ties', () => {
    // In a triangle each p is 1/2, so c = 2 (1/2 + 1/4)^2, and each alter repeats half of the other.
    const triangle = structuralHoles(undirected(3, [[0, 1], [1, 2], [2, 0]])); // prettier-ignore
    expect([...triangle.constraint]).toEqual([1.125, 1.125, 1.125]);
    expect([...triangle.effectiveSize]).toEqual([1, 1, 1]);
    const star = structuralHoles(undirected(5, [[0, 1], [0, 2], [0, 3], [0, 4]])); // prettier-ignore
    expect(star.constraint[0]).toBe(0.25);
    expect(star.effectiveSize[0]).toBe(4);
  });

  it('counts an alter who is only tied to one, and not tied back', () => {
    // Where networkx has nothing: it gives NaN to who has no tie of its own, though others have ties to it.
    const { effectiveSize, constraint } = structuralHoles(directed(3, [[1, 0], [2, 0]])); // prettier-ignore
    expect([effectiveSize[0], constraint[0]]).toEqual([2, 0.5]);
  });

  it('has the values of the test suite of networkx 2.8.8, which were computed with UCINET and igraph', () => {
    const a = structuralHoles(directed(3, [[0, 1], [0, 2], [1, 0], [2, 1]])); // prettier-ignore
    expect(difference(a.constraint, [1.003, 1.003, 1.389])).toBeLessThan(1e-3);
    expect(difference(a.effectiveSize, [1.167, 1.167, 1])).toBeLessThan(1e-3);

    const ties: Tie[] = [[0, 1, 2], [0, 2, 2], [1, 0, 1], [2, 1, 1]]; // prettier-ignore
    const b = structuralHoles(networkOf({ nodeCount: 3, directed: true, ties }));
    expect(difference(b.constraint, [0.84, 1.143, 1.378])).toBeLessThan(1e-3);
    expect(difference(b.effectiveSize, [1.567, 1.083, 1])).toBeLessThan(1e-3);

    // A to G are 0 to 6.
    const burt: Tie[] = [
      [0, 1, 2], [0, 5, 3], [0, 6, 5], [0, 4, 2], [4, 6, 8], [5, 6, 3], [1, 6, 4], [1, 3, 1], [3, 6, 3], [6, 2, 10],
    ]; // prettier-ignore
    const network = networkOf({ nodeCount: 7, directed: false, ties: burt });
    const plain = structuralHoles(withoutWeights(network));
    expect(difference([6, 0, 2].map((node) => plain.constraint[node]!), [0.4, 0.595, 1])).toBeLessThan(1e-2); // prettier-ignore
    expect(difference([6, 0, 2].map((node) => plain.effectiveSize[node]!), [4.67, 2.5, 1])).toBeLessThan(1e-2); // prettier-ignore
    const weighted = structuralHoles(network);
    expect(difference([6, 0, 2].map((node) => weighted.constraint[node]!), [0.299, 0.795, 1])).toBeLessThan(1e-2); // prettier-ignore
    expect(difference([6, 0, 2].map((node) => weighted.effectiveSize[node]!), [5.47, 2.47, 1])).toBeLessThan(1e-2); // prettier-ignore
  });
});
