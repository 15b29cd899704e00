import neo4j from 'neo4j-driver';
import { engineFailure, invalidInput } from '../errors.ts';
import type { Parameters, Query, Value } from './store.ts';

const isPlainObject = (value: unknown): value is Record<string, unknown> => {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

const mapEntries = <T>(record: object, convert: (value: unknown) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, convert(value)]));

const toParameter = (value: unknown): unknown => {
  // Bolt has no number without a type: left alone, every JavaScript number would arrive as a float, and LIMIT refuse it.
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (value === undefined) return null;
  if (Array.isArray(value)) return value.map(toParameter);
  if (isPlainObject(value)) return mapEntries(value, toParameter);
  return value;
};

/** Makes parameters into what the driver sends: whole numbers as integers, undefined as null. Refuses a Date. */
export const toDriverParameters = (query: Query, parameters: Parameters): Record<string, unknown> => {
  for (const [name, value] of Object.entries(parameters)) {
    if (value instanceof Date) throw invalidInput(`Parameter "${name}" of "${query.name}" is a Date; expected text.`);
  }
  return mapEntries(parameters, toParameter);
};

const isTemporal = (value: object): boolean =>
  neo4j.isDate(value) ||
  neo4j.isDateTime(value) ||
  neo4j.isLocalDateTime(value) ||
  neo4j.isTime(value) ||
  neo4j.isLocalTime(value) ||
  neo4j.isDuration(value);

/**
 * Makes a value of the driver plain: an integer a number, a temporal value its ISO text, a node or relationship the
 * map of its properties. Throws ENGINE_FAILURE for what has no plain form.
 */
export const toPlain = (value: unknown): Value => {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  // The driver's option `disableLosslessIntegers` would turn integers past 2^53 into Infinity without a word.
  if (neo4j.isInt(value)) {
    if (!value.inSafeRange())
      throw engineFailure(`Neo4j answered with an integer too large to hold: ${value.toString()}.`);
    return value.toNumber();
  }
  if (Array.isArray(value)) return value.map(toPlain);
  if (isPlainObject(value)) return mapEntries(value, toPlain);
  if (typeof value === 'object' && isTemporal(value)) return String(value);
  if (typeof value === 'object' && (neo4j.isNode(value) || neo4j.isRelationship(value)))
    return mapEntries(value.properties, toPlain);
  throw engineFailure('Neo4j answered with a value that has no plain form, such as a point or a path.');
};
