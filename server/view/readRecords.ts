import { kinds, labelOfKind, type RelationshipType } from '../domain/kinds.ts';
import type { EntityRecord, Properties, RelationshipRecord } from '../domain/records.ts';
import { visibleTo, type Clearance } from '../domain/sensitivity.ts';
import { loadQuery } from '../store/query.ts';
import type { Row, Store } from '../store/store.ts';

const queries = {
  revision: loadQuery('view/revision'),
  entities: loadQuery('view/entities'),
  relationships: loadQuery('view/relationships'),
};

const pageSize = 2000;
const kindOfLabel = new Map(kinds.map((kind) => [labelOfKind[kind] as string, kind]));

/** The number of the last changeset. */
export const readRevision = async (store: Store): Promise<number> =>
  Number((await store.read(queries.revision))[0]?.['revision'] ?? 0);

const toEntity = (row: Row): EntityRecord => {
  const labels = row['labels'] as string[];
  const kind = labels.map((label) => kindOfLabel.get(label)).find((found) => found !== undefined);
  if (kind === undefined) throw new Error(`Entity "${String(row['id'])}" carries no label of a known kind.`);
  return { id: String(row['id']), kind, properties: row['properties'] as Properties };
};

/** All entities that a viewer may see, by id, page by page: no answer is larger than a page. */
export const readEntities = async (store: Store, clearance: Clearance): Promise<EntityRecord[]> => {
  const entities: EntityRecord[] = [];
  for (let after = ''; ; after = entities.at(-1)?.id ?? '') {
    const page = await store.read(queries.entities, { clearance: visibleTo(clearance), after, limit: pageSize });
    for (const row of page) entities.push(toEntity(row));
    if (page.length < pageSize) return entities;
  }
};

const toRelationship = (row: Row): RelationshipRecord => {
  const properties = row['properties'] as Properties;
  return {
    id: String(properties['id']),
    type: row['type'] as RelationshipType,
    from: String(row['from']),
    to: String(row['to']),
    properties,
  };
};

const byId = (a: RelationshipRecord, b: RelationshipRecord): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** All relationships between these entities that a viewer may see, by id, read a page of entities at a time. */
export const readRelationships = async (
  store: Store,
  clearance: Clearance,
  entities: readonly EntityRecord[],
): Promise<RelationshipRecord[]> => {
  const relationships: RelationshipRecord[] = [];
  for (let first = 0; first < entities.length; first += pageSize) {
    const ids = entities.slice(first, first + pageSize).map(({ id }) => id);
    const rows = await store.read(queries.relationships, { clearance: visibleTo(clearance), ids });
    for (const row of rows) relationships.push(toRelationship(row));
  }
  return relationships.sort(byId);
};
