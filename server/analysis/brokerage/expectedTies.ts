/**
 * Ties between groups against the configuration model: with k_A the sum of the degrees of A and m the ties, k_A k_B / 2m
 * are expected between A and B and k_A^2 / 4m within A; of directed ties k_A(out) k_B(in) / m from A to B. Newman & Girvan,
 * "Finding and evaluating community structure in networks", Phys. Rev. E 69 (2004); weighted as in Newman, Phys. Rev. E 70
 * (2004); directed as in Leicht & Newman, Phys. Rev. Lett. 100 (2008). O(ties + groups^2).
 */

import type { ActorNetwork } from './actorNetwork.ts';

/** Sums by pair of groups, from A to B at `A * groupCount + B`; of an undirected network the same at B to A. */
export interface GroupTies {
  /** How much weight of ties there is: for an unweighted network how many ties. */
  readonly observed: Float64Array;
  /** How much there would be if everyone kept their ties but had them with anyone. */
  readonly expected: Float64Array;
}

/**
 * Observed and expected ties of every pair of groups, the pair of a group with itself included. `group` as for
 * `brokerageRoles`: actors with a negative group are left out, and so are their ties.
 */
export const expectedTies = (
  { nodeCount, directed, out: { offsets, neighbours, weights } }: ActorNetwork,
  group: Int32Array,
  groupCount: number,
): GroupTies => {
  const observed = new Float64Array(groupCount * groupCount);
  const leaving = new Float64Array(groupCount);
  const arriving = new Float64Array(groupCount);
  let all = 0;
  for (let node = 0; node < nodeCount; node += 1) {
    const own = group[node]!;
    if (own < 0) continue;
    for (let tie = offsets[node]!; tie < offsets[node + 1]!; tie += 1) {
      const other = group[neighbours[tie]!]!;
      if (other < 0) continue;
      const weight = weights[tie]!;
      // An undirected tie is met from both its ends; within a group both times here.
      observed[own * groupCount + other]! += !directed && own === other ? weight / 2 : weight;
      leaving[own]! += weight;
      arriving[other]! += weight;
      all += weight;
    }
  }
  const expected = new Float64Array(groupCount * groupCount);
  if (all > 0) {
    for (let a = 0; a < groupCount; a += 1) {
      for (let b = 0; b < groupCount; b += 1) {
        const both = (leaving[a]! * arriving[b]!) / all;
        expected[a * groupCount + b] = !directed && a === b ? both / 2 : both;
      }
    }
  }
  return { observed, expected };
};
