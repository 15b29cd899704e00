import type { Records } from '../../domain/records.ts';
import { visibleTo } from '../../domain/sensitivity.ts';
import type { Row, Store } from '../../store/store.ts';
import { queries } from './queries.ts';

/** So many are named without being asked for. */
const fewEnoughToName = 10;
const pageSize = 2000;
const clearance = visibleTo('confidential');

const idsIn = (rows: readonly Row[]): string[] => rows.map(({ id }) => String(id));

/** The ids of what the store holds beside these records: of entities, then of relationships, each in order. */
export const findOtherIds = async (store: Store, { entities, relationships }: Records): Promise<string[]> => {
  const given = new Set([...entities, ...relationships].map(({ id }) => id));
  const entityIds: string[] = [];
  const relationshipIds: string[] = [];
  for (let after = ''; ; after = entityIds.at(-1) ?? '') {
    const ids = idsIn(await store.read(queries.entityIds, { clearance, after, limit: pageSize }));
    entityIds.push(...ids);
    relationshipIds.push(...idsIn(await store.read(queries.relationshipIds, { clearance, ids })));
    if (ids.length < pageSize) break;
  }
  return [...entityIds, ...relationshipIds.sort()].filter((id) => !given.has(id));
};

/** What is said of records that the store holds beside a dataset: nothing of none, else lines of which the last sums up. */
export const describeOthers = (ids: readonly string[], nameAll: boolean): string => {
  if (ids.length === 0) return '';
  const named = nameAll || ids.length <= fewEnoughToName;
  const subject = ids.length === 1 ? '1 record in the store is' : `${ids.length} records in the store are`;
  const stay = ids.length === 1 ? 'it stays as it is' : 'they stay as they are';
  return [
    ...(named ? ids.map((id) => `In the store only: ${id}\n`) : []),
    `${subject} not in this dataset; ${stay}${named ? '' : ' (--name-others names them)'}.\n`,
  ].join('');
};
