import type { Store, Transaction } from '../store/store.ts';
import type { AnyRecord } from './change.ts';
import { readFormersUntil, revisionOf } from './former.ts';
import { setHead } from './head.ts';
import { renewLease } from './heldLease.ts';
import { readPresent } from './present.ts';
import { queries } from './queries.ts';
import { readTouched, type Touched } from './touched.ts';
import { writeStates } from './writeStates.ts';

/** Puts back what a batch replaced or took out; with `takesOut` also takes out what it created, and forgets the batch. */
const undoBatch = async (
  transaction: Transaction,
  revision: number,
  touched: Touched,
  takesOut: boolean,
): Promise<void> => {
  const run = transaction.run.bind(transaction);
  const present = await readPresent(run, touched);
  const formers = [...(await readFormersUntil(run, revision, touched)).values()];
  const ids = new Set(formers.map(({ id }) => id));
  const isCreated = (record: AnyRecord): boolean => revisionOf(record) === revision && !ids.has(record.id);
  await writeStates(transaction, {
    created: formers.filter(({ id }) => !present.has(id)),
    replaced: formers.filter(({ id }) => present.has(id)),
    removed: takesOut ? [...present.values()].filter(isCreated) : [],
  });
  if (ids.size > 0) await transaction.run(queries.forgetFormers, { until: revision, ids: [...ids] });
  if (takesOut) await transaction.run(queries.forgetTouched, { id: touched.id });
};

/** Undoes all that an unfinished changeset wrote, batch by batch; where that is cut off, the next writer goes on with it. */
const undoBatches = async (store: Store, writer: string, revision: number): Promise<void> => {
  const touched = await readTouched(store, revision - 1, revision);
  const step = (batch: Touched, takesOut: boolean): Promise<void> =>
    store.write(async (transaction) => {
      await renewLease(transaction, writer);
      await undoBatch(transaction, revision, batch, takesOut);
    });
  const ofEntities = touched.filter(({ entities }) => entities.length > 0);
  // First what relationships need to be put back between, last what they must be gone from.
  for (const batch of ofEntities) await step(batch, false);
  for (const batch of touched) if (batch.relationships.length > 0) await step(batch, true);
  for (const batch of ofEntities) await step(batch, true);
};

/** Rolls an unfinished changeset back; whoever calls it holds the lease. The store is then as if it had never been begun. */
export const rollBack = async (store: Store, writer: string, revision: number): Promise<void> => {
  await undoBatches(store, writer, revision);
  await store.write(async (transaction) => {
    const { undone } = await renewLease(transaction, writer);
    await transaction.run(queries.setChangeset, { revision, properties: { state: 'rolled-back' } });
    await setHead(transaction, { undone: undone + 1 });
  });
};

/** Rolls back what others left unfinished; whoever calls it holds the lease. */
export const rollBackUnfinished = async (
  store: Store,
  writer: string,
  tell: (sentence: string) => void = () => {},
): Promise<void> => {
  for (const row of await store.read(queries.unfinished)) {
    const revision = Number(row['revision']);
    await rollBack(store, writer, revision);
    tell(`Rolled back what was left unfinished: "${String(row['summary'])}", begun ${String(row['writtenAt'])}.`);
  }
};
