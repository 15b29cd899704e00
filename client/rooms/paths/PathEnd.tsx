import { EntityBox } from '../search/EntityBox.tsx';
import { useName } from './useName.ts';

/** The field for one end of a path. */
export const PathEnd = ({
  label,
  inputId,
  id,
  onChange,
}: {
  readonly label: string;
  readonly inputId: string;
  readonly id: string | null;
  readonly onChange: (id: string | null) => void;
}) => (
  <EntityBox
    label={label}
    inputId={inputId}
    placeholder="A person, meeting, idea, document…"
    chosenName={useName(id)}
    onChoose={onChange}
  />
);
