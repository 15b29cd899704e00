import type { Asking } from '../../work/asking.ts';
import type { ActorGrouping } from './actorRequest.ts';
import type { Actors } from './actors.ts';
import { askGrouping, askPresent, type NamedGrouping } from './askActors.ts';
import type { Group, Grouping } from './grouping.ts';

/** A projection and its groups. */
interface Grouped {
  readonly actors: Actors;
  readonly grouping: Grouping;
}

/** How many people each group after shares with each group before, the most first; equals by their places. */
const overlapsOf = (before: Grouped, after: Grouped): { earlier: number; later: number; shared: number }[] => {
  const counts = new Map<number, number>();
  const groupCount = before.grouping.groups.length;
  for (const [person, later] of after.grouping.groupOf.entries()) {
    const earlier = before.grouping.groupOf[before.actors.personOf[after.actors.people[person]!]!] ?? -1;
    if (later < 0 || earlier < 0) continue;
    const key = later * groupCount + earlier;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .map(([key, shared]) => ({ earlier: key % groupCount, later: Math.floor(key / groupCount), shared }))
    .sort((one, other) => other.shared - one.shared || one.earlier - other.earlier || one.later - other.later);
};

/** The groups after under the names of those before with which they share most people; the others get new numbers. */
const keepNames = (before: Grouped, after: Grouped): Grouping => {
  const earlierOf = new Map<number, number>();
  const taken = new Set<number>();
  for (const { earlier, later } of overlapsOf(before, after)) {
    if (earlierOf.has(later) || taken.has(earlier)) continue;
    earlierOf.set(later, earlier);
    taken.add(earlier);
  }
  let next = before.grouping.groups.length;
  const rename = (group: Group, place: number): Group => {
    const earlier = before.grouping.groups[earlierOf.get(place) ?? -1];
    if (earlier !== undefined) return { ...group, key: earlier.key, label: earlier.label };
    next += 1;
    return { ...group, key: String(next), label: `Community ${next}` };
  };
  return { ...after.grouping, groups: after.grouping.groups.map(rename) };
};

/**
 * The people of a projection in groups by name. Communities are found anew under a draft; they keep the numbers of those
 * without it that they share most people with, so that one number stands for one community before and after.
 */
export const askGroups = async (asking: Asking, actors: Actors, name: ActorGrouping): Promise<NamedGrouping> => {
  const grouping = await askGrouping(asking, actors, name);
  const present = name === 'COMMUNITY' ? await askPresent(actors) : null;
  if (present === null) return { name, grouping };
  const before = { actors: present, grouping: await askGrouping(asking, present, name) };
  return { name, grouping: keepNames(before, { actors, grouping }) };
};
