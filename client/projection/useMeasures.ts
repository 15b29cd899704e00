import { useMemo } from 'react';
import { useQuery } from 'urql';
import { MeasuresDocument } from './operations.generated.ts';
import type { BrokerMeasure, MeasuresQuery } from '../api/types.generated.ts';

/** What a measure says, how it is computed, and where it is from. */
export type Explanation = MeasuresQuery['measures'][number];

/** The explanations of all measures; empty until they are known. */
export const useMeasures = (): ReadonlyMap<BrokerMeasure, Explanation> => {
  const [{ data }] = useQuery({ query: MeasuresDocument });
  return useMemo(() => new Map(data?.measures.map((each) => [each.measure, each])), [data]);
};
