import type { TransferFilter } from '../../api/types.generated.ts';
import type { SliceNode } from '../../picture/slice.ts';
import type { View } from '../../state/view.ts';

type Found = Pick<SliceNode, 'id' | 'kind' | 'process'>;

const idsOf = (found: readonly (string | null)[]): string[] => [...new Set(found.filter((id) => id !== null))];
const orNull = (ids: readonly string[]): string[] | null => (ids.length > 0 ? [...ids] : null);

/**
 * Which transfers the view asks about, apart from their direction. A focused person or idea is the carrier; for a focused
 * meeting or document its process is asked about.
 */
export const transferFilter = (view: View, find: (id: string) => Found | null): TransferFilter => {
  const focus = view.focus.map(find).filter((found) => found !== null);
  const of = (...kinds: readonly string[]): Found[] => focus.filter(({ kind }) => kinds.includes(kind));
  const processes = [
    ...of('PROCESS').map(({ id }) => id),
    ...of('MEETING', 'DOCUMENT').map(({ process }) => process?.id ?? null),
  ];
  return {
    carrierKind: view.carrierKind,
    carriers: orNull(of('PERSON', 'IDEA').map(({ id }) => id)),
    processes: orNull(idsOf(processes)),
    sides: orNull(idsOf([...view.sides, ...of('INSTITUTION').map(({ id }) => id)])),
    conflicts: orNull(idsOf([...view.conflicts, ...of('CONFLICT').map(({ id }) => id)])),
    confidences: view.confidences.length > 0 ? [...view.confidences] : null,
    certainty: view.transferCertainty,
  };
};
