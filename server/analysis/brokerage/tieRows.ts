/**
 * Weighted ties in compressed sparse rows, and the few things done to whole sets of rows: turned about, added up, made to
 * run both ways. All cost O(nodes + ties).
 */

/**
 * The ties of each node: those of node n stand at `[offsets[n], offsets[n + 1])` of `neighbours` and `weights`, by
 * ascending neighbour, each neighbour once. Weights are above 0.
 */
export interface TieRows {
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
  readonly weights: Float64Array;
}

/** The same ties as seen from their other ends. Rows come out ascending, whatever the order in those given. */
export const transposeRows = (nodeCount: number, { offsets, neighbours, weights }: TieRows): TieRows => {
  const count = offsets[nodeCount]!;
  const turned = new Int32Array(nodeCount + 1);
  for (let tie = 0; tie < count; tie += 1) turned[neighbours[tie]! + 1]! += 1;
  for (let node = 0; node < nodeCount; node += 1) turned[node + 1]! += turned[node]!;
  const next = turned.slice(0, nodeCount);
  const sources = new Int32Array(count);
  const carried = new Float64Array(count);
  for (let node = 0; node < nodeCount; node += 1) {
    for (let tie = offsets[node]!; tie < offsets[node + 1]!; tie += 1) {
      const place = next[neighbours[tie]!]!++;
      sources[place] = node;
      carried[place] = weights[tie]!;
    }
  }
  return { offsets: turned, neighbours: sources, weights: carried };
};

/** The ties of both, the weights of a tie that is in both added up. */
export const addRows = (nodeCount: number, one: TieRows, other: TieRows): TieRows => {
  const most = one.neighbours.length + other.neighbours.length;
  const offsets = new Int32Array(nodeCount + 1);
  const neighbours = new Int32Array(most);
  const weights = new Float64Array(most);
  let count = 0;
  for (let node = 0; node < nodeCount; node += 1) {
    let a = one.offsets[node]!;
    let b = other.offsets[node]!;
    const lastA = one.offsets[node + 1]!;
    const lastB = other.offsets[node + 1]!;
    while (a < lastA || b < lastB) {
      const neighbourA = a < lastA ? one.neighbours[a]! : nodeCount;
      const neighbourB = b < lastB ? other.neighbours[b]! : nodeCount;
      neighbours[count] = Math.min(neighbourA, neighbourB);
      weights[count] =
        (neighbourA <= neighbourB ? one.weights[a]! : 0) + (neighbourB <= neighbourA ? other.weights[b]! : 0);
      if (neighbourA <= neighbourB) a += 1;
      if (neighbourB <= neighbourA) b += 1;
      count += 1;
    }
    offsets[node + 1] = count;
  }
  return { offsets, neighbours: neighbours.slice(0, count), weights: weights.slice(0, count) };
};

/** Ties each given once, in the row of its lower end and in any order there, as rows that run both ways. */
export const runBothWays = (nodeCount: number, upper: TieRows): TieRows => {
  const { offsets: begins, neighbours: above, weights: given } = upper;
  const total = begins[nodeCount]!;
  const below = new Int32Array(nodeCount);
  for (let tie = 0; tie < total; tie += 1) below[above[tie]!]! += 1;
  const offsets = new Int32Array(nodeCount + 1);
  for (let node = 0; node < nodeCount; node += 1) {
    offsets[node + 1] = offsets[node]! + below[node]! + begins[node + 1]! - begins[node]!;
  }
  const neighbours = new Int32Array(total * 2);
  const weights = new Float64Array(total * 2);
  const next = offsets.slice(0, nodeCount);
  for (let node = 0; node < nodeCount; node += 1) {
    const last = begins[node + 1]!;
    for (let tie = begins[node]!; tie < last; tie += 1) {
      const place = next[above[tie]!]!++;
      neighbours[place] = node;
      weights[place] = given[tie]!;
    }
  }
  // Each row now holds its lower neighbours, ascending; going through them fills the upper parts, ascending as well.
  for (let node = 0; node < nodeCount; node += 1) {
    const first = offsets[node]!;
    const last = first + below[node]!;
    for (let tie = first; tie < last; tie += 1) {
      const place = next[neighbours[tie]!]!++;
      neighbours[place] = node;
      weights[place] = weights[tie]!;
    }
  }
  return { offsets, neighbours, weights };
};
