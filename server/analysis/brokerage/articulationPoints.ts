/**
 * Articulation points: the actors whose removal leaves more components than there were. Hopcroft & Tarjan, "Algorithm 447:
 * efficient algorithms for graph manipulation", Comm. ACM 16 (1973). Directions are ignored. Without recursion, so that a
 * long chain does not exhaust the stack. O(actors + ties).
 */

import { mutualRows, type ActorNetwork } from './actorNetwork.ts';

/** 1 for each actor that is an articulation point, 0 for the others. */
export const articulationPoints = (network: ActorNetwork): Uint8Array => {
  const { nodeCount } = network;
  const { offsets, neighbours } = mutualRows(network);
  const isPoint = new Uint8Array(nodeCount);
  /** When an actor was found, from 1; 0: not yet. */
  const found = new Int32Array(nodeCount);
  /** The earliest found actor that the search below an actor has a tie to. */
  const low = new Int32Array(nodeCount);
  const next = offsets.slice(0, nodeCount);
  const stack = new Int32Array(nodeCount);
  let clock = 0;
  for (let root = 0; root < nodeCount; root += 1) {
    if (found[root] !== 0) continue;
    let branches = 0;
    let depth = 0;
    stack[0] = root;
    found[root] = low[root] = ++clock;
    while (depth >= 0) {
      const node = stack[depth]!;
      const last = offsets[node + 1]!;
      let tie = next[node]!;
      let lowest = low[node]!;
      let child = -1;
      for (; tie < last; tie += 1) {
        const neighbour = neighbours[tie]!;
        const seen = found[neighbour]!;
        if (seen === 0) {
          child = neighbour;
          tie += 1;
          break;
        }
        // The tie to where the search came from counts too, and does no harm: it never goes above that actor.
        if (seen < lowest) lowest = seen;
      }
      next[node] = tie;
      low[node] = lowest;
      if (child >= 0) {
        found[child] = low[child] = ++clock;
        stack[++depth] = child;
        continue;
      }
      depth -= 1;
      if (depth < 0) break;
      const above = stack[depth]!;
      if (lowest < low[above]!) low[above] = lowest;
      if (depth === 0) branches += 1;
      else if (lowest >= found[above]!) isPoint[above] = 1;
    }
    if (branches > 1) isPoint[root] = 1;
  }
  return isPoint;
};
