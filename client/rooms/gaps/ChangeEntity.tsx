import type { DraftChange } from '../../state/draft.ts';
import { EntityBox } from '../../records/EntityBox.tsx';
import { useName } from '../../records/useName.ts';
import { boxOf, type EntityField } from './changeKinds.ts';
import { isDraftedMeeting } from './draftEditing.ts';
import { DraftedMeetings } from './DraftedMeetings.tsx';

/** Whom or what a change is about: somebody or something on record, or a meeting of the draft. */
export const ChangeEntity = ({
  change,
  field,
  onChange,
}: {
  readonly change: DraftChange;
  readonly field: EntityField;
  readonly onChange: (id: string | null) => void;
}) => {
  const id = change[field];
  const { name, fault, namesake } = useName(isDraftedMeeting(id) ? null : id);
  return (
    <div>
      <EntityBox {...boxOf(change.kind, field)} chosenName={name} note={fault ?? namesake} onChoose={onChange} />
      {field === 'meeting' && <DraftedMeetings chosen={id} onChoose={onChange} />}
    </div>
  );
};
