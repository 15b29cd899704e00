import { emptyChange, type DraftChange } from '../../state/draft.ts';
import { readDate, toIsoDay } from '../../dates/calendar.ts';
import type { Window } from '../../state/fieldKinds.ts';

/** A draft: changes in their order. */
export type Draft = readonly DraftChange[];

const mark = 'draft:';
const usualName = `${mark}new-meeting`;

/** The most changes that a draft may hold. */
export const mostChanges = 100;

/** The meetings that only the draft has, by their names in it. */
export const draftedMeetings = (draft: Draft): string[] => [
  ...new Set(
    draft.flatMap(({ kind, meeting }) =>
      kind === 'ADD_MEETING' && meeting?.startsWith(mark) === true ? [meeting] : [],
    ),
  ),
];

/** Whether something is a meeting that only a draft has. */
export const isDraftedMeeting = (id: string | null): boolean => id?.startsWith(mark) === true;

/** How a meeting of the draft is spoken of: `new meeting`. */
export const draftedName = (meeting: string): string => meeting.slice(mark.length).replaceAll('-', ' ');

/** A name that no meeting of the draft has yet. */
export const nextMeeting = (draft: Draft): string => {
  const taken = new Set(draft.map(({ meeting }) => meeting));
  let name = usualName;
  for (let number = 2; taken.has(name); number += 1) name = `${usualName}-${number}`;
  return name;
};

const isOnMeeting = ({ kind }: DraftChange): boolean => kind === 'ADD_MEETING' || kind === 'REMOVE_MEETING';

/** Whether a draft puts someone somewhere, or takes someone out of a meeting. */
export const isInDraft = (draft: Draft, person: string): boolean =>
  draft.some((change) => change.kind !== 'REMOVE_PERSON' && change.person === person);

/** A draft without one of its changes, and without the later ones that build on it. */
export const withoutChange = (draft: Draft, place: number): DraftChange[] => {
  const undone = draft[place];
  if (undone === undefined) return [...draft];
  const { meeting, person } = undone;
  return draft.filter((change, at) => {
    if (at <= place) return at !== place;
    if (meeting === null || change.meeting !== meeting) return true;
    return isOnMeeting(undone) ? false : isOnMeeting(change) || change.person !== person;
  });
};

/** A draft in which a meeting of its own is on another day. */
export const withDate = (draft: Draft, place: number, date: string | null): DraftChange[] =>
  draft.map((change, at) => (at === place ? { ...change, date } : change));

/** A new meeting on a day, and the people who are put into it. */
export const holdMeeting = (draft: Draft, people: readonly string[], date: string | null): DraftChange[] => {
  const meeting = nextMeeting(draft);
  return [
    { ...emptyChange('ADD_MEETING'), meeting, date },
    ...[...new Set(people)].map((person) => ({ ...emptyChange('ADD_TO_MEETING'), person, meeting })),
  ];
};

/** The last day of the window; where it is open, the last of these days, as far as they are known. */
export const lastDay = (window: Window | null, days: readonly (string | null)[]): string | null => {
  const end = window?.to == null ? null : readDate(window.to);
  if (end !== null) return toIsoDay(end.after - 1);
  const ends = days.flatMap((day) => (day === null ? [] : (readDate(day)?.after ?? [])));
  return ends.length === 0 ? null : toIsoDay(Math.max(...ends) - 1);
};
