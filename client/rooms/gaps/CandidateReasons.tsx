import { Wording } from '../../records/Wording.tsx';
import { ReasonRow } from './ReasonRow.tsx';
import type { Candidate, Candidates } from './useCandidates.ts';
import tone from '../../ui/tone.module.css';
import styles from './CandidateReasons.module.css';

/** What speaks for a candidate, and what against. */
export const CandidateReasons = ({
  candidate: { person, reasons, counterReasons },
  posts,
}: {
  readonly candidate: Candidate;
  readonly posts: Candidates['posts'];
}) => (
  <ul className={styles.reasons} aria-label={`Reasons for and against ${person.name}`}>
    {reasons.map((reason) => (
      <ReasonRow key={reason.kind} reason={reason} against={false} />
    ))}
    {counterReasons.map((reason) => (
      <ReasonRow key={reason.kind} reason={reason} against />
    ))}
    {counterReasons.length === 0 && (
      <li className={`${tone.muted} ${styles.none}`} dir="auto">
        {posts.parties.length === 0 ? <Wording of={posts.wording} /> : 'Nothing is recorded that speaks against.'}
      </li>
    )}
  </ul>
);
