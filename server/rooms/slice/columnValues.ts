import { confidences } from '../../domain/confidence.ts';
import { kinds, relationshipTypes } from '../../domain/kinds.ts';
import { textOf, type Properties, type RelationshipRecord } from '../../domain/records.ts';
import { toSlug } from '../../domain/slugs.ts';
import { derivePerView } from '../../view/derivePerView.ts';
import type { NetworkView } from '../../view/networkView.ts';
import { conflictsOfProcess, processOfNodes } from '../../view/recordedNeighbours.ts';
import { rolesOfPeople } from '../../view/rolesOfPeople.ts';
import { datesOfEntity, whoseDates } from '../../view/spansOfRecords.ts';

/** What columns say of nodes and edges: looked up once a view, so that a slice only gathers. */
export interface ColumnValues {
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
  /** The node of the side for which somebody took part; -1 for none, as of mediators, hosts and observers. */
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

const processKind = kinds.indexOf('PROCESS');

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

/** The conflicts of each node's process as places among the distinct lists of them. */
const conflictsOfNodes = (view: NetworkView) => {
  const sets = createPlaces<readonly string[]>([], (ids) => ids.join());
  const idsOf = (process: number): string[] =>
    conflictsOfProcess(view, process).map((conflict) => view.entities[conflict]!.id);
  const ofProcess = Int32Array.from(view.network.kind, (kind, node) =>
    kind === processKind ? sets.placeOf(idsOf(node)) : 0,
  );
  const conflictsOfNode = processOfNodes(view, '').map((process) => (process < 0 ? 0 : ofProcess[process]!));
  return { conflictSets: sets.values, conflictsOfNode };
};

/** What columns say of the records of a view. */
export const columnValues = derivePerView<'', ColumnValues>((view) => {
  const { entities, relationships } = view;
  const { values: details, placeOf } = createPlaces('', (word) => word);
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
    processOfNode: processOfNodes(view, '').map((process, node) => (process === node ? -1 : process)),
    ...conflictsOfNodes(view),
    details,
    ofNode,
    ofEdge,
    sideOfEdge: rolesOfPeople(view, '').side,
    bearerOfEdge: Uint8Array.from(relationships, (relationship) => bearers.indexOf(whoseDates(relationship))),
    idOfEdge: relationships.map(shortId),
  };
});
