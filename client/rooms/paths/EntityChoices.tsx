import { X } from 'lucide-react';
import { EntityBox } from '../search/EntityBox.tsx';
import { useName } from './useName.ts';

const Choice = ({ id, onRemove }: { readonly id: string; readonly onRemove: () => void }) => (
  <button type="button" className="chip" onClick={onRemove}>
    <span dir="auto">{useName(id)}</span>
    <X aria-label="remove" />
  </button>
);

/** A list of entities that grows by search. */
export const EntityChoices = ({
  label,
  ids,
  onChange,
}: {
  readonly label: string;
  readonly ids: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}) => (
  <div className="entity-choices">
    <EntityBox
      label={label}
      placeholder="Add…"
      onChoose={(id) => id !== null && !ids.includes(id) && onChange([...ids, id])}
    />
    {ids.length > 0 && (
      <div className="choice-chips">
        {ids.map((id) => (
          <Choice key={id} id={id} onRemove={() => onChange(ids.filter((other) => other !== id))} />
        ))}
      </div>
    )}
  </div>
);
