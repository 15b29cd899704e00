import { campsOf, type Camp } from '../../meaning/camps.ts';
import type { Actors } from '../../meaning/actors/actors.ts';
import type { NamedGrouping } from '../../meaning/actors/askActors.ts';
import { processesOfEvents } from '../../meaning/actors/sidesOfPeople.ts';
import { conflictsOfProcess } from '../../view/recordedNeighbours.ts';
import { isGap } from './severity.ts';
import type { GroupPairs } from '../../analysis/actors/measureGroupPairs.ts';

/** What there is to say of a pair of groups as a gap. */
export type Finding = 'GAP' | 'NO_GAP' | 'SAME_CAMP' | 'OUTSIDE' | 'TOO_LITTLE_RECORDED' | 'NO_CONFLICT';

/** How much is recorded of a group: its people, and the meetings or processes that any of them took part in. */
export interface RecordedOfGroup {
  readonly people: number;
  readonly meetings: number;
}

/** How much is recorded of each group. */
export type Recorded = readonly RecordedOfGroup[];

/** How much has to be recorded of both groups, and how many ties chance has to give, before a gap is told. */
export interface Enough extends RecordedOfGroup {
  readonly ties: number;
}

/**
 * With three ties by chance, to find none by chance alone is less likely than one in twenty (Poisson: exp(-3) = 0.0498); with
 * fewer, that none is on record says nothing.
 */
export const usuallyEnough: Enough = { people: 3, meetings: 3, ties: 3 };

/** How much is recorded of each group of a projection; what only a draft has is not. */
export const recordedOf = ({ world, attendanceEdges }: Actors, { grouping }: NamedGrouping): Recorded => {
  const people = grouping.groups.map(() => new Set<number>());
  const events = grouping.groups.map(() => new Set<number>());
  for (const [place, person] of world.attendances.person.entries()) {
    if (attendanceEdges[place]! < 0) continue;
    people[grouping.groupOf[person]!]?.add(person);
    events[grouping.groupOf[person]!]?.add(world.attendances.event[place]!);
  }
  return people.map(({ size }, group) => ({ people: size, meetings: events[group]!.size }));
};

/** Whether so much of a group is enough. */
export const isEnough = (recorded: RecordedOfGroup, enough: RecordedOfGroup): boolean =>
  recorded.people >= enough.people && recorded.meetings >= enough.meetings;

/**
 * The one conflict of which a projection is: the one asked for; where none is asked for, the only one that its events
 * address. As a node; -1 where there are none or several.
 */
export const conflictOf = (actors: Actors): number => {
  const { view, request } = actors;
  const conflicts =
    request.conflicts?.map((id) => view.nodeOf.get(id)!) ??
    Array.from(processesOfEvents(actors)).flatMap((process) => conflictsOfProcess(view, process));
  const [only, ...others] = new Set(conflicts);
  return only === undefined || others.length > 0 ? -1 : only;
};

/** The camp of each group in the conflict, where people are grouped by camp or side; undefined where it has none. */
const campsOfGroups = ({ view }: Actors, { name, grouping }: NamedGrouping, conflict: number): (Camp | undefined)[] => {
  const { all, campOf } = campsOf(view, '');
  return grouping.groups.map(({ key, node }) =>
    name === 'CAMP' ? all.find((camp) => camp.key === key) : all[campOf(node, conflict)],
  );
};

/** What speaks against calling a pair of groups a gap before anything is counted; null where nothing does. */
const whyNoQuestion = (actors: Actors, named: NamedGrouping): ((a: number, b: number) => Finding | null) => {
  if (named.name !== 'CAMP' && named.name !== 'SIDE') return () => null;
  const conflict = conflictOf(actors);
  if (conflict < 0) return () => 'NO_CONFLICT';
  const camps = campsOfGroups(actors, named, conflict);
  return (a, b) => {
    const [campA, campB] = [camps[a], camps[b]];
    if (campA?.isPrimary !== true || campB?.isPrimary !== true) return 'OUTSIDE';
    return campA === campB ? 'SAME_CAMP' : null;
  };
};

/**
 * What there is to say of each pair. Between sides and camps a gap is asked of one conflict, between camps of its primary
 * parties; of any two groups it is told only where enough is recorded of both. That there is none is told where they are
 * tied, which a single record shows.
 */
export const findingsOf = (
  actors: Actors,
  named: NamedGrouping,
  pairs: GroupPairs,
  recorded: Recorded,
  enough: Enough,
): Finding[] => {
  const whyNot = whyNoQuestion(actors, named);
  return Array.from(pairs.a.keys(), (pair) => {
    const [a, b] = [pairs.a[pair]!, pairs.b[pair]!];
    const reason = whyNot(a, b);
    if (reason !== null) return reason;
    if (!isGap(pairs, pair)) return pairs.observed[pair]! > 0 ? 'NO_GAP' : 'TOO_LITTLE_RECORDED';
    const canBeSaid =
      pairs.expected[pair]! >= enough.ties && [a, b].every((group) => isEnough(recorded[group]!, enough));
    return canBeSaid ? 'GAP' : 'TOO_LITTLE_RECORDED';
  });
};
