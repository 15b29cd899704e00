import type { EntityRecord, RelationshipRecord } from '../domain/records.ts';
import type { Transaction } from '../store/store.ts';
import { isEntity, typeOf, type AnyRecord } from './change.ts';
import { queries } from './queries.ts';

/** What is to become of records in the graph: entities written, relationships created or replaced, records taken out. */
export interface States {
  readonly created: readonly AnyRecord[];
  readonly replaced: readonly AnyRecord[];
  readonly removed: readonly AnyRecord[];
}

const entitiesOf = (records: readonly AnyRecord[]): EntityRecord[] => records.filter(isEntity);
const relationshipsOf = (records: readonly AnyRecord[]): RelationshipRecord[] =>
  records.filter((record): record is RelationshipRecord => !isEntity(record));

/** Brings the graph to these states: entities before what joins them, and what joins them away before they are. */
export const writeStates = async (transaction: Transaction, { created, replaced, removed }: States): Promise<void> => {
  const run = async <Item>(query: (typeof queries)['writeEntities'], name: string, items: readonly Item[]) => {
    if (items.length > 0) await transaction.run(query, { [name]: items });
  };
  const written = [...entitiesOf(created), ...entitiesOf(replaced)];
  await run(
    queries.writeEntities,
    'rows',
    written.map((record) => ({ id: record.id, label: typeOf(record), properties: record.properties })),
  );
  await run(queries.createRelationships, 'rows', relationshipsOf(created));
  await run(queries.replaceRelationships, 'rows', relationshipsOf(replaced));
  await run(
    queries.deleteRelationships,
    'rows',
    relationshipsOf(removed).map(({ id, from }) => ({ id, from })),
  );
  await run(
    queries.deleteEntities,
    'ids',
    entitiesOf(removed).map(({ id }) => id),
  );
};
