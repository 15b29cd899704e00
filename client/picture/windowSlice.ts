import type { View } from '../state/view.ts';
import type { Slice, SliceNode } from './slice.ts';

/** A stretch of days, half-open; null is open. */
export interface SliceWindow {
  readonly from: number | null;
  readonly to: number | null;
}

type Dated = Pick<SliceNode, 'span' | 'recorded'>;

/** The days of something that have to overlap a window, half-open; null in them is open, no days at all are null. */
const daysOf = (
  { span, recorded }: Dated,
  certainty: View['certainty'],
): { start: number | null; end: number | null } | null => {
  if (certainty === 'RECORDED') return recorded;
  if (certainty === 'POSSIBLE') return span;
  const { startLatest, endEarliest } = span;
  return startLatest === null || endEarliest === null ? null : { start: startLatest, end: endEarliest };
};

/** Whether something lies in a window: as recorded, under every reading of its dates, or so that it cannot be excluded. */
export const liesIn = (item: Dated, { from, to }: SliceWindow, certainty: View['certainty']): boolean => {
  const days = daysOf(item, certainty);
  return (
    days !== null &&
    (to === null || days.start === null || days.start < to) &&
    (from === null || days.end === null || days.end > from)
  );
};

/**
 * These are drawn for what they do: without an edge left they say nothing of the window. With one they are in it, unless
 * their own dates rule it out.
 */
const needsEdge = (node: SliceNode): boolean =>
  node.kind === 'PERSON' || node.kind === 'INSTITUTION' || node.kind === 'IDEA' || node.kind === 'CONFLICT';

/** The part of a slice that lies inside a window, by the server's own rule; without a window, the slice itself. */
export const windowSlice = (slice: Slice, window: SliceWindow, certainty: View['certainty']): Slice => {
  if (window.from === null && window.to === null) return slice;
  const inWindow = new Set(
    slice.nodes.filter((node) => liesIn(node, window, needsEdge(node) ? 'POSSIBLE' : certainty)),
  );
  const edges = slice.edges.filter(
    (edge) => inWindow.has(edge.from) && inWindow.has(edge.to) && liesIn(edge, window, certainty),
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
