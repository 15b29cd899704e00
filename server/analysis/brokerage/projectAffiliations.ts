/**
 * The projection of people and the institutions that they belonged to onto the people: two are tied who belonged to the
 * same institution at the same time. O(affiliations log affiliations + pairs of affiliations of which the one began before
 * the other ended).
 */

import type { DayWindow } from '../edgesInWindow.ts';
import type { ActorNetwork } from './actorNetwork.ts';
import type { TieWeight } from './tieWeight.ts';
import { createUpperTies } from './upperTies.ts';

/**
 * Who belonged to what, and when; columns of one length. Spans are half-open days under one reading: `start` and `end` of
 * `Spans` for the longest, `startLatest` and `endEarliest` for the shortest, in which what is not known never was.
 */
export interface Affiliations {
  readonly person: Int32Array;
  readonly institution: Int32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
}

/** Places of the affiliations that the window sees, by these keys; equal ones by the second, then by place. */
const sortedBy = (places: Int32Array, first: Int32Array, second: Int32Array): Int32Array =>
  places.slice().sort((a, b) => first[a]! - first[b]! || second[a]! - second[b]! || a - b);

const offsetsBy = (keys: Int32Array, places: Int32Array, count: number): Int32Array => {
  const offsets = new Int32Array(count + 1);
  for (const place of places) offsets[keys[place]! + 1]! += 1;
  for (let key = 0; key < count; key += 1) offsets[key + 1]! += offsets[key]!;
  return offsets;
};

/**
 * Ties people by the institutions that they shared on a day of the window. An institution counts once for a pair, however
 * many spans they shared there; it weighs by the number of people who belonged to it in the window.
 */
export const projectAffiliations = (
  personCount: number,
  institutionCount: number,
  { person, institution, start, end }: Affiliations,
  window: DayWindow,
  weigh: TieWeight,
): ActorNetwork => {
  const opens = start.map((day) => Math.max(day, window.from));
  const closes = end.map((day) => Math.min(day, window.to));
  const seen = Int32Array.from(person.keys()).filter((place) => opens[place]! < closes[place]!);
  const byInstitution = sortedBy(seen, institution, opens);
  const begins = offsetsBy(institution, seen, institutionCount);
  const byPerson = sortedBy(seen, person, institution);
  const offsets = offsetsBy(person, seen, personCount);

  const people = new Int32Array(institutionCount);
  for (const [index, place] of byPerson.entries()) {
    const before = index === 0 ? -1 : byPerson[index - 1]!;
    if (before < 0 || person[before] !== person[place] || institution[before] !== institution[place])
      people[institution[place]!]! += 1;
  }
  const weights = Float64Array.from(people, (count) => (count > 1 ? weigh(count) : 0));

  const ties = createUpperTies(personCount, seen.length);
  const { sums } = ties;
  const row = new Int32Array(personCount);
  /** By person: the last (person, institution) that has given its weight to a tie with it. */
  const given = new Int32Array(personCount).fill(-1);
  let token = -1;
  for (let node = 0; node < personCount; node += 1) {
    let held = -1;
    let count = 0;
    for (let index = offsets[node]!; index < offsets[node + 1]!; index += 1) {
      const place = byPerson[index]!;
      const at = institution[place]!;
      if (at !== held) {
        held = at;
        token += 1;
      }
      for (let member = begins[at]!; member < begins[at + 1]!; member += 1) {
        const other = byInstitution[member]!;
        if (opens[other]! >= closes[place]!) break;
        const neighbour = person[other]!;
        if (neighbour <= node || closes[other]! <= opens[place]! || given[neighbour] === token) continue;
        given[neighbour] = token;
        if (sums[neighbour] === 0) row[count++] = neighbour;
        sums[neighbour]! += weights[at]!;
      }
    }
    ties.endRow(row, count);
  }
  return ties.toNetwork();
};
