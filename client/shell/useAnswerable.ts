import { useMemo } from 'react';
import { useHeld } from '../records/useHeld.ts';
import type { Question } from '../room.tsx';
import { useView } from '../state/useView.ts';
import { questions } from './questions.ts';

/** The questions to begin with that the records here can answer; none until that is known. */
export const useAnswerable = (): readonly Question[] => {
  const { recordsOf, start } = useView((state) => state);
  const named = useMemo(
    () => questions.map((question) => ({ question, ids: recordsOf({ ...start, ...question.change }) })),
    [recordsOf, start],
  );
  const held = useHeld(named.flatMap(({ ids }) => ids));
  return useMemo(
    () => named.filter(({ ids }) => ids.every((id) => held.has(id))).map(({ question }) => question),
    [named, held],
  );
};
