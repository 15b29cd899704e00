import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { createNeo4jStore } from '../../server/store/neo4j.ts';
import type { Neo4jOptions } from '../../server/store/neo4jConnection.ts';
import type { Query, Store } from '../../server/store/store.ts';
import { borrowNeo4j } from '../neo4j/borrowNeo4j.ts';
import { createDoorway } from '../neo4j/doorway.ts';
import { storeContract } from './contract.ts';

const neo4j = await borrowNeo4j();

const query = (name: string, text: string): Query => ({ name: `test/${name}`, text });
const one = query('one', 'RETURN 1 AS one');
const constraints = query('constraints', 'SHOW CONSTRAINTS YIELD name RETURN name ORDER BY name');
const endless = query(
  'endless',
  'UNWIND range(1, 100000000) AS a UNWIND range(1, 100000000) AS b RETURN sum(a * b % 7) AS total',
);
const unavailable = { name: 'CrosstrackError', code: 'ENGINE_UNAVAILABLE' };

if (neo4j !== null) storeContract('createNeo4jStore()', async () => createNeo4jStore(neo4j));

describe.skipIf(neo4j === null)('createNeo4jStore() alone', () => {
  const opened: Store[] = [];
  const open = (options: Partial<Neo4jOptions> = {}): Store => {
    const store = createNeo4jStore({ uri: '', username: '', password: '', ...neo4j, ...options });
    opened.push(store);
    return store;
  };
  afterEach(async () => {
    for (const store of opened.splice(0)) await store.close();
  });

  test('applies the constraints of its setup before the first use', async () => {
    const names = (await open().read(constraints)).map((row) => row['name']);
    expect(names).toEqual(expect.arrayContaining(['changeset_revision', 'entity_id']));
  });

  test('makes temporal values and nodes plain', async () => {
    const text = `CREATE (n:Entity {id: 'dated', on: date('1993-09-13'), rank: 2})-[r:TIE {at: datetime('1993-09-13T10:00:00Z')}]->(n)
      RETURN n AS node, r AS relationship, n.on AS date, duration('P1M') AS duration, [n.on] AS list`;
    const rows = await open().write((transaction) => transaction.run(query('temporal', text)));
    expect(rows).toEqual([
      {
        node: { id: 'dated', on: '1993-09-13', rank: 2 },
        relationship: { at: '1993-09-13T10:00:00Z' },
        date: '1993-09-13',
        duration: expect.stringMatching(/^P1M/),
        list: ['1993-09-13'],
      },
    ]);
  });

  test('refuses an integer that a number cannot hold rather than rounding it', async () => {
    const tooLarge = query('tooLarge', 'RETURN 9007199254740993 AS large');
    await expect(open().read(tooLarge)).rejects.toMatchObject({ code: 'ENGINE_FAILURE' });
  });

  test('refuses a write in read()', async () => {
    const stray = query('stray', `CREATE (:Entity {id: 'stray'})`);
    await expect(open().read(stray)).rejects.toMatchObject({ code: 'ENGINE_FAILURE' });
  });

  test('refuses an address of another kind with INVALID_INPUT and without repeating it', () => {
    const failure = { code: 'INVALID_INPUT', message: expect.not.stringContaining('secret') };
    expect(() => createNeo4jStore({ uri: 'http://me:secret@host', username: '', password: '' })).toThrowError(
      expect.objectContaining(failure),
    );
  });

  test('ends a query that takes longer than its limit, and goes on with others', async () => {
    const store = open({ readLimit: 1_000 });
    await expect(store.read(endless)).rejects.toMatchObject({ code: 'ENGINE_FAILURE' });
    expect(await store.read(one)).toEqual([{ one: 1 }]);
  });

  test.each(['read', 'write'] as const)('rejects a %s that is under way when it is closed', async (kind) => {
    const store = open();
    await store.ping();
    const pending =
      kind === 'read' ? store.read(endless) : store.write((transaction) => transaction.run(endless).then(() => null));
    const refused = expect(pending).rejects.toMatchObject(unavailable);
    await sleep(300);
    const before = Date.now();
    await store.close();
    await refused;
    expect(Date.now() - before).toBeLessThan(2_000);
  });

  test('lets itself be created while Neo4j is down, and works by itself once it is up', async () => {
    const doorway = await createDoorway(neo4j?.uri ?? '');
    const store = open({ uri: doorway.uri });
    await expect(store.ping()).rejects.toMatchObject(unavailable);
    await expect(store.read(one)).rejects.toMatchObject(unavailable);
    await expect(store.write((transaction) => transaction.run(one))).rejects.toMatchObject(unavailable);
    await doorway.open();
    await expect(store.ping()).resolves.toBeUndefined();
    expect(await store.read(one)).toEqual([{ one: 1 }]);
    await store.close();
    await doorway.shut();
  });

  test('rejects while Neo4j is lost, at once after the first time, and works again when it is back', async () => {
    const doorway = await createDoorway(neo4j?.uri ?? '');
    await doorway.open();
    const store = open({ uri: doorway.uri });
    await store.ping();
    await doorway.shut();
    await expect(store.ping()).rejects.toMatchObject(unavailable);
    const before = Date.now();
    await expect(store.read(one)).rejects.toMatchObject(unavailable);
    expect(Date.now() - before).toBeLessThan(1_000);
    await doorway.open();
    expect(await store.read(one)).toEqual([{ one: 1 }]);
    await store.close();
    await doorway.shut();
  });

  test('waits no longer than 5 s in ping() for a network that swallows everything', async () => {
    const doorway = await createDoorway(neo4j?.uri ?? '');
    await doorway.open();
    const store = open({ uri: doorway.uri });
    await store.ping();
    doorway.swallow(true);
    const before = Date.now();
    await expect(store.ping()).rejects.toMatchObject(unavailable);
    expect(Date.now() - before).toBeLessThan(6_000);
    doorway.swallow(false);
    await doorway.shut();
  });
});
