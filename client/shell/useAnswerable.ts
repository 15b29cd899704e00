import { useEffect, useMemo, useState } from 'react';
import { useClient } from 'urql';
import type { Question } from '../room.tsx';
import { useView } from '../state/useView.ts';
import { askHeld } from './askHeld.ts';
import { questions } from './questions.ts';

/** The questions to begin with that the records here can answer; none until that is known. */
export const useAnswerable = (): readonly Question[] => {
  const client = useClient();
  const { recordsOf, start } = useView((state) => state);
  const named = useMemo(
    () => questions.map((question) => ({ question, ids: recordsOf({ ...start, ...question.change }) })),
    [recordsOf, start],
  );
  const [held, setHeld] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    let isCurrent = true;
    for (const id of new Set(named.flatMap(({ ids }) => ids))) {
      void askHeld(client, id).then((isHeld) => {
        if (isCurrent && isHeld === true) setHeld((known) => new Set([...known, id]));
      });
    }
    return () => {
      isCurrent = false;
    };
  }, [client, named]);
  return useMemo(
    () => named.filter(({ ids }) => ids.every((id) => held.has(id))).map(({ question }) => question),
    [named, held],
  );
};
