import { useState } from 'react';
import { Plus } from 'lucide-react';
import { emptyChange, type DraftChange } from '../../state/draft.ts';
import { useView } from '../../state/useView.ts';
import { focusSoon } from '../../ui/focusSoon.ts';
import { ChangeDate } from './ChangeDate.tsx';
import { ChangeEntity } from './ChangeEntity.tsx';
import { ChangeKind, changeKindId } from './ChangeKind.tsx';
import { asKind, changeAfter, changeKinds, isWhole, type ChangeField } from './changeKinds.ts';
import { draftedMeetings, mostChanges, nextMeeting } from './draftEditing.ts';
import buttons from '../../ui/buttons.module.css';
import tone from '../../ui/tone.module.css';
import styles from './ChangeForm.module.css';

/** Adds a change to the draft by hand: who, where, when. */
export const ChangeForm = () => {
  const draft = useView((state) => state.view.draft);
  const step = useView((state) => state.step);
  const [change, setChange] = useState<DraftChange>(() => ({
    ...emptyChange('ADD_TO_MEETING'),
    meeting: draftedMeetings(draft).at(-1) ?? null,
  }));
  const { needs, may } = changeKinds[change.kind];
  const isFull = draft.length >= mostChanges;
  const isReady = isWhole(change) && !isFull;
  const set = (field: ChangeField, value: string | null): void => setChange({ ...change, [field]: value });
  const add = (): void => {
    const added = change.kind === 'ADD_MEETING' ? { ...change, meeting: nextMeeting(draft) } : change;
    step({ draft: [...draft, added] });
    setChange(changeAfter(added));
    focusSoon(changeKindId);
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) add();
      }}
    >
      <ChangeKind kind={change.kind} onChange={(kind) => setChange(asKind(change, kind))} />
      {[...needs, ...may].map((field) =>
        field === 'date' ? (
          <ChangeDate key={field} change={change} onChange={(date) => set(field, date)} />
        ) : (
          <ChangeEntity key={field} change={change} field={field} onChange={(id) => set(field, id)} />
        ),
      )}
      <button type="submit" className={buttons.button} aria-disabled={!isReady}>
        <Plus aria-hidden="true" /> Add to the draft
      </button>
      {isFull && <p className={tone.muted}>A draft holds at most {mostChanges} changes.</p>}
    </form>
  );
};
