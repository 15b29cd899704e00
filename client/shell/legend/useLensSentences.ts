import { useMemo } from 'react';
import { useQuery } from 'urql';
import type { View } from '../../state/view.ts';
import { lensSentence } from './lensSentence.ts';
import { LensesDocument } from './operations.generated.ts';

const fault = 'How many events it leaves open could not be fetched.';

/** What each lens cannot tell, in a sentence; empty until it is known, and for nothing. */
export const useLensSentences = (): Readonly<Record<View['lens'], string>> => {
  const [{ data, error }] = useQuery({ query: LensesDocument });
  return useMemo(() => {
    if (error !== undefined) return { FOUR_TRACKS: fault, DERIVED_TRACKS: fault, NINE_TRACKS: fault };
    return {
      FOUR_TRACKS: data === undefined ? '' : lensSentence('FOUR_TRACKS', data.coded),
      DERIVED_TRACKS: data === undefined ? '' : lensSentence('DERIVED_TRACKS', data.derived),
      NINE_TRACKS: data === undefined ? '' : lensSentence('NINE_TRACKS', data.nine),
    };
  }, [data, error]);
};
