import { useMemo } from 'react';
import { useQuery } from 'urql';
import { SearchDocument } from './operations.generated.ts';
import type { Kind } from '../api/types.generated.ts';
import { useDelayed } from '../ui/useDelayed.ts';
import { describeChoices } from './describeChoice.ts';
import type { ToldMatch } from './SearchOption.tsx';

/** The records that a text finds, and in a sentence why there are none. */
export interface RecordSearch {
  readonly results: readonly ToldMatch[];
  readonly failed: boolean;
  /** Empty while nothing is asked. */
  readonly emptySentence: string;
}

/** Searches records by name, alias, language or summary while a text is typed; `idle` asks nothing. `kinds`: constant. */
export const useRecordSearch = (text: string, idle: boolean, kinds?: readonly Kind[]): RecordSearch => {
  const typed = text.trim();
  const asked = useDelayed(typed).slice(0, 200);
  const pause = idle || asked === '' || typed === '';
  const variables = kinds === undefined ? { text: asked } : { text: asked, kinds: [...kinds] };
  const [{ data, error, fetching }] = useQuery({ query: SearchDocument, variables, pause });
  const found = pause ? undefined : data?.search;
  const results = useMemo(() => {
    const choices = describeChoices((found ?? []).map(({ entity }) => entity));
    return (found ?? []).map((match) => ({ ...match, choice: choices.get(match.entity.id)! }));
  }, [found]);
  const waits = fetching || asked !== typed;
  return {
    failed: !pause && error !== undefined,
    results,
    emptySentence:
      typed === '' || idle
        ? ''
        : error
          ? 'The search cannot be reached.'
          : waits
            ? 'Searching…'
            : `Nothing found for “${asked}”.`,
  };
};
