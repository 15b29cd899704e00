import { useMemo } from 'react';
import type { ProjectionInput } from '../api/types.generated.ts';
import type { Slice } from '../picture/slice.ts';
import type { View } from '../state/view.ts';
import { useDelayed } from '../ui/useDelayed.ts';
import { projectionInput } from './projectionInput.ts';

/** The actor network that the view asks about; null while it is not known what the focus is. */
export const useProjectionInput = (
  view: View,
  whole: Slice | null,
  wholeIsLoading: boolean,
): ProjectionInput | null => {
  const window = useDelayed(view.window);
  const known = useMemo(() => new Map((whole?.nodes ?? []).map((node) => [node.id, node])), [whole]);
  const isKnown = view.focus.every((id) => known.has(id)) || (whole !== null && !wholeIsLoading);
  const key = isKnown ? JSON.stringify(projectionInput({ ...view, window }, (id) => known.get(id) ?? null)) : 'null';
  return useMemo(() => JSON.parse(key) as ProjectionInput | null, [key]);
};
