import type { Slice } from '../../picture/slice.ts';

/** How many entries of a slice each value of each filter holds. */
export interface FacetCounts {
  readonly kinds: ReadonlyMap<string, number>;
  readonly tracks: ReadonlyMap<string, number>;
  readonly conflicts: ReadonlyMap<string, number>;
  readonly confidences: ReadonlyMap<string, number>;
}

const addTo = (counts: Map<string, number>, value: string): void => {
  counts.set(value, (counts.get(value) ?? 0) + 1);
};

/** Counts nodes by kind, events by track, processes by conflict, and relationships by confidence. */
export const countFacets = (slice: Slice): FacetCounts => {
  const kinds = new Map<string, number>();
  const tracks = new Map<string, number>();
  const conflicts = new Map<string, number>();
  const confidences = new Map<string, number>();
  for (const node of slice.nodes) {
    addTo(kinds, node.kind);
    if (node.lane !== null && (node.kind === 'MEETING' || node.kind === 'PROCESS')) addTo(tracks, node.lane);
    if (node.kind === 'PROCESS') for (const conflict of node.conflicts) addTo(conflicts, conflict);
  }
  for (const edge of slice.edges) addTo(confidences, edge.confidence);
  return { kinds, tracks, conflicts, confidences };
};
