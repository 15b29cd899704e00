import { randomUUID } from 'node:crypto';
import { visibleTo } from '../domain/sensitivity.ts';
import type { Store } from '../store/store.ts';
import { loadQuery } from '../store/query.ts';
import { lockHead, setHead } from './head.ts';

const queries = {
  earlier: loadQuery('changesets/earlier-revision'),
  entities: loadQuery('changesets/upgrade-entities'),
  relationships: loadQuery('changesets/upgrade-relationships'),
  changesets: loadQuery('changesets/upgrade-changesets'),
  forget: loadQuery('changesets/forget-earlier-revision'),
};
const pageSize = 2000;
const clearance = visibleTo('confidential');

/**
 * Brings a store that an earlier version wrote up to the format of this one: every record gets the revision that the store
 * had. It can be cut off and is gone on with at the next start.
 */
export const upgradeStore = async (store: Store, tell: (sentence: string) => void): Promise<void> => {
  const [earlier] = await store.read(queries.earlier);
  if (earlier === undefined) return;
  const revision = Number(earlier['revision']);
  tell('The store was written by an earlier version of Crosstrack: bringing its records up to date.');
  let entities = 0;
  for (let after = ''; ;) {
    const rows = await store.write(async (transaction) => {
      const page = await transaction.run(queries.entities, { after, limit: pageSize, revision, clearance });
      const ids = page.map((row) => String(row['id']));
      if (ids.length > 0) await transaction.run(queries.relationships, { ids, revision });
      return page;
    });
    entities += rows.length;
    if (rows.length < pageSize) break;
    after = String(rows.at(-1)!['id']);
  }
  await store.write(async (transaction) => {
    await lockHead(transaction);
    await transaction.run(queries.changesets);
    await setHead(transaction, { committed: revision, last: revision, mark: String(earlier['mark'] || randomUUID()) });
    await transaction.run(queries.forget);
  });
  tell(`Brought up to date: ${entities} entities and what joins them, at revision ${revision}.`);
};
