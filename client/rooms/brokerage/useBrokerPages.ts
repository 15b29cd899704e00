import { useState } from 'react';
import { useClient, type CombinedError } from 'urql';
import { BrokerRowsDocument } from './operations.generated.ts';
import type { BrokersAnswer, ListedBroker } from './brokerAnswer.ts';
import { toVariables, type BrokersQuestion } from './brokersQuestion.ts';

const rowsAPage = 25;

interface Later {
  readonly of: BrokersAnswer | null;
  readonly nodes: readonly ListedBroker[];
  readonly pageInfo: BrokersAnswer['pageInfo'] | null;
  readonly error: CombinedError | null;
}

/** The brokers listed: the first page of an answer, and more when told to. */
export const useBrokerPages = (
  answer: BrokersAnswer,
  question: BrokersQuestion | null,
): {
  readonly nodes: readonly ListedBroker[];
  readonly loading: boolean;
  readonly error: CombinedError | null;
  /** Asks for the next page; null where there is none. */
  readonly more: (() => void) | null;
} => {
  const client = useClient();
  const [held, setLater] = useState<Later>({ of: null, nodes: [], pageInfo: null, error: null });
  const [loading, setLoading] = useState(false);
  const later = held.of === answer ? held : { of: answer, nodes: [], pageInfo: null, error: null };
  const { hasNextPage, endCursor } = later.pageInfo ?? answer.pageInfo;
  const load = async (): Promise<void> => {
    if (question === null || loading) return;
    setLoading(true);
    const variables = { ...toVariables(question), first: rowsAPage, after: endCursor };
    const { data, error } = await client.query(BrokerRowsDocument, variables).toPromise();
    setLater({
      of: answer,
      nodes: [...later.nodes, ...(data?.brokers.nodes ?? [])],
      pageInfo: data?.brokers.pageInfo ?? later.pageInfo,
      error: error ?? null,
    });
    setLoading(false);
  };
  return {
    nodes: [...answer.nodes, ...later.nodes],
    loading,
    error: later.error,
    more: hasNextPage ? () => void load() : null,
  };
};
