import { confidences } from '../../domain/confidence.ts';
import { kinds, relationshipTypes } from '../../domain/kinds.ts';
import { textOf, type Properties, type RelationshipRecord } from '../../domain/records.ts';
import { toSlug } from '../../domain/slugs.ts';
import { derivePerView } from '../../network/derivePerView.ts';
import type { NetworkView } from '../../network/networkView.ts';
import { datesOfEntity, whoseDates } from '../../network/spansOfRecords.ts';

/** What columns say of nodes and edges: looked up once a view, so that a slice only gathers. */
export interface Words {
  readonly labelOfNode: readonly string[];
  /** The dates of each node as written. */
  readonly datesOfNode: readonly string[];
  /** Confidence of each node, by its place in `confidences`. */
  readonly confidenceOfNode: Int8Array;
  /** The process that each meeting and document belongs to, as a node; -1 for other nodes. */
  readonly processOfNode: Int32Array;
  /** Distinct lists of conflicts (ids); the empty one is at 0. */
  readonly conflictSets: readonly (readonly string[])[];
  /** The place in `conflictSets` of the conflicts that each node's process, or it as a process, addresses. */
  readonly conflictsOfNode: Int32Array;
  /** Distinct words; the empty one is at 0. */
  readonly details: readonly string[];
  /** The place in `details` of each node's sort of institution or document. */
  readonly ofNode: Int32Array;
  /** The place in `details` of each edge's capacity, role, mode, kind or title. */
  readonly ofEdge: Int32Array;
  /** The node of each edge's side; -1 for none. */
  readonly sideOfEdge: Int32Array;
  /** Whose dates each edge has: 0 its own, 1 those of the node it leads from, 2 those of the node it leads to. */
  readonly bearerOfEdge: Uint8Array;
  /** What has to be said of each edge's id. */
  readonly idOfEdge: readonly string[];
}

const detailOfRelationship: Partial<Record<RelationshipRecord['type'], string>> = {
  AFFILIATED_WITH: 'title',
  PARTICIPATED_IN: 'capacity',
  CONVENED: 'role',
  PARTY_TO: 'role',
  APPEARED_IN: 'mode',
  INFLUENCED: 'influenceKind',
  TIE: 'tieKind',
};

const bearers = ['own', 'from', 'to'];

const detailOfEntity = (properties: Properties): string =>
  textOf(properties, 'institutionKind') || textOf(properties, 'documentKind');

const slugOfType = new Map(relationshipTypes.map((type) => [type, toSlug(type)]));

/** Most ids are made of the ids of an edge's ends and its type; what follows these is said then, else the whole. */
const shortId = ({ id, from, to, type }: RelationshipRecord): string => {
  const usual = `${from}.${slugOfType.get(type)}.${to}`;
  const rest = id.startsWith(usual) ? id.slice(usual.length) : null;
  return rest === '' || rest?.startsWith('.') ? rest : id;
};

const datesText = ({ from, to }: { from: string; to: string }): string =>
  to === '' || to === from ? from : `${from}/${to}`;

const documentKind = kinds.indexOf('DOCUMENT');
const meetingKind = kinds.indexOf('MEETING');
const processKind = kinds.indexOf('PROCESS');
const partOf = relationshipTypes.indexOf('PART_OF');
const produced = relationshipTypes.indexOf('PRODUCED');
const addresses = relationshipTypes.indexOf('ADDRESSES');

const processOf = ({ network }: NetworkView, node: number): number => {
  const kind = network.kind[node];
  if (kind !== meetingKind && kind !== documentKind) return -1;
  const [{ offsets, edges }, wanted, ends] =
    kind === meetingKind ? [network.out, partOf, network.to] : [network.in, produced, network.from];
  for (let place = offsets[node]!; place < offsets[node + 1]!; place += 1) {
    if (network.type[edges[place]!] === wanted) return ends[edges[place]!]!;
  }
  return -1;
};

const conflictIdsOf = ({ network, entities }: NetworkView, process: number): string[] => {
  const { offsets, edges } = network.out;
  return Array.from(edges.subarray(offsets[process], offsets[process + 1]))
    .filter((edge) => network.type[edge] === addresses)
    .map((edge) => entities[network.to[edge]!]!.id);
};

/** Numbers distinct values in the order of meeting them; the first is at 0. */
const createPlaces = <Value>(first: Value, keyOf: (value: Value) => string) => {
  const places = new Map([[keyOf(first), 0]]);
  const values = [first];
  return {
    values,
    placeOf(value: Value): number {
      const key = keyOf(value);
      const place = places.get(key) ?? values.push(value) - 1;
      places.set(key, place);
      return place;
    },
  };
};

const conflictsOfNodes = (view: NetworkView, processOfNode: Int32Array) => {
  const sets = createPlaces<readonly string[]>([], (ids) => ids.join());
  const ofProcess = Int32Array.from(view.network.kind, (kind, node) =>
    kind === processKind ? sets.placeOf(conflictIdsOf(view, node)) : 0,
  );
  const ofNode = processOfNode.map((process, node) => ofProcess[process < 0 ? node : process]!);
  return { conflictSets: sets.values, conflictsOfNode: ofNode };
};

/** The words of a view. */
export const wordsOf = derivePerView<'', Words>((view) => {
  const { entities, relationships, nodeOf } = view;
  const { values: details, placeOf } = createPlaces('', (word) => word);
  const processOfNode = Int32Array.from(entities, (_, node) => processOf(view, node));
  const ofNode = Int32Array.from(entities, ({ properties }) => placeOf(detailOfEntity(properties)));
  const ofEdge = Int32Array.from(relationships, ({ type, properties }) =>
    placeOf(textOf(properties, detailOfRelationship[type] ?? '')),
  );
  return {
    labelOfNode: entities.map(({ properties }) => textOf(properties, 'name')),
    datesOfNode: entities.map((entity) => datesText(datesOfEntity(entity))),
    confidenceOfNode: Int8Array.from(entities, ({ properties }) =>
      (confidences as readonly string[]).indexOf(textOf(properties, 'confidence')),
    ),
    processOfNode,
    ...conflictsOfNodes(view, processOfNode),
    details,
    ofNode,
    ofEdge,
    sideOfEdge: Int32Array.from(relationships, ({ properties }) => nodeOf.get(textOf(properties, 'side')) ?? -1),
    bearerOfEdge: Uint8Array.from(relationships, (relationship) => bearers.indexOf(whoseDates(relationship))),
    idOfEdge: relationships.map(shortId),
  };
});
