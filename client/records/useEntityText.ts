import { useEffect, useState } from 'react';
import type { Kind } from '../api/types.generated.ts';
import type { ToldMatch } from './SearchOption.tsx';
import { useRecordSearch } from './useRecordSearch.ts';

/** What is typed into a field for an entity, what it finds, and what is done with it. */
export interface EntityText {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly results: readonly ToldMatch[];
  /** Why there are no results. */
  readonly emptySentence: string;
  /** Whether something else than the choice is typed. */
  readonly isAsking: boolean;
  /** Takes a result: the text becomes its name where the field keeps it. */
  readonly choose: (id: string) => void;
  /** Gives the choice up where the field was emptied, else goes back to its name. */
  readonly leave: () => void;
}

/** Keeps the text of a field for an entity; `chosenName` is left out where the field keeps no choice. */
export const useEntityText = (
  chosenName: string | null | undefined,
  startText: string,
  kinds: readonly Kind[] | undefined,
  onChoose: (id: string | null) => void,
): EntityText => {
  const [text, setText] = useState(chosenName ?? '');
  useEffect(() => setText(chosenName ?? startText), [chosenName, startText]);
  const typed = text.trim();
  const { results, emptySentence } = useRecordSearch(text, typed === chosenName, kinds);
  const nameOf = (id: string): string => results.find(({ entity }) => entity.id === id)?.entity.name ?? '';
  return {
    text,
    setText,
    results,
    emptySentence,
    isAsking: typed !== '' && typed !== chosenName,
    choose: (id) => {
      setText(chosenName === undefined ? '' : nameOf(id));
      onChoose(id);
    },
    leave: () => {
      if (typed === '' && chosenName) onChoose(null);
      setText(typed === '' ? '' : (chosenName ?? ''));
    },
  };
};
