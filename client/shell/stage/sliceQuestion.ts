import type { SliceQueryVariables } from '../../api/types.generated.ts';
import type { View } from '../../state/view.ts';

/** How many nodes are asked for at most: what a canvas draws fluently. */
export const sliceLimit = 2000;

/** A list of a filter as the server takes it: an empty one limits nothing. */
export const orNull = <Value>(values: readonly Value[]): Value[] | null => (values.length > 0 ? [...values] : null);

/** The slice of a view's filters, in all of time, with all sides and kinds: these are chosen of what is there in a window. */
export const sliceQuestion = ({
  lens,
  focus,
  conflicts,
  tracks,
  confidences,
}: Pick<View, 'lens' | 'focus' | 'conflicts' | 'tracks' | 'confidences'>): SliceQueryVariables => ({
  lens,
  focus: orNull(focus),
  conflicts: orNull(conflicts),
  tracks: orNull(tracks),
  confidences: orNull(confidences),
  limit: sliceLimit,
});
