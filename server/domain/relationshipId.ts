import type { RelationshipType } from './kinds.ts';
import { textOf, type Properties } from './records.ts';
import { toSlug } from './slugs.ts';

/** The properties that tell apart the relationships of one type between the same two. */
const distinctions: Readonly<Partial<Record<RelationshipType, readonly string[]>>> = {
  AFFILIATED_WITH: ['title', 'from'],
  CONVENED: ['role'],
  APPEARED_IN: ['mode', 'person', 'date'],
  INFLUENCED: ['influenceKind'],
  PARTY_TO: ['role'],
};

/** The id of a relationship: what it joins, then what tells it apart. It holds nothing that the relationship does not. */
export const relationshipId = (type: RelationshipType, from: string, to: string, properties: Properties): string => {
  const extra = (distinctions[type] ?? [])
    .map((name) => toSlug(textOf(properties, name)))
    .filter((part) => part !== '');
  return [from, toSlug(type), to, ...extra].join('.');
};
