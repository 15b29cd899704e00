import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { labelOfKind } from '../../domain/kinds.ts';
import type { EntityRecord, Properties, Records, RelationshipRecord } from '../../domain/records.ts';
import { visibleTo } from '../../domain/sensitivity.ts';
import { invalidInput } from '../../errors.ts';
import type { Row, Store, Transaction } from '../../store/store.ts';
import { queries } from './queries.ts';

const batchSize = 1000;
const revisionId = 'revision';
const everything = visibleTo('confidential');

/** What a write did. */
export interface WriteSummary {
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  /** The revision of the store afterwards: the one before where nothing was created or changed. */
  readonly revision: number;
}

/** Who writes, when, and what for; `onProgress` is told how many records of how many have been dealt with. */
export interface WriteOptions {
  readonly recordedBy: string;
  readonly recordedAt: string;
  readonly summary: string;
  readonly onProgress?: (done: number, total: number) => void;
  /** Stops the writing between two batches; nothing is kept then. */
  readonly signal?: AbortSignal;
}

const batches = <Item>(items: readonly Item[]): Item[][] =>
  Array.from({ length: Math.ceil(items.length / batchSize) }, (_, index) =>
    items.slice(index * batchSize, (index + 1) * batchSize),
  );

const bookkeeping = new Set(['recordedAt', 'recordedBy']);

const withoutBookkeeping = (properties: Properties): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([name]) => !bookkeeping.has(name)));

interface Existing {
  /** Label or type: what a record cannot change into. */
  readonly sort: string;
  readonly properties: Properties;
}

const readExisting = async (transaction: Transaction, records: Records): Promise<Map<string, Existing>> => {
  const existing = new Map<string, Existing>();
  const remember = (sort: string, row: Row): void => {
    const properties = row['properties'] as Properties;
    existing.set(String(properties['id']), { sort, properties });
  };
  for (const batch of batches(records.entities)) {
    const ids = batch.map(({ id }) => id);
    for (const row of await transaction.run(queries.existingEntities, { ids, clearance: everything })) {
      const labels = row['labels'] as string[];
      remember(labels.find((label) => label !== 'Entity') ?? '', row);
    }
  }
  for (const ids of batches([...new Set(records.relationships.map(({ from }) => from))])) {
    for (const row of await transaction.run(queries.existingRelationships, { ids, clearance: everything })) {
      remember(String(row['type']), row);
    }
  }
  return existing;
};

const assertUnique = (records: Records): void => {
  const seen = new Set<string>();
  for (const { id } of [...records.entities, ...records.relationships]) {
    if (seen.has(id)) throw invalidInput(`Two records have the id "${id}"; expected each to have its own.`);
    seen.add(id);
  }
};

const sortOf = (record: EntityRecord | RelationshipRecord): string =>
  'kind' in record ? labelOfKind[record.kind] : record.type;

/**
 * Writes records in one transaction, all or none, and only those that are new or differ from what is there: writing the
 * same twice changes nothing and leaves the revision as it is. Rejects with INVALID_INPUT where an id is already that of
 * another kind of record.
 */
export const writeRecords = async (store: Store, records: Records, options: WriteOptions): Promise<WriteSummary> => {
  assertUnique(records);
  const total = records.entities.length + records.relationships.length;
  return store.write(async (transaction) => {
    const [locked] = await transaction.run(queries.lockRevision, { id: revisionId });
    const revisionBefore = Number(locked?.['revision'] ?? 0);
    const existing = await readExisting(transaction, records);
    const summary = { created: 0, changed: 0, unchanged: 0 };
    let done = 0;

    const isDue = (record: EntityRecord | RelationshipRecord): boolean => {
      const present = existing.get(record.id);
      if (present === undefined) {
        summary.created += 1;
        return true;
      }
      if (present.sort !== sortOf(record)) {
        throw invalidInput(`"${record.id}" is already the id of a ${present.sort}; expected a ${sortOf(record)}.`);
      }
      const same = isDeepStrictEqual(withoutBookkeeping(present.properties), { ...record.properties });
      summary[same ? 'unchanged' : 'changed'] += 1;
      return !same;
    };
    const stamp = (properties: Properties): Properties => ({
      ...properties,
      recordedAt: options.recordedAt,
      recordedBy: options.recordedBy,
    });
    const advance = (count: number): void => {
      options.signal?.throwIfAborted();
      done += count;
      options.onProgress?.(done, total);
    };

    for (const batch of batches(records.entities)) {
      const rows = batch
        .filter(isDue)
        .map((record) => ({ id: record.id, label: sortOf(record), properties: stamp(record.properties) }));
      if (rows.length > 0) await transaction.run(queries.writeEntities, { rows });
      advance(batch.length);
    }
    for (const batch of batches(records.relationships)) {
      const rows = batch.filter(isDue).map((record) => ({ ...record, properties: stamp(record.properties) }));
      if (rows.length > 0) await transaction.run(queries.writeRelationships, { rows });
      advance(batch.length);
    }

    if (summary.created + summary.changed === 0) return { ...summary, revision: revisionBefore };
    const revision = revisionBefore + 1;
    await transaction.run(queries.writeChangeset, {
      id: revisionId,
      number: revision,
      mark: randomUUID(),
      recordedAt: options.recordedAt,
      recordedBy: options.recordedBy,
      summary: options.summary,
    });
    return { ...summary, revision };
  });
};
