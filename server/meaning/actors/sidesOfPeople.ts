import { conflictsOfProcess } from '../../view/recordedNeighbours.ts';
import { campsOf } from '../camps.ts';
import type { Actors } from './actors.ts';
import { attendancesByPerson, placesOfRow } from './attendanceRows.ts';
import { processOfEvent } from './eventFilter.ts';

/** What each attendance of a projection stands for, as numbers of one kind; none, one, or several. */
type ValuesOfAttendance = (place: number) => readonly number[];

const none: readonly number[] = [];

/** The side for which somebody took part in each attendance, as an institution. */
export const sideOfAttendance =
  ({ attendanceSides }: Actors): ValuesOfAttendance =>
  (place) =>
    attendanceSides[place]! < 0 ? none : [attendanceSides[place]!];

/** The process of each event of a projection; -1 for none. */
export const processesOfEvents = ({ view, events, draftMeetings }: Actors): Int32Array =>
  events.map((event) => (event < 0 ? draftMeetings[-1 - event]!.process : processOfEvent(view, event)));

/**
 * The camps of that side in the conflicts that the event addresses, as places among `campsOf`; of the conflicts that are asked
 * for alone, where any are. A side without a camp there stands for none.
 */
export const campsOfAttendance = (actors: Actors): ValuesOfAttendance => {
  const { view, request, world, attendanceSides } = actors;
  const { campOf } = campsOf(view, '');
  const wanted = request.conflicts === null ? null : new Set(request.conflicts.map((id) => view.nodeOf.get(id)));
  const conflicts = Array.from(processesOfEvents(actors), (process) =>
    conflictsOfProcess(view, process).filter((conflict) => wanted?.has(conflict) ?? true),
  );
  return (place) => {
    const side = attendanceSides[place]!;
    if (side < 0) return none;
    return conflicts[world.attendances.event[place]!]!.map((conflict) => campOf(side, conflict)).filter(
      (camp) => camp >= 0,
    );
  };
};

/** How often somebody came, and how often for what. */
export interface Standing {
  readonly times: number;
  /** By value, the most often first; equals by number. */
  readonly counts: readonly (readonly [value: number, times: number])[];
}

/** How often a person of a projection came, and for what. */
export const standingOf = (actors: Actors, valuesOf: ValuesOfAttendance, person: number): Standing => {
  const places = placesOfRow(attendancesByPerson(actors), person);
  const counts = new Map<number, number>();
  for (const place of places) for (const value of valuesOf(place)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return { times: places.length, counts: [...counts].sort(([a, often], [b, more]) => more - often || a - b) };
};

/** For what alone each person came, however often for nothing; -1 for nothing, and for several. */
export const onlyValues = (actors: Actors, valuesOf: ValuesOfAttendance): Int32Array =>
  actors.people.map((_, person) => {
    const { counts } = standingOf(actors, valuesOf, person);
    return counts.length === 1 ? counts[0]![0] : -1;
  });
