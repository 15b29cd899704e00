/**
 * A network prepared for finding its triangles, each once: actors numbered by rising degree, and every tie kept only in the
 * row of its lower end. No row is then longer than the root of twice the ties. Chiba & Nishizeki, "Arboricity and subgraph
 * listing algorithms", SIAM J. Computing 14 (1985); Latapy, Theoretical Computer Science 407 (2008). O(actors + ties).
 */

import type { TieRows } from './tieRows.ts';

/** Ties from lower to higher numbers. */
export interface DegreeOrder {
  /** The actor that each number stands for. */
  readonly actors: Int32Array;
  /** Where the ties of each number begin in `upper` and `weights`. */
  readonly offsets: Int32Array;
  readonly upper: Int32Array;
  /** The weight of each tie as seen from its lower end. */
  readonly weights: Float64Array;
}

/** Orders rows that run both ways. */
export const degreeOrder = (nodeCount: number, { offsets, neighbours, weights }: TieRows): DegreeOrder => {
  let most = 0;
  for (let node = 0; node < nodeCount; node += 1) most = Math.max(most, offsets[node + 1]! - offsets[node]!);
  const next = new Int32Array(most + 2);
  for (let node = 0; node < nodeCount; node += 1) next[offsets[node + 1]! - offsets[node]! + 1]! += 1;
  for (let degree = 0; degree <= most; degree += 1) next[degree + 1]! += next[degree]!;
  const actors = new Int32Array(nodeCount);
  const numberOf = new Int32Array(nodeCount);
  for (let node = 0; node < nodeCount; node += 1) {
    const number = next[offsets[node + 1]! - offsets[node]!]!++;
    actors[number] = node;
    numberOf[node] = number;
  }
  // Without a branch: what is written for a tie to a lower number is written over by the next tie.
  const begins = new Int32Array(nodeCount + 1);
  const upper = new Int32Array(neighbours.length / 2 + 1);
  const carried = new Float64Array(neighbours.length / 2 + 1);
  let count = 0;
  for (let number = 0; number < nodeCount; number += 1) {
    const actor = actors[number]!;
    const last = offsets[actor + 1]!;
    for (let tie = offsets[actor]!; tie < last; tie += 1) {
      const other = numberOf[neighbours[tie]!]!;
      upper[count] = other;
      carried[count] = weights[tie]!;
      count += (number - other) >>> 31;
    }
    begins[number + 1] = count;
  }
  return { actors, offsets: begins, upper, weights: carried };
};
