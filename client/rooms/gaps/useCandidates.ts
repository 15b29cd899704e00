import { useMemo, useRef, useState } from 'react';
import { useQuery, type CombinedError } from 'urql';
import { CandidatesDocument, type CandidatesQuery, type ProjectionInput } from '../../api/operations.generated.ts';
import { useView } from '../../state/useView.ts';
import { weightNames } from '../../state/view.ts';
import { useDelayed } from '../../ui/useDelayed.ts';
import type { GroupKeys } from './pairs.ts';

/** Those who could bridge a gap, and how many there may be. */
export type Candidates = CandidatesQuery['bridgeCandidates'];

/** One who could bridge a gap. */
export type Candidate = Candidates['candidates'][number];

const page = 8;
const most = 80;

/** Asks who could bridge a gap; while the weights are moved, the last answer stays. */
export const useCandidates = (
  [a, b]: GroupKeys,
  input: ProjectionInput,
): {
  readonly answer: Candidates | null;
  readonly loading: boolean;
  readonly error: CombinedError | null;
  readonly retry: () => void;
  /** Asks for more; null where all are here. */
  readonly more: (() => void) | null;
} => {
  const { actorGrouping: grouping, weights: chosen, includeUnavailable } = useView((state) => state.view);
  const [first, setFirst] = useState(page);
  const values = useDelayed(chosen);
  const weights = useMemo(
    () => Object.fromEntries(weightNames.map((name, place) => [name, values[place] ?? 0])),
    [values],
  );
  const gap = useMemo(() => ({ a, b }), [a, b]);
  const [{ data, fetching, error }, ask] = useQuery({
    query: CandidatesDocument,
    variables: { gap, input, grouping, weights, includeUnavailable, first },
  });
  const last = useRef<{ readonly key: string; readonly answer: Candidates } | null>(null);
  const key = `${a} ${b}`;
  if (data && !fetching) last.current = { key, answer: data.bridgeCandidates };
  const answer = last.current?.key === key ? last.current.answer : null;
  return {
    answer,
    loading: fetching || values !== chosen,
    error: fetching ? null : (error ?? null),
    retry: () => ask({ requestPolicy: 'network-only' }),
    more:
      answer !== null && answer.candidates.length >= first && first < most
        ? () => setFirst(Math.min(first * 3, most))
        : null,
  };
};
