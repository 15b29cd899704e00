import { kinds, labelOfKind, relationshipTypes, type RelationshipType } from '../domain/kinds.ts';
import type { EntityRecord, Properties, Records, RelationshipRecord } from '../domain/records.ts';
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

/** What tells one state of a store from another, and one store from another that stands in its place. */
export interface Revision {
  /** The number of the last changeset; 0 where nothing was ever written. */
  readonly number: number;
  /** What no other changeset has; empty for one that was written before there were marks. */
  readonly mark: string;
}

/** The last changeset. */
export const readRevision = async (store: Store): Promise<Revision> => {
  const [row] = await store.read(queries.revision);
  return { number: Number(row?.['revision'] ?? 0), mark: String(row?.['mark'] ?? '') };
};

/** Records as a store holds them, and what it holds beside them that is none. */
export interface RecordsRead extends Records {
  /** A sentence for each node or relationship that Crosstrack did not write and cannot read. */
  readonly foreign: readonly string[];
}

const readAllEntities = async (store: Store, clearance: Clearance, foreign: string[]): Promise<EntityRecord[]> => {
  const entities: EntityRecord[] = [];
  for (let after = ''; ;) {
    const page = await store.read(queries.entities, { clearance: visibleTo(clearance), after, limit: pageSize });
    for (const row of page) {
      const [id, labels] = [String(row['id']), row['labels'] as string[]];
      const kind = labels.map((label) => kindOfLabel.get(label)).find((found) => found !== undefined);
      if (kind === undefined) foreign.push(`The node "${id}" carries no label of a known kind (${labels.join(', ')}).`);
      else entities.push({ id, kind, properties: row['properties'] as Properties });
    }
    if (page.length < pageSize) return entities;
    after = String(page.at(-1)?.['id'] ?? '');
  }
};

/** The relationship of a row; null, with a sentence, for what is none of Crosstrack's. */
const toRelationship = (row: Row, foreign: string[]): RelationshipRecord | null => {
  const properties = row['properties'] as Properties;
  const [from, to, type] = [String(row['from']), String(row['to']), String(row['type'])];
  const fault = !(relationshipTypes as readonly string[]).includes(type)
    ? 'is of no known type'
    : typeof properties['id'] !== 'string'
      ? 'has no id'
      : null;
  if (fault !== null) foreign.push(`A relationship ${type} from "${from}" to "${to}" ${fault}.`);
  return fault === null ? { id: String(properties['id']), type: type as RelationshipType, from, to, properties } : null;
};

const byId = (a: RelationshipRecord, b: RelationshipRecord): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const readAllRelationships = async (
  store: Store,
  clearance: Clearance,
  entities: readonly EntityRecord[],
  foreign: string[],
): Promise<RelationshipRecord[]> => {
  const known = new Set(entities.map(({ id }) => id));
  const relationships: RelationshipRecord[] = [];
  for (let first = 0; first < entities.length; first += pageSize) {
    const ids = entities.slice(first, first + pageSize).map(({ id }) => id);
    const rows = await store.read(queries.relationships, { clearance: visibleTo(clearance), ids });
    for (const row of rows) {
      // What leads to a node that is no record, or to one that was written while this was read, has no end to be drawn to.
      if (!known.has(String(row['to']))) continue;
      const relationship = toRelationship(row, foreign);
      if (relationship !== null) relationships.push(relationship);
    }
  }
  return relationships.sort(byId);
};

/**
 * All records that a viewer may see, each sort by id; relationships only between these entities. Read page by page: no answer
 * is larger than a page. What is no record is left out, and said.
 */
export const readRecords = async (store: Store, clearance: Clearance): Promise<RecordsRead> => {
  const foreign: string[] = [];
  const entities = await readAllEntities(store, clearance, foreign);
  return { entities, relationships: await readAllRelationships(store, clearance, entities, foreign), foreign };
};
