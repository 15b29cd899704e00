import { idsInPicture } from '../../picture/lanes/placeInPicture.ts';
import type { Slice } from '../../picture/slice.ts';
import type { View } from '../../state/view.ts';

/** How many of these the picture tells of. */
export const countShown = (ids: readonly string[], slice: Slice | null, projection: View['projection']): number => {
  if (slice === null) return 0;
  const shown = idsInPicture(slice, projection);
  return ids.filter((id) => shown.has(id)).length;
};
