import type { Kind } from '../../server/domain/kinds.ts';

/**
 * The shape of the curated data, as counted in it: proportions of kinds, types, words and precisions of dates. What is
 * generated keeps these proportions at any size.
 */

/** How many entities of each kind; tracks come with the program and do not grow. */
export const kindCounts = {
  SOURCE: 643,
  CONFLICT: 30,
  INSTITUTION: 307,
  PERSON: 481,
  PROCESS: 129,
  MEETING: 247,
  IDEA: 97,
  DOCUMENT: 122,
};

/** How often each process and document has what gives it its place; every meeting has one process and one track. */
export const structure = {
  secondTrack: 41 / 129,
  secondConflict: 14 / 129,
  documentOfProcess: 110 / 122,
};

/** How many relationships of each type that does not follow from the number of entities. */
export const freeTypeCounts = {
  AFFILIATED_WITH: 693,
  PARTICIPATED_IN: 958,
  CONVENED: 245,
  APPEARED_IN: 285,
  INFLUENCED: 146,
  PARTY_TO: 141,
};

/** At what people, institutions, ideas and influences meet: how many relationships lead to each kind. */
export const endCounts = {
  participation: { MEETING: 591, PROCESS: 364 },
  convening: { PROCESS: 130, MEETING: 115 },
  appearance: { DOCUMENT: 138, MEETING: 88, PROCESS: 60 },
  influence: {
    'PROCESS PROCESS': 38,
    'DOCUMENT DOCUMENT': 26,
    'MEETING PROCESS': 17,
    'PROCESS DOCUMENT': 16,
    'DOCUMENT PROCESS': 11,
    'MEETING DOCUMENT': 10,
    'MEETING MEETING': 8,
    'DOCUMENT MEETING': 7,
    'IDEA DOCUMENT': 4,
    'PROCESS MEETING': 3,
    'PROCESS IDEA': 2,
    'IDEA IDEA': 2,
    'IDEA PROCESS': 1,
  },
} as const;

/** How uneven the degrees are: the share of the first of n is n to the power of -1/steepness. */
export const steepness = { institution: 2, person: 1.5, event: 1.35, process: 1.8, conflict: 1.6, idea: 1.3 };

/** How many dates have which precision, and how many are missing. */
export interface DateMix {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly missing: number;
}

const mix = (year: number, month: number, day: number, missing: number): DateMix => ({ year, month, day, missing });

/** The precision of each date of an entity or a relationship. */
export const dateMixes = {
  born: mix(92, 1, 199, 189),
  died: mix(7, 2, 129, 343),
  founded: mix(44, 4, 0, 259),
  dissolved: mix(5, 0, 1, 301),
  conflictFrom: mix(24, 5, 1, 0),
  conflictTo: mix(3, 6, 6, 15),
  processFrom: mix(55, 54, 15, 3),
  processTo: mix(37, 31, 26, 33),
  meetingFrom: mix(16, 91, 140, 0),
  meetingTo: mix(9, 64, 97, 77),
  originDate: mix(49, 33, 8, 5),
  documentDate: mix(9, 32, 80, 1),
  published: mix(134, 99, 228, 126),
  affiliationFrom: mix(314, 97, 84, 197),
  affiliationTo: mix(261, 85, 93, 253),
  appearanceDate: mix(54, 102, 130, 0),
  influenceDate: mix(59, 56, 30, 0),
};

/** The share of dates that are written as approximate. */
export const approximateShare = 0.04;

/** The words of each property that has a vocabulary. */
export const wordCounts = {
  institutionKind: {
    state: 70,
    ministry: 45,
    ngo: 45,
    university: 38,
    'think-tank': 32,
    party: 19,
    igo: 17,
    'armed-group': 15,
    academy: 8,
    funder: 6,
    religious: 6,
    media: 3,
    business: 3,
  },
  documentKind: { agreement: 39, paper: 36, communique: 18, letter: 10, draft: 9, speech: 6, resolution: 4 },
  sourceKind: { news: 185, web: 146, article: 79, book: 55, report: 48, official: 47, archive: 27 },
  capacity: {
    official: 389,
    personal: 169,
    facilitator: 158,
    'former-official': 78,
    mediator: 72,
    host: 46,
    observer: 23,
    'scientific-advisor': 20,
  },
  mediatorType: { '': 710, 'outsider-neutral': 132, international: 76, 'insider-partial': 37 },
  conveningRole: { convened: 153, hosted: 64, funded: 28 },
  partyRole: { primary: 82, 'third-party': 51, guarantor: 7 },
  appearanceMode: { voiced: 128, adopted: 96, drafted: 55, rejected: 7 },
  influenceKind: {
    'fed-into': 97,
    'shared-people': 15,
    preceded: 13,
    'responded-to': 7,
    'derived-from': 7,
    'continued-as': 6,
  },
  track: { 'track-ii': 191, 'track-i': 137, 'track-1-5': 72, 'track-iii': 15 },
  basis: { coded: 384, claimed: 31 },
  entityConfidence: { documented: 1620, reported: 381, disputed: 8 },
  relationshipConfidence: { documented: 2437, reported: 913, disputed: 27 },
} as const;

/** The share of affiliations that are official posts, of participants whose side is known, of sources that were read. */
export const shares = { official: 481 / 693, side: 785 / 958, sourceRead: 585 / 643 };

/** The share of entities of each kind that have another name; sources and tracks have none. */
export const aliasShares: Partial<Record<Kind, number>> = {
  CONFLICT: 29 / 30,
  INSTITUTION: 198 / 307,
  PERSON: 286 / 481,
  PROCESS: 60 / 129,
  MEETING: 18 / 247,
  IDEA: 23 / 97,
  DOCUMENT: 55 / 122,
};
