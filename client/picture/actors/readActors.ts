import type { Lane, Slice, SliceEdge, SliceNode, Span } from '../slice.ts';
import type { ProjectionColumns } from '../../api/columns/actorColumns.ts';
import { tieKey } from './actorPicture.ts';

const always: Span = { start: null, startLatest: null, endEarliest: null, end: null };

/**
 * The people of a projection and all their ties, those that a draft removes too, as a slice that the canvas can draw.
 * With `byTrack` their groups are tracks, and each person is in the lane of the group.
 */
export const readActors = (
  { people, ties, removed }: ProjectionColumns,
  lanes: readonly Lane[],
  byTrack = false,
): Slice => {
  const nodes = people.id.map((id, index): SliceNode => ({
    index,
    id,
    kind: 'PERSON',
    label: people.label[index] ?? id,
    span: always,
    recorded: null,
    dates: '',
    lane: byTrack ? (people.group[index] ?? null) : null,
    process: null,
    conflicts: [],
    detail: '',
    confidence: 'DOCUMENTED',
  }));
  const pairs = [
    ...ties.a.map((a, row) => [a, ties.b[row]] as const),
    ...removed.a.map((a, row) => [a, removed.b[row]] as const),
  ];
  const edges = pairs.flatMap(([a, b], index): SliceEdge[] => {
    const from = nodes[a];
    const to = b === undefined ? undefined : nodes[b];
    if (from === undefined || to === undefined) return [];
    const id = tieKey(from.id, to.id);
    const untold = { span: always, recorded: null, detail: '', side: null, confidence: 'DOCUMENTED' } as const;
    return [{ index, id, type: 'TIE', from, to, ...untold }];
  });
  return { lanes, nodes, edges };
};
