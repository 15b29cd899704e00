import { edgesInWindow, type DayWindow } from './edgesInWindow.ts';
import { openFuture, openPast, type TemporalNetwork } from './temporalNetwork.ts';

/** What a slice is cut by. Masks hold 1 for what passes; their room decides what they mean. */
export interface SliceOptions {
  readonly window: DayWindow;
  /** True: only what overlaps the window under every reading of its dates. */
  readonly definite: boolean;
  /** Nodes that may be drawn. */
  readonly nodeMask: Uint8Array;
  /** Types of edge (by number) that may be drawn. */
  readonly typeMask: Uint8Array;
  /** Confidences of edges (by number) that may be drawn. */
  readonly confidenceMask: Uint8Array;
  /** Nodes that are in the window by their own dates; the others are when one of their edges is. */
  readonly dated: Uint8Array;
  /** Where given, only these nodes and those that an edge joins to one of them. */
  readonly anchors: Uint8Array | null;
  /** Where given, only nodes within `depth` steps of `from`; a node that is not a `passage` is reached, not passed. */
  readonly focus: {
    readonly from: readonly number[];
    readonly depth: number;
    readonly passages: Uint8Array;
    /** Types of edge whose other end is reached but not passed. */
    readonly endTypes: Uint8Array;
  } | null;
  /** How many nodes at most. */
  readonly limit: number;
}

/** The nodes, the most relevant first, the edges in order of time, and how many nodes were left out for which reason. */
export interface NetworkSlice {
  readonly nodes: Int32Array;
  readonly edges: Int32Array;
  readonly byWindow: number;
  readonly byFilter: number;
  readonly byLimit: number;
}

const unreached = 255;

/** Steps from the focus to each node over these edges, by breadth-first search; `unreached` beyond the depth. */
const distancesFrom = (
  network: TemporalNetwork,
  edges: Int32Array,
  { from, depth, passages, endTypes }: NonNullable<SliceOptions['focus']>,
): Uint8Array => {
  const inSlice = new Uint8Array(network.edgeCount);
  for (const edge of edges) inSlice[edge] = 1;
  const distance = new Uint8Array(network.nodeCount).fill(unreached);
  const endOnly = new Uint8Array(network.nodeCount);
  let frontier = [...from];
  for (const node of frontier) distance[node] = 0;
  for (let step = 1; step <= depth && frontier.length > 0; step += 1) {
    const next: number[] = [];
    for (const node of frontier) {
      if (step > 1 && (passages[node] === 0 || endOnly[node] === 1)) continue;
      for (const adjacency of [network.out, network.in]) {
        const last = adjacency.offsets[node + 1]!;
        for (let place = adjacency.offsets[node]!; place < last; place += 1) {
          const edge = adjacency.edges[place]!;
          if (inSlice[edge] === 0) continue;
          const other = network.from[edge]! + network.to[edge]! - node;
          const isEnd = endTypes[network.type[edge]!]!;
          if (distance[other] === unreached) {
            distance[other] = step;
            endOnly[other] = isEnd;
            next.push(other);
          } else if (distance[other] === step && isEnd === 0) endOnly[other] = 0;
        }
      }
    }
    frontier = next;
  }
  return distance;
};

const ownDatesOverlap = (network: TemporalNetwork, node: number, window: DayWindow, definite: boolean): boolean => {
  const { start, startLatest, endEarliest, end } = network.nodeSpans;
  return definite
    ? startLatest[node]! < window.to && endEarliest[node]! > window.from
    : start[node]! < window.to && end[node]! > window.from;
};

/** Keeps the edges that pass `test`, in place. */
const thin = (edges: Int32Array, test: (edge: number) => boolean): Int32Array => {
  let count = 0;
  for (let place = 0; place < edges.length; place += 1) {
    const edge = edges[place]!;
    if (test(edge)) edges[count++] = edge;
  }
  return edges.subarray(0, count);
};

/**
 * Cuts a slice: nodes are tried against the node mask, the window, the anchors, the focus and the limit in this order,
 * and counted under the first that excludes them. O(nodes + edges) and a sort of the nodes kept.
 */
export const sliceNetwork = (network: TemporalNetwork, options: SliceOptions): NetworkSlice => {
  const { window, definite, nodeMask, typeMask, confidenceMask, dated, anchors, focus, limit } = options;
  const { nodeCount, from, to, type, confidence } = network;
  const kept = new Uint8Array(nodeCount);
  let byFilter = 0;
  let byWindow = 0;
  for (let node = 0; node < nodeCount; node += 1) {
    if (nodeMask[node] === 0) byFilter += 1;
    else if (dated[node] === 1 && !ownDatesOverlap(network, node, window, definite)) byWindow += 1;
    else kept[node] = 1;
  }

  const allowed = (edge: number): boolean => typeMask[type[edge]!] === 1 && confidenceMask[confidence[edge]!] === 1;
  const bothEndsKept = (edge: number): boolean => kept[from[edge]!] === 1 && kept[to[edge]!] === 1;
  let edges = thin(edgesInWindow(network, window, definite), (edge) => allowed(edge) && bothEndsKept(edge));

  if (window.from !== openPast || window.to !== openFuture) {
    const joined = new Uint8Array(nodeCount);
    for (const edge of edges) joined[from[edge]!] = joined[to[edge]!] = 1;
    for (let node = 0; node < nodeCount; node += 1) {
      if (kept[node] === 1 && dated[node] === 0 && joined[node] === 0) {
        kept[node] = 0;
        byWindow += 1;
      }
    }
  }

  const dropUnless = (wanted: (node: number) => boolean): void => {
    for (let node = 0; node < nodeCount; node += 1) {
      if (kept[node] === 1 && !wanted(node)) {
        kept[node] = 0;
        byFilter += 1;
      }
    }
    edges = thin(edges, bothEndsKept);
  };
  if (anchors !== null) {
    const hanging = anchors.slice();
    for (const edge of edges) {
      if (anchors[from[edge]!] === 1) hanging[to[edge]!] = 1;
      if (anchors[to[edge]!] === 1) hanging[from[edge]!] = 1;
    }
    dropUnless((node) => hanging[node] === 1);
  }
  let distance: Uint8Array | null = null;
  if (focus !== null) {
    const found = (distance = distancesFrom(network, edges, focus));
    dropUnless((node) => found[node] !== unreached);
  }

  const degree = new Int32Array(nodeCount);
  for (const edge of edges) {
    degree[from[edge]!]! += 1;
    degree[to[edge]!]! += 1;
  }
  let count = 0;
  const ranked = new Int32Array(nodeCount);
  for (let node = 0; node < nodeCount; node += 1) if (kept[node] === 1) ranked[count++] = node;
  const steps = (node: number): number => (distance === null ? 0 : distance[node]!);
  const nodes = ranked.subarray(0, count).sort((a, b) => steps(a) - steps(b) || degree[b]! - degree[a]! || a - b);
  const byLimit = Math.max(0, nodes.length - limit);
  for (const node of nodes.subarray(limit)) kept[node] = 0;
  if (byLimit > 0) edges = thin(edges, bothEndsKept);
  return { nodes: nodes.slice(0, limit), edges: edges.slice(), byWindow, byFilter, byLimit };
};
