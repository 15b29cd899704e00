import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Records } from '../../server/domain/records.ts';
import { writeRecords } from '../../server/rooms/imports/writeRecords.ts';
import { createEmbeddedStore } from '../../server/store/embedded.ts';
import type { Store } from '../../server/store/store.ts';
import { createNetworkCache } from '../../server/view/networkCache.ts';
import { getSpan } from '../../server/view/spansOfRecords.ts';
import { temporaryDirectory } from '../support/temporaryDirectory.ts';

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
const options = { recordedAt: '2026-01-01T00:00:00.000Z', recordedBy: 'test', summary: 'test' };

describe('createNetworkCache()', () => {
  it('holds nothing of an empty store', async () => {
    expect((await createNetworkCache(store).view('public')).network).toMatchObject({ nodeCount: 0, edgeCount: 0 });
  });

  it('holds for each clearance only what it admits, and no relationship to what it does not', async () => {
    await writeRecords(store, records, options);
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
    await writeRecords(
      store,
      { entities: [entity('quiet', 'PERSON', 'public')], relationships: [link('quiet', 'round', 'restricted')] },
      options,
    );
    const view = await createNetworkCache(store).view('public');
    expect(view.nodeOf.has('quiet')).toBe(true);
    expect(view.edgeOf.has('quiet.round')).toBe(false);
  });

  it('hands out one view until the store is written to, and then another', async () => {
    const networks = createNetworkCache(store);
    const [first, again] = await Promise.all([networks.view('public'), networks.view('public')]);
    expect(again).toBe(first);
    await writeRecords(store, { entities: [entity('late', 'PERSON', 'public')], relationships: [] }, options);
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
