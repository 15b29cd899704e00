import { kinds, relationshipTypes, type RelationshipType } from '../../domain/kinds.ts';
import { textOf } from '../../domain/records.ts';
import { derivePerView } from '../derivePerView.ts';
import type { NetworkView } from '../networkView.ts';

/** The participations of a view in order of time, as columns of nodes. */
export interface ParticipationColumns {
  readonly edge: Int32Array;
  readonly person: Int32Array;
  readonly event: Int32Array;
  /** The institution that the person came for; -1 where none is recorded. */
  readonly side: Int32Array;
  /** 1 where the event is a process of which a meeting is recorded for the person: it does not count then. */
  readonly isCovered: Uint8Array;
  /** The process of each node: of a meeting the one it is part of, of a process itself; -1 for all others. */
  readonly processOf: Int32Array;
}

const type = (name: RelationshipType): number => relationshipTypes.indexOf(name);
const [partOf, participatedIn] = [type('PART_OF'), type('PARTICIPATED_IN')];
const [meetingKind, processKind] = [kinds.indexOf('MEETING'), kinds.indexOf('PROCESS')];

const columnsOf = ({ network, relationships, nodeOf }: NetworkView): ParticipationColumns => {
  const processOf = Int32Array.from(network.kind, (kind, node) => (kind === processKind ? node : -1));
  const edges: number[] = [];
  for (let edge = 0; edge < network.edgeCount; edge += 1) {
    const from = network.from[edge]!;
    if (network.type[edge] === participatedIn) edges.push(edge);
    else if (network.type[edge] === partOf && network.kind[from] === meetingKind) processOf[from] = network.to[edge]!;
  }
  const edge = Int32Array.from(edges);
  const person = edge.map((place) => network.from[place]!);
  const event = edge.map((place) => network.to[place]!);
  const pair = (place: number): number => person[place]! * network.nodeCount + processOf[event[place]!]!;
  const metIn = new Set<number>();
  for (let place = 0; place < edge.length; place += 1) {
    if (network.kind[event[place]!] === meetingKind && processOf[event[place]!]! >= 0) metIn.add(pair(place));
  }
  return {
    edge,
    person,
    event,
    side: edge.map((place) => nodeOf.get(textOf(relationships[place]!.properties, 'side')) ?? -1),
    isCovered: Uint8Array.from(edge, (_, place) =>
      network.kind[event[place]!] === processKind && metIn.has(pair(place)) ? 1 : 0,
    ),
    processOf,
  };
};

/** The participations of a view. */
export const participationsOf = derivePerView<'', ParticipationColumns>(columnsOf);
