import { relationshipTypes, type RelationshipType } from '../../domain/kinds.ts';
import { textOf } from '../../domain/records.ts';
import { overlaps } from '../../domain/spans.ts';
import type { Actors } from '../../network/actors/actors.ts';
import { conflictsOfProcess } from '../../network/actors/eventFilter.ts';
import type { NamedGrouping } from '../../network/actors/askActors.ts';
import { requireNodesOfKind } from '../../network/handles.ts';
import type { NetworkView } from '../../network/networkView.ts';
import { getSpan } from '../../network/spansOfRecords.ts';

const type = (name: RelationshipType): number => relationshipTypes.indexOf(name);
const [partyTo, affiliatedWith] = [type('PARTY_TO'), type('AFFILIATED_WITH')];

/** Conflicts, and the institutions that are party to each, with their roles. */
const partiesOf = ({ network, relationships }: NetworkView) =>
  relationships.flatMap(({ properties }, edge) =>
    network.type[edge] === partyTo
      ? [{ institution: network.from[edge]!, conflict: network.to[edge]!, role: textOf(properties, 'role') }]
      : [],
  );

/** The conflicts at stake between two groups, as nodes. */
const conflictsAtStake = ({ view, request }: Actors, { name, grouping }: NamedGrouping, a: number, b: number) => {
  const nodes = [grouping.groups[a]!.node, grouping.groups[b]!.node];
  if (name === 'CONFLICT') return new Set(nodes);
  if (request.conflicts !== null) return new Set(requireNodesOfKind(view, 'conflicts', request.conflicts, 'CONFLICT'));
  if (request.processes !== null) {
    const processes = requireNodesOfKind(view, 'processes', request.processes, 'PROCESS');
    return new Set(processes.flatMap((process) => conflictsOfProcess(view, process)));
  }
  const parties = partiesOf(view);
  const conflictsOf = (node: number): number[] =>
    parties.filter(({ institution }) => institution === node).map(({ conflict }) => conflict);
  const [ofA, ofB] = [conflictsOf(nodes[0]!), conflictsOf(nodes[1]!)];
  return new Set(ofA.filter((conflict) => ofB.includes(conflict)));
};

/**
 * The institutions an official post in which conflicts with bridging two groups: the two themselves where they are sides,
 * the primary parties to the conflicts at stake, and the states and ministries of the countries of those that are states.
 */
const conflictingInstitutions = (actors: Actors, named: NamedGrouping, a: number, b: number): Set<number> => {
  const { view } = actors;
  const found = new Set<number>();
  if (named.name === 'SIDE') for (const group of [a, b]) found.add(named.grouping.groups[group]!.node);
  const conflicts = conflictsAtStake(actors, named, a, b);
  for (const { institution, conflict, role } of partiesOf(view)) {
    if (role === 'primary' && conflicts.has(conflict)) found.add(institution);
  }
  const word = (node: number, property: string): string => textOf(view.entities[node]!.properties, property);
  const states = [...found].filter((node) => word(node, 'institutionKind') === 'state');
  const countries = new Set(states.map((node) => word(node, 'country')).filter((country) => country !== ''));
  for (const node of view.entities.keys()) {
    if (word(node, 'institutionKind') === 'ministry' && countries.has(word(node, 'country'))) found.add(node);
  }
  return found;
};

/** The posts that conflict with bridging, by person, as edges; null where no institution is known that could conflict. */
export const conflictingPosts = (
  actors: Actors,
  named: NamedGrouping,
  a: number,
  b: number,
): ReadonlyMap<number, readonly number[]> | null => {
  const { network, relationships } = actors.view;
  const institutions = conflictingInstitutions(actors, named, a, b);
  if (institutions.size === 0) return null;
  const posts = new Map<number, number[]>();
  for (let edge = 0; edge < network.edgeCount; edge += 1) {
    if (network.type[edge] !== affiliatedWith || !institutions.has(network.to[edge]!)) continue;
    if (relationships[edge]!.properties['official'] !== true) continue;
    if (!overlaps(getSpan(network.spans, edge), actors.request.window, 'POSSIBLE')) continue;
    const person = network.from[edge]!;
    posts.set(person, [...(posts.get(person) ?? []), edge]);
  }
  return posts;
};
