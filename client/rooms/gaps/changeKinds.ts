import type { Kind } from '../../api/types.generated.ts';
import { readDate } from '../../dates/calendar.ts';
import { emptyChange, type DraftChange } from '../../state/draft.ts';

/** What a change is about. */
export type ChangeField = 'person' | 'other' | 'meeting' | 'process' | 'date' | 'side';

/** A field that takes an entity. */
export type EntityField = Exclude<ChangeField, 'date'>;

/** Each kind of change: its name, what it needs and what it may have. */
export const changeKinds: Readonly<
  Record<
    DraftChange['kind'],
    { readonly name: string; readonly needs: readonly ChangeField[]; readonly may: readonly ChangeField[] }
  >
> = {
  ADD_TO_MEETING: { name: 'Put a person into a meeting', needs: ['person', 'meeting'], may: ['side'] },
  REMOVE_FROM_MEETING: { name: 'Take a person out of a meeting', needs: ['person', 'meeting'], may: [] },
  ADD_MEETING: { name: 'Hold a new meeting', needs: [], may: ['process', 'date'] },
  REMOVE_MEETING: { name: 'Cancel a meeting', needs: ['meeting'], may: [] },
  ADD_TIE: { name: 'Tie two people', needs: ['person', 'other'], may: [] },
  REMOVE_PERSON: { name: 'Take a person out altogether', needs: ['person'], may: [] },
};

/** What the box of a field asks for. */
export interface BoxWords {
  readonly label: string;
  readonly placeholder: string;
  readonly kinds: readonly Kind[];
}

const boxes: Readonly<Record<EntityField, BoxWords>> = {
  person: { label: 'Who', placeholder: 'A person…', kinds: ['PERSON'] },
  other: { label: 'With whom', placeholder: 'A person…', kinds: ['PERSON'] },
  meeting: { label: 'Which meeting', placeholder: 'A meeting or a process…', kinds: ['MEETING', 'PROCESS'] },
  process: { label: 'In the process', placeholder: 'None, or a process…', kinds: ['PROCESS'] },
  side: { label: 'For the side', placeholder: 'None, or an institution…', kinds: ['INSTITUTION'] },
};

const meetingToCancel: BoxWords = { ...boxes.meeting, placeholder: 'A meeting…', kinds: ['MEETING'] };

/** What a box of a change asks for: only a meeting can be cancelled, a process is taken part in as well. */
export const boxOf = (kind: DraftChange['kind'], field: EntityField): BoxWords =>
  kind === 'REMOVE_MEETING' && field === 'meeting' ? meetingToCancel : boxes[field];

/** The same change of another kind: the person stays where that kind takes one. */
export const asKind = (change: DraftChange, kind: DraftChange['kind']): DraftChange => ({
  ...emptyChange(kind),
  person: changeKinds[kind].needs.includes('person') ? change.person : null,
});

/** Whether a date is left out, or one that can be read. */
export const isDateRead = ({ date }: DraftChange): boolean => date === null || readDate(date) !== null;

/** Whether a change has all that its kind needs. */
export const isWhole = (change: DraftChange): boolean =>
  changeKinds[change.kind].needs.every((field) => change[field] !== null) && isDateRead(change);

/** The change that a form goes on with: most often the next one is about the same meeting. */
export const changeAfter = ({ kind, meeting }: DraftChange): DraftChange => ({
  ...emptyChange('ADD_TO_MEETING'),
  meeting: kind === 'REMOVE_MEETING' ? null : meeting,
});
