import { useMemo, useRef, useState } from 'react';
import { CandidatesDocument } from './operations.generated.ts';
import type { CandidatesQuery, CandidatesQueryVariables, ProjectionInput } from '../../api/types.generated.ts';
import { useView } from '../../state/useView.ts';
import { weightNames } from './fields.ts';
import { useDelayed } from '../../ui/useDelayed.ts';
import { useLongWork, type LongWork } from '../../api/useLongWork.ts';
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
  readonly work: LongWork<CandidatesQuery>;
  /** Asks for more; null where all are here. */
  readonly more: (() => void) | null;
} => {
  const { actorGrouping: grouping, weights: chosen, includeUnavailable, speaks } = useView((state) => state.view);
  const [first, setFirst] = useState(page);
  const values = useDelayed(chosen);
  const weights = useMemo(
    () => Object.fromEntries(weightNames.map((name, place) => [name, values[place] ?? 0])),
    [values],
  );
  const gap = useMemo(() => ({ a, b }), [a, b]);
  const work = useLongWork<CandidatesQuery, CandidatesQueryVariables>(CandidatesDocument, {
    gap,
    input,
    grouping,
    weights,
    includeUnavailable,
    languages: speaks === null ? null : [speaks],
    first,
  });
  const last = useRef<{ readonly key: string; readonly answer: Candidates } | null>(null);
  const key = `${a} ${b}`;
  if (work.data !== null && !work.loading && !work.cancelled && work.error === null) {
    last.current = { key, answer: work.data.bridgeCandidates };
  }
  const answer = last.current?.key === key ? last.current.answer : null;
  return {
    answer,
    loading: work.loading || values !== chosen,
    work,
    more:
      answer !== null && answer.candidates.length >= first && first < most
        ? () => setFirst(Math.min(first * 3, most))
        : null,
  };
};
