import { buildAdjacency, type Adjacency, type TemporalNetwork } from '../../server/analysis/temporalNetwork.ts';

/** Some edges of a network and their ends, numbered anew from 0, with adjacency. */
export interface Subgraph {
  /** The node of the network behind each node. */
  readonly nodes: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly out: Adjacency;
  readonly in: Adjacency;
}

/** The subgraph of these edges and their ends, in the order in which the edges lead to them. O(nodes of the network + edges). */
export const subgraphOf = (network: TemporalNetwork, edges: Int32Array): Subgraph => {
  const from = new Int32Array(edges.length);
  const to = new Int32Array(edges.length);
  const nodes = new Int32Array(Math.min(network.nodeCount, 2 * edges.length));
  // The number of each node plus one; 0 for those that no edge has led to yet.
  const numbers = new Int32Array(network.nodeCount);
  let count = 0;
  for (let place = 0; place < edges.length; place += 1) {
    const edge = edges[place]!;
    const source = network.from[edge]!;
    const target = network.to[edge]!;
    if (numbers[source] === 0) {
      nodes[count] = source;
      numbers[source] = count += 1;
    }
    if (numbers[target] === 0) {
      nodes[count] = target;
      numbers[target] = count += 1;
    }
    from[place] = numbers[source]! - 1;
    to[place] = numbers[target]! - 1;
  }
  return {
    nodes: nodes.subarray(0, count),
    from,
    to,
    out: buildAdjacency(from, count),
    in: buildAdjacency(to, count),
  };
};
