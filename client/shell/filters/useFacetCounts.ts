import { useMemo, useRef } from 'react';
import { useQuery } from 'urql';
import { SliceDocument } from '../stage/operations.generated.ts';
import { readSlice } from '../../picture/readSlice.ts';
import type { Slice } from '../../picture/slice.ts';
import { sliceOfSides } from '../../picture/sliceOfSides.ts';
import { windowSlice } from '../../picture/windowSlice.ts';
import type { View } from '../../state/view.ts';
import { toWindowDays } from '../../state/windowDays.ts';
import { countFacets, type FacetCounts } from './countFacets.ts';
import { sliceQuestion } from '../stage/sliceQuestion.ts';

type Columns = Parameters<typeof readSlice>[0];

const none: readonly string[] = [];
const anyOf: View['confidences'] = [];
const read = new WeakMap<Columns, Slice>();

/** The slice of these columns, read once however many ask for it. */
const readOnce = (columns: Columns): Slice => {
  const known = read.get(columns) ?? readSlice(columns);
  read.set(columns, known);
  return known;
};

/** What the view chooses in all of time but for one filter; null until known, and where that is too much to be drawn. */
const useSliceWithout = (view: View, without: 'conflicts' | 'tracks' | 'confidences' | null): Slice | null => {
  const { lens, focus } = view;
  const conflicts = without === 'conflicts' ? none : view.conflicts;
  const tracks = without === 'tracks' ? none : view.tracks;
  const confidences = without === 'confidences' ? anyOf : view.confidences;
  // The very variables of a picture's slice, so that the answer is mostly there already.
  const variables = useMemo(
    () => sliceQuestion({ lens, focus, conflicts, tracks, confidences }),
    [lens, focus, conflicts, tracks, confidences],
  );
  const [{ data }] = useQuery({ query: SliceDocument, variables });
  return data === undefined || data.slice.leftOut.byLimit > 0 ? null : readOnce(data.slice.columns);
};

/**
 * Counts what each value of a filter would give under all the other filters, so that each number is that of the picture once
 * it alone is chosen; null until known. Kinds decide what is drawn of it, and so only count.
 */
export const useFacetCounts = (view: View): FacetCounts | null => {
  const { window, certainty, sides } = view;
  const chosen = useSliceWithout(view, null);
  const anyConflict = useSliceWithout(view, 'conflicts');
  const anyTrack = useSliceWithout(view, 'tracks');
  const anyConfidence = useSliceWithout(view, 'confidences');
  const last = useRef<FacetCounts | null>(null);
  const counts = useMemo(() => {
    if (chosen === null || anyConflict === null || anyTrack === null || anyConfidence === null) return null;
    const counted = new Map<Slice, FacetCounts>();
    const countsOf = (slice: Slice): FacetCounts => {
      const known =
        counted.get(slice) ?? countFacets(sliceOfSides(windowSlice(slice, toWindowDays(window), certainty), sides));
      counted.set(slice, known);
      return known;
    };
    return {
      kinds: countsOf(chosen).kinds,
      conflicts: countsOf(anyConflict).conflicts,
      tracks: countsOf(anyTrack).tracks,
      confidences: countsOf(anyConfidence).confidences,
    };
  }, [chosen, anyConflict, anyTrack, anyConfidence, window, certainty, sides]);
  // While the next counts are on their way the last ones stay: a list that is sorted by them holds still under the hand.
  last.current = counts ?? last.current;
  return last.current;
};
