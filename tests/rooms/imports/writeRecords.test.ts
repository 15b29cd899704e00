import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Records } from '../../../server/domain/records.ts';
import { writeRecords, type WriteOptions } from '../../../server/rooms/imports/writeRecords.ts';
import { createEmbeddedStore } from '../../../server/store/embedded.ts';
import type { Store } from '../../../server/store/store.ts';
import { createNetworkCache } from '../../../server/view/networkCache.ts';
import { readRevision } from '../../../server/view/readRecords.ts';
import { temporaryDirectory } from '../../support/temporaryDirectory.ts';

const directory = temporaryDirectory();
let store: Store;
beforeAll(async () => {
  store = await createEmbeddedStore({ directory });
});
afterAll(() => store.close());

const base = { sources: ['s'], confidence: 'documented', sensitivity: 'public' };
const person = (id: string, name: string) => ({ id, kind: 'PERSON' as const, properties: { id, name, ...base } });
const meeting = { id: 'm', kind: 'MEETING' as const, properties: { id: 'm', name: 'Synthetic meeting', ...base } };
const attendance = (from: string) => {
  const id = `${from}.participated-in.m`;
  return { id, type: 'PARTICIPATED_IN' as const, from, to: 'm', properties: { id, capacity: 'official', ...base } };
};
const records: Records = {
  entities: [person('a', 'Synthetic A'), person('b', 'Synthetic B'), meeting],
  relationships: [attendance('a'), attendance('b')],
};
const options: WriteOptions = { recordedAt: '2026-01-01T00:00:00.000Z', recordedBy: 'test', summary: 'test' };

describe('writeRecords()', () => {
  it('creates what is not there and moves the revision on', async () => {
    expect(await readRevision(store)).toMatchObject({ number: 0 });
    expect(await writeRecords(store, records, options)).toEqual({ created: 5, changed: 0, unchanged: 0, revision: 1 });
    expect(await readRevision(store)).toMatchObject({ number: 1 });
  });

  it('written twice changes nothing: not the revision, not when it was recorded', async () => {
    const later = { ...options, recordedAt: '2027-01-01T00:00:00.000Z' };
    expect(await writeRecords(store, records, later)).toEqual({ created: 0, changed: 0, unchanged: 5, revision: 1 });
    const view = await createNetworkCache(store).view('public');
    const recorded = [...view.entities, ...view.relationships].map(({ properties }) => properties['recordedAt']);
    expect(new Set(recorded)).toEqual(new Set([options.recordedAt]));
  });

  it('writes only what differs, and takes away properties that are gone', async () => {
    const renamed = { ...records, entities: [person('a', 'Synthetic A the Second'), ...records.entities.slice(1)] };
    expect(await writeRecords(store, renamed, options)).toMatchObject({
      created: 0,
      changed: 1,
      unchanged: 4,
      revision: 2,
    });
    const bare = { id: 'b', kind: 'PERSON' as const, properties: { id: 'b', ...base } };
    await writeRecords(store, { entities: [bare], relationships: [] }, options);
    const view = await createNetworkCache(store).view('public');
    expect(view.entities.find(({ id }) => id === 'a')?.properties['name']).toBe('Synthetic A the Second');
    expect(view.entities.find(({ id }) => id === 'b')?.properties).not.toHaveProperty('name');
  });

  it('refuses an id that is already that of another kind, and keeps nothing of that write', async () => {
    const before = await readRevision(store);
    const clash: Records = {
      entities: [
        person('new', 'Synthetic new'),
        { ...meeting, id: 'a', properties: { ...meeting.properties, id: 'a' } },
      ],
      relationships: [],
    };
    await expect(writeRecords(store, clash, options)).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      message: '"a" is already the id of a Person; expected a Meeting.',
    });
    expect(await readRevision(store)).toEqual(before);
    expect((await createNetworkCache(store).view('public')).nodeOf.has('new')).toBe(false);
  });

  it('refuses two records of one id', async () => {
    const twice = { entities: [person('c', '1'), person('c', '2')], relationships: [] };
    await expect(writeRecords(store, twice, options)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('tells how far it is, and can be stopped with nothing kept', async () => {
    const many = Array.from({ length: 2500 }, (_, index) => person(`p${index}`, `Synthetic ${index}`));
    const controller = new AbortController();
    const told: number[] = [];
    const onProgress = (done: number): void => {
      told.push(done);
      if (done >= 2000) controller.abort(new Error('stopped by the test'));
    };
    const write = writeRecords(
      store,
      { entities: many, relationships: [] },
      { ...options, onProgress, signal: controller.signal },
    );
    await expect(write).rejects.toThrow('stopped by the test');
    expect(told).toEqual([1000, 2000]);
    expect((await createNetworkCache(store).view('public')).nodeOf.has('p0')).toBe(false);
  });

  it('two writers at once each get a revision of their own', async () => {
    const { number: before } = await readRevision(store);
    const one = (id: string) => writeRecords(store, { entities: [person(id, id)], relationships: [] }, options);
    const summaries = await Promise.all(['w1', 'w2', 'w3'].map(one));
    expect(summaries.map(({ revision }) => revision).sort((a, b) => a - b)).toEqual([
      before + 1,
      before + 2,
      before + 3,
    ]);
  });
});
