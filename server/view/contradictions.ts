import type { RelationshipType } from '../domain/kinds.ts';
import { onOrIn } from '../domain/onOrIn.ts';
import { textOf, type EntityRecord, type RelationshipRecord } from '../domain/records.ts';
import type { Span } from '../domain/spans.ts';
import { datesPart, recordPart, worded, type Wording } from '../domain/wording.ts';
import { datesOfEntity, spanOfEntity, spanOfRelationship, statedSpanOf } from './spansOfRecords.ts';

const isAfter = (one: Span, other: Span): boolean => one.start !== null && other.end !== null && one.start >= other.end;

const areApart = (one: Span, other: Span): boolean => isAfter(one, other) || isAfter(other, one);

const isEmpty = ({ start, end }: Span): boolean => start !== null && end !== null && end <= start;

/** An entity with its dates, as far as there are any. */
const dated = (entity: EntityRecord): Wording => {
  const name = recordPart(entity.id, textOf(entity.properties, 'name'));
  const { from, to } = datesOfEntity(entity);
  if (from === '' && to === '') return worded('dated-record')`${name}`;
  const written = from === '' ? `until ${to}` : [from, to].filter(Boolean).join(' to ');
  return worded('dated-record')`${name} (${datesPart(from, to, written)})`;
};

type Problem = (relationship: RelationshipRecord, from: EntityRecord, to: EntityRecord) => Wording | null;

/** What cannot be under any reading of the dates, by the type of the relationship. */
const problems: Partial<Record<RelationshipType, Problem>> = {
  PARTICIPATED_IN: (_, person, event) => {
    const [life, time] = [spanOfEntity(person), spanOfEntity(event)];
    if (isAfter(time, life)) return worded('after-death')`${dated(person)} had died before ${dated(event)} began`;
    return isAfter(life, time) ? worded('before-birth')`${dated(person)} was born after ${dated(event)} ended` : null;
  },
  PART_OF: (_, part, whole) =>
    areApart(spanOfEntity(part), spanOfEntity(whole))
      ? worded('outside-the-whole')`${dated(part)} lies outside ${dated(whole)}`
      : null,
  APPEARED_IN: (relationship, idea, place) => {
    const appeared = statedSpanOf(relationship, idea, place);
    const date = textOf(relationship.properties, 'date');
    const when = date === '' ? '' : worded('stated-date')` ${onOrIn(date)}`;
    if (isAfter(spanOfEntity(idea), appeared))
      return worded('before-origin')`${dated(idea)} is said to appear in ${dated(place)}${when}, before its origin`;
    return place.kind === 'DOCUMENT' && areApart(appeared, spanOfEntity(place))
      ? worded(
          'at-another-date',
        )`${dated(idea)} is said to appear in ${dated(place)}${when}, which is not the document's date`
      : null;
  },
  INFLUENCED: (relationship, from, to) => {
    if (!isEmpty(spanOfRelationship(relationship, from, to))) return null;
    const date = textOf(relationship.properties, 'date');
    const when = date === '' ? '' : worded('stated-date')` ${onOrIn(date)}`;
    return worded(
      'influence-cannot-arrive',
    )`influence between ${dated(from)} and ${dated(to)} cannot have arrived${when}`;
  },
};

/**
 * What cannot be about a relationship, as a clause without its full stop: a seat after death or before birth, a part outside
 * its whole, an idea before its origin or in a document at another date than the document's, influence that arrives when what
 * it reaches is not there, or before what it comes from. Null where some reading of the dates allows it.
 */
export const contradictionOf: Problem = (relationship, from, to) =>
  problems[relationship.type]?.(relationship, from, to) ?? null;
