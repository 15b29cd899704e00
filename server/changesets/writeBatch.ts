import type { Properties } from '../domain/records.ts';
import { CrosstrackError, invalidInput } from '../errors.ts';
import type { Transaction } from '../store/store.ts';
import { endOf, isEntity, sortOf, typeOf, type AnyRecord, type Change, type Sort } from './change.ts';
import { revisionOf, toFormerRow } from './former.ts';
import { readPresent, wantedOf } from './present.ts';
import { queries } from './queries.ts';
import { isSameRecord } from './sameRecord.ts';
import { writeStates } from './writeStates.ts';

/** How many records something happened to. */
export interface Counts {
  readonly created: number;
  readonly replaced: number;
  readonly retired: number;
  /** Given as they were already. */
  readonly unchanged: number;
}

export const noCounts: Counts = { created: 0, replaced: 0, retired: 0, unchanged: 0 };

export const addCounts = (a: Counts, b: Counts): Counts => ({
  created: a.created + b.created,
  replaced: a.replaced + b.replaced,
  retired: a.retired + b.retired,
  unchanged: a.unchanged + b.unchanged,
});

/** The changeset that a batch belongs to. */
export interface BatchOf {
  readonly revision: number;
  readonly writtenAt: string;
  readonly writtenBy: string;
  /** Which batch it is, from 0. */
  readonly number: number;
  /** Whether the store held nothing before the changeset: then nothing has to be looked up. */
  readonly isFirst: boolean;
}

/** A record was written by another since it was read: nothing of the changeset is kept. */
export class Conflict extends CrosstrackError {
  constructor(readonly id: string) {
    super('INVALID_INPUT', `"${id}" was changed by somebody else since it was read; nothing was written.`);
  }
}

const assertFits = (record: AnyRecord, present: AnyRecord): void => {
  if (typeOf(present) !== typeOf(record)) {
    throw invalidInput(`"${record.id}" is already the id of a ${typeOf(present)}; expected a ${typeOf(record)}.`);
  }
  if (isEntity(record) || isEntity(present)) return;
  if (record.from !== present.from || record.to !== present.to) {
    throw invalidInput(
      `"${record.id}" joins "${present.from}" and "${present.to}"; expected the same ends, or another id for other ends.`,
    );
  }
};

/** Sorts the changes of a batch by what they come to. */
const sortChanges = (changes: readonly Change[], present: ReadonlyMap<string, AnyRecord>, stamp: Properties) => {
  const created: AnyRecord[] = [];
  const replaced: AnyRecord[] = [];
  const removed: AnyRecord[] = [];
  let unchanged = 0;
  for (const { action, record, base } of changes) {
    const before = present.get(record.id);
    if (base !== undefined && base !== (before === undefined ? 0 : revisionOf(before))) throw new Conflict(record.id);
    if (before !== undefined) assertFits(record, before);
    if (action === 'retire') {
      if (before === undefined) throw invalidInput(`"${record.id}" is no record at present; expected one to retire.`);
      removed.push(before);
    } else if (before === undefined) created.push({ ...record, properties: { ...record.properties, ...stamp } });
    else if (isSameRecord(before, record)) unchanged += 1;
    else replaced.push({ ...record, properties: { ...record.properties, ...stamp } });
  }
  return { created, replaced, removed, unchanged };
};

/** What notes which records were touched: one row for each sort that there is. */
const touchedRows = (touched: readonly AnyRecord[], { revision, number }: BatchOf): Record<string, unknown>[] => {
  const rowOf = (sort: Sort): Record<string, unknown>[] => {
    const records = touched.filter((record) => sortOf(record) === sort);
    const id = [revision, number].map((part) => String(part).padStart(10, '0')).join('.') + `.${sort}`;
    return records.length === 0
      ? []
      : [{ id, revision, sort, ids: records.map((record) => record.id), ends: records.map(endOf) }];
  };
  return [...rowOf('entity'), ...rowOf('relationship')];
};

/**
 * Writes one batch of a changeset: only what is new or differs from what is there. What it replaces or takes out is
 * written down first. Throws INVALID_INPUT where an id is already that of another kind of record, where what is to be
 * retired is not there, or (as a `Conflict`) where a record is not of the revision that it was read at.
 */
export const writeBatch = async (
  transaction: Transaction,
  changes: readonly Change[],
  batch: BatchOf,
): Promise<Counts> => {
  const run = transaction.run.bind(transaction);
  const wanted = wantedOf(changes.map(({ record }) => record));
  const present = batch.isFirst ? new Map<string, AnyRecord>() : await readPresent(run, wanted);
  const { revision, writtenAt, writtenBy } = batch;
  const stamp = { recordedAt: writtenAt, recordedBy: writtenBy, revision };
  const { created, replaced, removed, unchanged } = sortChanges(changes, present, stamp);
  const gone = [...replaced.map(({ id }) => present.get(id)!), ...removed];
  if (gone.length > 0) await run(queries.keepFormers, { rows: gone.map((record) => toFormerRow(record, revision)) });
  const rows = touchedRows([...created, ...replaced, ...removed], batch);
  if (rows.length > 0) await run(queries.touch, { rows });
  await writeStates(transaction, { created, replaced, removed });
  return { created: created.length, replaced: replaced.length, retired: removed.length, unchanged };
};
