import { relationshipTypes } from '../../domain/kinds.ts';
import { textOf, type Properties, type RelationshipRecord } from '../../domain/records.ts';
import { toSlug } from '../../domain/slugs.ts';
import { derivePerView } from '../../network/derivePerView.ts';
import type { NetworkView } from '../../network/networkView.ts';
import { whoseDates } from '../../network/spansOfRecords.ts';

/** What columns say of nodes and edges in words: looked up once a view, so that a slice only gathers numbers. */
export interface Words {
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

/** The words of a view. */
export const wordsOf = derivePerView<'', Words>(({ entities, relationships, nodeOf }: NetworkView) => {
  const places = new Map<string, number>([['', 0]]);
  const placeOf = (word: string): number => {
    const place = places.get(word) ?? places.size;
    places.set(word, place);
    return place;
  };
  const ofNode = Int32Array.from(entities, ({ properties }) => placeOf(detailOfEntity(properties)));
  const ofEdge = Int32Array.from(relationships, ({ type, properties }) =>
    placeOf(textOf(properties, detailOfRelationship[type] ?? '')),
  );
  return {
    details: [...places.keys()],
    ofNode,
    ofEdge,
    sideOfEdge: Int32Array.from(relationships, ({ properties }) => nodeOf.get(textOf(properties, 'side')) ?? -1),
    bearerOfEdge: Uint8Array.from(relationships, (relationship) => bearers.indexOf(whoseDates(relationship))),
    idOfEdge: relationships.map(shortId),
  };
});
