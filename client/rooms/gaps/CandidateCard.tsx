import { useView } from '../../state/useView.ts';
import type { DraftChange } from '../../state/draft.ts';
import { EntityLink } from '../../records/EntityLink.tsx';
import { CandidateReasons } from './CandidateReasons.tsx';
import { CandidateTrials } from './CandidateTrials.tsx';
import { isInDraft } from './draftEditing.ts';
import type { Pair } from './pairs.ts';
import type { Candidate, Candidates } from './useCandidates.ts';
import type { Trial } from './useTrial.ts';
import tag from '../../ui/tag.module.css';
import tone from '../../ui/tone.module.css';
import styles from './CandidateCard.module.css';

/** One who could bridge the gap: why, why not, and a way to try it out. */
export const CandidateCard = ({
  candidate,
  posts,
  place,
  pair,
  trial,
  date,
  onTry,
}: {
  readonly candidate: Candidate;
  readonly posts: Candidates['posts'];
  readonly place: number;
  readonly pair: Pair;
  readonly trial: Trial | null;
  /** The day of a new meeting. */
  readonly date: string | null;
  readonly onTry: (changes: readonly DraftChange[]) => void;
}) => {
  const { person, group, score } = candidate;
  const isTried = useView((state) => isInDraft(state.view.draft, person.id));
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <span className={styles.place}>{place}</span>
        <EntityLink entity={person} />
        <span className={styles.score} title="The sum of the points below">
          <b>{score.toFixed(1)}</b> points
        </span>
      </div>
      <p className={`${tone.muted} ${styles.group}`}>
        {group === null ? 'In none of the groups' : <bdi>{group.label}</bdi>}
        {isTried && <span className={tag.tag}>in the draft</span>}
      </p>
      <CandidateReasons candidate={candidate} posts={posts} />
      {trial !== null && !isTried && <CandidateTrials person={person.id} {...{ pair, trial, date, onTry }} />}
    </li>
  );
};
