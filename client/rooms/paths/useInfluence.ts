import { useCallback, useMemo } from 'react';
import { useQuery, type CombinedError } from 'urql';
import { InfluenceDocument } from './operations.generated.ts';
import type { InfluenceQuery, InfluenceQueryVariables } from '../../api/types.generated.ts';
import type { View } from '../../state/view.ts';
import { useDelayed } from '../../ui/useDelayed.ts';
import { toPassage } from './toPassage.ts';

/** The cone of influence that the view asks for, as far as it has arrived. */
export interface InfluenceState {
  readonly answer: InfluenceQuery['influence'] | null;
  /** What was asked. */
  readonly variables: InfluenceQueryVariables;
  readonly loading: boolean;
  readonly error: CombinedError | null;
  readonly retry: () => void;
}

/** Asks for what influence could have reached from the view's origin, or from where it could have come. */
export const useInfluence = (view: View): InfluenceState => {
  const { influence, direction, pathCertainty, lens } = view;
  const window = useDelayed(view.window);
  const asks = influence !== null;
  const passage = toPassage(view);
  const key = JSON.stringify({ origin: [influence ?? ''], direction, window, passage, certainty: pathCertainty, lens });
  const variables = useMemo(() => JSON.parse(key) as InfluenceQueryVariables, [key]);
  const [{ data, fetching, error }, ask] = useQuery({ query: InfluenceDocument, variables, pause: !asks });
  const answer = asks ? (data?.influence ?? null) : null;
  const failed = asks ? (error ?? null) : null;
  const retry = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  return useMemo(
    () => ({ answer, variables, loading: asks && fetching, error: failed, retry }),
    [answer, variables, asks, fetching, failed, retry],
  );
};
