import { useMemo } from 'react';
import { useQuery } from 'urql';
import { MeasuresDocument } from './operations.generated.ts';
import type { BrokerMeasure, MeasuresQuery } from '../api/types.generated.ts';

/** What a measure says, how it is computed, and where it is from. */
export type Explanation = MeasuresQuery['measures'][number];

/** The explanations of the measures, as far as they have arrived. */
export interface Explanations {
  readonly of: ReadonlyMap<BrokerMeasure, Explanation>;
  /** Asks again after a failure; null where there was none. */
  readonly retry: (() => void) | null;
}

/** The explanations of all measures; none until they are known. */
export const useMeasures = (): Explanations => {
  const [{ data, error, fetching }, ask] = useQuery({ query: MeasuresDocument });
  const of = useMemo(() => new Map(data?.measures.map((each) => [each.measure, each])), [data]);
  return { of, retry: error === undefined || fetching ? null : () => ask({ requestPolicy: 'network-only' }) };
};
