import { wordingOf } from '../../domain/wording.ts';
import type { Actors } from '../../meaning/actors/actors.ts';
import { askActors } from '../../meaning/actors/askActors.ts';

/**
 * Who took part in what until the end of the window of a projection, whatever it was about: under the confidences and the
 * certainty of the projection, and with its draft.
 */
export const askHistory = ({ view, request }: Actors): Promise<Actors> =>
  askActors(view, {
    ...request,
    window: { from: null, to: request.window.to },
    period: wordingOf('period-any', []),
    ties: ['CO_PARTICIPATION'],
    weight: 'COUNT',
    conflicts: null,
    processes: null,
    lens: 'FOUR_TRACKS',
    tracks: null,
  });

/**
 * Which attendances of a history were together with people of a group, given by its members as nodes: at the same meeting, or
 * in the same process while both lived and it went on.
 */
export const togetherWith = (history: Actors, group: ReadonlySet<number>): ((place: number) => boolean) => {
  const { attendances, eventCount, isProcess } = history.world;
  const { person, event, spans } = attendances;
  const theirs: number[][] = Array.from({ length: eventCount }, () => []);
  for (const [place, one] of person.entries()) {
    if (group.has(history.people[one]!)) theirs[event[place]!]!.push(place);
  }
  const overlap = (one: number, other: number): boolean =>
    Math.max(spans.start[one]!, spans.start[other]!) < Math.min(spans.end[one]!, spans.end[other]!);
  return (place) =>
    theirs[event[place]!]!.some(
      (other) => person[other] !== person[place] && (isProcess[event[place]!] === 0 || overlap(place, other)),
    );
};
