import { randomUUID } from 'node:crypto';
import { invalidInput } from '../errors.ts';
import type { Store, Transaction } from '../store/store.ts';
import type { Change } from './change.ts';
import { lockHead, setHead, type Head } from './head.ts';
import { giveBackLease, LeaseLost, renewLease } from './heldLease.ts';
import { newWriter, takeLease, type LeaseRequest } from './lease.ts';
import { queries } from './queries.ts';
import { rollBack } from './rollBack.ts';
import { addCounts, noCounts, writeBatch, type BatchOf, type Counts } from './writeBatch.ts';

/** So many changes are written at a time, where nothing else is asked for. */
const usualBatch = 2000;

/** What kind of writing a changeset is. */
export type ChangesetKind = 'import' | 'edit' | 'undo' | 'purge';

/** Who writes, when, what for, and how long it may wait for another writer. */
export interface ChangesetOptions extends Omit<LeaseRequest, 'named'> {
  readonly kind: ChangesetKind;
  readonly writtenBy: string;
  /** A moment, as ISO 8601. */
  readonly writtenAt: string;
  readonly summary: string;
  /** How many changes are written at a time. */
  readonly batchSize?: number;
  /** Told how many changes have been dealt with. */
  readonly onProgress?: (done: number) => void;
}

/** What a changeset did, and the revision of the store afterwards: the one before where nothing was changed. */
export interface ChangesetSummary extends Counts {
  readonly revision: number;
}

function* inBatches(changes: Iterable<Change>, batchSize = usualBatch): Generator<Change[]> {
  const seen = new Set<string>();
  let batch: Change[] = [];
  for (const change of changes) {
    const { id } = change.record;
    if (seen.has(id)) throw invalidInput(`Two records have the id "${id}"; expected each to have its own.`);
    seen.add(id);
    batch.push(change);
    if (batch.length === batchSize) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

const isNothing = ({ created, replaced, retired }: Counts): boolean => created + replaced + retired === 0;

const begin = (transaction: Transaction, revision: number, { kind, writtenBy, writtenAt, summary }: ChangesetOptions) =>
  transaction.run(queries.setChangeset, {
    revision,
    properties: { kind, writtenBy, writtenAt, summary, state: 'writing' },
  });

/** Makes a changeset visible: all of it, at once. */
const commit = async (transaction: Transaction, revision: number, counts: Counts): Promise<void> => {
  const { created, replaced, retired } = counts;
  const mark = randomUUID();
  const properties = { state: 'committed', mark, created, replaced, retired };
  await transaction.run(queries.setChangeset, { revision, properties });
  await setHead(transaction, { committed: revision, last: revision, mark, writer: '', named: '' });
};

const batchOf = (head: Head, number: number, { writtenAt, writtenBy }: ChangesetOptions): BatchOf => ({
  revision: head.last + 1,
  writtenAt,
  writtenBy,
  number,
  isFirst: head.committed === 0,
});

/** A changeset of one batch: one transaction. Null where another writes, or has left something unfinished. */
const writeAtOnce = (
  store: Store,
  writer: string,
  changes: readonly Change[],
  options: ChangesetOptions,
): Promise<ChangesetSummary | null> =>
  store.write(async (transaction) => {
    const head = await lockHead(transaction);
    if (head.writer !== '' && head.writer !== writer) return null;
    const batch = batchOf(head, 0, options);
    const counts = await writeBatch(transaction, changes, batch);
    if (isNothing(counts)) {
      await setHead(transaction, { writer: '', named: '' });
      return { ...counts, revision: head.committed };
    }
    await begin(transaction, batch.revision, options);
    await commit(transaction, batch.revision, counts);
    return { ...counts, revision: batch.revision };
  });

/** Ends a changeset of many batches: it becomes visible, or is forgotten where it changed nothing. */
const finish = (store: Store, writer: string, revision: number, counts: Counts): Promise<number> =>
  store.write(async (transaction) => {
    const { committed } = await renewLease(transaction, writer);
    if (!isNothing(counts)) {
      await commit(transaction, revision, counts);
      return revision;
    }
    await transaction.run(queries.forgetChangeset, { revision });
    await setHead(transaction, { writer: '', named: '' });
    return committed;
  });

/** A changeset of many batches, each a transaction of its own, seen by nobody before the last. */
const writeInBatches = async (
  store: Store,
  writer: string,
  batches: Iterable<readonly Change[]>,
  options: ChangesetOptions,
): Promise<ChangesetSummary> => {
  const head = await store.write(async (transaction) => {
    const before = await renewLease(transaction, writer);
    await begin(transaction, before.last + 1, options);
    await setHead(transaction, { last: before.last + 1 });
    return before;
  });
  const revision = head.last + 1;
  try {
    let counts = noCounts;
    let number = 0;
    let done = 0;
    for (const changes of batches) {
      options.signal?.throwIfAborted();
      const batch = batchOf(head, number, options);
      const written = await store.write(async (transaction) => {
        await renewLease(transaction, writer);
        return writeBatch(transaction, changes, batch);
      });
      counts = addCounts(counts, written);
      number += 1;
      done += changes.length;
      options.onProgress?.(done);
    }
    options.signal?.throwIfAborted();
    return { ...counts, revision: await finish(store, writer, revision, counts) };
  } catch (error) {
    // Where that fails too, the lease runs out, and the next writer rolls back.
    if (!(error instanceof LeaseLost)) await rollBack(store, writer, revision).then(() => giveBackLease(store, writer));
    throw error;
  }
};

/** Has a writer do its work with the lease. */
const underLease = async (
  store: Store,
  named: string,
  options: ChangesetOptions,
  write: (writer: string) => Promise<ChangesetSummary>,
): Promise<ChangesetSummary> => {
  const writer = newWriter();
  await takeLease(store, writer, { ...options, named });
  return write(writer);
};

const writeFew = async (
  store: Store,
  changes: readonly Change[],
  named: string,
  options: ChangesetOptions,
): Promise<ChangesetSummary> => {
  options.signal?.throwIfAborted();
  const summary =
    (await writeAtOnce(store, '', changes, options)) ??
    (await underLease(store, named, options, async (writer) => {
      try {
        return (await writeAtOnce(store, writer, changes, options))!;
      } catch (error) {
        await giveBackLease(store, writer);
        throw error;
      }
    }));
  options.onProgress?.(changes.length);
  return summary;
};

/**
 * Writes changes as one changeset: all of them become visible at once, or none; whoever reads meanwhile sees what was
 * there before. One that is killed is rolled back by whoever writes next. Only what is new or differs is written, and
 * where nothing is, the revision stays as it is. `named` tells others meanwhile what is being written.
 */
export const writeChangeset = async (
  store: Store,
  changes: Iterable<Change>,
  named: string,
  options: ChangesetOptions,
): Promise<ChangesetSummary> => {
  const batches = inBatches(changes, options.batchSize);
  const first = batches.next();
  const second = first.done === true ? first : batches.next();
  if (first.done === true || second.done === true) {
    return writeFew(store, first.done === true ? [] : first.value, named, options);
  }
  const all = function* (): Generator<Change[]> {
    yield first.value;
    yield second.value;
    yield* batches;
  };
  return underLease(store, named, options, (writer) => writeInBatches(store, writer, all(), options));
};
