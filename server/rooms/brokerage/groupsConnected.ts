import type { ProjectedActors } from '../../analysis/actors/projectionOf.ts';
import { limits } from '../../limits.ts';
import { lastDayOfEvent } from '../../meaning/actors/actors.ts';
import { attendancesByEvent, attendancesByPerson, placesOfRow } from '../../meaning/actors/attendanceRows.ts';
import type { BrokerHandle, GroupHandle, MeasuredActors } from '../../meaning/actors/measuredActors.ts';
import type { NodeHandle } from '../../view/nodesAndEdges.ts';

/** Two groups that a person connects. */
export interface Connected {
  readonly a: GroupHandle;
  readonly b: GroupHandle;
  readonly contactsA: number;
  readonly contactsB: number;
  readonly meetings: NodeHandle[];
}

const contactRows = new WeakMap<ProjectedActors, { readonly offsets: Int32Array; readonly contacts: Int32Array }>();

/** Whom each person is tied to, by rows. */
const contactRowsOf = (projected: ProjectedActors, personCount: number) => {
  const known = contactRows.get(projected);
  if (known !== undefined) return known;
  const { a, b } = projected;
  const offsets = new Int32Array(personCount + 1);
  for (const ends of [a, b]) for (const person of ends) offsets[person + 1]! += 1;
  for (let person = 0; person < personCount; person += 1) offsets[person + 1]! += offsets[person]!;
  const next = offsets.slice(0, personCount);
  const contacts = new Int32Array(2 * a.length);
  for (let tie = 0; tie < a.length; tie += 1) {
    contacts[next[a[tie]!]!++] = b[tie]!;
    contacts[next[b[tie]!]!++] = a[tie]!;
  }
  const rows = { offsets, contacts };
  contactRows.set(projected, rows);
  return rows;
};

const groupCounts = new WeakMap<MeasuredActors, Map<number, ReadonlyMap<number, number>>>();

/** How many people of each group were at an event. */
const groupsAt = (measured: MeasuredActors, event: number): ReadonlyMap<number, number> => {
  const known = groupCounts.get(measured) ?? new Map<number, ReadonlyMap<number, number>>();
  groupCounts.set(measured, known);
  const found = known.get(event);
  if (found !== undefined) return found;
  const { actors, named } = measured;
  const counts = new Map<number, number>();
  for (const place of placesOfRow(attendancesByEvent(actors), event)) {
    const group = named.grouping.groupOf[actors.world.attendances.person[place]!]!;
    counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  known.set(event, counts);
  return counts;
};

/**
 * The groups that a person connects: those of the contacts, and the person's own. The strongest is where the smaller of
 * the two sets of contacts is largest.
 */
export const groupsConnected = ({ measured, person }: BrokerHandle, projected: ProjectedActors): Connected[] => {
  const { actors, named } = measured;
  const { groupOf } = named.grouping;
  const contacts = new Map<number, number>();
  const rows = contactRowsOf(projected, actors.world.personCount);
  for (const contact of rows.contacts.subarray(rows.offsets[person], rows.offsets[person + 1])) {
    const group = groupOf[contact]!;
    if (group >= 0) contacts.set(group, (contacts.get(group) ?? 0) + 1);
  }
  const own = groupOf[person]!;
  if (own >= 0 && contacts.size > 0 && !contacts.has(own)) contacts.set(own, 0);
  /** The person counts among the own group. */
  const strength = (group: number): number => contacts.get(group)! + (group === own ? 1 : 0);
  // A pair is as strong as the weaker of the two, so the strongest pairs are among the strongest groups.
  const groups = [...contacts.keys()]
    .sort((one, other) => strength(other) - strength(one) || one - other)
    .slice(0, limits.brokerage.connections + 1)
    .sort((one, other) => one - other);
  const pairs = groups.flatMap((a, place) => groups.slice(place + 1).map((b) => [a, b] as const));
  const least = ([a, b]: readonly [number, number]): number => Math.min(strength(a), strength(b));
  const most = ([a, b]: readonly [number, number]): number => Math.max(strength(a), strength(b));
  pairs.sort((one, other) => least(other) - least(one) || most(other) - most(one));

  const handleOf = (group: number): GroupHandle => ({ view: actors.view, ...named.grouping.groups[group]! });
  const { event } = actors.world.attendances;
  const events = Array.from(placesOfRow(attendancesByPerson(actors), person), (place) => event[place]!);
  /** Whether others of a group were at an event. */
  const has = (at: number, group: number): boolean =>
    (groupsAt(measured, at).get(group) ?? 0) > (group === own ? 1 : 0);
  return pairs.slice(0, limits.brokerage.connections).map(([a, b]) => {
    // Those with people of both first, where there are more than can be told.
    const joining = events.filter((at) => has(at, a) || has(at, b));
    const isBoth = (at: number): number => (has(at, a) && has(at, b) ? 0 : 1);
    const told = joining
      .sort((one, other) => isBoth(one) - isBoth(other) || one - other)
      .slice(0, limits.brokerage.meetingsOfConnection);
    const dayOf = (at: number): number => lastDayOfEvent(actors, at) ?? -Infinity;
    return {
      a: handleOf(a),
      b: handleOf(b),
      contactsA: contacts.get(a)!,
      contactsB: contacts.get(b)!,
      meetings: told
        .sort((one, other) => dayOf(one) - dayOf(other) || one - other)
        .map((at) => actors.events[at]!)
        .filter((node) => node >= 0)
        .map((node) => ({ view: actors.view, node })),
    };
  });
};
