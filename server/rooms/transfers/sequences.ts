import { kinds } from '../../domain/kinds.ts';
import { textOf } from '../../domain/records.ts';
import { overlaps, type Window } from '../../domain/spans.ts';
import { limits } from '../../limits.ts';
import type { NodeHandle } from '../../view/nodesAndEdges.ts';
import { getSpan } from '../../view/spansOfRecords.ts';
import { placedAppearances, trackRuns } from './career.ts';
import type { LedgerOfView } from './ledger.ts';

/** Carriers that passed through the same tracks. */
export interface SequenceOfTracks {
  readonly tracks: string[];
  readonly count: number;
  readonly carriers: NodeHandle[];
}

/** True when an appearance can begin in a window. */
export const canBeginIn = ({ appearances }: LedgerOfView, appearance: number, window: Window): boolean => {
  const { start, startLatest } = getSpan(appearances.spans, appearance);
  const end = startLatest === null ? null : startLatest + 1;
  return overlaps({ start, startLatest, endEarliest: end, end }, window, 'POSSIBLE');
};

/**
 * Carriers by the tracks of those of their appearances that can begin in a window, the most frequent first; without those
 * of which it is not known in which order they were on two of them.
 */
export const sequencesOf = (
  source: LedgerOfView,
  carrierKind: 'PERSON' | 'IDEA',
  window: Window,
  most: number,
): SequenceOfTracks[] => {
  const { view, appearances } = source;
  const wanted = kinds.indexOf(carrierKind);
  const sequences = new Map<string, { readonly tracks: string[]; readonly nodes: number[] }>();
  for (const carrier of appearances.carriers) {
    if (view.network.kind[carrier] !== wanted) continue;
    const placed = placedAppearances({ source, carrier }).filter((row) => canBeginIn(source, row, window));
    if (placed.length === 0) continue;
    const tracks = trackRuns(source, placed);
    if (tracks === null) continue;
    const key = tracks.join();
    const sequence = sequences.get(key) ?? { tracks, nodes: [] };
    sequence.nodes.push(carrier);
    sequences.set(key, sequence);
  }
  const nameOf = (node: number): string => textOf(view.entities[node]!.properties, 'name');
  return [...sequences]
    .sort(([a, { nodes: first }], [b, { nodes: second }]) => second.length - first.length || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([, { tracks, nodes }]) => ({
      tracks,
      count: nodes.length,
      carriers: nodes
        .sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
        .slice(0, limits.transfers.carriersNamed)
        .map((node) => ({ view, node })),
    }));
};
