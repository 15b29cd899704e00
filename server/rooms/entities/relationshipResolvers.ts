import type { RelationshipType } from '../../domain/kinds.ts';
import { textOf } from '../../domain/records.ts';
import type { PartOfResolvers, Resolvers } from '../../graphql/schema.generated.ts';
import { endsOf, relationshipOf, type EdgeHandle } from '../../view/nodesAndEdges.ts';
import { namedIn, sourcesOf } from './entities.ts';
import { toEnumValue } from '../../graphql/enumValues.ts';
import { spanOfEdge } from './spansOfEntities.ts';

const text = (handle: EdgeHandle, name: string): string => textOf(relationshipOf(handle).properties, name);

const common = {
  id: (handle) => relationshipOf(handle).id,
  type: (handle) => relationshipOf(handle).type,
  from: (handle) => endsOf(handle).from,
  to: (handle) => endsOf(handle).to,
  span: spanOfEdge,
  confidence: (handle) => toEnumValue(text(handle, 'confidence')),
  sources: (handle) => sourcesOf(handle.view, relationshipOf(handle)),
  recordedAt: (handle) => text(handle, 'recordedAt'),
  recordedBy: (handle) => text(handle, 'recordedBy'),
} satisfies PartOfResolvers;

/** The name in the schema of each type of relationship. */
const typeNames = {
  AFFILIATED_WITH: 'Affiliation',
  PARTICIPATED_IN: 'Participation',
  CONVENED: 'Convening',
  PART_OF: 'PartOf',
  ADDRESSES: 'Addressing',
  PARTY_TO: 'PartyToConflict',
  ON_TRACK: 'TrackCoding',
  APPEARED_IN: 'Appearance',
  PRODUCED: 'Production',
  AUTHORED: 'Authorship',
  SIGNED: 'Signature',
  INFLUENCED: 'Influence',
  TIE: 'Tie',
} as const satisfies Record<RelationshipType, string>;

/** The resolvers of every type of relationship. */
export const relationshipResolvers: Resolvers = {
  Relationship: { __resolveType: (handle) => typeNames[relationshipOf(handle).type] },
  Affiliation: {
    ...common,
    title: (handle) => text(handle, 'title'),
    official: (handle) => relationshipOf(handle).properties['official'] === true,
  },
  Participation: {
    ...common,
    capacity: (handle) => toEnumValue(text(handle, 'capacity')),
    side: ({ view, edge }) => namedIn(view, edge, 'side'),
    mediatorType: (handle) => {
      const word = text(handle, 'mediatorType');
      return word === '' ? null : toEnumValue(word);
    },
  },
  Convening: { ...common, conveningRole: (handle) => toEnumValue(text(handle, 'role')) },
  PartOf: common,
  Addressing: common,
  PartyToConflict: {
    ...common,
    partyRole: (handle) => toEnumValue(text(handle, 'role')),
    camp: (handle) => text(handle, 'camp') || null,
    campBasis: (handle) => {
      const word = text(handle, 'campBasis');
      return word === '' ? null : toEnumValue(word);
    },
    campNote: (handle) => text(handle, 'campNote'),
  },
  TrackCoding: {
    ...common,
    track: (handle) => endsOf(handle).to,
    basis: (handle) => toEnumValue(text(handle, 'basis')),
  },
  Appearance: {
    ...common,
    mode: (handle) => toEnumValue(text(handle, 'mode')),
    person: ({ view, edge }) => namedIn(view, edge, 'person'),
  },
  Production: common,
  Authorship: { ...common, onBehalfOf: ({ view, edge }) => namedIn(view, edge, 'onBehalfOf') },
  Signature: { ...common, onBehalfOf: ({ view, edge }) => namedIn(view, edge, 'onBehalfOf') },
  Influence: {
    ...common,
    influenceKind: (handle) => toEnumValue(text(handle, 'influenceKind')),
    claim: (handle) => text(handle, 'claim'),
  },
  Tie: { ...common, tieKind: (handle) => text(handle, 'tieKind') },
};
