/**
 * Structural holes: R. S. Burt, Structural Holes (Harvard University Press, 1992), ch. 2. With a the weights of ties,
 *   p_ij = (a_ij + a_ji) / sum_k (a_ik + a_ki)    m_jq = (a_jq + a_qj) / max_k (a_jk + a_kj)
 *   constraint      c_i = sum_j (p_ij + sum_q p_iq p_qj)^2
 *   effective size      = sum_j (1 - sum_q p_iq m_jq)
 *   efficiency          = effective size / number of alters
 * where j are the alters of i, whichever way the tie runs, and q everyone else. For directed ties networkx gives another
 * effective size; this is the formula.
 *
 * Both sums over q are over the triangles of i and j. With z = a + a^T and s_i its sum, sum_q p_iq p_qj is
 * (1 / s_i) sum_q z_iq z_qj / s_q, so one number a tie serves both its ends. O(ties * root of ties).
 */

import { mutualRows, type ActorNetwork } from './actorNetwork.ts';
import { degreeOrder, type DegreeOrder } from './degreeOrder.ts';
import type { TieRows } from './tieRows.ts';

/** By actor; NaN for an actor without ties. */
export interface StructuralHoles {
  readonly constraint: Float64Array;
  readonly effectiveSize: Float64Array;
  /** Effective size by the number of alters. */
  readonly efficiency: Float64Array;
}

/** By number: 1 / s and 1 / max z. */
interface Scales {
  readonly bySum: Float64Array;
  readonly byMost: Float64Array;
}

const scalesOf = ({ actors }: DegreeOrder, rows: TieRows): Scales => {
  const bySum = new Float64Array(actors.length);
  const byMost = new Float64Array(actors.length);
  for (let number = 0; number < actors.length; number += 1) {
    const actor = actors[number]!;
    let sum = 0;
    let most = 0;
    for (let tie = rows.offsets[actor]!; tie < rows.offsets[actor + 1]!; tie += 1) {
      const weight = rows.weights[tie]!;
      sum += weight;
      if (weight > most) most = weight;
    }
    bySum[number] = 1 / sum;
    byMost[number] = 1 / most;
  }
  return { bySum, byMost };
};

/** Goes through every triangle once: what it adds to each tie's way through a third, and to what is redundant. */
const sumTriangles = ({ actors, offsets, upper, weights }: DegreeOrder, { bySum, byMost }: Scales) => {
  const count = actors.length;
  const indirect = new Float64Array(offsets[count]!);
  const redundant = new Float64Array(count);
  /** For each number the place, from 1, of its tie to the actor at hand. */
  const mark = new Int32Array(count);
  for (let one = 0; one < count; one += 1) {
    const begin = offsets[one]!;
    const end = offsets[one + 1]!;
    if (end - begin < 2) continue;
    for (let tie = begin; tie < end; tie += 1) mark[upper[tie]!] = tie + 1;
    for (let tie = begin; tie < end; tie += 1) {
      const two = upper[tie]!;
      const weight = weights[tie]!;
      const last = offsets[two + 1]!;
      for (let far = offsets[two]!; far < last; far += 1) {
        const three = upper[far]!;
        const place = mark[three]!;
        if (place === 0) continue;
        const near = place - 1;
        const a = weights[near]!;
        const b = weights[far]!;
        indirect[tie]! += a * b * bySum[three]!;
        indirect[near]! += weight * b * bySum[two]!;
        indirect[far]! += weight * a * bySum[one]!;
        redundant[one]! += b * (a * byMost[two]! + weight * byMost[three]!);
        redundant[two]! += a * (b * byMost[one]! + weight * byMost[three]!);
        redundant[three]! += weight * (b * byMost[one]! + a * byMost[two]!);
      }
    }
    for (let tie = begin; tie < end; tie += 1) mark[upper[tie]!] = 0;
  }
  return { indirect, redundant };
};

/** By number: the sum over its ties of what is invested in each, directly and by a third, squared. */
const sumSquares = ({ actors, offsets, upper, weights }: DegreeOrder, indirect: Float64Array): Float64Array => {
  const squares = new Float64Array(actors.length);
  for (let one = 0; one < actors.length; one += 1) {
    for (let tie = offsets[one]!; tie < offsets[one + 1]!; tie += 1) {
      const invested = weights[tie]! + indirect[tie]!;
      squares[one]! += invested * invested;
      squares[upper[tie]!]! += invested * invested;
    }
  }
  return squares;
};

/** The structural holes around every actor. For unweighted ones take the network `withoutWeights` first. */
export const structuralHoles = (network: ActorNetwork): StructuralHoles => {
  const { nodeCount } = network;
  const rows = mutualRows(network);
  const order = degreeOrder(nodeCount, rows);
  const scales = scalesOf(order, rows);
  const { indirect, redundant } = sumTriangles(order, scales);
  const squares = sumSquares(order, indirect);
  const constraint = new Float64Array(nodeCount).fill(NaN);
  const effectiveSize = new Float64Array(nodeCount).fill(NaN);
  const efficiency = new Float64Array(nodeCount).fill(NaN);
  for (let number = 0; number < nodeCount; number += 1) {
    const actor = order.actors[number]!;
    const alters = rows.offsets[actor + 1]! - rows.offsets[actor]!;
    if (alters === 0) continue;
    const bySum = scales.bySum[number]!;
    constraint[actor] = squares[number]! * bySum * bySum;
    effectiveSize[actor] = alters - redundant[number]! * bySum;
    efficiency[actor] = effectiveSize[actor] / alters;
  }
  return { constraint, effectiveSize, efficiency };
};
