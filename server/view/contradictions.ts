import type { RelationshipType } from '../domain/kinds.ts';
import { onOrIn } from '../domain/onOrIn.ts';
import { textOf, type EntityRecord, type RelationshipRecord } from '../domain/records.ts';
import type { Span } from '../domain/spans.ts';
import { datesPart, recordPart, worded, type Wording } from '../domain/wording.ts';
import {
  datesOfEntity,
  datesOfRelationship,
  spanOfEntity,
  spanOfRelationship,
  statedSpanOf,
  whoseDates,
} from './spansOfRecords.ts';

const isAfter = (one: Span, other: Span): boolean => one.start !== null && other.end !== null && one.start >= other.end;

const areApart = (one: Span, other: Span): boolean => isAfter(one, other) || isAfter(other, one);

const isEmpty = ({ start, end }: Span): boolean => start !== null && end !== null && end <= start;

const writtenDates = (from: string, to: string): string =>
  from === '' ? `until ${to}` : [from, to].filter(Boolean).join(' to ');

/** An entity with its dates, as far as there are any. */
const dated = (entity: EntityRecord): Wording => {
  const name = recordPart(entity.id, textOf(entity.properties, 'name'));
  const { from, to } = datesOfEntity(entity);
  if (from === '' && to === '') return worded('dated-record')`${name}`;
  return worded('dated-record')`${name} (${datesPart(from, to, writtenDates(from, to))})`;
};

/** What somebody or an institution is said to do that can be done only while it is there. */
const saidTo: Partial<Record<RelationshipType, string>> = {
  AFFILIATED_WITH: 'have been at',
  CONVENED: 'have convened, hosted or funded',
  PARTY_TO: 'have been party to',
  SIGNED: 'have signed',
  TIE: 'have had a tie with',
};

/** Types that ask of what they lead to, too, that it is there then. */
const needsBoth: ReadonlySet<RelationshipType> = new Set(['AFFILIATED_WITH', 'TIE']);

/** Why an entity is not there at any time of a span: `had died by then`; null where it may be. */
const absenceOf = (entity: EntityRecord, span: Span): string | null => {
  const [life, isPerson] = [spanOfEntity(entity), entity.kind === 'PERSON'];
  if (isAfter(span, life)) return isPerson ? 'had died by then' : 'had been dissolved by then';
  if (isAfter(life, span)) return isPerson ? 'was not born by then' : 'was not founded by then';
  return null;
};

/** What cannot be about a relationship that holds only while those it joins are there. */
const absent: Problem = (relationship, from, to) => {
  const span = statedSpanOf(relationship, from, to);
  const ofFrom = absenceOf(from, span);
  const ofTo = needsBoth.has(relationship.type) ? absenceOf(to, span) : null;
  if (ofFrom === null && ofTo === null) return null;
  const { from: begun, to: ended } = datesOfRelationship(relationship, from, to);
  const when =
    whoseDates(relationship) === 'own'
      ? worded(
          'stated-dates',
        )`, ${datesPart(begun, ended, ended === '' ? `from ${begun}` : writtenDates(begun, ended), true)}`
      : '';
  const but = ofFrom === null ? `, ${to.kind === 'PERSON' ? 'who' : 'which'} ${ofTo}` : `, but ${ofFrom}`;
  return worded(
    'not-there-then',
  )`${dated(from)} is said to ${saidTo[relationship.type] ?? ''} ${dated(to)}${when}${but}`;
};

type Problem = (relationship: RelationshipRecord, from: EntityRecord, to: EntityRecord) => Wording | null;

/** What cannot be under any reading of the dates, by the type of the relationship. */
const problems: Partial<Record<RelationshipType, Problem>> = {
  AFFILIATED_WITH: absent,
  CONVENED: absent,
  PARTY_TO: absent,
  SIGNED: absent,
  TIE: absent,
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
 * What cannot be about a relationship, as a clause without its full stop: a seat, post, signature, tie or
 * convening before birth or founding or after death or dissolution, a part outside
 * its whole, an idea before its origin or in a document at another date than the document's, influence that arrives when what
 * it reaches is not there, or before what it comes from. Null where some reading of the dates allows it.
 */
export const contradictionOf: Problem = (relationship, from, to) =>
  problems[relationship.type]?.(relationship, from, to) ?? null;
