import { useView } from '../../state/useView.ts';
import { draftedMeetings, draftedName } from './draftEditing.ts';
import buttons from '../../ui/buttons.module.css';
import styles from './DraftedMeetings.module.css';

/** The meetings that only the draft has, to choose from; nothing where there are none. */
export const DraftedMeetings = ({
  chosen,
  onChoose,
}: {
  readonly chosen: string | null;
  readonly onChoose: (meeting: string | null) => void;
}) => {
  const meetings = draftedMeetings(useView((state) => state.view.draft));
  if (meetings.length === 0) return null;
  return (
    <p className={styles.meetings} role="group" aria-label="Or a meeting of the draft">
      or{' '}
      {meetings.map((meeting) => (
        <button
          key={meeting}
          type="button"
          className={buttons.button}
          aria-pressed={chosen === meeting}
          onClick={() => onChoose(chosen === meeting ? null : meeting)}
        >
          {draftedName(meeting)}
        </button>
      ))}
    </p>
  );
};
