import type { InfluenceKind, RelationshipType } from './kinds.ts';
import { textOf, type RelationshipRecord } from './records.ts';

/** Which way influence can go by a relationship: as it leads, against that, both ways, or not at all. */
export type InfluenceWay = 'NONE' | 'ALONG' | 'AGAINST' | 'BOTH';

/**
 * Which relationships carry influence. By a post or membership it goes between a person and an institution at which a path
 * begins or ends; from colleague to colleague only where that is asked for. By a meeting's part in a process it goes to
 * the documents of the process that are not older than the meeting.
 */
export const influenceWays: Readonly<Record<RelationshipType, InfluenceWay>> = {
  AFFILIATED_WITH: 'BOTH',
  PARTICIPATED_IN: 'BOTH',
  CONVENED: 'BOTH',
  PART_OF: 'BOTH',
  ADDRESSES: 'NONE',
  PARTY_TO: 'NONE',
  ON_TRACK: 'NONE',
  APPEARED_IN: 'BOTH',
  PRODUCED: 'ALONG',
  AUTHORED: 'ALONG',
  SIGNED: 'ALONG',
  INFLUENCED: 'ALONG',
  TIE: 'BOTH',
};

/**
 * Which stated influences (`INFLUENCED`) carry it, by their kind. Where the later event is the one that states it, influence
 * goes against the relationship as recorded. Being earlier, or the same people, is context without any influence stated.
 */
const statedInfluenceWays: Readonly<Record<InfluenceKind, InfluenceWay>> = {
  'fed-into': 'ALONG',
  'continued-as': 'ALONG',
  'derived-from': 'AGAINST',
  'responded-to': 'AGAINST',
  preceded: 'NONE',
  'shared-people': 'NONE',
};

/** Whether an idea appeared somewhere only to be rejected: its end there, neither an arrival nor a passage. */
export const isRejection = ({ type, properties }: RelationshipRecord): boolean =>
  type === 'APPEARED_IN' && textOf(properties, 'mode') === 'rejected';

/** Which way influence can go by this relationship. */
export const influenceWayOf = (relationship: RelationshipRecord): InfluenceWay => {
  if (isRejection(relationship)) return 'NONE';
  return relationship.type === 'INFLUENCED'
    ? statedInfluenceWays[textOf(relationship.properties, 'influenceKind') as InfluenceKind]
    : influenceWays[relationship.type];
};
