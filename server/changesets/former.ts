import type { Properties, RelationshipRecord } from '../domain/records.ts';
import { numberOf, textOf } from '../domain/records.ts';
import type { Row } from '../store/store.ts';
import { idsOf, type Run, type Wanted } from './present.ts';
import { queries } from './queries.ts';
import { endOf, isEntity, kindOfLabels, sortOf, typeOf, type AnyRecord } from './change.ts';

/** The revision that last wrote a record; 0 for one that was written before there were revisions. */
export const revisionOf = ({ properties }: AnyRecord): number => numberOf(properties, 'revision') ?? 0;

/** The row that keeps what a record was before the changeset `until` replaced it. */
export const toFormerRow = (record: AnyRecord, until: number): Record<string, unknown> => ({
  key: `${record.id}@${String(until).padStart(10, '0')}`,
  id: record.id,
  sort: sortOf(record),
  type: typeOf(record),
  source: endOf(record),
  target: isEntity(record) ? record.id : record.to,
  properties: JSON.stringify(record.properties),
  sensitivity: textOf(record.properties, 'sensitivity'),
  revision: revisionOf(record),
  until,
});

/** The record that a row of a former state keeps. */
export const fromFormerRow = (row: Row): AnyRecord => {
  const id = String(row['id']);
  const type = String(row['type']);
  const properties = JSON.parse(String(row['properties'])) as Properties;
  return row['sort'] === 'entity'
    ? { id, kind: kindOfLabels([type])!, properties }
    : {
        id,
        type: type as RelationshipRecord['type'],
        from: String(row['source']),
        to: String(row['target']),
        properties,
      };
};

const byId = (rows: readonly Row[]): Map<string, AnyRecord> =>
  new Map(rows.map((row) => [String(row['id']), fromFormerRow(row)]));

/** What these records were before a changeset replaced them or took them out; nothing of one that it did not. */
export const readFormersUntil = async (run: Run, until: number, wanted: Wanted): Promise<Map<string, AnyRecord>> =>
  byId(await run(queries.formersUntil, { until, ids: idsOf(wanted) }));

/** What these records were at a revision; nothing of one that has not been replaced since. */
export const readFormersAt = async (run: Run, revision: number, wanted: Wanted): Promise<Map<string, AnyRecord>> =>
  byId(await run(queries.formersAt, { revision, ids: idsOf(wanted) }));
