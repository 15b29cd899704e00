import { undirectedNetwork, type ActorNetwork } from './actorNetwork.ts';
import { runBothWays } from './tieRows.ts';

/** The ties of an undirected network as they are found: the actors in ascending order, each with those above it. */
export interface UpperTies {
  /** By neighbour: the weight of its tie to the actor at hand so far; 0 for all others. To be written to. */
  readonly sums: Float64Array;
  /** Ends the row of the actor at hand: the first `count` of these neighbours, each once. Sets their sums back to 0. */
  endRow(neighbours: Int32Array, count: number): void;
  /** The network; to be asked once, when all rows are ended. */
  toNetwork(): ActorNetwork;
}

/** Ties of so many actors, none yet; `likely`: how many they may become, though they may be more. */
export const createUpperTies = (nodeCount: number, likely: number): UpperTies => {
  const offsets = new Int32Array(nodeCount + 1);
  const sums = new Float64Array(nodeCount);
  let neighbours = new Int32Array(likely);
  let weights = new Float64Array(likely);
  let actor = 0;
  return {
    sums,
    endRow(row, count) {
      const begin = offsets[actor]!;
      if (begin + count > neighbours.length) {
        const more = Math.max(begin + count, neighbours.length * 2);
        const wider = new Int32Array(more);
        wider.set(neighbours);
        neighbours = wider;
        const heavier = new Float64Array(more);
        heavier.set(weights);
        weights = heavier;
      }
      for (let place = 0; place < count; place += 1) {
        const neighbour = row[place]!;
        neighbours[begin + place] = neighbour;
        weights[begin + place] = sums[neighbour]!;
        sums[neighbour] = 0;
      }
      actor += 1;
      offsets[actor] = begin + count;
    },
    toNetwork: () => undirectedNetwork(nodeCount, runBothWays(nodeCount, { offsets, neighbours, weights })),
  };
};
