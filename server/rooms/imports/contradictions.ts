import type { RelationshipType } from '../../domain/kinds.ts';
import { textOf, type EntityRecord, type RelationshipRecord } from '../../domain/records.ts';
import type { Span } from '../../domain/spans.ts';
import { datesOfEntity, spanOfEntity, spanOfRelationship } from '../../view/spansOfRecords.ts';
import type { Fault } from './faults.ts';
import type { Dataset } from './tables.ts';
import { toEntities } from './toRecords.ts';
import { toRelationships } from './toRelationships.ts';

const isAfter = (one: Span, other: Span): boolean => one.start !== null && other.end !== null && one.start >= other.end;

const areApart = (one: Span, other: Span): boolean => isAfter(one, other) || isAfter(other, one);

const isEmpty = ({ start, end }: Span): boolean => start !== null && end !== null && end <= start;

const writtenDates = (entity: EntityRecord): string => {
  const { from, to } = datesOfEntity(entity);
  return [from, to].filter(Boolean).join(' to ');
};

const named = (entity: EntityRecord): string => `"${entity.id}" (${writtenDates(entity)})`;

type Problem = (relationship: RelationshipRecord, from: EntityRecord, to: EntityRecord) => string | null;

/** What cannot be under any reading of the dates, by the type of the relationship. */
const problems: Partial<Record<RelationshipType, Problem>> = {
  PARTICIPATED_IN: (_, person, event) => {
    const [life, time] = [spanOfEntity(person), spanOfEntity(event)];
    if (isAfter(time, life)) return `${named(person)} had died before ${named(event)} began`;
    return isAfter(life, time) ? `${named(person)} was born after ${named(event)} ended` : null;
  },
  PART_OF: (_, meeting, process) =>
    areApart(spanOfEntity(meeting), spanOfEntity(process)) ? `${named(meeting)} lies outside ${named(process)}` : null,
  APPEARED_IN: (relationship, idea, place) => {
    const appeared = spanOfRelationship(relationship, idea, place);
    if (isAfter(spanOfEntity(idea), appeared)) return `${named(idea)} appears in "${place.id}" before its origin`;
    return place.kind === 'DOCUMENT' && areApart(appeared, spanOfEntity(place))
      ? `it appears in ${named(place)} at another date than the document's`
      : null;
  },
  INFLUENCED: (relationship, from, to) => {
    if (!isEmpty(spanOfRelationship(relationship, from, to))) return null;
    const date = textOf(relationship.properties, 'date');
    const when = date === '' ? '' : ` on ${date}`;
    return `influence between ${named(from)} and ${named(to)} cannot have arrived${when}`;
  },
};

/**
 * Statements that contradict the dates of what they join under every reading: a seat after death or before birth, a meeting
 * outside its process, an idea before its origin or in a document at another date than the document's, influence that arrives when what it reaches is not there, or before what it comes from.
 */
export const findContradictions = (dataset: Dataset): Fault[] => {
  const entities = new Map(toEntities(dataset).map((entity) => [entity.id, entity]));
  return toRelationships(dataset).flatMap(({ record, table, line }): Fault[] => {
    const [from, to] = [entities.get(record.from), entities.get(record.to)];
    const problem = from && to && problems[record.type]?.(record, from, to);
    if (problem == null) return [];
    const expected = `${problem}; expected dates under which that is possible`;
    return [{ file: `${table}.csv`, line, column: null, value: null, problem: expected }];
  });
};
