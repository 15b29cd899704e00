import { useState } from 'react';
import { Plus } from 'lucide-react';
import type { Kind } from '../../api/types.generated.ts';
import { draftChangeKinds, emptyChange, type DraftChange } from '../../state/draft.ts';
import { useView } from '../../state/useView.ts';
import { readDate } from '../../dates/calendar.ts';
import { focusSoon } from '../../ui/focusSoon.ts';
import { useName } from '../../records/useName.ts';
import { EntityBox } from '../../records/EntityBox.tsx';
import { draftedMeetings, draftedName, mostChanges, nextMeeting } from './draftEditing.ts';
import buttons from '../../ui/buttons.module.css';
import fields from '../../ui/fields.module.css';
import tone from '../../ui/tone.module.css';
import styles from './ChangeForm.module.css';

type Field = 'person' | 'other' | 'meeting' | 'process' | 'date' | 'side';

const changes: Readonly<
  Record<
    DraftChange['kind'],
    { readonly name: string; readonly needs: readonly Field[]; readonly may: readonly Field[] }
  >
> = {
  ADD_TO_MEETING: { name: 'Put a person into a meeting', needs: ['person', 'meeting'], may: ['side'] },
  REMOVE_FROM_MEETING: { name: 'Take a person out of a meeting', needs: ['person', 'meeting'], may: [] },
  ADD_MEETING: { name: 'Hold a new meeting', needs: [], may: ['process', 'date'] },
  REMOVE_MEETING: { name: 'Cancel a meeting', needs: ['meeting'], may: [] },
  ADD_TIE: { name: 'Tie two people', needs: ['person', 'other'], may: [] },
  REMOVE_PERSON: { name: 'Take a person out altogether', needs: ['person'], may: [] },
};

const boxes: Readonly<
  Record<
    Exclude<Field, 'date'>,
    { readonly label: string; readonly placeholder: string; readonly kinds: readonly Kind[] }
  >
> = {
  person: { label: 'Who', placeholder: 'A person…', kinds: ['PERSON'] },
  other: { label: 'With whom', placeholder: 'A person…', kinds: ['PERSON'] },
  meeting: { label: 'Which meeting', placeholder: 'A meeting or a process…', kinds: ['MEETING', 'PROCESS'] },
  process: { label: 'In the process', placeholder: 'None, or a process…', kinds: ['PROCESS'] },
  side: { label: 'For the side', placeholder: 'None, or an institution…', kinds: ['INSTITUTION'] },
};

const meetingToCancel = { ...boxes.meeting, placeholder: 'A meeting…', kinds: ['MEETING'] as const };

/** What a box of a change asks for: only a meeting can be cancelled, a process is taken part in as well. */
const boxOf = (kind: DraftChange['kind'], field: Exclude<Field, 'date'>) =>
  kind === 'REMOVE_MEETING' && field === 'meeting' ? meetingToCancel : boxes[field];

/** The same change of another kind: the person stays where that kind takes one. */
const asKind = (change: DraftChange, kind: DraftChange['kind']): DraftChange => ({
  ...emptyChange(kind),
  person: changes[kind].needs.includes('person') ? change.person : null,
});

const EntityField = ({
  kind,
  field,
  id,
  onChange,
}: {
  readonly kind: DraftChange['kind'];
  readonly field: Exclude<Field, 'date'>;
  readonly id: string | null;
  readonly onChange: (id: string | null) => void;
}) => {
  const { name, fault } = useName(id);
  return <EntityBox {...boxOf(kind, field)} chosenName={name} note={fault} onChoose={onChange} />;
};

const formId = 'change-kind';

/** Adds a change to the draft by hand: who, where, when. */
export const ChangeForm = () => {
  const draft = useView((state) => state.view.draft);
  const step = useView((state) => state.step);
  const own = draftedMeetings(draft);
  const [change, setChange] = useState<DraftChange>(() => ({
    ...emptyChange('ADD_TO_MEETING'),
    meeting: own.at(-1) ?? null,
  }));
  const { needs, may } = changes[change.kind];
  const dateIsRead = change.date === null || readDate(change.date) !== null;
  const isWhole = needs.every((field) => change[field] !== null) && dateIsRead;
  const isFull = draft.length >= mostChanges;
  const set = (field: Field, value: string | null): void => setChange({ ...change, [field]: value });
  const add = (): void => {
    const added = change.kind === 'ADD_MEETING' ? { ...change, meeting: nextMeeting(draft) } : change;
    step({ draft: [...draft, added] });
    // The meeting stays: most often the next change is about it as well.
    setChange({ ...emptyChange('ADD_TO_MEETING'), meeting: change.kind === 'REMOVE_MEETING' ? null : added.meeting });
    focusSoon(formId);
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isWhole && !isFull) add();
      }}
    >
      <div className={styles.kind}>
        <label htmlFor={formId}>Change</label>
        <select
          className={fields.select}
          id={formId}
          value={change.kind}
          onChange={(event) => setChange(asKind(change, event.target.value as DraftChange['kind']))}
        >
          {draftChangeKinds.map((kind) => (
            <option key={kind} value={kind}>
              {changes[kind].name}
            </option>
          ))}
        </select>
      </div>
      {[...needs, ...may].map((field) =>
        field === 'date' ? (
          <label key={field} className={styles.date}>
            <span className={fields.label}>On</span>
            <input
              className={fields.input}
              value={change.date ?? ''}
              placeholder="1993, 1993-02 or 1993-02-14"
              aria-invalid={!dateIsRead}
              onChange={(event) => set('date', event.target.value.trim() || null)}
            />
          </label>
        ) : (
          <div key={field}>
            <EntityField
              kind={change.kind}
              field={field}
              id={field === 'meeting' && change.meeting?.startsWith('draft:') === true ? null : change[field]}
              onChange={(value) => set(field, value)}
            />
            {field === 'meeting' && own.length > 0 && (
              <p className={styles.own} role="group" aria-label="Or a meeting of the draft">
                or{' '}
                {own.map((meeting) => (
                  <button
                    key={meeting}
                    type="button"
                    className={buttons.button}
                    aria-pressed={change.meeting === meeting}
                    onClick={() => set('meeting', change.meeting === meeting ? null : meeting)}
                  >
                    {draftedName(meeting)}
                  </button>
                ))}
              </p>
            )}
          </div>
        ),
      )}
      <button type="submit" className={buttons.button} aria-disabled={!isWhole || isFull}>
        <Plus aria-hidden="true" /> Add to the draft
      </button>
      {isFull && <p className={tone.muted}>A draft holds at most {mostChanges} changes.</p>}
    </form>
  );
};
