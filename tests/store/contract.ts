import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Query, Store, Transaction } from '../../server/store/store.ts';

const query = (name: string, text: string): Query => ({ name: `contract/${name}`, text });

const empty = query('empty', 'MATCH (n) DETACH DELETE n');
const echo = query('echo', 'RETURN $value AS value');
const create = query('create', 'CREATE (n:Entity) SET n = $properties');
const find = query('find', 'MATCH (n:Entity {id: $id}) RETURN n.name AS name');
const count = query('count', 'MATCH (n:Entity) RETURN count(n) AS count');
const increment = query('increment', 'MATCH (n:Entity {id: $id}) SET n.total = n.total + 1 RETURN n.total AS total');
const total = query('total', 'MATCH (n:Entity {id: $id}) RETURN n.total AS total');
const readLocking = query('readLocking', 'MATCH (n:Entity {id: $id}) SET n.locked = true RETURN n.total AS total');
const setTotal = query('setTotal', 'MATCH (n:Entity {id: $id}) SET n.total = $total');
const malformed = query('malformed', 'MATCH (n RETURN n');

const injections = [
  `' OR 1=1 //`,
  `"}) DETACH DELETE n //`,
  '`) MATCH (n) DETACH DELETE n RETURN (`',
  `\\' ; MATCH (n) DETACH DELETE n`,
  '$value',
  '{{value}}',
];
const texts = ['', 'שלום', 'مفاوضات أوسلو', '🕊️👩‍👩‍👧', 'a\nb\t"c"\\d', 'z\u0301', '\u202Eoverride', 'a\u0000b'];

const text = fc.string({ unit: 'binary', maxLength: 30 });
const number = fc.oneof(
  fc.integer(),
  fc.constantFrom(Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value)),
);
const scalar = fc.oneof(text, number, fc.boolean());
const parameter = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    scalar,
    fc.constant(null),
    fc.array(text, { maxLength: 5 }),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value;
const property = fc.oneof(scalar, fc.array(text, { maxLength: 5 }));

/** What every engine behind the port must do; `createStore` opens the same store each time it is called. */
export const storeContract = (engine: string, createStore: () => Promise<Store>): void => {
  describe(engine, () => {
    let store: Store;
    const put = (id: string, properties: object = {}) =>
      store.write((transaction) => transaction.run(create, { properties: { id, ...properties } }));
    const countAll = async () => (await store.read(count))[0]?.['count'];

    beforeAll(async () => {
      store = await createStore();
    });
    beforeEach(async () => {
      await store.write((transaction) => transaction.run(empty));
    });
    afterAll(() => store.close());

    describe('read()', () => {
      test('answers with all rows in order, by column name', async () => {
        const rows = await store.read(
          query('range', 'UNWIND range(1, 2500) AS n RETURN n, n * 2 AS double ORDER BY n DESC'),
        );
        expect(rows).toHaveLength(2500);
        expect(rows[0]).toEqual({ n: 2500, double: 5000 });
        expect(rows.at(-1)).toEqual({ n: 1, double: 2 });
      });

      test('answers with no rows where nothing matches', async () => {
        expect(await store.read(find, { id: 'nobody' })).toEqual([]);
      });

      test('takes whole numbers for SKIP and LIMIT', async () => {
        const page = query('page', 'UNWIND [1, 2, 3, 4] AS n RETURN n ORDER BY n SKIP $skip LIMIT $limit');
        expect(await store.read(page, { skip: 1, limit: 2 })).toEqual([{ n: 2 }, { n: 3 }]);
      });

      test.each([...texts, ...injections])('gives back the text %j as it was', async (value) => {
        expect(await store.read(echo, { value })).toEqual([{ value }]);
      });

      test.each([
        [0],
        [-1],
        [2 ** 53 - 1],
        [1.5],
        [-1e-7],
        [1e300],
        [true],
        [false],
        [null],
        [[]],
        [['a', 'ب']],
        [[1, 2]],
      ])('gives back %j as it was', async (value) => {
        expect(await store.read(echo, { value })).toEqual([{ value }]);
      });

      test('gives back nested maps and lists as they were', async () => {
        const value = { rows: [{ id: 'a', properties: { name: 'A', tags: ['x', 'y'], rank: 1.5 } }], none: null };
        expect(await store.read(echo, { value })).toEqual([{ value }]);
      });

      test('takes an undefined parameter for null', async () => {
        expect(await store.read(echo, { value: undefined })).toEqual([{ value: null }]);
      });

      test('gives back any parameter as it was', async () => {
        const gaveBack = async (value: unknown) => {
          expect(await store.read(echo, { value })).toEqual([{ value }]);
        };
        await fc.assert(fc.asyncProperty(parameter, gaveBack), { numRuns: 150 });
      });

      test('tells a whole number from a text of the same digits', async () => {
        await put('a', { name: '1' });
        const byName = query('byName', 'MATCH (n:Entity) WHERE n.name = $name RETURN n.id AS id');
        expect(await store.read(byName, { name: '1' })).toEqual([{ id: 'a' }]);
      });

      test('rejects with ENGINE_FAILURE and names the query where it is malformed', async () => {
        const failure = {
          name: 'CrosstrackError',
          code: 'ENGINE_FAILURE',
          message: expect.stringContaining('contract/malformed'),
        };
        await expect(store.read(malformed)).rejects.toMatchObject(failure);
      });

      test('rejects with ENGINE_FAILURE where a parameter is missing', async () => {
        await expect(store.read(echo)).rejects.toMatchObject({ code: 'ENGINE_FAILURE' });
      });

      test('rejects with INVALID_INPUT where a parameter is a Date', async () => {
        await expect(store.read(echo, { value: new Date(0) })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
      });
    });

    describe('write()', () => {
      test('keeps what was written and resolves with what the work resolves with', async () => {
        expect(
          await store.write(
            async (transaction) => (await transaction.run(create, { properties: { id: 'a', name: 'A' } })).length,
          ),
        ).toBe(0);
        expect(await store.read(find, { id: 'a' })).toEqual([{ name: 'A' }]);
      });

      test('keeps any properties of a record as they were', async () => {
        const stored = query('stored', 'MATCH (n:Entity {id: $id}) RETURN n.value AS value');
        let next = 0;
        const keeps = async (value: unknown) => {
          const id = `entity-${(next += 1)}`;
          await put(id, { value });
          expect(await store.read(stored, { id })).toEqual([{ value }]);
        };
        await fc.assert(fc.asyncProperty(property, keeps), { numRuns: 60 });
      });

      test.each(injections)('keeps %j as data and runs none of it', async (name) => {
        await put('witness');
        await put('a', { name });
        expect(await store.read(find, { id: 'a' })).toEqual([{ name }]);
        expect(await countAll()).toBe(2);
      });

      test('leaves nothing and passes the error on where the work rejects', async () => {
        const reason = new Error('the work changed its mind');
        const work = async (transaction: Transaction) => {
          await transaction.run(create, { properties: { id: 'a' } });
          throw reason;
        };
        await expect(store.write(work)).rejects.toBe(reason);
        expect(await countAll()).toBe(0);
      });

      test('leaves nothing of the statements before one that fails', async () => {
        const work = async (transaction: Transaction) => {
          await transaction.run(create, { properties: { id: 'a' } });
          await transaction.run(malformed);
        };
        const failure = { code: 'ENGINE_FAILURE', message: expect.stringContaining('contract/malformed') };
        await expect(store.write(work)).rejects.toMatchObject(failure);
        expect(await countAll()).toBe(0);
      });

      test('leaves nothing where the work goes on after a statement that failed', async () => {
        const work = async (transaction: Transaction) => {
          await transaction.run(create, { properties: { id: 'a' } });
          await transaction.run(malformed).catch(() => undefined);
        };
        await expect(store.write(work)).rejects.toMatchObject({ code: 'ENGINE_FAILURE' });
        expect(await countAll()).toBe(0);
      });

      test('lets the work see its own statements and nobody else before it resolves', async () => {
        const seen = await store.write(async (transaction) => {
          await transaction.run(create, { properties: { id: 'a' } });
          const inside = await transaction.run(count);
          return { inside, outside: await store.read(count) };
        });
        expect(seen).toEqual({ inside: [{ count: 1 }], outside: [{ count: 0 }] });
        expect(await countAll()).toBe(1);
      });

      test('refuses a second record with the same id and keeps the first', async () => {
        await put('a', { name: 'first' });
        await expect(put('a', { name: 'second' })).rejects.toMatchObject({ code: 'ENGINE_FAILURE' });
        expect(await store.read(find, { id: 'a' })).toEqual([{ name: 'first' }]);
      });

      test('counts every one of many increments made at once', async () => {
        await put('a', { total: 0 });
        const bump = () => store.write((transaction) => transaction.run(increment, { id: 'a' }));
        await Promise.all(Array.from({ length: 40 }, bump));
        expect(await store.read(total, { id: 'a' })).toEqual([{ total: 40 }]);
      });

      test('counts every one where works read first, as long as the statement that reads also writes', async () => {
        // Neo4j isolates no further than "read committed": a plain read before a write would lose most of these.
        await put('a', { total: 0 });
        const bump = async (transaction: Transaction) => {
          const [row] = await transaction.run(readLocking, { id: 'a' });
          await transaction.run(setTotal, { id: 'a', total: Number(row?.['total']) + 1 });
        };
        await Promise.all(Array.from({ length: 20 }, () => store.write(bump)));
        expect(await store.read(total, { id: 'a' })).toEqual([{ total: 20 }]);
      });

      test('runs works again that meet each other on two records in opposite order', async () => {
        await put('a', { total: 0 });
        await put('b', { total: 0 });
        const bumpBoth = (first: string, second: string) =>
          store.write(async (transaction) => {
            await transaction.run(increment, { id: first });
            await transaction.run(increment, { id: second });
          });
        await Promise.all([bumpBoth('a', 'b'), bumpBoth('b', 'a'), bumpBoth('a', 'b'), bumpBoth('b', 'a')]);
        expect([...(await store.read(total, { id: 'a' })), ...(await store.read(total, { id: 'b' }))]).toEqual([
          { total: 4 },
          { total: 4 },
        ]);
      });
    });

    describe('ping()', () => {
      test('resolves while the engine answers', async () => {
        await expect(store.ping()).resolves.toBeUndefined();
      });
    });

    describe('close()', () => {
      test('keeps what was written for the next one who opens the store', async () => {
        await put('a', { name: 'kept' });
        await store.close();
        store = await createStore();
        expect(await store.read(find, { id: 'a' })).toEqual([{ name: 'kept' }]);
      });

      test('refuses what comes after with ENGINE_UNAVAILABLE', async () => {
        await store.close();
        await expect(store.read(count)).rejects.toMatchObject({ code: 'ENGINE_UNAVAILABLE' });
        store = await createStore();
      });
    });
  });
};
