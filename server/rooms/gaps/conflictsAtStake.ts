import { relationshipTypes } from '../../domain/kinds.ts';
import { textOf } from '../../domain/records.ts';
import type { Actors } from '../../meaning/actors/actors.ts';
import type { NamedGrouping } from '../../meaning/actors/askActors.ts';
import { processOfEvent } from '../../meaning/actors/eventFilter.ts';
import { derivePerView } from '../../view/derivePerView.ts';
import { conflictsOfProcess } from '../../view/recordedNeighbours.ts';
import { requireNodesOfKind } from '../../view/requireNodes.ts';

/** An institution that is party to a conflict. */
export interface Party {
  readonly institution: number;
  readonly conflict: number;
  readonly role: string;
}

const partyTo = relationshipTypes.indexOf('PARTY_TO');

/** The parties to all conflicts of a view. */
export const partiesOf = derivePerView<'', readonly Party[]>(({ network, relationships }) => {
  const parties: Party[] = [];
  for (let edge = 0; edge < network.edgeCount; edge += 1) {
    if (network.type[edge] !== partyTo) continue;
    const role = textOf(relationships[edge]!.properties, 'role');
    parties.push({ institution: network.from[edge]!, conflict: network.to[edge]!, role });
  }
  return parties;
});

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

/**
 * The conflicts at stake between two groups, as nodes: the two themselves where people are grouped by conflict, else those of
 * the filters, else those to which both sides are party, else those that people of both took up.
 */
export const conflictsAtStake = (
  actors: Actors,
  named: NamedGrouping,
  [a, b]: readonly [number, number],
): ReadonlySet<number> => {
  const [nodeA, nodeB] = [named.grouping.groups[a]!.node, named.grouping.groups[b]!.node];
  if (named.name === 'CONFLICT') return new Set([nodeA, nodeB]);
  const filtered = conflictsOfFilter(actors);
  if (filtered.size > 0) return filtered;
  const parties = partiesOf(actors.view, '');
  const conflictsOf = (node: number): Set<number> =>
    new Set(parties.filter(({ institution }) => institution === node).map(({ conflict }) => conflict));
  const ofBoth = inBoth(conflictsOf(nodeA), conflictsOf(nodeB));
  return ofBoth.size > 0 ? ofBoth : inBoth(conflictsOfMembers(actors, named, a), conflictsOfMembers(actors, named, b));
};
