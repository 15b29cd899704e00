import { useId, useState } from 'react';
import { Plus } from 'lucide-react';
import { EntityBox } from '../../records/EntityBox.tsx';
import { EntityChoices } from '../../records/EntityChoices.tsx';
import { focusSoon } from '../../ui/focusSoon.ts';
import { withFirstEnd } from './pathEnds.ts';
import { useName } from '../../records/useName.ts';
import buttons from '../../ui/buttons.module.css';
import styles from './PathEnd.module.css';

/** The field for one end of a path; further ones, any of which will do, are chips below it. */
export const PathEnd = ({
  label,
  inputId,
  ids,
  onChange,
}: {
  readonly label: 'From' | 'To';
  readonly inputId: string;
  readonly ids: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}) => {
  const rest = ids.slice(1);
  const { name, fault, namesake } = useName(ids[0] ?? null);
  const moreId = useId();
  const [adding, setAdding] = useState(false);
  const addMore = (): void => {
    setAdding(true);
    focusSoon(moreId);
  };
  const changeMore = (more: readonly string[]): void => {
    setAdding(true);
    onChange([...ids.slice(0, 1), ...more.filter((id) => id !== ids[0])]);
  };
  return (
    <div className={styles.end}>
      <EntityBox
        label={label}
        inputId={inputId}
        placeholder="A person, meeting, idea, document…"
        chosenName={name}
        note={fault ?? namesake}
        onChoose={(id) => onChange(withFirstEnd(ids, id))}
      />
      {adding || rest.length > 0 ? (
        <EntityChoices label={`Or ${label.toLowerCase()}`} inputId={moreId} ids={rest} onChange={changeMore} />
      ) : (
        ids.length > 0 && (
          <button type="button" className={`${buttons.quiet} ${styles.more}`} onClick={addMore}>
            <Plus aria-hidden="true" /> {label === 'From' ? 'or from another start' : 'or to another end'}
          </button>
        )
      )}
    </div>
  );
};
