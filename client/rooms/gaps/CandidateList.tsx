import type { ProjectionInput } from '../../api/types.generated.ts';
import type { ProjectionColumns } from '../../api/columns/actorColumns.ts';
import type { DraftChange } from '../../state/draft.ts';
import { useView } from '../../state/useView.ts';
import { WorkNotice } from '../../ui/WorkNotice.tsx';
import { CandidateAnswer } from './CandidateAnswer.tsx';
import type { Pair } from './pairs.ts';
import { useCandidates } from './useCandidates.ts';
import { SpeaksChoice } from './SpeaksChoice.tsx';
import { useTrial } from './useTrial.ts';
import { WeightSliders } from './WeightSliders.tsx';
import buttons from '../../ui/buttons.module.css';
import check from '../../ui/check.module.css';
import tone from '../../ui/tone.module.css';
import styles from './CandidateList.module.css';
import { FaultLine } from '../../ui/FaultLine.tsx';

/** The id of the head of the candidates, to go to once they are asked for. */
export const candidatesHeadId = 'candidates-head';

/** Who could bridge a gap, the best supported first. */
export const CandidateList = ({
  pair,
  input,
  columns,
  date,
  onTry,
}: {
  readonly pair: Pair;
  readonly input: ProjectionInput;
  /** The network as it is recorded. */
  readonly columns: ProjectionColumns;
  readonly date: string | null;
  readonly onTry: (changes: readonly DraftChange[]) => void;
}) => {
  const includeUnavailable = useView((state) => state.view.includeUnavailable);
  const step = useView((state) => state.step);
  const { answer, loading, work, more } = useCandidates([pair.a.key, pair.b.key], input);
  const { trial, failed } = useTrial(pair, columns, date);
  return (
    <section className={styles.candidates} aria-labelledby={candidatesHeadId} aria-busy={loading}>
      <h3 id={candidatesHeadId} tabIndex={-1}>
        Who could bridge it?
      </h3>
      <p className={styles.caveat}>
        Suggestions from public records, to be looked at; no advice on anyone’s safety, willingness or consent.
      </p>
      <WeightSliders />
      <label className={check.check}>
        <input
          type="checkbox"
          checked={includeUnavailable}
          onChange={(event) => step({ includeUnavailable: event.target.checked })}
        />
        <span className={check.label}>Also who was dead, or in a conflicting post</span>
      </label>
      {answer !== null && <SpeaksChoice spoken={answer.spoken} />}
      <WorkNotice work={work} />
      {failed && <FaultLine what="With whom they could be put together" />}
      {answer === null && loading && <p className={tone.muted}>Looking for candidates…</p>}
      {answer !== null && <CandidateAnswer {...{ answer, pair, trial, date, onTry }} />}
      {more !== null && (
        <button type="button" className={buttons.button} onClick={more} disabled={loading}>
          Show more
        </button>
      )}
    </section>
  );
};
