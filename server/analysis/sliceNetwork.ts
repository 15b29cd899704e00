import { edgesInWindow, isInWindow, type DayWindow, type Stretches } from './edgesInWindow.ts';
import { openFuture, openPast, type TemporalNetwork } from './temporalNetwork.ts';

/** Which edges are wanted of those that join people to events. Masks hold 1 for what passes. */
export interface Attendances {
  readonly edges: Uint8Array;
  /** People and events: without a wanted edge they are dropped. */
  readonly judged: Uint8Array;
  /** The type of edge (by number) that joins an event to one that it is part of, which stays with it. */
  readonly partOf: number;
}

/**
 * What a slice is cut by: first by what it is about, in all of time (`nodeMask`, `confidence`, `anchors`, `focus`), then
 * by the window, then by who took part for whom there (`attendances`), then by kind. So the slice of a window is the window's part of the slice of all time. Masks hold 1 for
 * what passes; their room decides what they mean.
 */
export interface SliceOptions {
  /** Nodes that the slice may be about: what lies beyond them is not reached. */
  readonly nodeMask: Uint8Array;
  /** Types of edge (by number) that may be drawn. */
  readonly typeMask: Uint8Array;
  /**
   * Where given, only edges of these confidences (by number), the nodes they join, and the dated nodes that are
   * themselves of them.
   */
  readonly confidence: { readonly edges: Uint8Array; readonly nodes: Uint8Array } | null;
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
  /** Where given, of people and events only those that one of some edges joins, in the window. */
  readonly attendances: Attendances | null;
  readonly window: DayWindow;
  /** The stretch of each node and edge that has to overlap the window. */
  readonly stretches: { readonly nodes: Stretches; readonly edges: Stretches };
  /**
   * Nodes that are in the window by their own dates. The others are in it when one of their edges is, unless their own
   * dates rule it out.
   */
  readonly dated: Uint8Array;
  /** Nodes of the kinds that are drawn. */
  readonly drawn: Uint8Array;
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

/** Keeps the edges that pass `test`, in place. */
const thin = (edges: Int32Array, test: (edge: number) => boolean): Int32Array => {
  let count = 0;
  for (let place = 0; place < edges.length; place += 1) {
    const edge = edges[place]!;
    if (test(edge)) edges[count++] = edge;
  }
  return edges.subarray(0, count);
};

const allOfTime: DayWindow = { from: openPast, to: openFuture };

/** The ends of these edges. */
const endsOf = ({ nodeCount, from, to }: TemporalNetwork, edges: Int32Array): Uint8Array => {
  const ends = new Uint8Array(nodeCount);
  for (const edge of edges) ends[from[edge]!] = ends[to[edge]!] = 1;
  return ends;
};

/** Nodes by steps from the focus, then by how much joins them, then by number: counted out, not compared. */
const byRelevance = (nodes: Int32Array, distance: Uint8Array | null, degree: Int32Array): Int32Array => {
  let most = 0;
  let farthest = 0;
  for (const node of nodes) {
    if (degree[node]! > most) most = degree[node]!;
    if (distance !== null && distance[node]! > farthest) farthest = distance[node]!;
  }
  const rankOf = (node: number): number =>
    (distance === null ? 0 : distance[node]! * (most + 1)) + most - degree[node]!;
  const places = new Int32Array((farthest + 1) * (most + 1) + 1);
  for (const node of nodes) places[rankOf(node) + 1]! += 1;
  for (let rank = 1; rank < places.length; rank += 1) places[rank]! += places[rank - 1]!;
  const sorted = new Int32Array(nodes.length);
  for (const node of nodes) sorted[places[rankOf(node)]!++] = node;
  return sorted;
};

/** A slice while it is cut. */
interface Cut {
  readonly network: TemporalNetwork;
  /** 1 for the nodes that are left. */
  readonly kept: Uint8Array;
  edges: Int32Array;
}

const haveBothEnds =
  ({ network: { from, to }, kept }: Cut) =>
  (edge: number): boolean =>
    kept[from[edge]!] === 1 && kept[to[edge]!] === 1;

/** Drops the nodes that are not wanted, and with them their edges; says how many. */
const dropUnless = (cut: Cut, wanted: (node: number) => boolean): number => {
  const { kept } = cut;
  let dropped = 0;
  for (let node = 0; node < kept.length; node += 1) {
    if (kept[node] === 1 && !wanted(node)) {
      kept[node] = 0;
      dropped += 1;
    }
  }
  if (dropped > 0) cut.edges = thin(cut.edges, haveBothEnds(cut));
  return dropped;
};

/** Drops what is not of the confidence that is asked for; says how many nodes. */
const cutByConfidence = (cut: Cut, { confidence, dated }: SliceOptions): number => {
  if (confidence === null) return 0;
  const joined = endsOf(cut.network, cut.edges);
  return dropUnless(cut, (node) => joined[node] === 1 || (dated[node] === 1 && confidence.nodes[node] === 1));
};

/** Drops what hangs on none of the anchors; says how many nodes. */
const cutByAnchors = (cut: Cut, anchors: Uint8Array | null): number => {
  if (anchors === null) return 0;
  const { from, to } = cut.network;
  const hanging = anchors.slice();
  for (const edge of cut.edges) {
    if (anchors[from[edge]!] === 1) hanging[to[edge]!] = 1;
    if (anchors[to[edge]!] === 1) hanging[from[edge]!] = 1;
  }
  return dropUnless(cut, (node) => hanging[node] === 1);
};

/** Drops people and events without a wanted attendance, and what hangs on none of those that are left; says how many nodes. */
const cutByAttendances = (cut: Cut, { attendances }: SliceOptions): number => {
  if (attendances === null) return 0;
  const { from, to, type } = cut.network;
  const { edges: wanted, judged, partOf } = attendances;
  const joined = endsOf(
    cut.network,
    cut.edges.filter((edge) => wanted[edge] === 1),
  );
  const stays = joined.slice();
  for (const edge of cut.edges) if (type[edge] === partOf && joined[from[edge]!] === 1) stays[to[edge]!] = 1;
  return dropUnless(cut, (node) => judged[node] === 0 || stays[node] === 1) + cutByAnchors(cut, stays);
};

/** Drops what is not in the window; says how many nodes. */
const cutByWindow = (cut: Cut, { window, stretches, dated }: SliceOptions, areEdgesInWindow: boolean): number => {
  if (window.from === openPast && window.to === openFuture) return 0;
  const { network } = cut;
  if (!areEdgesInWindow) {
    const inWindow = new Uint8Array(network.edgeCount);
    for (const edge of edgesInWindow(network, window, stretches.edges)) inWindow[edge] = 1;
    cut.edges = thin(cut.edges, (edge) => inWindow[edge] === 1);
  }
  const ruledOut = dropUnless(cut, (node) =>
    isInWindow(dated[node] === 1 ? stretches.nodes : network.nodeSpans, node, window),
  );
  const joined = endsOf(network, cut.edges);
  return ruledOut + dropUnless(cut, (node) => dated[node] === 1 || joined[node] === 1);
};

/** What is left, the most relevant first. */
const leftByRelevance = ({ network, kept, edges }: Cut, distance: Uint8Array | null): Int32Array => {
  const { from, to, nodeCount } = network;
  const degree = new Int32Array(nodeCount);
  for (const edge of edges) {
    degree[from[edge]!]! += 1;
    degree[to[edge]!]! += 1;
  }
  let count = 0;
  const remaining = new Int32Array(nodeCount);
  for (let node = 0; node < nodeCount; node += 1) if (kept[node] === 1) remaining[count++] = node;
  return byRelevance(remaining.subarray(0, count), distance, degree);
};

/** What the slice may be about before anything is dropped. */
const beginCut = (network: TemporalNetwork, options: SliceOptions, window: DayWindow, stretches: Stretches): Cut => {
  const { nodeMask, typeMask, confidence } = options;
  const cut: Cut = { network, kept: nodeMask.slice(), edges: edgesInWindow(network, window, stretches) };
  const isWhole = haveBothEnds(cut);
  cut.edges = thin(
    cut.edges,
    (edge) =>
      typeMask[network.type[edge]!] === 1 &&
      (confidence === null || confidence.edges[network.confidence[edge]!] === 1) &&
      isWhole(edge),
  );
  return cut;
};

/**
 * Cuts a slice: nodes are tried against what it is about, the window, the attendances, the kinds and the limit in this order,
 * and counted under the first that excludes them. O(nodes + edges).
 */
export const sliceNetwork = (network: TemporalNetwork, options: SliceOptions): NetworkSlice => {
  const { confidence, anchors, focus, window, stretches, drawn, limit } = options;
  // What is filtered is filtered in all of time first.
  const isFiltered = confidence !== null || anchors !== null || focus !== null;
  const cut = isFiltered
    ? beginCut(network, options, allOfTime, network.spans)
    : beginCut(network, options, window, stretches.edges);
  let byFilter = cut.kept.reduce((count, isKept) => count + (isKept === 0 ? 1 : 0), 0);
  byFilter += cutByConfidence(cut, options) + cutByAnchors(cut, options.anchors);
  const distance = focus === null ? null : distancesFrom(network, cut.edges, focus);
  if (distance !== null) byFilter += dropUnless(cut, (node) => distance[node] !== unreached);
  const byWindow = cutByWindow(cut, options, !isFiltered);
  byFilter += cutByAttendances(cut, options) + dropUnless(cut, (node) => drawn[node] === 1);

  const nodes = leftByRelevance(cut, distance);
  const byLimit = Math.max(0, nodes.length - limit);
  for (const node of nodes.subarray(limit)) cut.kept[node] = 0;
  if (byLimit > 0) cut.edges = thin(cut.edges, haveBothEnds(cut));
  return { nodes: nodes.slice(0, limit), edges: cut.edges.slice(), byWindow, byFilter, byLimit };
};
