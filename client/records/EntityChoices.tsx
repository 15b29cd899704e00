import { useId } from 'react';
import { X } from 'lucide-react';
import { EntityBox } from './EntityBox.tsx';
import { focusSoon } from '../ui/focusSoon.ts';
import { useName } from './useName.ts';
import buttons from '../ui/buttons.module.css';
import tone from '../ui/tone.module.css';
import styles from './EntityChoices.module.css';

const Choice = ({ id, onRemove }: { readonly id: string; readonly onRemove: () => void }) => {
  const { name, fault, namesake } = useName(id);
  return (
    <button type="button" className={buttons.chip} onClick={onRemove}>
      <span dir="auto">{name}</span>
      {namesake !== null && <span className={tone.muted}>{namesake}</span>}
      {fault !== null && <span>({fault})</span>}
      <X aria-label="remove" />
    </button>
  );
};

/** A list of entities that grows by search; each is a chip that takes it away again. */
export const EntityChoices = ({
  label,
  ids,
  onChange,
  inputId,
}: {
  readonly label: string;
  readonly ids: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
  readonly inputId?: string;
}) => {
  const ownId = useId();
  const fieldId = inputId ?? ownId;
  const remove = (id: string): void => {
    onChange(ids.filter((other) => other !== id));
    // The chip that had the focus goes.
    focusSoon(fieldId);
  };
  return (
    <div className={styles.choices}>
      <EntityBox
        label={label}
        inputId={fieldId}
        placeholder="Add…"
        onChoose={(id) => id !== null && !ids.includes(id) && onChange([...ids, id])}
      />
      {ids.length > 0 && (
        <div className={styles.chips}>
          {ids.map((id) => (
            <Choice key={id} id={id} onRemove={() => remove(id)} />
          ))}
        </div>
      )}
    </div>
  );
};
