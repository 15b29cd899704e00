import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addNetworks,
  mutualRows,
  undirectedNetwork,
  withoutWeights,
} from '../../../server/analysis/brokerage/actorNetwork.ts';
import type { TieRows } from '../../../server/analysis/brokerage/tieRows.ts';
import { casesUpTo, matrixOf, matrixOfNetwork, networkOf } from './cases.ts';

const transposed = (matrix: readonly (readonly number[])[]): number[][] =>
  matrix.map((_, row) => matrix.map((columns) => columns[row]!));

const isAscending = ({ offsets, neighbours }: TieRows): boolean =>
  Array.from(offsets.subarray(1)).every((end, node) => {
    const row = Array.from(neighbours.subarray(offsets[node], end));
    return row.every((neighbour, place) => place === 0 || row[place - 1]! < neighbour);
  });

describe('buildActorNetwork()', () => {
  it('adds up repeated ties, leaves out ties to oneself, and knows each tie from both ends', () => {
    fc.assert(
      fc.property(casesUpTo(9), (given) => {
        const network = networkOf(given);
        const matrix = matrixOf(given);
        expect(matrixOfNetwork(network)).toEqual(matrix);
        expect(matrixOfNetwork({ ...network, out: network.in })).toEqual(transposed(matrix));
        expect(isAscending(network.out) && isAscending(network.in)).toBe(true);
        expect(network.in === network.out).toBe(!given.directed);
      }),
    );
  });
});

describe('networks made of networks', () => {
  it('addNetworks() adds the ties of each', () => {
    fc.assert(
      fc.property(casesUpTo(7), fc.array(casesUpTo(7), { maxLength: 3 }), (first, more) => {
        const all = [first, ...more].map((given) => ({ ...given, nodeCount: 7, directed: false }));
        const sum = addNetworks(7, all.map(networkOf));
        const expected = matrixOf({ ...all[0]!, ties: all.flatMap(({ ties }) => ties) });
        expect(matrixOfNetwork(sum)).toEqual(expected);
        expect(isAscending(sum.out)).toBe(true);
      }),
    );
    expect(addNetworks(3, []).out.offsets).toEqual(new Int32Array(4));
  });

  it('mutualRows() has the weight of both ways', () => {
    fc.assert(
      fc.property(casesUpTo(7), (drawn) => {
        const given = { ...drawn, directed: true };
        const matrix = matrixOf(given);
        const rows = mutualRows(networkOf(given));
        expect(matrixOfNetwork(undirectedNetwork(given.nodeCount, rows))).toEqual(
          matrix.map((row, a) => row.map((weight, b) => weight + matrix[b]![a]!)),
        );
      }),
    );
  });

  it('withoutWeights() has 1 for every tie', () => {
    fc.assert(
      fc.property(casesUpTo(7), (given) => {
        const plain = withoutWeights(networkOf(given));
        const ones = matrixOf(given).map((row) => row.map((weight) => Math.min(weight, 1)));
        expect(matrixOfNetwork(plain)).toEqual(ones);
        expect(matrixOfNetwork({ ...plain, out: plain.in })).toEqual(transposed(ones));
      }),
    );
  });
});
