/**
 * The temporal network: who and what is joined to whom and what, and when, as typed arrays. Built once, read by every
 * analysis. Edges are sorted by the first day on which they can have begun, so that a window is a prefix to be thinned;
 * adjacency is in compressed sparse rows, each row in that same order of time. Building costs O(nodes + edges).
 */

/** Days that stand for what is not known: before, or after, every date. An open end of a window lies beyond them. */
export const unknownPast = -2_147_483_647;
export const unknownFuture = 2_147_483_646;
export const openPast = -2_147_483_648;
export const openFuture = 2_147_483_647;

/** Edges as given, in any order; all columns have one length. Days as in `Spans`. */
export interface EdgeColumns {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly type: Uint8Array;
  readonly confidence: Uint8Array;
  readonly spans: Spans;
}

/**
 * Spans with imprecise ends, half-open: the i-th begins on a day of `[start, startLatest]`, and the day after its last
 * day is one of `[endEarliest, end]`. What is not known is `unknownPast` (start, endEarliest) or `unknownFuture`.
 */
export interface Spans {
  readonly start: Int32Array;
  readonly startLatest: Int32Array;
  readonly endEarliest: Int32Array;
  readonly end: Int32Array;
}

/** Edges by node: those of node n stand at `edges[offsets[n]]` up to, not including, `edges[offsets[n + 1]]`. */
export interface Adjacency {
  readonly offsets: Int32Array;
  readonly edges: Int32Array;
}

/** A temporal network. Nodes and edges are numbers from 0. */
export interface TemporalNetwork {
  readonly nodeCount: number;
  readonly edgeCount: number;
  /** Kind of each node, by its place in `kinds`. */
  readonly kind: Uint8Array;
  /** When each node was. */
  readonly nodeSpans: Spans;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Type of each edge, by its place in `relationshipTypes`. */
  readonly type: Uint8Array;
  /** Confidence of each edge, by its place in `confidences`. */
  readonly confidence: Uint8Array;
  /** When each edge held; sorted by `start`. */
  readonly spans: Spans;
  /** The edges that leave each node. */
  readonly out: Adjacency;
  /** The edges that reach each node. */
  readonly in: Adjacency;
  /** The latest `end` among each block of `blockSize` edges: blocks that ended before a window are passed over. */
  readonly blockEnd: Int32Array;
  /** For each edge, its place in the columns that the network was built from. */
  readonly order: Int32Array;
}

/** How many edges share one entry of `blockEnd`. */
export const blockSize = 256;

/** Room for the spans of `count` items. */
export const createSpans = (count: number): Spans => ({
  start: new Int32Array(count),
  startLatest: new Int32Array(count),
  endEarliest: new Int32Array(count),
  end: new Int32Array(count),
});

/** The spans at these places; zeros where there is no such place. */
export const takeSpans = ({ start, startLatest, endEarliest, end }: Spans, places: Int32Array): Spans => ({
  start: places.map((place) => start[place]!),
  startLatest: places.map((place) => startLatest[place]!),
  endEarliest: places.map((place) => endEarliest[place]!),
  end: places.map((place) => end[place]!),
});

const mostBuckets = 1 << 20;

/** The order that sorts `keys`, equal keys by place: by counting where the days lie close together, as dates do. */
const sortedOrder = (keys: Int32Array): Int32Array => {
  const count = keys.length;
  const order = new Int32Array(count);
  let least = Infinity;
  let most = -Infinity;
  for (let i = 0; i < count; i += 1) {
    const key = keys[i]!;
    if (key === unknownPast) continue;
    if (key < least) least = key;
    if (key > most) most = key;
  }
  if (most - least >= mostBuckets) {
    for (let i = 0; i < count; i += 1) order[i] = i;
    return order.sort((a, b) => keys[a]! - keys[b]! || a - b);
  }
  // Bucket 0 holds what has no known start.
  const buckets = new Int32Array(Math.max(0, most - least) + 3);
  const shift = most < least ? 0 : 1 - least;
  for (let i = 0; i < count; i += 1) {
    const key = keys[i]!;
    buckets[(key === unknownPast ? 0 : key + shift) + 1]! += 1;
  }
  for (let i = 1; i < buckets.length; i += 1) buckets[i]! += buckets[i - 1]!;
  for (let i = 0; i < count; i += 1) {
    const key = keys[i]!;
    order[buckets[key === unknownPast ? 0 : key + shift]!++] = i;
  }
  return order;
};

const reorder = <Column extends Int32Array | Uint8Array>(column: Column, order: Int32Array, target: Column): Column => {
  for (let i = 0; i < order.length; i += 1) target[i] = column[order[i]!]!;
  return target;
};

/** Groups edges by one of their ends; within a node they keep the order of time. */
export const buildAdjacency = (ends: Int32Array, nodeCount: number): Adjacency => {
  const offsets = sharedDays(nodeCount + 1);
  for (let edge = 0; edge < ends.length; edge += 1) offsets[ends[edge]! + 1]! += 1;
  for (let node = 0; node < nodeCount; node += 1) offsets[node + 1]! += offsets[node]!;
  const next = Int32Array.from(offsets.subarray(0, nodeCount));
  const edges = sharedDays(ends.length);
  for (let edge = 0; edge < ends.length; edge += 1) edges[next[ends[edge]!]!++] = edge;
  return { offsets, edges };
};

/** Columns that threads share, so that a network is handed to one without a copy. */
const sharedDays = (count: number): Int32Array =>
  new Int32Array(new SharedArrayBuffer(count * Int32Array.BYTES_PER_ELEMENT));
const sharedBytes = (count: number): Uint8Array => new Uint8Array(new SharedArrayBuffer(count));

/** The same numbers where threads share them. */
export const toShared = (column: Int32Array): Int32Array => {
  const shared = sharedDays(column.length);
  shared.set(column);
  return shared;
};

const latestEndByBlock = (end: Int32Array): Int32Array => {
  const blocks = new Int32Array(Math.ceil(end.length / blockSize)).fill(openPast);
  for (let edge = 0; edge < end.length; edge += 1) {
    const block = Math.floor(edge / blockSize);
    if (end[edge]! > blocks[block]!) blocks[block] = end[edge]!;
  }
  return blocks;
};

/** Builds the network of these nodes and edges. The columns are read, not kept, but for `kind` and `nodeSpans`. */
export const buildTemporalNetwork = (kind: Uint8Array, nodeSpans: Spans, edges: EdgeColumns): TemporalNetwork => {
  const nodeCount = kind.length;
  const edgeCount = edges.from.length;
  const order = sortedOrder(edges.spans.start);
  const column = (given: Int32Array): Int32Array => reorder(given, order, sharedDays(edgeCount));
  const from = column(edges.from);
  const to = column(edges.to);
  const end = column(edges.spans.end);
  return {
    nodeCount,
    edgeCount,
    kind,
    nodeSpans,
    from,
    to,
    type: reorder(edges.type, order, sharedBytes(edgeCount)),
    confidence: reorder(edges.confidence, order, sharedBytes(edgeCount)),
    spans: {
      start: column(edges.spans.start),
      startLatest: column(edges.spans.startLatest),
      endEarliest: column(edges.spans.endEarliest),
      end,
    },
    out: buildAdjacency(from, nodeCount),
    in: buildAdjacency(to, nodeCount),
    blockEnd: latestEndByBlock(end),
    order,
  };
};
