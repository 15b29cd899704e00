import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readHead } from '../../server/changesets/head.ts';
import type { ChangesetOptions } from '../../server/changesets/writeChangeset.ts';
import type { Records } from '../../server/domain/records.ts';
import { createEmbeddedStore } from '../../server/store/embedded.ts';
import type { Store } from '../../server/store/store.ts';
import { createNetworkCache } from '../../server/view/networkCache.ts';
import { temporaryDirectory } from '../support/temporaryDirectory.ts';
import { writeAll } from '../support/writeAll.ts';

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
const options: Partial<ChangesetOptions> = { writtenAt: '2026-01-01T00:00:00.000Z' };

describe('writeAll()', () => {
  it('creates what is not there and moves the revision on', async () => {
    expect(await readHead(store)).toMatchObject({ committed: 0 });
    expect(await writeAll(store, records, options)).toEqual({
      created: 5,
      replaced: 0,
      retired: 0,
      unchanged: 0,
      revision: 1,
    });
    expect(await readHead(store)).toMatchObject({ committed: 1 });
  });

  it('written twice changes nothing: not the revision, not when it was recorded', async () => {
    const later = { ...options, writtenAt: '2027-01-01T00:00:00.000Z' };
    expect(await writeAll(store, records, later)).toEqual({
      created: 0,
      replaced: 0,
      retired: 0,
      unchanged: 5,
      revision: 1,
    });
    const view = await createNetworkCache(store).view('public');
    const recorded = [...view.entities, ...view.relationships].map(({ properties }) => properties['recordedAt']);
    expect(new Set(recorded)).toEqual(new Set([options.writtenAt]));
  });

  it('writes only what differs, and takes away properties that are gone', async () => {
    const renamed = { ...records, entities: [person('a', 'Synthetic A the Second'), ...records.entities.slice(1)] };
    expect(await writeAll(store, renamed, options)).toMatchObject({
      created: 0,
      replaced: 1,
      unchanged: 4,
      revision: 2,
    });
    const bare = { id: 'b', kind: 'PERSON' as const, properties: { id: 'b', ...base } };
    await writeAll(store, { entities: [bare], relationships: [] }, options);
    const view = await createNetworkCache(store).view('public');
    expect(view.entities.find(({ id }) => id === 'a')?.properties['name']).toBe('Synthetic A the Second');
    expect(view.entities.find(({ id }) => id === 'b')?.properties).not.toHaveProperty('name');
  });

  it('refuses an id that is already that of another kind, and keeps nothing of that write', async () => {
    const before = await readHead(store);
    const clash: Records = {
      entities: [
        person('new', 'Synthetic new'),
        { ...meeting, id: 'a', properties: { ...meeting.properties, id: 'a' } },
      ],
      relationships: [],
    };
    await expect(writeAll(store, clash, options)).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      message: '"a" is already the id of a Person; expected a Meeting.',
    });
    expect(await readHead(store)).toEqual(before);
    expect((await createNetworkCache(store).view('public')).nodeOf.has('new')).toBe(false);
  });

  it('refuses two records of one id', async () => {
    const twice = { entities: [person('c', '1'), person('c', '2')], relationships: [] };
    await expect(writeAll(store, twice, options)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('tells how far it is, and can be stopped with nothing kept', async () => {
    const many = Array.from({ length: 5000 }, (_, index) => person(`p${index}`, `Synthetic ${index}`));
    const controller = new AbortController();
    const told: number[] = [];
    const onProgress = (done: number): void => {
      told.push(done);
      if (done >= 2000) controller.abort(new Error('stopped by the test'));
    };
    const write = writeAll(
      store,
      { entities: many, relationships: [] },
      { ...options, onProgress, signal: controller.signal },
    );
    await expect(write).rejects.toThrow('stopped by the test');
    expect(told).toEqual([2000]);
    expect((await createNetworkCache(store).view('public')).nodeOf.has('p0')).toBe(false);
  });

  it('two writers at once each get a revision of their own', async () => {
    const { last } = await readHead(store);
    const one = (id: string) => writeAll(store, { entities: [person(id, id)], relationships: [] }, options);
    const summaries = await Promise.all(['w1', 'w2', 'w3'].map(one));
    expect(summaries.map(({ revision }) => revision).sort((a, b) => a - b)).toEqual([last + 1, last + 2, last + 3]);
  });
});
