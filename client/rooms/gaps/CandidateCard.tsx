import { FlaskConical } from 'lucide-react';
import { useView } from '../../state/useView.ts';
import { emptyChange, type DraftChange } from '../../state/draft.ts';
import { EntityLink } from '../../records/EntityLink.tsx';
import { Wording } from '../../records/Wording.tsx';
import { holdMeeting } from './draftEditing.ts';
import type { Pair } from './pairs.ts';
import { ReasonRow } from './ReasonRow.tsx';
import type { Candidate, Candidates } from './useCandidates.ts';
import type { Trial } from './useTrial.ts';
import buttons from '../../ui/buttons.module.css';
import tag from '../../ui/tag.module.css';
import tone from '../../ui/tone.module.css';
import styles from './CandidateCard.module.css';

/** Those to whom a candidate would be brought: the best connected of each group who is not the candidate. */
const company = (candidate: string, { members }: Trial) =>
  members.flatMap((group) => group.filter(({ id }) => id !== candidate).slice(0, 1));

/** One who could bridge the gap: why, why not, and a way to try it out. */
export const CandidateCard = ({
  candidate: { person, group, score, reasons, counterReasons },
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
  const draft = useView((state) => state.view.draft);
  const isTried = draft.some((change) => change.kind !== 'REMOVE_PERSON' && change.person === person.id);
  const others = trial === null ? [] : company(person.id, trial);
  const { lastMeeting } = pair;
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
      <ul className={styles.reasons} aria-label={`Reasons for and against ${person.name}`}>
        {reasons.map((reason) => (
          <ReasonRow key={reason.kind} reason={reason} against={false} />
        ))}
        {counterReasons.map((reason) => (
          <ReasonRow key={reason.kind} reason={reason} against />
        ))}
        {counterReasons.length === 0 && (
          <li className={`${tone.muted} ${styles.post}`} dir="auto">
            {posts.parties.length === 0 ? <Wording of={posts.wording} /> : 'Nothing is recorded that speaks against.'}
          </li>
        )}
      </ul>
      {trial !== null && !isTried && (
        <div className={styles.trials}>
          {others.length > 0 && (
            <button
              type="button"
              className={buttons.button}
              title="The best connected of each group who do not hold the two together already; all of it can be changed."
              onClick={() => onTry(holdMeeting(draft, [person.id, ...others.map(({ id }) => id)], date))}
            >
              <FlaskConical aria-hidden="true" />
              <span>
                Try a new meeting with <bdi>{others.map(({ name }) => name).join(' and ')}</bdi>
              </span>
            </button>
          )}
          {lastMeeting !== null && !trial.atLastMeeting.has(person.id) && (
            <button
              type="button"
              className={buttons.button}
              onClick={() => onTry([{ ...emptyChange('ADD_TO_MEETING'), person: person.id, meeting: lastMeeting.id }])}
            >
              <FlaskConical aria-hidden="true" />
              <span>
                Put into “<bdi>{lastMeeting.name}</bdi>”
              </span>
            </button>
          )}
        </div>
      )}
    </li>
  );
};
