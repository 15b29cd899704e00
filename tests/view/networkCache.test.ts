import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Records } from '../../server/domain/records.ts';
import { createEmbeddedStore } from '../../server/store/embedded.ts';
import type { Store } from '../../server/store/store.ts';
import { createNetworkCache } from '../../server/view/networkCache.ts';
import { getSpan } from '../../server/view/spansOfRecords.ts';
import { temporaryDirectory } from '../support/temporaryDirectory.ts';
import { writeAll } from '../support/writeAll.ts';

const directory = temporaryDirectory();
let store: Store;
beforeAll(async () => {
  store = await createEmbeddedStore({ directory });
});
afterAll(() => store.close());

const entity = (id: string, kind: 'PERSON' | 'MEETING' | 'DOCUMENT', sensitivity: string, more: object = {}) => ({
  id,
  kind,
  properties: { id, name: `Synthetic ${id}`, sources: [], confidence: 'documented', sensitivity, ...more },
});
const link = (from: string, to: string, sensitivity: string) => {
  const id = `${from}.${to}`;
  const properties = { id, sources: [], confidence: 'reported', sensitivity, capacity: 'official' };
  return { id, type: 'PARTICIPATED_IN' as const, from, to, properties };
};
const records: Records = {
  entities: [
    entity('open', 'PERSON', 'public'),
    entity('guarded', 'PERSON', 'restricted'),
    entity('hidden', 'PERSON', 'confidential'),
    entity('round', 'MEETING', 'public', { from: '1993-01', fromEarliest: 8401, fromLatest: 8431 }),
  ],
  relationships: [
    link('open', 'round', 'public'),
    link('guarded', 'round', 'public'),
    link('hidden', 'round', 'restricted'),
  ],
};

describe('createNetworkCache()', () => {
  it('holds nothing of an empty store', async () => {
    expect((await createNetworkCache(store).view('public')).network).toMatchObject({ nodeCount: 0, edgeCount: 0 });
  });

  it('holds for each clearance only what it admits, and no relationship to what it does not', async () => {
    await writeAll(store, records);
    const networks = createNetworkCache(store);
    const idsOf = async (clearance: 'public' | 'restricted' | 'confidential') => {
      const view = await networks.view(clearance);
      return [view.entities.map(({ id }) => id), view.relationships.map(({ id }) => id)];
    };
    expect(await idsOf('public')).toEqual([['open', 'round'], ['open.round']]);
    expect(await idsOf('restricted')).toEqual([
      ['guarded', 'open', 'round'],
      ['guarded.round', 'open.round'],
    ]);
    expect(await idsOf('confidential')).toEqual([
      ['guarded', 'hidden', 'open', 'round'],
      ['guarded.round', 'hidden.round', 'open.round'],
    ]);
  });

  it('hides an attendance that is restricted although the person and the meeting are public', async () => {
    await writeAll(store, {
      entities: [entity('quiet', 'PERSON', 'public')],
      relationships: [link('quiet', 'round', 'restricted')],
    });
    const view = await createNetworkCache(store).view('public');
    expect(view.nodeOf.has('quiet')).toBe(true);
    expect(view.edgeOf.has('quiet.round')).toBe(false);
  });

  it('hands out one view until the store is written to, and then another', async () => {
    const networks = createNetworkCache(store);
    const [first, again] = await Promise.all([networks.view('public'), networks.view('public')]);
    expect(again).toBe(first);
    await writeAll(store, { entities: [entity('late', 'PERSON', 'public')], relationships: [] });
    const next = await networks.view('public');
    expect(next.revision).toBe(first.revision + 1);
    expect(next.nodeOf.has('late')).toBe(true);
    expect(first.nodeOf.has('late')).toBe(false);
  });

  it('gives a participation the dates of its meeting, imprecise as they are', async () => {
    const view = await createNetworkCache(store).view('public');
    const span = { start: 8401, startLatest: 8431, endEarliest: 8402, end: 8432 };
    expect(getSpan(view.network.nodeSpans, view.nodeOf.get('round')!)).toEqual(span);
    expect(getSpan(view.network.spans, view.edgeOf.get('open.round')!)).toEqual(span);
  });
});

describe('createNetworkCache() over a store that changes underneath', () => {
  const run = (text: string) => store.write((transaction) => transaction.run({ name: 'test/underneath', text }));
  const idsIn = async (networks: ReturnType<typeof createNetworkCache>): Promise<string[]> =>
    (await networks.view('public')).entities.map(({ id }) => id);
  const put = (id: string) => writeAll(store, { entities: [entity(id, 'PERSON', 'public')], relationships: [] });

  it('notices that it was emptied, and says so once', async () => {
    const told: string[] = [];
    const networks = createNetworkCache(store, (sentence) => told.push(sentence));
    const { revision } = await networks.view('public');
    await run('MATCH (n) DETACH DELETE n');
    expect(await idsIn(networks)).toEqual([]);
    expect(await idsIn(networks)).toEqual([]);
    expect(told).toEqual([
      `The store is not the one that it was: it holds revision 0, after revision ${revision}. What it holds now is shown; the next start loads the curated dataset into it.`,
    ]);
  });

  it('notices that it was put back to an earlier revision, and another of the same number', async () => {
    await run('MATCH (n) DETACH DELETE n');
    await put('one');
    await put('two');
    const told: string[] = [];
    const networks = createNetworkCache(store, (sentence) => told.push(sentence));
    expect(await idsIn(networks)).toEqual(['one', 'two']);
    await run('MATCH (n) DETACH DELETE n');
    await put('one');
    expect(await idsIn(networks)).toEqual(['one']);
    await run('MATCH (n) DETACH DELETE n');
    await put('another');
    expect(await idsIn(networks)).toEqual(['another']);
    expect(told.map((sentence) => sentence.slice(0, 80))).toEqual([
      'The store is not the one that it was: it holds revision 1, after revision 2. Wha',
      'The store is not the one that it was: it holds revision 1, after revision 1. Wha',
    ]);
  });

  it('leaves out what is no record, names it once, and goes on with the rest', async () => {
    await run('MATCH (n) DETACH DELETE n');
    await put('one');
    await run("CREATE (n:Entity) SET n.id = 'stranger', n.sensitivity = 'public'");
    await run("CREATE (n:Entity) SET n.name = 'without an id'");
    await run(
      "MATCH (a:Entity {id: 'one'}) MATCH (b:Entity {id: 'stranger'}) CREATE (a)-[r:PARTICIPATED_IN]->(b) SET r.id = 'x', r.sensitivity = 'public'",
    );
    await run("MATCH (a:Entity {id: 'one'}) CREATE (a)-[r:KNOWS]->(a) SET r.id = 'y', r.sensitivity = 'public'");
    await run("MATCH (a:Entity {id: 'one'}) CREATE (a)-[r:TIE]->(a) SET r.sensitivity = 'public'");
    const told: string[] = [];
    const networks = createNetworkCache(store, (sentence) => told.push(sentence));
    expect(await idsIn(networks)).toEqual(['one']);
    expect((await networks.view('public')).relationships).toEqual([]);
    expect(networks.leftOut(await networks.view('public'))).toBe(3);
    expect(told.sort()).toEqual([
      'Left out, as Crosstrack did not write it: A relationship KNOWS from "one" to "one" is of no known type.',
      'Left out, as Crosstrack did not write it: A relationship TIE from "one" to "one" has no id.',
      'Left out, as Crosstrack did not write it: The node "stranger" carries no label of a known kind (Entity).',
    ]);
  });
});
