import { useCallback, useMemo } from 'react';
import { useQuery, type CombinedError } from 'urql';
import { InfluenceDocument } from './operations.generated.ts';
import type { InfluenceQuery } from '../../api/types.generated.ts';
import type { View } from '../../state/view.ts';
import { useDelayed } from '../../ui/useDelayed.ts';
import { toPassage } from './toPassage.ts';

/** The cone of influence that the view asks for, as far as it has arrived. */
export interface InfluenceState {
  readonly answer: InfluenceQuery['influence'] | null;
  readonly loading: boolean;
  readonly error: CombinedError | null;
  readonly retry: () => void;
}

/** Asks for what influence could have reached from the view's origin, or from where it could have come. */
export const useInfluence = (view: View): InfluenceState => {
  const { influence, direction, pathCertainty, lens } = view;
  const window = useDelayed(view.window);
  const asks = influence !== null;
  const variables = {
    origin: [influence ?? ''],
    direction,
    window,
    passage: toPassage(view),
    certainty: pathCertainty,
    lens,
  };
  const [{ data, fetching, error }, ask] = useQuery({ query: InfluenceDocument, variables, pause: !asks });
  const answer = asks ? (data?.influence ?? null) : null;
  const failed = asks ? (error ?? null) : null;
  const retry = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  return useMemo(
    () => ({ answer, loading: asks && fetching, error: failed, retry }),
    [answer, asks, fetching, failed, retry],
  );
};
