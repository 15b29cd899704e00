/**
 * The edges at each node, whichever end it is, in the order in which they open. A row holds all that a search asks of an
 * edge, so that nothing is looked up edge by edge: that would cost more than all else. O(nodes + edges), 24 bytes an edge.
 */

/** Columns of edges sorted by the day on which they open; a row names an edge by its place in them. */
export interface SortedEdges {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly type: Uint8Array;
  /** An edge can be crossed on days of [opens, closes). */
  readonly opens: Int32Array;
  readonly closes: Int32Array;
}

/**
 * The row of node n has the edges from `offsets[n]` up to `offsets[n + 1]`; each takes `cellsPerEdge` cells: its place,
 * `closes` and step.
 */
export interface DatedRows {
  readonly offsets: Int32Array;
  readonly cells: Int32Array;
}

/** How many cells an edge takes. */
export const cellsPerEdge = 3;

// A step is the node at the other end, the type of the edge and whether it is crossed against its direction, in one.
const bitsOfWay = 8;
const ways = 1 << bitsOfWay;

/** The node that a step leads to. */
export const nodeOfStep = (step: number): number => step >>> bitsOfWay;

/** The type and direction of a step, as a number below 256. */
export const wayOfStep = (step: number): number => step & (ways - 1);

/** For each way 1 where it can be gone, else 0. */
export const openWays = (traversal: Uint8Array): Uint8Array =>
  Uint8Array.from({ length: ways }, (_, way) => ((traversal[way >> 1] ?? 0) >> (way & 1)) & 1);

/** Builds the rows. */
export const buildRows = (nodeCount: number, { from, to, type, closes }: SortedEdges): DatedRows => {
  const offsets = new Int32Array(nodeCount + 1);
  for (const ends of [from, to]) for (const node of ends) offsets[node + 1]! += 1;
  for (let node = 0; node < nodeCount; node += 1) offsets[node + 1]! += offsets[node]!;
  const next = offsets.slice();
  const cells = new Int32Array(from.length * 2 * cellsPerEdge);
  const put = (node: number, place: number, other: number, against: number): void => {
    const cell = next[node]!++ * cellsPerEdge;
    cells[cell] = place;
    cells[cell + 1] = closes[place]!;
    cells[cell + 2] = (other << bitsOfWay) | (type[place]! << 1) | against;
  };
  for (let place = 0; place < from.length; place += 1) {
    put(from[place]!, place, to[place]!, 0);
    put(to[place]!, place, from[place]!, 1);
  }
  return { offsets, cells };
};
