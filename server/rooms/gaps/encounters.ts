import type { Actors } from '../../meaning/actors/actors.ts';
import { askActors } from '../../meaning/actors/askActors.ts';
import { attendancesByPerson, placesOfRow } from '../../meaning/actors/attendanceRows.ts';

/**
 * The attendances of a person at which people of a group were too, as places in a history. At a meeting they sat together;
 * who is recorded for the same process need not have.
 */
export interface Together {
  readonly meetings: readonly number[];
  readonly processes: readonly number[];
}

/** Who was with people of two groups; people by their numbers in the history. */
export interface Encounters {
  /** The attendances of a person, in order of time, those of the draft last. */
  readonly of: (person: number) => Int32Array;
  readonly withA: (person: number) => Together;
  readonly withB: (person: number) => Together;
}

/**
 * Who took part in what until the end of the window of a projection, whatever it was about: under the confidences and the
 * certainty of the projection, and with its draft.
 */
export const askHistory = ({ view, request }: Actors): Promise<Actors> =>
  askActors(view, {
    ...request,
    window: { from: null, to: request.window.to },
    period: '',
    ties: ['CO_PARTICIPATION'],
    weight: 'COUNT',
    conflicts: null,
    processes: null,
    lens: 'FOUR_TRACKS',
    tracks: null,
  });

/** Who of a history met people of two groups; a group by its members, as nodes. */
export const encountersOf = (history: Actors, a: ReadonlySet<number>, b: ReadonlySet<number>): Encounters => {
  const { people } = history;
  const { attendances, eventCount, isProcess } = history.world;
  const { start, end } = attendances.spans;
  const rows = attendancesByPerson(history);
  const inProcess = (place: number): boolean => isProcess[attendances.event[place]!] === 1;

  const togetherWith = (group: ReadonlySet<number>): ((person: number) => Together) => {
    const theirs: number[][] = Array.from({ length: eventCount }, () => []);
    for (const [place, person] of attendances.person.entries()) {
      if (group.has(people[person]!)) theirs[attendances.event[place]!]!.push(place);
    }
    return (person) => {
      const isWith = (place: number): boolean =>
        theirs[attendances.event[place]!]!.some(
          (other) =>
            attendances.person[other] !== person &&
            (!inProcess(place) || Math.max(start[place]!, start[other]!) < Math.min(end[place]!, end[other]!)),
        );
      const met = Array.from(placesOfRow(rows, person)).filter(isWith);
      return { meetings: met.filter((place) => !inProcess(place)), processes: met.filter(inProcess) };
    };
  };
  return { of: (person) => placesOfRow(rows, person), withA: togetherWith(a), withB: togetherWith(b) };
};
