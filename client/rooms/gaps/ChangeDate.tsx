import { isDateRead } from './changeKinds.ts';
import type { DraftChange } from '../../state/draft.ts';
import fields from '../../ui/fields.module.css';
import styles from './ChangeDate.module.css';

/** On what day a new meeting is. */
export const ChangeDate = ({
  change,
  onChange,
}: {
  readonly change: DraftChange;
  readonly onChange: (date: string | null) => void;
}) => (
  <label className={styles.date}>
    <span className={fields.label}>On</span>
    <input
      className={fields.input}
      value={change.date ?? ''}
      placeholder="1993, 1993-02 or 1993-02-14"
      aria-invalid={!isDateRead(change)}
      onChange={(event) => onChange(event.target.value.trim() || null)}
    />
  </label>
);
