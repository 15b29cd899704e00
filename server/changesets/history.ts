import { visibleTo, type Clearance } from '../domain/sensitivity.ts';
import { textOf } from '../domain/records.ts';
import type { Row, Store } from '../store/store.ts';
import type { AnyRecord } from './change.ts';
import { fromFormerRow, revisionOf } from './former.ts';
import { anyRevision, readPresent } from './present.ts';
import { queries } from './queries.ts';

/** A changeset, as it is told of. */
export interface Changeset {
  readonly revision: number;
  /** What kind of writing it was: import, edit or undo. */
  readonly kind: string;
  readonly state: string;
  readonly writtenBy: string;
  /** A moment, as ISO 8601. */
  readonly writtenAt: string;
  readonly summary: string;
  readonly created: number;
  readonly replaced: number;
  readonly retired: number;
}

const toChangeset = (row: Row): Changeset => ({
  revision: Number(row['revision']),
  kind: String(row['kind'] ?? ''),
  state: String(row['state'] ?? ''),
  writtenBy: String(row['writtenBy'] ?? ''),
  writtenAt: String(row['writtenAt'] ?? ''),
  summary: String(row['summary'] ?? ''),
  created: Number(row['created'] ?? 0),
  replaced: Number(row['replaced'] ?? 0),
  retired: Number(row['retired'] ?? 0),
});

/** A page of the changesets, the latest first: those before a revision; what was rolled back is among them, and says so. */
export const readChangesets = async (store: Store, limit: number, before = anyRevision): Promise<Changeset[]> =>
  (await store.read(queries.changesets, { before, limit })).map(toChangeset);

/** The mark of a changeset, which no other has; empty for one that is not there, or was written before there were marks. */
export const readMark = async (store: Store, revision: number): Promise<string> => {
  const [row] = await store.read(queries.mark, { revision });
  return String(row?.['mark'] ?? '');
};

/** What a record was from one revision until another; null for one that is still so. */
export interface State {
  readonly record: AnyRecord;
  readonly revision: number;
  readonly until: number | null;
}

/** Relationships are found from the entity that they lead away from, with whose id their own begins. */
const wantedById = (id: string) => ({ entities: [id], relationships: [{ id, from: id.split('.')[0]! }] });

/** All that a record has been, the earliest state first; nothing for an id that no record ever had, or none to be seen. */
export const readHistory = async (store: Store, id: string, clearance: Clearance): Promise<State[]> => {
  const visible = visibleTo(clearance);
  const present = (await readPresent(store.read.bind(store), wantedById(id))).get(id);
  const rows = await store.read(queries.formersOf, { id, clearance: visible });
  const former = rows.map((row): State => ({
    record: fromFormerRow(row),
    revision: Number(row['revision']),
    until: Number(row['until']),
  }));
  // What an unfinished changeset wrote has a state before it that it replaced, which ends with a revision that nobody sees.
  if (present === undefined || !visible.includes(textOf(present.properties, 'sensitivity') as Clearance)) return former;
  return [...former, { record: present, revision: revisionOf(present), until: null }];
};
