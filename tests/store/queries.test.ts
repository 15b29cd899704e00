import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { curatedDataset } from '../../server/process/config.ts';
import { loadDataset } from '../../server/rooms/imports/loadDataset.ts';
import { createEmbeddedStore } from '../../server/store/embedded.ts';
import { createNeo4jStore } from '../../server/store/neo4j.ts';
import { loadQuery } from '../../server/store/query.ts';
import type { Parameters, Row, Store, Value } from '../../server/store/store.ts';
import { createNetworkCache } from '../../server/view/networkCache.ts';
import { borrowNeo4j } from '../neo4j/borrowNeo4j.ts';
import { filesBelow } from '../support/sourceFiles.ts';
import { temporaryDirectory } from '../support/temporaryDirectory.ts';

const access = await borrowNeo4j();
const directory = temporaryDirectory();
const now = new Date('2026-01-01T00:00:00.000Z');

/** Parameters for every query file, run in this order on both engines; a file without an entry fails the test. */
const cases: Readonly<Record<string, readonly Parameters[]>> = {
  'view/revision': [{}],
  'view/entities': [
    { clearance: ['public'], after: '', limit: 500 },
    { clearance: ['public'], after: 'oslo', limit: 3 },
    { clearance: ['public', 'restricted', 'confidential'], after: 'z', limit: 10_000 },
    { clearance: [], after: '', limit: 10 },
  ],
  'view/relationships': [
    { clearance: ['public'], ids: ['ahmed-qurei', 'oslo-channel', 'nobody'] },
    { clearance: ['public'], ids: [] },
    { clearance: ['restricted'], ids: ['ahmed-qurei'] },
  ],
  'imports/existing-entities': [{ clearance: ['public'], ids: ['ahmed-qurei', 'track-1-5', 'nobody'] }],
  'imports/entity-ids': [
    { clearance: ['public'], after: '', limit: 500 },
    { clearance: ['public', 'restricted', 'confidential'], after: 'oslo', limit: 3 },
    { clearance: [], after: '', limit: 10 },
  ],
  'imports/relationship-ids': [
    { clearance: ['public'], ids: ['ahmed-qurei', 'oslo-channel', 'nobody'] },
    { clearance: ['restricted'], ids: ['ahmed-qurei'] },
    { clearance: ['public'], ids: [] },
  ],
  'imports/lock-revision': [{ id: 'revision' }],
  'imports/write-entities': [
    {
      rows: [
        { id: 'new', label: 'Idea', properties: { id: 'new', name: 'Synthetic', aliases: [], sensitivity: 'public' } },
        { id: 'ahmed-qurei', label: 'Person', properties: { id: 'ahmed-qurei', born: '1937', sensitivity: 'public' } },
      ],
    },
  ],
  'imports/write-relationships': [
    {
      rows: [
        { id: 't', type: 'TIE', from: 'ahmed-qurei', to: 'uri-savir', properties: { id: 't', sensitivity: 'public' } },
        { id: 'u', type: 'TIE', from: 'nobody', to: 'uri-savir', properties: { id: 'u', sensitivity: 'public' } },
      ],
    },
  ],
  'gaps/save-scenario': [
    { name: 'One', changes: '[{"kind":"REMOVE_PERSON","person":"uri-savir"}]', savedAt: now.toISOString() },
    { name: 'Two "quoted"', changes: '[]', savedAt: now.toISOString() },
    { name: 'One', changes: '[{"kind":"REMOVE_PERSON","person":"ahmed-qurei"}]', savedAt: now.toISOString() },
  ],
  'gaps/scenarios': [{}],
  'gaps/hidden-names': [
    { clearance: ['restricted'], after: '', limit: 500 },
    { clearance: [], after: 'oslo', limit: 3 },
    { clearance: ['public'], after: '', limit: 500 },
  ],
  'gaps/remove-scenario': [{ name: 'Two "quoted"' }, { name: 'Two "quoted"' }, { name: 'nobody' }],
  'imports/write-changeset': [
    { id: 'revision', number: 2, mark: 'second', recordedAt: now.toISOString(), recordedBy: 'test', summary: 'test' },
  ],
};

const reading = [
  'imports/existing-entities',
  'imports/entity-ids',
  'imports/relationship-ids',
  'gaps/scenarios',
  'gaps/hidden-names',
];
const afterwards = ['gaps/scenarios', 'view/revision', 'view/entities', 'view/relationships'];

const sorted = (value: Value): Value => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key] ?? null)]),
  );
};
/** The marks of changesets are random; that there is one stays. */
const withoutMarks = (row: Value): string => JSON.stringify(row).replace(/"mark":"[\w-]{36}"/, '"mark":"random"');
/** Rows without the order that neither engine promises: of keys, of labels, and of rows where none is asked for. */
const comparable = (rows: Row[], isOrdered: boolean): string[] => {
  const texts = rows.map((row) =>
    withoutMarks(sorted('labels' in row ? { ...row, labels: [...(row['labels'] as string[])].sort() } : row)),
  );
  return isOrdered ? texts : texts.sort();
};

describe.skipIf(access === null)('the query files on the embedded engine and on Neo4j', () => {
  let embedded: Store;
  let neo4j: Store;
  const run = async (store: Store, name: string, parameters: Parameters): Promise<string[]> => {
    const query = loadQuery(name);
    const writes = !name.startsWith('view/') && !reading.includes(name);
    const rows = writes
      ? await store.write((transaction) => transaction.run(query, parameters))
      : await store.read(query, parameters);
    return comparable(rows, /\bORDER BY\b/.test(query.text));
  };

  beforeAll(async () => {
    embedded = await createEmbeddedStore({ directory });
    neo4j = createNeo4jStore(access!);
    const [inGrafeo, inNeo4j] = [
      await loadDataset(embedded, curatedDataset, { now }),
      await loadDataset(neo4j, curatedDataset, { now }),
    ];
    expect(inNeo4j).toEqual(inGrafeo);
  }, 120_000);
  afterAll(async () => {
    await embedded.close();
    await neo4j.close();
  });

  it('every file has a case here', () => {
    const files = filesBelow('cypher', ['.cypher'])
      .filter((path) => !path.startsWith('cypher/setup/'))
      .map((path) => path.replace(/^cypher\/|\.cypher$/g, ''));
    expect(Object.keys(cases).sort()).toEqual(files);
  });

  it.each(Object.keys(cases))('%s gives equal rows', async (name) => {
    for (const parameters of cases[name] ?? []) {
      expect(await run(neo4j, name, parameters)).toEqual(await run(embedded, name, parameters));
    }
  });

  it.each(afterwards)('%s gives equal rows after the writes', async (name) => {
    for (const parameters of cases[name] ?? []) {
      expect(await run(neo4j, name, parameters)).toEqual(await run(embedded, name, parameters));
    }
  });

  it('loading twice changes nothing on either engine', async () => {
    for (const store of [embedded, neo4j]) {
      const { created, changed } = await loadDataset(store, curatedDataset, { now });
      expect({ created, changed }).toEqual({ created: 0, changed: 1 });
      expect(await loadDataset(store, curatedDataset, { now })).toMatchObject({ created: 0, changed: 0 });
    }
  });

  it('a Neo4j that was emptied under a server is noticed, and what is no record in it is left out', async () => {
    const told: string[] = [];
    const networks = createNetworkCache(neo4j, (sentence) => told.push(sentence));
    expect((await networks.view('public')).network.nodeCount).toBeGreaterThan(1000);
    const empty = { name: 'test/empty', text: 'MATCH (n) DETACH DELETE n' };
    await neo4j.write((transaction) => transaction.run(empty));
    await neo4j.write((transaction) =>
      transaction.run({ name: 'test/foreign', text: "CREATE (:Entity {id: 'stranger', sensitivity: 'public'})" }),
    );
    expect((await networks.view('public')).network.nodeCount).toBe(0);
    expect(networks.leftOut(await networks.view('public'))).toBe(1);
    expect(told).toEqual([
      expect.stringMatching(/^The store is not the one that it was: it holds revision 0, after revision \d\./),
      'Left out, as Crosstrack did not write it: The node "stranger" carries no label of a known kind (Entity).',
    ]);
  });
});
