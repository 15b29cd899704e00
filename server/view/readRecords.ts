import { isEntity, kindOfLabels, type AnyRecord, type Sort } from '../changesets/change.ts';
import { fromFormerRow } from '../changesets/former.ts';
import { relationshipTypes, type RelationshipType } from '../domain/kinds.ts';
import type { EntityRecord, Properties, Records, RelationshipRecord } from '../domain/records.ts';
import { visibleTo, type Clearance } from '../domain/sensitivity.ts';
import { loadQuery } from '../store/query.ts';
import type { Row, Store } from '../store/store.ts';

const queries = {
  entities: loadQuery('view/entities'),
  relationships: loadQuery('view/relationships'),
  formers: loadQuery('view/formers'),
};

const pageSize = 2000;

/** Which records are read: those of a revision that somebody may see. */
interface Asked {
  readonly store: Store;
  readonly clearance: readonly string[];
  readonly revision: number;
}

/** Records as a store holds them, and what it holds beside them that is none. */
export interface RecordsRead extends Records {
  /** A sentence for each node or relationship that Crosstrack did not write and cannot read. */
  readonly foreign: readonly string[];
}

/** Asks for page after page, each after the last key of the one before. */
async function* inPages(ask: (after: string) => Promise<Row[]>, key: string): AsyncGenerator<Row> {
  for (let after = ''; ;) {
    const page = await ask(after);
    yield* page;
    if (page.length < pageSize) return;
    after = String(page.at(-1)?.[key] ?? '');
  }
}

const readEntities = async ({ store, ...asked }: Asked, foreign: string[]): Promise<EntityRecord[]> => {
  const entities: EntityRecord[] = [];
  const ask = (after: string): Promise<Row[]> => store.read(queries.entities, { ...asked, after, limit: pageSize });
  for await (const row of inPages(ask, 'id')) {
    const [id, labels] = [String(row['id']), row['labels'] as string[]];
    const kind = kindOfLabels(labels);
    if (kind === undefined) foreign.push(`The node "${id}" carries no label of a known kind (${labels.join(', ')}).`);
    else entities.push({ id, kind, properties: row['properties'] as Properties });
  }
  return entities;
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

const readRelationships = async (
  { store, ...asked }: Asked,
  entities: readonly EntityRecord[],
  foreign: string[],
): Promise<RelationshipRecord[]> => {
  const relationships: RelationshipRecord[] = [];
  for (let first = 0; first < entities.length; first += pageSize) {
    const ids = entities.slice(first, first + pageSize).map(({ id }) => id);
    for (const row of await store.read(queries.relationships, { ...asked, ids })) {
      const relationship = toRelationship(row, foreign);
      if (relationship !== null) relationships.push(relationship);
    }
  }
  return relationships;
};

const readFormers = async ({ store, ...asked }: Asked, sort: Sort): Promise<AnyRecord[]> => {
  const formers: AnyRecord[] = [];
  const ask = (after: string): Promise<Row[]> =>
    store.read(queries.formers, { ...asked, sort, after, limit: pageSize });
  for await (const row of inPages(ask, 'key')) formers.push(fromFormerRow(row));
  return formers;
};

const byId = (a: AnyRecord, b: AnyRecord): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Adds what is not there yet: what was replaced while it was read was read before and after. */
const withFormers = <Kept extends AnyRecord>(present: readonly Kept[], formers: readonly Kept[]): Kept[] => {
  if (formers.length === 0) return [...present];
  const ids = new Set(present.map(({ id }) => id));
  return [...present, ...formers.filter(({ id }) => !ids.has(id))].sort(byId);
};

/**
 * All records of a revision that a viewer may see, each sort by id; relationships only between these entities. Read page by
 * page: no answer is larger than a page. What is written meanwhile is not seen: what it replaces is read from its former
 * states, after what is present, so that nothing falls between. What is no record is left out, and said.
 */
export const readRecords = async (store: Store, clearance: Clearance, revision: number): Promise<RecordsRead> => {
  const foreign: string[] = [];
  const asked: Asked = { store, clearance: visibleTo(clearance), revision };
  const presentEntities = await readEntities(asked, foreign);
  const entities = withFormers(presentEntities, (await readFormers(asked, 'entity')).filter(isEntity));
  const present = await readRelationships(asked, entities, foreign);
  const formers = await readFormers(asked, 'relationship');
  const known = new Set(entities.map(({ id }) => id));
  const relationships = withFormers(
    present,
    formers.filter((record): record is RelationshipRecord => !isEntity(record)),
  );
  return {
    entities,
    // What leads to a node that is no record has no end to be drawn to.
    relationships: relationships.filter(({ from, to }) => known.has(from) && known.has(to)).sort(byId),
    foreign,
  };
};
