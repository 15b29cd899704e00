import type { ClaimFragment, InfluenceKind } from '../api/types.generated.ts';
import { isolated } from '../api/isolate.ts';
import { toWords } from './recordWords.ts';

/** What a relationship leads to, seen from the entity that is inspected. */
export interface ClaimItem {
  readonly claim: ClaimFragment;
  readonly other: ClaimFragment['from'];
  /** Side, capacity, post and the like, in words. */
  readonly details: readonly string[];
}

/** Relationships of one type and direction under a heading. */
export interface ClaimGroup {
  readonly heading: string;
  readonly items: readonly ClaimItem[];
}

/** Headings by type: seen from where it leads from, and from where it leads to. In the order in which they are shown. */
const headings: readonly [ClaimFragment['type'], string, string][] = [
  ['ON_TRACK', 'Coded on track', 'Events on this track'],
  ['PART_OF', 'Part of', 'Meetings and parts'],
  ['PARTICIPATED_IN', 'Took part in', 'Who took part'],
  ['CONVENED', 'Convened, hosted or funded', 'Who convened, hosted or funded'],
  ['AFFILIATED_WITH', 'Posts and memberships', 'People'],
  ['APPEARED_IN', 'Where it appeared', 'Ideas that appeared'],
  ['PRODUCED', 'Documents it produced', 'Produced by'],
  ['AUTHORED', 'Wrote', 'Written by'],
  ['SIGNED', 'Signed', 'Signed by'],
  ['INFLUENCED', 'What is said to have followed', 'What is said to have led here'],
  ['ADDRESSES', 'About', 'Processes about it'],
  ['PARTY_TO', 'Party to', 'Parties'],
  ['TIE', 'Ties', 'Ties'],
];

/** In these influences the later one is written first. */
const pointsBack: ReadonlySet<InfluenceKind> = new Set(['DERIVED_FROM', 'RESPONDED_TO']);

/** In these capacities people take part for a side; in all others they only come from somewhere. */
const forSides: ReadonlySet<string> = new Set(['OFFICIAL', 'PERSONAL', 'FORMER_OFFICIAL']);

type PartyClaim = Extract<ClaimFragment, { typename: 'PartyToConflict' }>;

/** With whom a party stands, on what basis, and what has to be known of that. */
const campInWords = ({ camp, campBasis, campNote }: PartyClaim): string[] =>
  camp === null
    ? []
    : [
        `${camp === 'outside' ? 'of no camp' : `camp: ${camp}`}${campBasis === 'CODED' ? ' (coded)' : ''}`,
        ...(campNote === '' ? [] : [campNote]),
      ];

const detailsOf = (claim: ClaimFragment): (string | undefined)[] => {
  switch (claim.typename) {
    case 'Participation':
      return [
        claim.side === null
          ? undefined
          : `${forSides.has(claim.capacity) ? 'for' : 'from'} ${isolated(claim.side.name)}`,
        claim.capacity === 'PERSONAL' ? 'in a personal capacity' : toWords(claim.capacity),
        claim.mediatorType === null ? undefined : toWords(claim.mediatorType),
      ];
    case 'Affiliation':
      return [claim.title, claim.official ? 'official post' : undefined];
    case 'Convening':
      return [toWords(claim.conveningRole)];
    case 'PartyToConflict':
      return [toWords(claim.partyRole), ...campInWords(claim)];
    case 'TrackCoding':
      return [claim.basis === 'CLAIMED' ? 'claimed: a source uses the term' : 'coded by editors from who took part'];
    case 'Appearance':
      return [toWords(claim.mode), claim.person === null ? undefined : `by ${isolated(claim.person.name)}`];
    case 'Authorship':
    case 'Signature':
      return [claim.onBehalfOf === null ? undefined : `for ${isolated(claim.onBehalfOf.name)}`];
    case 'Influence':
      return [toWords(claim.influenceKind), claim.claim];
    case 'Tie':
      return [toWords(claim.tieKind)];
    default:
      return [];
  }
};

/** A relationship as it is seen from one of its ends. */
export const claimItem = (entityId: string, claim: ClaimFragment): ClaimItem => ({
  claim,
  other: claim.from.id === entityId ? claim.to : claim.from,
  details: detailsOf(claim).filter((detail): detail is string => detail !== undefined && detail !== ''),
});

/** Whether, seen from the entity, the claim is told under the heading of where it leads from. */
const leadsAway = (entityId: string, claim: ClaimFragment): boolean => {
  const isFrom = claim.from.id === entityId;
  return claim.typename === 'Influence' && pointsBack.has(claim.influenceKind) ? !isFrom : isFrom;
};

/** Gathers an entity's relationships under headings that say what they are, seen from it. */
export const groupClaims = (entityId: string, claims: readonly ClaimFragment[]): ClaimGroup[] => {
  const groups = new Map<string, ClaimItem[]>(
    headings.flatMap(([, away, towards]) => [
      [away, []],
      [towards, []],
    ]),
  );
  for (const claim of claims) {
    const heading = headings.find(([type]) => type === claim.type);
    if (heading === undefined) continue;
    const items = groups.get(leadsAway(entityId, claim) ? heading[1] : heading[2]);
    items?.push(claimItem(entityId, claim));
  }
  return [...groups].filter(([, items]) => items.length > 0).map(([heading, items]) => ({ heading, items }));
};

/** What a relationship says besides its ends and dates: side, capacity, post and the like, in words. */
export const claimDetails = (claim: ClaimFragment): readonly string[] => claimItem(claim.from.id, claim).details;

const verbs: Readonly<Record<ClaimFragment['type'], string>> = {
  ON_TRACK: 'is coded on',
  PART_OF: 'is part of',
  PARTICIPATED_IN: 'took part in',
  CONVENED: 'convened, hosted or funded',
  AFFILIATED_WITH: 'belonged to',
  APPEARED_IN: 'appeared in',
  PRODUCED: 'produced',
  AUTHORED: 'wrote',
  SIGNED: 'signed',
  INFLUENCED: 'influenced',
  ADDRESSES: 'is about',
  PARTY_TO: 'is party to',
  TIE: 'has a tie with',
};

/** A relationship's type as a verb between its ends. */
export const claimVerb = (claim: ClaimFragment): string =>
  claim.typename === 'Influence' ? toWords(claim.influenceKind) : verbs[claim.type];
