import type { DraftChange } from '../../state/draft.ts';
import { CandidateCard } from './CandidateCard.tsx';
import { candidateCounts } from './candidateCounts.ts';
import type { Pair } from './pairs.ts';
import { Wording } from '../../records/Wording.tsx';
import type { Candidates } from './useCandidates.ts';
import type { Trial } from './useTrial.ts';
import tone from '../../ui/tone.module.css';
import styles from './CandidateAnswer.module.css';

/** Who was found, and among how many. */
export const CandidateAnswer = ({
  answer,
  ...others
}: {
  readonly answer: Candidates;
  readonly pair: Pair;
  readonly trial: Trial | null;
  readonly date: string | null;
  readonly onTry: (changes: readonly DraftChange[]) => void;
}) => (
  <>
    <p className={tone.muted} role="status">
      {candidateCounts(answer)}
    </p>
    <p className={tone.muted} dir="auto">
      <Wording of={answer.posts.wording} />
    </p>
    <ol className={styles.list}>
      {answer.candidates.map((candidate, index) => (
        <CandidateCard
          key={candidate.person.id}
          place={index + 1}
          candidate={candidate}
          posts={answer.posts}
          {...others}
        />
      ))}
    </ol>
  </>
);
