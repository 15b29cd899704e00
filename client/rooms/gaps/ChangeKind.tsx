import { draftChangeKinds, type DraftChange } from '../../state/draft.ts';
import { changeKinds } from './changeKinds.ts';
import fields from '../../ui/fields.module.css';
import styles from './ChangeKind.module.css';

/** The id of the field that says what is changed, to go back to once a change is added. */
export const changeKindId = 'change-kind';

/** What kind of change is added. */
export const ChangeKind = ({
  kind,
  onChange,
}: {
  readonly kind: DraftChange['kind'];
  readonly onChange: (kind: DraftChange['kind']) => void;
}) => (
  <div className={styles.kind}>
    <label htmlFor={changeKindId}>Change</label>
    <select
      className={fields.select}
      id={changeKindId}
      value={kind}
      onChange={(event) => onChange(event.target.value as DraftChange['kind'])}
    >
      {draftChangeKinds.map((each) => (
        <option key={each} value={each}>
          {changeKinds[each].name}
        </option>
      ))}
    </select>
  </div>
);
