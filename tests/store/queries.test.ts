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

const former = { sort: 'entity', type: 'Idea', source: 'new', target: 'new', properties: '{}', sensitivity: 'public' };

/** Parameters for every query file, run in this order on both engines; a file without an entry fails the test. */
const cases: Readonly<Record<string, readonly Parameters[]>> = {
  'view/entities': [
    { clearance: ['public'], revision: 1, after: '', limit: 500 },
    { clearance: ['public'], revision: 1, after: 'oslo', limit: 3 },
    { clearance: ['public', 'restricted', 'confidential'], revision: 9, after: 'z', limit: 10_000 },
    { clearance: ['public'], revision: 0, after: '', limit: 10 },
    { clearance: [], revision: 1, after: '', limit: 10 },
  ],
  'view/relationships': [
    { clearance: ['public'], revision: 1, ids: ['ahmed-qurei', 'oslo-channel', 'nobody'] },
    { clearance: ['public'], revision: 0, ids: ['ahmed-qurei'] },
    { clearance: ['public'], revision: 1, ids: [] },
    { clearance: ['restricted'], revision: 1, ids: ['ahmed-qurei'] },
  ],
  'changesets/head': [{}],
  'changesets/changesets': [
    { before: 100, limit: 5 },
    { before: 1, limit: 5 },
  ],
  'changesets/mark': [{ revision: 1 }, { revision: 99 }],
  'changesets/unfinished': [{}],
  'changesets/formers-of': [{ clearance: ['public'], id: 'nobody' }],
  'changesets/formers-at': [{ revision: 1, ids: ['ahmed-qurei', 'nobody'] }],
  'changesets/joined': [{ clearance: ['public'], ids: ['ahmed-qurei', 'nobody'] }],
  'changesets/touched': [
    { after: 0, upto: 1 },
    { after: 1, upto: 9 },
  ],
  'changesets/entities-by-id': [{ clearance: ['public'], ids: ['ahmed-qurei', 'track-1-5', 'nobody'] }],
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
  'changesets/lock-head': [{ id: 'head' }],
  'changesets/set-head': [{ id: 'head', properties: { writer: 'somebody', since: 5, heartbeat: 7 } }],
  'changesets/set-changeset': [
    { revision: 7, properties: { kind: 'edit', state: 'writing', summary: 'a test', writtenAt: 'then' } },
    { revision: 8, properties: { kind: 'edit', state: 'committed', created: 1 } },
  ],
  'changesets/forget-changeset': [{ revision: 8 }, { revision: 99 }],
  'changesets/write-entities': [
    {
      rows: [
        { id: 'new', label: 'Idea', properties: { id: 'new', name: 'Synthetic', aliases: [], sensitivity: 'public' } },
        { id: 'ahmed-qurei', label: 'Person', properties: { id: 'ahmed-qurei', born: '1937', sensitivity: 'public' } },
      ],
    },
  ],
  'changesets/create-relationships': [
    {
      rows: [
        { id: 't', type: 'TIE', from: 'ahmed-qurei', to: 'uri-savir', properties: { id: 't', sensitivity: 'public' } },
        { id: 'u', type: 'TIE', from: 'nobody', to: 'uri-savir', properties: { id: 'u', sensitivity: 'public' } },
      ],
    },
  ],
  'changesets/replace-relationships': [
    { rows: [{ id: 't', from: 'ahmed-qurei', properties: { id: 't', kind: 'synthetic', sensitivity: 'public' } }] },
    { rows: [{ id: 't', from: 'uri-savir', properties: { id: 't', kind: 'another', sensitivity: 'public' } }] },
  ],
  'changesets/touch': [
    { rows: [{ id: '9.0', revision: 9, sort: 'entity', ids: ['a', 'b'], ends: ['a', 'b'] }] },
    { rows: [{ id: '9.1', revision: 9, sort: 'relationship', ids: ['t'], ends: ['ahmed-qurei'] }] },
  ],
  'changesets/keep-formers': [
    {
      rows: [
        { ...former, key: 'new@8', id: 'new', revision: 1, until: 8 },
        { ...former, key: 'new@9', id: 'new', revision: 8, until: 9, sensitivity: 'restricted' },
      ],
    },
  ],
  'changesets/formers-until': [{ until: 9, ids: ['new', 'nobody'] }],
  'view/formers': [
    { clearance: ['public'], sort: 'entity', revision: 7, after: '', limit: 10 },
    { clearance: ['public'], sort: 'entity', revision: 8, after: '', limit: 10 },
    { clearance: ['restricted'], sort: 'entity', revision: 8, after: '', limit: 10 },
    { clearance: ['restricted'], sort: 'relationship', revision: 8, after: '', limit: 10 },
  ],
  'changesets/forget-formers': [{ until: 9, ids: ['new'] }],
  'changesets/forget-touched': [{ id: '9.1' }],
  'changesets/delete-relationships': [{ rows: [{ id: 't', from: 'ahmed-qurei' }] }, { rows: [] }],
  'changesets/delete-entities': [{ ids: ['new', 'nobody'] }],
  'changesets/earlier-revision': [{}],
  'changesets/upgrade-entities': [{ clearance: ['public'], after: 'z', limit: 3, revision: 4 }],
  'changesets/upgrade-relationships': [{ ids: ['ahmed-qurei'], revision: 4 }],
  'changesets/upgrade-changesets': [{}],
  'changesets/forget-earlier-revision': [{}],
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
};

const reading = [
  'changesets/head',
  'changesets/changesets',
  'changesets/mark',
  'changesets/unfinished',
  'changesets/formers-of',
  'changesets/formers-at',
  'changesets/joined',
  'changesets/touched',
  'changesets/entities-by-id',
  'changesets/formers-until',
  'changesets/earlier-revision',
  'imports/entity-ids',
  'imports/relationship-ids',
  'gaps/scenarios',
  'gaps/hidden-names',
];
const afterwards = [
  'gaps/scenarios',
  'changesets/head',
  'changesets/changesets',
  'changesets/touched',
  'view/entities',
  'view/relationships',
  'view/formers',
];

const sorted = (value: Value): Value => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key] ?? null)]),
  );
};
/** The marks of changesets are random, and a lease has its times; that there are some stays. */
const withoutMarks = (row: Value): string =>
  JSON.stringify(row)
    .replace(/"mark":"[\w-]{36}"/, '"mark":"random"')
    .replace(/"(heartbeat|since)":\d{13}/g, '"$1":"now"');
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
      const leave = { name: 'test/leave', text: 'MATCH (h:Head) SET h.heartbeat = 0' };
      await store.write((transaction) => transaction.run(leave));
      const { created, replaced } = await loadDataset(store, curatedDataset, { now });
      expect({ created, replaced }).toEqual({ created: 0, replaced: 1 });
      expect(await loadDataset(store, curatedDataset, { now })).toMatchObject({ created: 0, replaced: 0 });
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
