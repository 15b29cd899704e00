/**
 * The projection of people and the events that they took part in onto the people: two are tied who were at the same event.
 * Newman, "Scientific collaboration networks. II", Phys. Rev. E 64, 016132 (2001). O(participations + pairs at events).
 */

import type { ActorNetwork } from './actorNetwork.ts';
import type { TieWeight } from './tieWeight.ts';
import { createUpperTies } from './upperTies.ts';

/** Who took part in what; columns of one length. A person named twice at an event counts once. */
export interface Participations {
  readonly person: Int32Array;
  readonly event: Int32Array;
}

/** How many ties are given room at first: where people meet the same people again and again, pairs are far more. */
const mostReserved = 1 << 22;

/** Places of the participations by person (`offsets`, then `events`). */
const eventsByPerson = (
  personCount: number,
  { person, event }: Participations,
): { offsets: Int32Array; events: Int32Array } => {
  const offsets = new Int32Array(personCount + 1);
  for (let place = 0; place < person.length; place += 1) offsets[person[place]! + 1]! += 1;
  for (let node = 0; node < personCount; node += 1) offsets[node + 1]! += offsets[node]!;
  const next = offsets.slice(0, personCount);
  const events = new Int32Array(person.length);
  for (let place = 0; place < person.length; place += 1) events[next[person[place]!]!++] = event[place]!;
  return { offsets, events };
};

/** Ties people by the events that they share; a tie weighs the sum of what its events weigh. */
export const projectMeetings = (
  personCount: number,
  eventCount: number,
  participations: Participations,
  weigh: TieWeight,
): ActorNetwork => {
  const { offsets, events } = eventsByPerson(personCount, participations);
  const begins = new Int32Array(eventCount + 1);
  for (let place = 0; place < events.length; place += 1) begins[events[place]! + 1]! += 1;
  for (let event = 0; event < eventCount; event += 1) begins[event + 1]! += begins[event]!;
  const ends = begins.slice(0, eventCount);
  const members = new Int32Array(events.length);
  for (let person = 0; person < personCount; person += 1) {
    for (let place = offsets[person]!; place < offsets[person + 1]!; place += 1) {
      const event = events[place]!;
      // People come in ascending order, so a repetition follows at once.
      if (ends[event]! > begins[event]! && members[ends[event]! - 1] === person) continue;
      members[ends[event]!++] = person;
    }
  }
  const weights = new Float64Array(eventCount);
  let pairs = 0;
  for (let event = 0; event < eventCount; event += 1) {
    const people = ends[event]! - begins[event]!;
    if (people > 1) weights[event] = weigh(people);
    pairs += (people * (people - 1)) / 2;
  }
  const ties = createUpperTies(personCount, Math.min(pairs, (personCount * (personCount - 1)) / 2, mostReserved));
  const { sums } = ties;
  const row = new Int32Array(personCount);
  const next = begins.slice(0, eventCount);
  for (let person = 0; person < personCount; person += 1) {
    let count = 0;
    for (let place = offsets[person]!; place < offsets[person + 1]!; place += 1) {
      const event = events[place]!;
      if (next[event] === ends[event] || members[next[event]!] !== person) continue;
      const weight = weights[event]!;
      const last = ends[event]!;
      // Who comes after this person at the event stands above it.
      for (let member = ++next[event]!; member < last; member += 1) {
        const other = members[member]!;
        const sum = sums[other]!;
        if (sum === 0) row[count++] = other;
        sums[other] = sum + weight;
      }
    }
    ties.endRow(row, count);
  }
  return ties.toNetwork();
};
