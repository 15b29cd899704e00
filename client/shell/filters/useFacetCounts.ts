import { useMemo } from 'react';
import { useQuery } from 'urql';
import { SliceDocument } from '../stage/operations.generated.ts';
import { readSlice } from '../../picture/readSlice.ts';
import { windowSlice } from '../../picture/windowSlice.ts';
import type { View } from '../../state/view.ts';
import { toWindowDays } from '../../state/windowDays.ts';
import { countFacets, type FacetCounts } from './countFacets.ts';
import { sliceLimit } from '../stage/sliceQuestion.ts';

/** Counts what each filter would give, within the focus and the window but whatever else is chosen; null until known. */
export const useFacetCounts = (view: View): FacetCounts | null => {
  const { lens, focus, window, certainty } = view;
  // The very variables of an unfiltered slice, so that the answer is often there already.
  const variables = useMemo(
    () => ({
      lens,
      focus: focus.length > 0 ? [...focus] : null,
      conflicts: null,
      tracks: null,
      confidences: null,
      limit: sliceLimit,
    }),
    [lens, focus],
  );
  const [answer] = useQuery({ query: SliceDocument, variables });
  const data = answer.data?.slice;
  const whole = useMemo(
    () => (data === undefined || data.leftOut.byLimit > 0 ? null : readSlice(data.columns)),
    [data],
  );
  return useMemo(
    () => (whole === null ? null : countFacets(windowSlice(whole, toWindowDays(window), certainty))),
    [whole, window, certainty],
  );
};
