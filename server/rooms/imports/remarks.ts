import { firstDayOfMonth, toYearMonth, type Day } from '../../domain/days.ts';
import type { EntityRecord, Properties, RelationshipRecord } from '../../domain/records.ts';
import { datesOfEntity, spanOfEntity } from '../../view/spansOfRecords.ts';
import type { Fault } from './faults.ts';
import { tableNames, type Dataset } from './tables.ts';
import { toEntities } from './toRecords.ts';
import { toRelationships } from './toRelationships.ts';

/** Ages at which somebody hardly takes part in talks. */
const [youngest, oldest] = [16, 100];

/** How many years after the present a date is hardly meant. */
const mostAhead = 50;

const yearsBetween = (from: Day, to: Day): number => Math.floor((to - from) / 365.25);

/** A day so far ahead that it stands for no end rather than for itself. */
const farDay = (properties: Properties, horizon: Day): string | null => {
  for (const [name, value] of Object.entries(properties))
    if (/(?:Earliest|Latest)$/.test(name) && typeof value === 'number' && value >= horizon)
      return `the year ${toYearMonth(value).year} stands for no event; leave the end empty where none is known`;
  return null;
};

const named = (entity: EntityRecord): string => {
  const { from, to } = datesOfEntity(entity);
  return `"${entity.id}" (${[from, to].filter(Boolean).join(' to ')})`;
};

/** An age that is unlikely under every reading of the dates. */
const unlikelyAge = (person: EntityRecord, event: EntityRecord): string | null => {
  const [life, time] = [spanOfEntity(person), spanOfEntity(event)];
  if (life.start === null || life.startLatest === null) return null;
  if (time.end !== null && yearsBetween(life.start, time.end - 1) < youngest)
    return `${named(person)} was not yet ${youngest} at ${named(event)}`;
  return time.start !== null && yearsBetween(life.startLatest, time.start) > oldest
    ? `${named(person)} was more than ${oldest} at ${named(event)}`
    : null;
};

/** What is unlikely about a relationship, though it can be. */
const unlikely = ({ type }: RelationshipRecord, from: EntityRecord, to: EntityRecord): string | null => {
  if (type === 'PARTICIPATED_IN') return unlikelyAge(from, to);
  if (type !== 'PRODUCED') return null;
  const [source, document] = [spanOfEntity(from), spanOfEntity(to)];
  return document.end !== null && source.start !== null && document.end <= source.start
    ? `${named(to)} is older than ${named(from)}, which is said to have produced it`
    : null;
};

/**
 * What can be but hardly is: a year that stands for no end, somebody who took part as a child or at more than a hundred, a
 * document older than what produced it. Nothing is refused for it.
 */
export const findRemarks = (dataset: Dataset, today: Day): Fault[] => {
  const entities = new Map(toEntities(dataset).map((entity) => [entity.id, entity]));
  const { year } = toYearMonth(today);
  const horizon = firstDayOfMonth(year + mostAhead, 1);
  const at = (table: string, line: number, problem: string | null | undefined): Fault[] =>
    problem == null ? [] : [{ file: `${table}.csv`, line, column: null, value: null, problem }];
  const ofEntities = tableNames.flatMap((table) =>
    (dataset[table] as readonly { readonly line: number; readonly id?: string }[]).flatMap(({ line, id }) => {
      const entity = id === undefined ? undefined : entities.get(id);
      return entity === undefined ? [] : at(table, line, farDay(entity.properties, horizon));
    }),
  );
  const ofRelationships = toRelationships(dataset).flatMap(({ record, table, line }) => {
    const [from, to] = [entities.get(record.from), entities.get(record.to)];
    return [
      ...at(table, line, farDay(record.properties, horizon)),
      ...at(table, line, from && to && unlikely(record, from, to)),
    ];
  });
  return [...ofEntities, ...ofRelationships];
};
