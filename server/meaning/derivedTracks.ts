import {
  deriveTrack,
  effectiveConveners,
  sideCapacities,
  thirdPartyCapacities,
  type ConvenerOfEvent,
  type DerivedTrack,
  type InstitutionOfEvent,
  type ParticipantOfEvent,
} from '../domain/deriveTrack.ts';
import { capacities, kinds } from '../domain/kinds.ts';
import { textOf } from '../domain/records.ts';
import { fourTracks } from '../domain/tracks.ts';
import { derivePerView } from '../view/derivePerView.ts';
import type { NetworkView } from '../view/networkView.ts';
import { conflictsOfProcess, edgesOfType, meetingsOf, processOf } from '../view/recordedNeighbours.ts';
import { rolesOfPeople } from '../view/rolesOfPeople.ts';

const processKind = kinds.indexOf('PROCESS');
const meetingKind = kinds.indexOf('MEETING');
const codes = fourTracks.map(({ code }) => code);
const isRelevant = capacities.map(
  (capacity) => sideCapacities.includes(capacity) || thirdPartyCapacities.includes(capacity),
);

const property = ({ relationships }: NetworkView, edge: number, name: string): string =>
  textOf(relationships[edge]!.properties, name);

const nobody: ReadonlySet<number> = new Set();

/** The primary parties of each process's conflicts, found when they are first asked for. */
const partiesByProcess = derivePerView<'', Map<number, ReadonlySet<number>>>(() => new Map());

const primaryPartiesOf = (view: NetworkView, process: number): ReadonlySet<number> => {
  if (process < 0) return nobody;
  const known = partiesByProcess(view, '');
  const present = known.get(process);
  if (present !== undefined) return present;
  const parties = new Set(
    conflictsOfProcess(view, process)
      .flatMap((conflict) => edgesOfType(view, conflict, 'PARTY_TO', 'in'))
      .filter((edge) => property(view, edge, 'role') === 'primary')
      .map((edge) => view.network.from[edge]!),
  );
  known.set(process, parties);
  return parties;
};

/** The participations in an event that the rule looks at; in a process also those in its meetings. */
const participationsOf = (view: NetworkView, event: number): number[] => {
  const { capacity } = rolesOfPeople(view, '');
  const meetings = view.network.kind[event] === processKind ? meetingsOf(view, event) : [];
  return [event, ...meetings]
    .flatMap((node) => edgesOfType(view, node, 'PARTICIPATED_IN', 'in'))
    .filter((edge) => isRelevant[capacity[edge]!] === true);
};

/** The convenings of an event that the rule looks at; where it has none, those of its process. */
const conveningsOf = (view: NetworkView, event: number): number[] => {
  const own = effectiveConveners(
    edgesOfType(view, event, 'CONVENED', 'in').map((edge) => ({ edge, role: property(view, edge, 'role') })),
  ).map(({ edge }) => edge);
  const process = processOf(view, event);
  return own.length > 0 || process < 0 || process === event ? own : conveningsOf(view, process);
};

/** What the rule says of an event, and the relationships that it looked at. */
export interface DerivationOfEvent {
  readonly derived: DerivedTrack;
  readonly evidence: readonly number[];
}

/** Derives the track of a process or meeting from those who took part in it and convened it. */
export const derivationOf = (view: NetworkView, event: number): DerivationOfEvent => {
  const { network, entities } = view;
  const { from: side, capacity } = rolesOfPeople(view, '');
  const participations = participationsOf(view, event);
  const convenings = conveningsOf(view, event);
  const parties = primaryPartiesOf(view, processOf(view, event));
  const met = new Map<number, InstitutionOfEvent>();
  const toInstitution = (node: number): InstitutionOfEvent => {
    const present = met.get(node);
    if (present !== undefined) return present;
    const { id, properties } = entities[node]!;
    const institution = {
      id,
      name: textOf(properties, 'name'),
      kind: textOf(properties, 'institutionKind'),
      isParty: parties.has(node),
    };
    met.set(node, institution);
    return institution;
  };
  const participants = participations.map((edge): ParticipantOfEvent => ({
    person: entities[network.from[edge]!]!.id,
    capacity: capacities[capacity[edge]!]!,
    side: side[edge]! < 0 ? null : toInstitution(side[edge]!),
  }));
  const conveners = convenings.map((edge): ConvenerOfEvent => ({
    institution: toInstitution(network.from[edge]!),
    role: property(view, edge, 'role'),
  }));
  return { derived: deriveTrack(participants, conveners), evidence: [...participations, ...convenings] };
};

/** The derived track of each process and meeting, by its place among the four; -1 where none is determined. */
export const derivedTracks = derivePerView<'', Int8Array>((view) =>
  Int8Array.from(view.network.kind, (kind, node) =>
    kind === processKind || kind === meetingKind ? codes.indexOf(derivationOf(view, node).derived.track ?? '') : -1,
  ),
);
