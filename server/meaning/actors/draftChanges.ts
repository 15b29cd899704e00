import { parseEdtf, type EdtfDate } from '../../domain/edtf.ts';
import type { EntityRecord } from '../../domain/records.ts';
import { spanOfEvent, unknownSpan } from '../../domain/spans.ts';
import { contradictionOf } from '../../view/contradictions.ts';
import { getSpan } from '../../view/spansOfRecords.ts';
import type { DraftChange } from './actorRequest.ts';
import {
  draftMark,
  isDrafted,
  participationOf,
  readEvent,
  readNode,
  readPerson,
  readSide,
  refuseOthers,
  type ReadChange,
} from './draftReader.ts';
import { neverLivedTogether, whyNotAlive } from './whyNotAlive.ts';
import { sentenceOf } from '../../domain/wording.ts';

const addToMeeting = (reading: ReadChange): void => {
  refuseOthers(reading, ['person', 'meeting', 'side']);
  const { view, draft, change, fault } = reading;
  const [person, event, side] = [readPerson(reading, 'person'), readEvent(reading), readSide(reading)];
  const recorded = participationOf(view, person, event);
  const isRecorded = recorded !== undefined && !draft.withoutEdges.has(recorded);
  if (isRecorded || draft.attendances.some((row) => row.person === person && row.event === event)) {
    throw fault(`puts "${change.person}" into "${change.meeting}", who takes part in it already`);
  }
  // Put back as recorded, unless for a side that was not recorded.
  const recordedSide = recorded === undefined ? '' : view.relationships[recorded]!.properties['side'];
  if (recorded !== undefined && (change.side == null || change.side === recordedSide)) {
    draft.withoutEdges.delete(recorded);
    return;
  }
  const span = typeof event === 'number' ? getSpan(view.network.nodeSpans, event) : draft.meetings.get(event)!.span;
  const reason = whyNotAlive(view, person, span);
  if (reason !== null) throw fault(`puts "${change.person}" into "${change.meeting}", who ${sentenceOf(reason)} it`);
  draft.attendances.push({ person, event, side });
};

const removeFromMeeting = (reading: ReadChange): void => {
  refuseOthers(reading, ['person', 'meeting']);
  const { view, draft, change, fault } = reading;
  const [person, event] = [readPerson(reading, 'person'), readEvent(reading)];
  const left = draft.attendances.filter((row) => row.person !== person || row.event !== event);
  const recorded = participationOf(view, person, event);
  if (left.length < draft.attendances.length) draft.attendances = left;
  else if (recorded !== undefined && !draft.withoutEdges.has(recorded)) draft.withoutEdges.add(recorded);
  else throw fault(`takes "${change.person}" out of "${change.meeting}", who does not take part in it`);
};

/** Has a meeting held again that an earlier change cancelled. */
const holdAgain = ({ draft, change, fault }: ReadChange, recorded: number): void => {
  const unwanted = change.date == null ? 'process' : 'date';
  if (change[unwanted] != null) {
    throw fault(`gives "${change.meeting}" a ${unwanted}; expected none, as the meeting is held again as recorded`);
  }
  draft.withoutEvents.delete(recorded);
};

/** What cannot be about a meeting of this date in a process, in the words in which it is told of records; null for nothing. */
const whyOutside = (id: string, date: EdtfDate & { readonly text: string }, process: EntityRecord): string | null => {
  const { text, earliest, latest } = date;
  const days = {
    ...(earliest === null ? {} : { fromEarliest: earliest }),
    ...(latest === null ? {} : { fromLatest: latest }),
  };
  const meeting: EntityRecord = { id, kind: 'MEETING', properties: { name: `"${id}"`, from: text, ...days } };
  const what = contradictionOf({ id, type: 'PART_OF', from: id, to: process.id, properties: {} }, meeting, process);
  return what === null ? null : sentenceOf(what);
};

const addMeeting = (reading: ReadChange): void => {
  refuseOthers(reading, ['meeting', 'process', 'date']);
  const { view, draft, change, fault } = reading;
  const id = change.meeting ?? '';
  const recorded = view.nodeOf.get(id);
  if (recorded !== undefined && draft.withoutEvents.has(recorded)) return holdAgain(reading, recorded);
  if (!isDrafted(id)) throw fault(`adds "${id}"; expected a name that begins with "${draftMark}"`);
  if (draft.meetings.has(id)) throw fault(`adds "${id}", which an earlier change adds already`);
  const date = change.date == null ? null : parseEdtf(change.date);
  if (date !== null && 'error' in date) throw fault(`has a date that cannot be read: ${date.error}`);
  const process = change.process == null ? -1 : readNode(reading, 'process', ['PROCESS']);
  const contradiction = date === null || process < 0 ? null : whyOutside(id, date, view.entities[process]!);
  if (contradiction !== null) throw fault(`adds what cannot be: ${contradiction}`);
  draft.meetings.set(id, { id, process, span: date === null ? unknownSpan : spanOfEvent(date, null) });
};

const removeMeeting = (reading: ReadChange): void => {
  refuseOthers(reading, ['meeting']);
  const { draft } = reading;
  const event = readEvent(reading, ['MEETING']);
  if (typeof event === 'number') draft.withoutEvents.add(event);
  else {
    draft.meetings.delete(event);
    draft.attendances = draft.attendances.filter((row) => row.event !== event);
  }
};

const addTie = (reading: ReadChange): void => {
  refuseOthers(reading, ['person', 'other']);
  const { view, draft, change, fault } = reading;
  const [from, to] = [readPerson(reading, 'person'), readPerson(reading, 'other')];
  if (from === to) throw fault(`ties "${change.person}" to the same person; expected two`);
  const isRepeated = draft.ties.some(
    (tie) => (tie.from === from || tie.to === from) && (tie.from === to || tie.to === to),
  );
  if (isRepeated) throw fault(`ties "${change.person}" and "${change.other}", whom an earlier change ties already`);
  if (neverLivedTogether(view, from, to)) {
    throw fault(`ties "${change.person}" and "${change.other}", who never lived at the same time`);
  }
  draft.ties.push({ from, to });
};

const removePerson = (reading: ReadChange): void => {
  refuseOthers(reading, ['person']);
  reading.draft.withoutPeople.add(readPerson(reading, 'person'));
};

/** What each kind of change makes different in a draft. Throws INVALID_INPUT for one that cannot be carried out. */
export const kindsOfChange: Readonly<Record<DraftChange['kind'], (reading: ReadChange) => void>> = {
  ADD_TO_MEETING: addToMeeting,
  REMOVE_FROM_MEETING: removeFromMeeting,
  ADD_MEETING: addMeeting,
  REMOVE_MEETING: removeMeeting,
  ADD_TIE: addTie,
  REMOVE_PERSON: removePerson,
};
