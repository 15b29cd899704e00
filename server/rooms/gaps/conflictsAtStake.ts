import type { Actors } from '../../meaning/actors/actors.ts';
import type { NamedGrouping } from '../../meaning/actors/askActors.ts';
import { processOfEvent } from '../../meaning/actors/eventFilter.ts';
import { campsOf } from '../../meaning/camps.ts';
import { partiesOf } from '../../view/partiesOf.ts';
import { conflictsOfProcess } from '../../view/recordedNeighbours.ts';
import { requireNodesOfKind } from '../../view/requireNodes.ts';

const inBoth = (one: ReadonlySet<number>, other: ReadonlySet<number>): Set<number> =>
  new Set([...one].filter((value) => other.has(value)));

/** The conflicts that events of the projection address in which members of a group took part. */
const conflictsOfMembers = (actors: Actors, { grouping }: NamedGrouping, group: number): Set<number> => {
  const { view, world, events, draftMeetings } = actors;
  const processes = new Set<number>();
  for (const [place, person] of world.attendances.person.entries()) {
    if (grouping.groupOf[person] !== group) continue;
    const event = events[world.attendances.event[place]!]!;
    processes.add(event < 0 ? draftMeetings[-1 - event]!.process : processOfEvent(view, event));
  }
  return new Set([...processes].flatMap((process) => conflictsOfProcess(view, process)));
};

const conflictsOfFilter = ({ view, request }: Actors): Set<number> => {
  if (request.conflicts !== null) return new Set(requireNodesOfKind(view, 'conflicts', request.conflicts, 'CONFLICT'));
  const processes = requireNodesOfKind(view, 'processes', request.processes ?? [], 'PROCESS');
  return new Set(processes.flatMap((process) => conflictsOfProcess(view, process)));
};

const conflictOfCamp = ({ view }: Actors, { grouping }: NamedGrouping, group: number): number =>
  campsOf(view, '').all.find(({ key }) => key === grouping.groups[group]!.key)!.conflict;

/**
 * The conflicts at stake between two groups, as nodes: the two themselves where people are grouped by conflict, that of the camps where
 * they are grouped by camp, else those of the filters, else those to which both sides are party, else those that people of both took up.
 */
export const conflictsAtStake = (
  actors: Actors,
  named: NamedGrouping,
  [a, b]: readonly [number, number],
): ReadonlySet<number> => {
  const [nodeA, nodeB] = [named.grouping.groups[a]!.node, named.grouping.groups[b]!.node];
  if (named.name === 'CONFLICT') return new Set([nodeA, nodeB]);
  if (named.name === 'CAMP') return new Set([a, b].map((group) => conflictOfCamp(actors, named, group)));
  const filtered = conflictsOfFilter(actors);
  if (filtered.size > 0) return filtered;
  const parties = partiesOf(actors.view, '');
  const conflictsOf = (node: number): Set<number> =>
    new Set(parties.filter(({ institution }) => institution === node).map(({ conflict }) => conflict));
  const ofBoth = inBoth(conflictsOf(nodeA), conflictsOf(nodeB));
  return ofBoth.size > 0 ? ofBoth : inBoth(conflictsOfMembers(actors, named, a), conflictsOfMembers(actors, named, b));
};
