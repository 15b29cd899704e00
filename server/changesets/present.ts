import type { Properties, RelationshipRecord } from '../domain/records.ts';
import { visibleTo } from '../domain/sensitivity.ts';
import type { Parameters, Query, Row } from '../store/store.ts';
import { endOf, isEntity, kindOfLabels, type AnyRecord } from './change.ts';
import { queries } from './queries.ts';

const clearance = visibleTo('confidential');
/** Beyond every revision. */
export const anyRevision = Number.MAX_SAFE_INTEGER;

/** How a query is run: in a transaction, or by itself. */
export type Run = (query: Query, parameters?: Parameters) => Promise<Row[]>;

/** Which records are wanted: each by its id, and by the entity that it is found from. */
export interface Wanted {
  readonly entities: readonly string[];
  readonly relationships: readonly { readonly id: string; readonly from: string }[];
}

/** The ids of what is wanted. */
export const idsOf = ({ entities, relationships }: Wanted): string[] => [
  ...entities,
  ...relationships.map(({ id }) => id),
];

/** Which records these are. */
export const wantedOf = (records: readonly AnyRecord[]): Wanted => ({
  entities: records.filter(isEntity).map(({ id }) => id),
  relationships: records
    .filter((record) => !isEntity(record))
    .map((record) => ({ id: record.id, from: endOf(record) })),
});

/** The records that are there at present of those that are wanted, by id. */
export const readPresent = async (run: Run, { entities, relationships }: Wanted): Promise<Map<string, AnyRecord>> => {
  const present = new Map<string, AnyRecord>();
  if (entities.length > 0) {
    for (const row of await run(queries.entitiesById, { ids: entities, clearance })) {
      const id = String(row['id']);
      const kind = kindOfLabels(row['labels'] as string[]);
      if (kind !== undefined) present.set(id, { id, kind, properties: row['properties'] as Properties });
    }
  }
  if (relationships.length > 0) {
    const wanted = new Set(relationships.map(({ id }) => id));
    const ids = [...new Set(relationships.map(({ from }) => from))];
    for (const row of await run(queries.relationshipsOf, { ids, clearance, revision: anyRevision })) {
      const properties = row['properties'] as Properties;
      const id = String(properties['id']);
      if (!wanted.has(id)) continue;
      const type = row['type'] as RelationshipRecord['type'];
      present.set(id, { id, type, from: String(row['from']), to: String(row['to']), properties });
    }
  }
  return present;
};
