import type { Slice, SliceNode, Span } from './slice.ts';

/** A stretch of days, half-open; null is open. */
export interface SliceWindow {
  readonly from: number | null;
  readonly to: number | null;
}

/** Whether a span overlaps a window: under every reading of its dates, or under some. */
export const overlaps = (span: Span, window: SliceWindow, certainty: 'POSSIBLE' | 'DEFINITE'): boolean =>
  certainty === 'POSSIBLE'
    ? (span.start === null || window.to === null || span.start < window.to) &&
      (span.end === null || window.from === null || span.end > window.from)
    : (window.to === null || (span.startLatest !== null && span.startLatest < window.to)) &&
      (window.from === null || (span.endEarliest !== null && span.endEarliest > window.from));

/**
 * These are drawn for what they do: without an edge left they say nothing of the window. With one they are in it, unless
 * their own dates rule it out.
 */
const needsEdge = (node: SliceNode): boolean =>
  node.kind === 'PERSON' || node.kind === 'INSTITUTION' || node.kind === 'IDEA' || node.kind === 'CONFLICT';

/** The part of a slice that lies inside a window, by the server's own rule; without a window, the slice itself. */
export const windowSlice = (slice: Slice, window: SliceWindow, certainty: 'POSSIBLE' | 'DEFINITE'): Slice => {
  if (window.from === null && window.to === null) return slice;
  const inWindow = new Set(
    slice.nodes.filter((node) => overlaps(node.span, window, needsEdge(node) ? 'POSSIBLE' : certainty)),
  );
  const edges = slice.edges.filter(
    (edge) => inWindow.has(edge.from) && inWindow.has(edge.to) && overlaps(edge.span, window, certainty),
  );
  const linked = new Set<SliceNode>();
  for (const edge of edges) linked.add(edge.from).add(edge.to);
  const nodes = slice.nodes.filter((node) => inWindow.has(node) && (!needsEdge(node) || linked.has(node)));
  return { lanes: slice.lanes, nodes, edges };
};

/** The part of a slice that is of these kinds; an empty list means all. */
export const sliceOfKinds = (slice: Slice, kinds: readonly string[]): Slice => {
  if (kinds.length === 0) return slice;
  const wanted = new Set(kinds);
  return {
    lanes: slice.lanes,
    nodes: slice.nodes.filter((node) => wanted.has(node.kind)),
    edges: slice.edges.filter((edge) => wanted.has(edge.from.kind) && wanted.has(edge.to.kind)),
  };
};
