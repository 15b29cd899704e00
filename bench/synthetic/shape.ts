import type { Kind } from '../../server/domain/kinds.ts';

/**
 * The shape of the curated data, as counted in it: proportions of kinds, types, words and precisions of dates. What is
 * generated keeps these proportions at any size.
 */

/** How many entities of each kind; tracks come with the program and do not grow. */
export const kindCounts = {
  SOURCE: 716,
  CONFLICT: 37,
  INSTITUTION: 320,
  PERSON: 495,
  PROCESS: 150,
  MEETING: 278,
  IDEA: 97,
  DOCUMENT: 134,
};

/** How often each process and document has what gives it its place; every meeting has one process and one track. */
export const structure = {
  secondTrack: 42 / 150,
  secondConflict: 16 / 150,
  documentOfProcess: 122 / 134,
};

/** How many relationships of each type that does not follow from the number of entities. */
export const freeTypeCounts = {
  AFFILIATED_WITH: 695,
  PARTICIPATED_IN: 981,
  CONVENED: 270,
  APPEARED_IN: 287,
  INFLUENCED: 148,
  PARTY_TO: 170,
};

/** At what people, institutions, ideas and influences meet: how many relationships lead to each kind. */
export const endCounts = {
  participation: { MEETING: 607, PROCESS: 374 },
  convening: { PROCESS: 154, MEETING: 116 },
  appearance: { DOCUMENT: 137, MEETING: 90, PROCESS: 60 },
  influence: {
    'PROCESS PROCESS': 39,
    'DOCUMENT DOCUMENT': 26,
    'MEETING PROCESS': 17,
    'PROCESS DOCUMENT': 16,
    'DOCUMENT PROCESS': 11,
    'MEETING DOCUMENT': 11,
    'MEETING MEETING': 9,
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
  born: mix(94, 1, 198, 202),
  died: mix(7, 3, 129, 356),
  founded: mix(44, 4, 0, 272),
  dissolved: mix(5, 0, 1, 314),
  conflictFrom: mix(24, 5, 1, 7),
  conflictTo: mix(3, 6, 8, 20),
  processFrom: mix(58, 58, 30, 4),
  processTo: mix(29, 25, 39, 57),
  meetingFrom: mix(16, 90, 172, 0),
  meetingTo: mix(9, 62, 125, 82),
  originDate: mix(49, 33, 8, 7),
  documentDate: mix(9, 35, 89, 1),
  published: mix(142, 125, 297, 151),
  affiliationFrom: mix(315, 99, 84, 197),
  affiliationTo: mix(261, 87, 96, 251),
  appearanceDate: mix(54, 102, 130, 1),
  influenceDate: mix(58, 53, 33, 4),
};

/** The share of dates that are written as approximate. */
export const approximateShare = 0.04;

/** The words of each property that has a vocabulary. */
export const wordCounts = {
  institutionKind: {
    state: 74,
    ministry: 46,
    ngo: 46,
    university: 40,
    'think-tank': 34,
    party: 19,
    igo: 18,
    'armed-group': 16,
    academy: 8,
    religious: 7,
    funder: 6,
    media: 3,
    business: 3,
  },
  documentKind: { agreement: 46, paper: 36, communique: 23, letter: 10, draft: 9, speech: 6, resolution: 4 },
  sourceKind: { news: 243, web: 181, article: 82, official: 72, book: 56, report: 51, archive: 30 },
  capacity: {
    official: 382,
    personal: 169,
    facilitator: 167,
    mediator: 80,
    'former-official': 75,
    host: 47,
    observer: 43,
    'scientific-advisor': 18,
  },
  mediatorType: { '': 714, 'outsider-neutral': 136, international: 89, 'insider-partial': 42 },
  conveningRole: { convened: 172, hosted: 70, funded: 28 },
  partyRole: { primary: 82, 'third-party': 52, guarantor: 7 },
  appearanceMode: { voiced: 130, adopted: 95, drafted: 55, rejected: 7 },
  influenceKind: {
    'fed-into': 97,
    preceded: 16,
    'shared-people': 15,
    'derived-from': 7,
    'continued-as': 7,
    'responded-to': 6,
  },
  track: { 'track-ii': 208, 'track-i': 171, 'track-1-5': 76, 'track-iii': 15 },
  basis: { coded: 439, claimed: 31 },
  entityConfidence: { documented: 1847, reported: 380, disputed: 12 },
  relationshipConfidence: { documented: 2608, reported: 914, disputed: 36 },
} as const;

/** The share of affiliations that are official posts, of participants whose side is known, of sources that were read. */
export const shares = { official: 483 / 695, side: 806 / 981, sourceRead: 658 / 716 };

/** The share of entities of each kind that have another name; sources and tracks have none. */
export const aliasShares: Partial<Record<Kind, number>> = {
  CONFLICT: 31 / 37,
  INSTITUTION: 203 / 320,
  PERSON: 290 / 495,
  PROCESS: 63 / 150,
  MEETING: 18 / 278,
  IDEA: 23 / 97,
  DOCUMENT: 56 / 134,
};
