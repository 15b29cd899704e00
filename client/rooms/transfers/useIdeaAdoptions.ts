import { useQuery, type CombinedError } from 'urql';
import { IdeaAdoptionsDocument } from './operations.generated.ts';
import type { IdeaAdoptionsQuery, IdeaAdoptionsQueryVariables } from '../../api/types.generated.ts';
import { useView } from '../../state/useView.ts';
import type { TransferQuestion } from './useTransfers.ts';

/** Asks what became of ideas that first appeared outside Track I. */
export const useIdeaAdoptions = (
  question: TransferQuestion | null,
): {
  /** Null until it is known. */
  readonly answer: IdeaAdoptionsQuery['ideaAdoptions'] | null;
  /** What was asked. */
  readonly variables: IdeaAdoptionsQueryVariables;
  readonly fetching: boolean;
  readonly error: CombinedError | undefined;
  readonly retry: () => void;
} => {
  const lens = useView((view) => view.view.lens);
  const variables: IdeaAdoptionsQueryVariables = {
    window: question?.window ?? null,
    // None of the nine tracks is that of official documents.
    lens: lens === 'NINE_TRACKS' ? 'FOUR_TRACKS' : lens,
    conflicts: question?.filter.conflicts ?? null,
  };
  const [{ data, error, fetching }, ask] = useQuery({
    query: IdeaAdoptionsDocument,
    variables,
    pause: question === null,
  });
  return {
    answer: data?.ideaAdoptions ?? null,
    variables,
    fetching,
    error,
    retry: () => ask({ requestPolicy: 'network-only' }),
  };
};
