import type { ProjectionInput } from '../api/types.generated.ts';
import type { SliceNode } from '../picture/slice.ts';
import type { View } from '../state/view.ts';

type Found = Pick<SliceNode, 'id' | 'kind' | 'process'>;

const orNull = (ids: readonly string[]): string[] | null => (ids.length > 0 ? [...new Set(ids)] : null);

/**
 * The actor network that the view asks about, without its draft. A focused process or conflict narrows it; for a focused
 * meeting or document its process does.
 */
export const projectionInput = (view: View, find: (id: string) => Found | null): ProjectionInput => {
  const focus = view.focus.map(find).filter((found) => found !== null);
  const of = (kind: string): string[] => focus.filter((found) => found.kind === kind).map(({ id }) => id);
  const processes = focus.flatMap(({ kind, process }) =>
    (kind === 'MEETING' || kind === 'DOCUMENT') && process !== null ? [process.id] : [],
  );
  return {
    window: view.window,
    certainty: view.certainty,
    ties: [...view.actorTies],
    weight: view.tieWeight,
    conflicts: orNull([...view.conflicts, ...of('CONFLICT')]),
    processes: orNull([...of('PROCESS'), ...processes]),
    lens: view.lens,
    tracks: orNull(view.tracks),
    confidences: view.confidences.length > 0 ? [...view.confidences] : null,
  };
};
