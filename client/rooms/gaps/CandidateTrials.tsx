import { FlaskConical } from 'lucide-react';
import type { ReactNode } from 'react';
import { emptyChange, type DraftChange } from '../../state/draft.ts';
import { useView } from '../../state/useView.ts';
import { holdMeeting } from './draftEditing.ts';
import { companyOf } from './members.ts';
import type { Pair } from './pairs.ts';
import type { Trial } from './useTrial.ts';
import buttons from '../../ui/buttons.module.css';
import styles from './CandidateTrials.module.css';

const TrialButton = ({
  title,
  onClick,
  children,
}: {
  readonly title?: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}) => (
  <button type="button" className={buttons.button} title={title} onClick={onClick}>
    <FlaskConical aria-hidden="true" />
    <span>{children}</span>
  </button>
);

/** Ways to try a candidate out: a new meeting with people of both groups, and the last one that both were at. */
export const CandidateTrials = ({
  person,
  pair: { lastMeeting },
  trial,
  date,
  onTry,
}: {
  /** Id of the candidate. */
  readonly person: string;
  readonly pair: Pair;
  readonly trial: Trial;
  /** The day of a new meeting. */
  readonly date: string | null;
  readonly onTry: (changes: readonly DraftChange[]) => void;
}) => {
  const draft = useView((state) => state.view.draft);
  const company = companyOf(person, trial.members);
  return (
    <div className={styles.trials}>
      {company.length > 0 && (
        <TrialButton
          title="The best connected of each group who do not hold the two together already; all of it can be changed."
          onClick={() => onTry(holdMeeting(draft, [person, ...company.map(({ id }) => id)], date))}
        >
          Try a new meeting with <bdi>{company.map(({ name }) => name).join(' and ')}</bdi>
        </TrialButton>
      )}
      {lastMeeting !== null && !trial.atLastMeeting.has(person) && (
        <TrialButton onClick={() => onTry([{ ...emptyChange('ADD_TO_MEETING'), person, meeting: lastMeeting.id }])}>
          Put into “<bdi>{lastMeeting.name}</bdi>”
        </TrialButton>
      )}
    </div>
  );
};
