import type { Actors } from '../../network/actors/actors.ts';
import { askActors } from '../../network/actors/askActors.ts';
import { attendancesByPerson, placesOfRow } from '../../network/actors/attendanceRows.ts';

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

/** Whether an event of a history is a process, not a single meeting. */
export const isProcess = ({ view, events }: Actors, event: number): boolean =>
  events[event]! >= 0 && view.entities[events[event]!]!.kind === 'PROCESS';

/** Who of a history met people of two groups; a group by its members, as nodes. */
export const encountersOf = (history: Actors, a: ReadonlySet<number>, b: ReadonlySet<number>): Encounters => {
  const { world, people, view } = history;
  const { attendances, eventCount, eventSpans, window } = world;
  const lives = view.network.nodeSpans;
  const rows = attendancesByPerson(history);
  const processes = Uint8Array.from({ length: eventCount }, (_, event) => (isProcess(history, event) ? 1 : 0));

  /** Whether two people lived at once while a process went on, under some reading of the dates. */
  const livedTogether = (one: number, other: number, event: number): boolean =>
    Math.max(lives.start[people[one]!]!, lives.start[people[other]!]!, eventSpans.start[event]!) <
    Math.min(lives.end[people[one]!]!, lives.end[people[other]!]!, eventSpans.end[event]!, window.to);

  const togetherWith = (group: ReadonlySet<number>): ((person: number) => Together) => {
    const members: number[][] = Array.from({ length: eventCount }, () => []);
    for (const [place, person] of attendances.person.entries()) {
      if (group.has(people[person]!)) members[attendances.event[place]!]!.push(person);
    }
    return (person) => {
      const isWith = (place: number): boolean => {
        const event = attendances.event[place]!;
        return members[event]!.some(
          (member) => member !== person && (processes[event] === 0 || livedTogether(person, member, event)),
        );
      };
      const met = Array.from(placesOfRow(rows, person)).filter(isWith);
      return {
        meetings: met.filter((place) => processes[attendances.event[place]!] === 0),
        processes: met.filter((place) => processes[attendances.event[place]!] === 1),
      };
    };
  };
  return { of: (person) => placesOfRow(rows, person), withA: togetherWith(a), withB: togetherWith(b) };
};
