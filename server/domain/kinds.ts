/** The kinds of entity, and the label each carries in the store beside `Entity`. */
export const labelOfKind = {
  PERSON: 'Person',
  INSTITUTION: 'Institution',
  CONFLICT: 'Conflict',
  PROCESS: 'Process',
  MEETING: 'Meeting',
  IDEA: 'Idea',
  DOCUMENT: 'Document',
  TRACK: 'Track',
  SOURCE: 'Source',
} as const;

/** A kind of entity. */
export type Kind = keyof typeof labelOfKind;

/** Every kind, in the order of its numbers in a temporal network. */
export const kinds = Object.keys(labelOfKind) as Kind[];

/** The types of relationship, in the order of their numbers in a temporal network. */
export const relationshipTypes = [
  'AFFILIATED_WITH',
  'PARTICIPATED_IN',
  'CONVENED',
  'PART_OF',
  'ADDRESSES',
  'PARTY_TO',
  'ON_TRACK',
  'APPEARED_IN',
  'PRODUCED',
  'AUTHORED',
  'SIGNED',
  'INFLUENCED',
  'TIE',
] as const;

/** A type of relationship. */
export type RelationshipType = (typeof relationshipTypes)[number];

/** What sort of institution. */
export const institutionKinds = [
  'state',
  'ministry',
  'igo',
  'ngo',
  'university',
  'think-tank',
  'armed-group',
  'party',
  'religious',
  'media',
  'business',
  'funder',
  'academy',
] as const;

/** What sort of document. */
export const documentKinds = ['agreement', 'draft', 'letter', 'paper', 'speech', 'resolution', 'communique'] as const;

/** In what capacity someone took part. */
export const capacities = [
  'official',
  'personal',
  'former-official',
  'facilitator',
  'mediator',
  'observer',
  'host',
  'interpreter',
  'scientific-advisor',
] as const;

/** What sort of mediator someone was (Allen). */
export const mediatorTypes = ['outsider-neutral', 'international', 'insider-partial'] as const;

/** What an institution did for a meeting or process. */
export const conveningRoles = ['convened', 'hosted', 'funded'] as const;

/** How an institution is party to a conflict; one that is none, but stands with one, is associated. */
export const partyRoles = ['primary', 'third-party', 'guarantor', 'associated'] as const;

/** What became of an idea where it appeared. */
export const appearanceModes = ['voiced', 'drafted', 'adopted', 'rejected'] as const;

/** What is said of an influence; which of these carry influence in paths, and which way, stands in `influence.ts`. */
export const influenceKinds = [
  'fed-into',
  'derived-from',
  'responded-to',
  'continued-as',
  'preceded',
  'shared-people',
] as const;

/** A kind of stated influence. */
export type InfluenceKind = (typeof influenceKinds)[number];
