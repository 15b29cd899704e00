/**
 * The actor network: people, or other actors, tied to each other, with a weight for each tie. What the measures of
 * brokerage are taken of. Ties from an actor to itself are left out, and repeated ties are one with the sum of the weights.
 */

import { addRows, runBothWays, transposeRows, type TieRows } from './tieRows.ts';

/** Actors are numbers from 0. In an undirected network every tie stands in the rows of both ends, and `in` is `out`. */
export interface ActorNetwork {
  readonly nodeCount: number;
  readonly directed: boolean;
  /** The ties that leave each actor. */
  readonly out: TieRows;
  /** The ties that reach each actor. */
  readonly in: TieRows;
}

/** Ties as given, in any order, repeated or not; all columns have one length. Null weights: all are 1. */
export interface TieColumns {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly weights: Float64Array | null;
}

/** An undirected network of rows that run both ways. */
export const undirectedNetwork = (nodeCount: number, rows: TieRows): ActorNetwork => ({
  nodeCount,
  directed: false,
  out: rows,
  in: rows,
});

/** Adds up neighbours that stand more than once in a row; rows are ascending. */
const withoutRepeats = (nodeCount: number, { offsets, neighbours, weights }: TieRows): TieRows => {
  const kept = new Int32Array(nodeCount + 1);
  let count = 0;
  for (let node = 0; node < nodeCount; node += 1) {
    const begin = count;
    for (let tie = offsets[node]!; tie < offsets[node + 1]!; tie += 1) {
      if (count > begin && neighbours[count - 1] === neighbours[tie]) {
        weights[count - 1]! += weights[tie]!;
        continue;
      }
      neighbours[count] = neighbours[tie]!;
      weights[count] = weights[tie]!;
      count += 1;
    }
    kept[node + 1] = count;
  }
  return { offsets: kept, neighbours: neighbours.slice(0, count), weights: weights.slice(0, count) };
};

/** The ties by one of their ends, in the order given; undirected ties by the lower one. */
const rowsOf = (nodeCount: number, { from, to, weights }: TieColumns, directed: boolean): TieRows => {
  const offsets = new Int32Array(nodeCount + 1);
  const end = (tie: number): number => (directed ? from[tie]! : Math.min(from[tie]!, to[tie]!));
  for (let tie = 0; tie < from.length; tie += 1) if (from[tie] !== to[tie]) offsets[end(tie) + 1]! += 1;
  for (let node = 0; node < nodeCount; node += 1) offsets[node + 1]! += offsets[node]!;
  const next = offsets.slice(0, nodeCount);
  const neighbours = new Int32Array(offsets[nodeCount]!);
  const carried = new Float64Array(offsets[nodeCount]!);
  for (let tie = 0; tie < from.length; tie += 1) {
    if (from[tie] === to[tie]) continue;
    const node = end(tie);
    const place = next[node]!++;
    neighbours[place] = from[tie]! + to[tie]! - node;
    carried[place] = weights === null ? 1 : weights[tie]!;
  }
  return { offsets, neighbours, weights: carried };
};

/** Builds the network of these ties. O(actors + ties). */
export const buildActorNetwork = (nodeCount: number, ties: TieColumns, directed: boolean): ActorNetwork => {
  const given = rowsOf(nodeCount, ties, directed);
  if (!directed) return undirectedNetwork(nodeCount, withoutRepeats(nodeCount, runBothWays(nodeCount, given)));
  const rows = withoutRepeats(nodeCount, transposeRows(nodeCount, transposeRows(nodeCount, given)));
  return { nodeCount, directed, out: rows, in: transposeRows(nodeCount, rows) };
};

/** The ties of several undirected networks of the same actors, weights added up: one kind of tie and another. */
export const addNetworks = (nodeCount: number, networks: readonly ActorNetwork[]): ActorNetwork => {
  const none: TieRows = {
    offsets: new Int32Array(nodeCount + 1),
    neighbours: new Int32Array(0),
    weights: new Float64Array(0),
  };
  const rows = networks.map(({ out }) => out);
  return undirectedNetwork(
    nodeCount,
    rows.length === 1 ? rows[0]! : rows.reduce((sum, more) => addRows(nodeCount, sum, more), none),
  );
};

/** The same network with 1 for every weight. */
export const withoutWeights = (network: ActorNetwork): ActorNetwork => {
  const plain = (rows: TieRows): TieRows => ({ ...rows, weights: new Float64Array(rows.weights.length).fill(1) });
  const out = plain(network.out);
  return { ...network, out, in: network.directed ? plain(network.in) : out };
};

/** Rows that run both ways with a_ij + a_ji as the weight; those of an undirected network as they are. */
export const mutualRows = (network: ActorNetwork): TieRows =>
  network.directed ? addRows(network.nodeCount, network.out, network.in) : network.out;
