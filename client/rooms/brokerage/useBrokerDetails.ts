import { useCallback, useMemo, useRef } from 'react';
import { useQuery, type CombinedError } from 'urql';
import { BrokerDetailsDocument } from './operations.generated.ts';
import type { BrokerDetailsQuery } from '../../api/types.generated.ts';
import { toVariables, type BrokersQuestion } from './brokersQuestion.ts';

/** One broker with every measure, and the groups that the person connects. */
export type DetailedBroker = BrokerDetailsQuery['brokers']['nodes'][number];

/** What is known of one broker, as far as it has arrived. */
export interface BrokerDetailsState {
  /** While a new answer is on its way, the last one; null until the first, and where the person is not in the network. */
  readonly broker: DetailedBroker | null;
  readonly loading: boolean;
  readonly error: CombinedError | null;
  readonly retry: () => void;
}

/** Asks for one broker of the network; null asks for nothing. */
export const useBrokerDetails = (question: BrokersQuestion | null, person: string | null): BrokerDetailsState => {
  const pause = question === null || person === null;
  const [{ data, fetching, error }, ask] = useQuery({
    query: BrokerDetailsDocument,
    variables: {
      ...toVariables(question ?? { input: {}, grouping: 'CAMP', sort: 'BETWEENNESS' }),
      people: [person ?? ''],
    },
    pause,
  });
  const last = useRef<DetailedBroker | null>(null);
  const arrived = !pause && !fetching && data !== undefined;
  if (arrived) last.current = data.brokers.nodes[0] ?? null;
  if (last.current?.person.id !== person) last.current = null;
  const broker = last.current;
  const loading = !pause && fetching;
  const failure = pause || fetching ? null : (error ?? null);
  const retry = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  return useMemo(() => ({ broker, loading, error: failure, retry }), [broker, loading, failure, retry]);
};
