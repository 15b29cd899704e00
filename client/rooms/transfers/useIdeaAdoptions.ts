import { useCallback, useMemo } from 'react';
import { useQuery, type CombinedError } from 'urql';
import { IdeaAdoptionsDocument } from './operations.generated.ts';
import type { IdeaAdoptionsQuery, IdeaAdoptionsQueryVariables } from '../../api/types.generated.ts';
import { useView } from '../../state/useView.ts';
import type { TransferQuestion } from './transferQuestion.ts';

/** What became of ideas that first appeared outside Track I, as far as it has arrived. */
export interface IdeaAdoptions {
  /** Null until it is known. */
  readonly answer: IdeaAdoptionsQuery['ideaAdoptions'] | null;
  /** What was asked. */
  readonly variables: IdeaAdoptionsQueryVariables;
  readonly fetching: boolean;
  readonly error: CombinedError | undefined;
  readonly retry: () => void;
}

/** Asks what became of ideas that first appeared outside Track I; null: nothing is asked. */
export const useIdeaAdoptions = (question: TransferQuestion | null): IdeaAdoptions => {
  const lens = useView((view) => view.view.lens);
  const variables = useMemo(
    (): IdeaAdoptionsQueryVariables => ({
      window: question?.window ?? null,
      // None of the nine tracks is that of official documents.
      lens: lens === 'NINE_TRACKS' ? 'FOUR_TRACKS' : lens,
      conflicts: question?.filter.conflicts ?? null,
    }),
    [question, lens],
  );
  const [{ data, error, fetching }, ask] = useQuery({
    query: IdeaAdoptionsDocument,
    variables,
    pause: question === null,
  });
  const answer = data?.ideaAdoptions ?? null;
  const retry = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  return useMemo(() => ({ answer, variables, fetching, error, retry }), [answer, variables, fetching, error, retry]);
};
