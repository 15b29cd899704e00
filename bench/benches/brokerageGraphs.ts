/** Seeded graphs of actors for the bench of brokerage: as performance.md describes them, with a few very well connected. */
import { buildActorNetwork, type ActorNetwork, type TieColumns } from '../../server/analysis/brokerage/actorNetwork.ts';
import type { Participations } from '../../server/analysis/brokerage/projectMeetings.ts';
import { createRandom } from '../synthetic/random.ts';

const seed = 1964;
/** Degrees then follow a power law with the exponent 3. */
const steepness = 2;
const days = 60 * 365;
const meanDuration = 5 * 365;

/** Ties between different actors, none twice, each with the days from which and before which it held. */
export interface DatedTies extends TieColumns {
  readonly start: Int32Array;
  readonly end: Int32Array;
}

/** So many ties between so many actors. */
export const drawTies = (actors: number, ties: number): DatedTies => {
  const random = createRandom(seed);
  const numbers = random.shuffle(Array.from({ length: actors }, (_, actor) => actor));
  const from = new Int32Array(ties);
  const to = new Int32Array(ties);
  const start = new Int32Array(ties);
  const end = new Int32Array(ties);
  const drawn = new Set<number>();
  while (drawn.size < ties) {
    const a = random.hub(numbers, steepness);
    const b = random.hub(numbers, steepness);
    const key = Math.min(a, b) * actors + Math.max(a, b);
    if (a === b || drawn.has(key)) continue;
    const tie = drawn.size;
    drawn.add(key);
    from[tie] = a;
    to[tie] = b;
    start[tie] = random.below(days);
    end[tie] = start[tie] + 1 + Math.floor(-Math.log(1 - random.next()) * meanDuration);
  }
  return { from, to, weights: null, start, end };
};

/** The undirected network of these ties. */
export const networkOf = (actors: number, ties: TieColumns): ActorNetwork => buildActorNetwork(actors, ties, false);

/** One undirected network for each year: the ties that held on a day of it. */
export const yearlyNetworks = (actors: number, { from, to, start, end }: DatedTies): ActorNetwork[] =>
  Array.from({ length: 60 }, (_, year) => {
    const held = Int32Array.from(from.keys()).filter((tie) => start[tie]! < (year + 1) * 365 && end[tie]! > year * 365);
    const some = {
      from: Int32Array.from(held, (tie) => from[tie]!),
      to: Int32Array.from(held, (tie) => to[tie]!),
      weights: null,
    };
    return networkOf(actors, some);
  });

/** Who was at which meeting; a few people at many, meetings of all sizes. */
export const drawParticipations = (people: number, meetings: number, count: number): Participations => {
  const random = createRandom(seed + 1);
  const names = random.shuffle(Array.from({ length: people }, (_, person) => person));
  const events = Array.from({ length: meetings }, (_, event) => event);
  const person = new Int32Array(count);
  const event = new Int32Array(count);
  const drawn = new Set<number>();
  while (drawn.size < count) {
    const who = random.hub(names, steepness);
    const what = random.hub(events, 1.2);
    if (drawn.has(who * meetings + what)) continue;
    person[drawn.size] = who;
    event[drawn.size] = what;
    drawn.add(who * meetings + what);
  }
  return { person, event };
};

/** A group for each actor, some groups larger than others. */
export const drawGroups = (actors: number, groups: number): Int32Array => {
  const random = createRandom(seed + 2);
  const numbers = Array.from({ length: groups }, (_, group) => group);
  return Int32Array.from({ length: actors }, () => random.hub(numbers, 1.5));
};
