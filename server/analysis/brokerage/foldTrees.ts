/**
 * Folds the trees that hang on an undirected network into the actors that they hang on, so that shortest paths need only
 * be counted among those that are left. Baglioni, Geraci, Pellegrini & Lastres, "Fast exact computation of betweenness
 * centrality in social networks", ASONAM 2012; Sariyuce et al., "Shattering and compressing networks for betweenness
 * centrality", SDM 2013. O(actors + ties).
 */

import type { Components } from './components.ts';
import type { TieRows } from './tieRows.ts';

/** What is left when no actor with one tie is. */
export interface FoldedTrees {
  /** 1 for each actor that was folded away. */
  readonly isFolded: Uint8Array;
  /** For each actor, how many it stands for: itself and the tree below it. */
  readonly stands: Float64Array;
  /** How many sources there are among those it stands for. */
  readonly sources: Float64Array;
  /** Of the betweenness of each actor, as a sum over the sources, the part that is due to the tree below it. */
  readonly treePart: Float64Array;
}

/** Folds away, one after the other, every actor that has one tie left. `sources`: how often each actor is a source. */
export const foldTrees = (
  { offsets, neighbours }: TieRows,
  { componentOf, sizes }: Components,
  sourceCounts: Float64Array,
): FoldedTrees => {
  const nodeCount = componentOf.length;
  const isFolded = new Uint8Array(nodeCount);
  const stands = new Float64Array(nodeCount).fill(1);
  const sources = sourceCounts.slice();
  const treePart = new Float64Array(nodeCount);
  const degree = new Int32Array(nodeCount);
  /** Exclusive or of the neighbours left: where one is left, it is that one. */
  const left = new Int32Array(nodeCount);
  const waiting: number[] = [];
  const sourcesIn = new Float64Array(sizes.length);
  for (let node = 0; node < nodeCount; node += 1) {
    sourcesIn[componentOf[node]!]! += sourceCounts[node]!;
    degree[node] = offsets[node + 1]! - offsets[node]!;
    for (let tie = offsets[node]!; tie < offsets[node + 1]!; tie += 1) left[node]! ^= neighbours[tie]!;
    if (degree[node] === 1) waiting.push(node);
  }
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    // Where two are left, each has one tie: the first is folded into the second, which then has none.
    if (degree[node] !== 1) continue;
    const above = left[node]!;
    isFolded[node] = 1;
    degree[node] = 0;
    left[above]! ^= node;
    if (--degree[above]! === 1) waiting.push(above);
    // Paths from below this actor to whatever is not below it pass the one above, but for those that end there.
    treePart[above]! += sources[node]! * (sizes[componentOf[node]!]! - stands[node]! - 1);
    stands[above]! += stands[node]!;
    sources[above]! += sources[node]!;
  }
  for (let node = 0; node < nodeCount; node += 1) {
    // Paths from elsewhere to what is below an actor pass it.
    treePart[node]! += (sourcesIn[componentOf[node]!]! - sources[node]!) * (stands[node]! - 1);
  }
  return { isFolded, stands, sources, treePart };
};
