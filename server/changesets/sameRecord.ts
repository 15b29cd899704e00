import { isDeepStrictEqual } from 'node:util';
import type { Properties } from '../domain/records.ts';
import type { AnyRecord } from './change.ts';

const bookkeeping = new Set(['recordedAt', 'recordedBy', 'revision']);

const withoutBookkeeping = (properties: Properties): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([name]) => !bookkeeping.has(name)));

/** Whether two states of a record say the same: who wrote them, when and by which changeset does not count. */
export const isSameRecord = (a: AnyRecord, b: AnyRecord): boolean =>
  isDeepStrictEqual(withoutBookkeeping(a.properties), withoutBookkeeping(b.properties));
