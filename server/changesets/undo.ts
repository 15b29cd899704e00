import { visibleTo } from '../domain/sensitivity.ts';
import type { RelationshipRecord } from '../domain/records.ts';
import { invalidInput } from '../errors.ts';
import type { Store } from '../store/store.ts';
import { isEntity, type AnyRecord, type Change } from './change.ts';
import { readFormersAt, readFormersUntil, revisionOf } from './former.ts';
import { isSameRecord } from './sameRecord.ts';
import { readChangesets } from './history.ts';
import { idsOf, readPresent } from './present.ts';
import { queries } from './queries.ts';
import { joinTouched, readTouched } from './touched.ts';
import { writeChangeset, type ChangesetOptions, type ChangesetSummary } from './writeChangeset.ts';

/** What undoing a changeset did, and the ids of the records that were left as they are, because they were written since. */
export interface UndoSummary extends ChangesetSummary {
  readonly left: readonly string[];
}

/** Who undoes, and what is to be done with records that were written since: nothing at all, or all but those. */
export interface UndoOptions extends Omit<ChangesetOptions, 'kind' | 'summary' | 'onProgress' | 'batchSize'> {
  readonly leaveLater: boolean;
}

const mostNamed = 5;

const named = (ids: readonly string[]): string => {
  const first = ids.slice(0, mostNamed).map((id) => `"${id}"`);
  const rest = ids.length - first.length;
  return [...first, ...(rest > 0 ? [`${rest} more`] : [])].join(', ');
};

/** Taken out first what joins, then what is joined; put back the other way round. */
const inOrder = (retired: readonly AnyRecord[], put: readonly AnyRecord[]): Change[] => {
  const first = (records: readonly AnyRecord[], entities: boolean): AnyRecord[] =>
    records.filter((record) => isEntity(record) === entities);
  return [
    ...[...first(retired, false), ...first(retired, true)].map((record): Change => ({
      action: 'retire',
      record,
      base: revisionOf(record),
    })),
    ...[...first(put, true), ...first(put, false)].map((record): Change => ({ action: 'put', record })),
  ];
};

/** What joins entities that are to go to others, but for what goes with them. */
const findHeld = async (store: Store, retired: readonly AnyRecord[]): Promise<string[]> => {
  const going = new Set(retired.map(({ id }) => id));
  const ids = retired.filter(isEntity).map(({ id }) => id);
  if (ids.length === 0) return [];
  const rows = await store.read(queries.joined, { ids, clearance: visibleTo('confidential') });
  return rows.filter((row) => !going.has(String(row['id']))).map((row) => String(row['entity']));
};

/** The relationships whose ends are not there, nor put back with them. */
const findLoose = async (store: Store, put: readonly AnyRecord[]): Promise<string[]> => {
  const relationships = put.filter((record): record is RelationshipRecord => !isEntity(record));
  const ends = new Set(relationships.flatMap(({ from, to }) => [from, to]));
  const present = await readPresent(store.read.bind(store), { entities: [...ends], relationships: [] });
  const there = new Set([...present.keys(), ...put.map(({ id }) => id)]);
  return relationships.filter(({ from, to }) => !there.has(from) || !there.has(to)).map(({ id }) => id);
};

/** What undoing a changeset comes to: what is taken out, what is put back, and what has to be left. */
const planUndo = async (store: Store, revision: number) => {
  const wanted = joinTouched(await readTouched(store, revision - 1, revision));
  const run = store.read.bind(store);
  const present = await readPresent(run, wanted);
  const before = await readFormersUntil(run, revision, wanted);
  const since = await readFormersAt(run, revision, wanted);
  // What was undone is as it was, though it was written since: so that one changeset after the other can be undone.
  const isLater = (id: string): boolean => {
    const now = present.get(id);
    const then = now !== undefined && revisionOf(now) === revision ? now : since.get(id);
    return now === undefined || then === undefined ? now !== then : !isSameRecord(now, then);
  };
  const ids = idsOf(wanted);
  const own = ids.filter((id) => !isLater(id));
  const retired = own.filter((id) => !before.has(id)).flatMap((id) => present.get(id) ?? []);
  const put = own.flatMap((id) => before.get(id) ?? []);
  const stuck = new Set([...(await findHeld(store, retired)), ...(await findLoose(store, put))]);
  return {
    retired: retired.filter(({ id }) => !stuck.has(id)),
    put: put.filter(({ id }) => !stuck.has(id)),
    left: [...ids.filter(isLater), ...stuck],
  };
};

/**
 * Undoes a changeset by another: what it created is taken out, what it replaced or took out is as it was before. Rejects with
 * INVALID_INPUT where there is no such changeset, or where records were written since and are not to be left.
 */
export const undoChangeset = async (store: Store, revision: number, options: UndoOptions): Promise<UndoSummary> => {
  const { leaveLater, ...rest } = options;
  const [changeset] = await readChangesets(store, 1, revision + 1);
  if (changeset?.revision !== revision || changeset.state !== 'committed') {
    throw invalidInput(`There is no changeset ${revision} to undo; "crosstrack changes" lists those that there are.`);
  }
  const { retired, put, left } = await planUndo(store, revision);
  if (left.length > 0 && !leaveLater) {
    throw invalidInput(
      `${left.length} of the records of changeset ${revision} were written or joined to others since: ${named(left)}; ` +
        'nothing was undone. Undo the later changesets first, or ask for the rest to be undone.',
    );
  }
  const written = await writeChangeset(store, inOrder(retired, put), `An undo of changeset ${revision}`, {
    ...rest,
    kind: 'undo',
    summary: `Undid changeset ${revision}: ${changeset.summary}`,
  });
  return { ...written, left };
};
