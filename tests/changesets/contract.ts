import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AnyRecord, Change } from '../../server/changesets/change.ts';
import { readChangesSince } from '../../server/changesets/changesSince.ts';
import { readHead } from '../../server/changesets/head.ts';
import { readChangesets, readHistory } from '../../server/changesets/history.ts';
import { undoChangeset } from '../../server/changesets/undo.ts';
import { upgradeStore } from '../../server/changesets/upgrade.ts';
import { writeChangeset, type ChangesetOptions } from '../../server/changesets/writeChangeset.ts';
import type { Query, Store } from '../../server/store/store.ts';
import { readRecords } from '../../server/view/readRecords.ts';

const query = (text: string): Query => ({ name: 'test/changesets', text });
const common = { sources: ['s'], confidence: 'documented', sensitivity: 'public' };

/** Some people, and ties of each to the next; a state is a number, 0 for one that is not there. */
const peopleOf = ['a', 'b', 'c', 'd', 'e'];
const tiesOf = peopleOf.slice(1).map((to, place) => ({ from: peopleOf[place]!, to }));

const personAs = (id: string, state: number): AnyRecord => ({
  id,
  kind: 'PERSON',
  properties: { id, name: `Synthetic ${id} ${state}`, ...common },
});

const tieAs = (from: string, to: string, state: number): AnyRecord => {
  const id = `${from}.tie.${to}`;
  return { id, type: 'TIE', from, to, properties: { id, kind: `synthetic ${state}`, ...common } };
};

/** What a world holds: the state of each person, and of each tie. */
interface World {
  readonly people: readonly number[];
  readonly ties: readonly number[];
}

const nothing: World = { people: peopleOf.map(() => 0), ties: tiesOf.map(() => 0) };

/** A tie holds only between people who are there. */
const asCanBe = ({ people, ties }: World): World => ({
  people,
  ties: ties.map((state, place) => (people[place] === 0 || people[place + 1] === 0 ? 0 : state)),
});

const recordsOf = ({ people, ties }: World): AnyRecord[] => [
  ...people.flatMap((state, place) => (state === 0 ? [] : [personAs(peopleOf[place]!, state)])),
  ...ties.flatMap((state, place) => (state === 0 ? [] : [tieAs(tiesOf[place]!.from, tiesOf[place]!.to, state)])),
];

/** The changes that lead from one world to another: what is gone is taken out, ties first, and the rest is put. */
const changesTo = (before: World, after: World): Change[] => {
  const wanted = recordsOf(after);
  const ids = new Set(wanted.map(({ id }) => id));
  const gone = recordsOf(before).filter(({ id }) => !ids.has(id));
  return [
    ...gone.reverse().map((record): Change => ({ action: 'retire', record })),
    ...wanted.map((record): Change => ({ action: 'put', record })),
  ];
};

const shown = (records: readonly AnyRecord[]): string[] =>
  records.map(({ id, properties }) => `${id}: ${String(properties['name'] ?? properties['kind'])}`).sort();

/** What somebody reads of a revision. */
const readAt = async (store: Store, revision: number): Promise<string[]> => {
  const { entities, relationships } = await readRecords(store, 'public', revision);
  return shown([...entities, ...relationships]);
};

const readNow = async (store: Store): Promise<string[]> => readAt(store, (await readHead(store)).committed);

class Killed extends Error {}

/** The store as a process sees it that is killed at one of its writes: from then on nothing of it arrives. */
const killedAt = (store: Store, write: number): Store => {
  let writes = 0;
  return {
    ...store,
    write: (work) => {
      writes += 1;
      return writes > write ? Promise.reject(new Killed()) : store.write(work);
    },
  };
};

const options: ChangesetOptions = {
  kind: 'edit',
  writtenBy: 'test',
  writtenAt: '2026-01-01T00:00:00.000Z',
  summary: 'A synthetic change',
  patience: 0,
  batchSize: 3,
};

/** As if the writer had not been seen for a minute. */
const letLeaseRunOut = query('MATCH (h:Head) SET h.heartbeat = 0');
const clear = query('MATCH (n) DETACH DELETE n');

const world: fc.Arbitrary<World> = fc
  .record({
    people: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 5, maxLength: 5 }),
    ties: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 4, maxLength: 4 }),
  })
  .map(asCanBe);

/** A world to go to, and at which write the writer is killed on the way; null for never. */
const step = fc.record({ world, killed: fc.option(fc.nat({ max: 9 })) });

/** What changesets must keep to on every engine; `createStore` opens the same store each time it is called. */
export const changesetContract = (engine: string, createStore: () => Promise<Store>, numRuns: number): void => {
  describe(`changesets on ${engine}`, () => {
    let store: Store;
    const run = (asked: Query, parameters = {}) => store.write((transaction) => transaction.run(asked, parameters));
    const go = (before: World, after: World, on = store, more: Partial<ChangesetOptions> = {}) =>
      writeChangeset(on, changesTo(before, after), 'A test', { ...options, ...more });

    beforeAll(async () => {
      store = await createStore();
    });
    beforeEach(() => run(clear));
    afterAll(() => store.close());

    it('are there whole or not at all, whenever the writer is killed; every revision can be read for good', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 5 }), async (steps) => {
          await run(clear);
          let present = nothing;
          const kept = new Map<number, string[]>([[0, []]]);
          for (const { world: next, killed } of steps) {
            const writing = go(present, next, killed === null ? store : killedAt(store, killed));
            const failure: unknown = await writing.then(
              () => null,
              (error: unknown) => error,
            );
            if (failure !== null && !(failure instanceof Killed)) throw failure;
            if (failure === null) present = next;
            expect(await readNow(store)).toEqual(shown(recordsOf(present)));
            kept.set((await readHead(store)).committed, shown(recordsOf(present)));
            await run(letLeaseRunOut);
          }
          for (const [revision, records] of kept) expect(await readAt(store, revision)).toEqual(records);
        }),
        { numRuns },
      );
    });

    it('are seen by nobody before their last step', async () => {
      const [first, second]: World[] = [
        { people: [1, 1, 1, 1, 0], ties: [1, 1, 1, 0] },
        { people: [2, 0, 1, 2, 2], ties: [0, 0, 2, 2] },
      ];
      await go(nothing, first!);
      const seen: Promise<string[]>[] = [];
      const onProgress = (): void => void seen.push(readNow(store));
      await go(first!, second!, store, { onProgress, batchSize: 2 });
      expect(seen.length).toBeGreaterThan(3);
      for (const reading of seen.slice(0, -1)) expect(await reading).toEqual(shown(recordsOf(first!)));
      expect(await readNow(store)).toEqual(shown(recordsOf(second!)));
    });

    it('that another left unfinished are rolled back by the next writer, who says so', async () => {
      const full: World = { people: [1, 1, 1, 1, 1], ties: [1, 1, 1, 1] };
      await expect(go(nothing, full, killedAt(store, 4))).rejects.toBeInstanceOf(Killed);
      await expect(go(nothing, full)).rejects.toMatchObject({
        code: 'BUSY',
        message: expect.stringMatching(
          /^A test has been writing to this store since \d{4}-.* UTC; nothing was written/,
        ),
      });
      await run(letLeaseRunOut);
      const told: string[] = [];
      await go(nothing, { ...nothing, people: [1, 0, 0, 0, 0] }, store, { onRolledBack: (text) => told.push(text) });
      expect(told).toEqual([
        'Rolled back what was left unfinished: "A synthetic change", begun 2026-01-01T00:00:00.000Z.',
      ]);
      expect(await readNow(store)).toEqual(['a: Synthetic a 1']);
    });

    it('wait for one another, and say for whom', async () => {
      const full: World = { people: [1, 1, 1, 1, 1], ties: [1, 1, 1, 1] };
      const told: string[] = [];
      let second: Promise<unknown> | undefined;
      await go(nothing, full, store, {
        onProgress: () => {
          second ??= go(nothing, { ...full, people: [2, 1, 1, 1, 1] }, store, {
            patience: 20_000,
            onWaiting: (text) => told.push(text),
          });
        },
      });
      await second;
      expect(told).toEqual([expect.stringMatching(/^A test has been writing .*: waiting until that is done\.$/)]);
      expect(await readNow(store)).toContain('a: Synthetic a 2');
    });

    it('of a writer that was taken for dead keep nothing, and leave the other alone', async () => {
      const full: World = { people: [1, 1, 1, 1, 1], ties: [1, 1, 1, 1] };
      let other: Promise<unknown> | undefined;
      const slow: Store = {
        ...store,
        write: async (work) => {
          await other;
          return store.write(work);
        },
      };
      const onProgress = (done: number): void => {
        if (done === 3) other = run(letLeaseRunOut).then(() => go(nothing, { ...nothing, people: [0, 2, 0, 0, 0] }));
      };
      await expect(go(nothing, full, slow, { onProgress })).rejects.toThrow('taken for dead by another writer');
      expect(await readNow(store)).toEqual(['b: Synthetic b 2']);
    });

    it('write nothing where a record is not as it was read', async () => {
      await go(nothing, { ...nothing, people: [1, 1, 0, 0, 0] });
      const change = (id: string, base: number): Change => ({ action: 'put', record: personAs(id, 2), base });
      const write = (changes: Change[]) => writeChangeset(store, changes, 'A test', options);
      await expect(write([change('a', 1), change('b', 0)])).rejects.toThrow('"b" was changed by somebody else');
      await expect(write([change('c', 1)])).rejects.toThrow('"c" was changed by somebody else');
      await expect(write([{ action: 'retire', record: personAs('e', 1) }])).rejects.toThrow(
        '"e" is no record at present',
      );
      expect(await readNow(store)).toEqual(['a: Synthetic a 1', 'b: Synthetic b 1']);
      await write([change('a', 1), change('c', 0)]);
      expect(await readNow(store)).toEqual(['a: Synthetic a 2', 'b: Synthetic b 1', 'c: Synthetic c 2']);
    });

    it('can be undone in turn down to nothing; what changed in between is told as it is', async () => {
      const undo = (revision: number, leaveLater = false) =>
        undoChangeset(store, revision, { writtenBy: 'test', writtenAt: 'then', patience: 0, leaveLater });
      await fc.assert(
        fc.asyncProperty(fc.array(world, { minLength: 1, maxLength: 4 }), async (worlds) => {
          await run(clear);
          let present = nothing;
          const states = new Map<number, string[]>([[0, []]]);
          for (const next of worlds) {
            const { revision } = await go(present, next);
            present = next;
            states.set(revision, shown(recordsOf(next)));
          }
          const revisions = [...states.keys()];
          for (const [place, after] of revisions.entries()) {
            for (const upto of revisions.slice(place)) {
              const changes = await readChangesSince(store, after, upto, 100);
              const gone = new Set([...changes!.gone, ...changes!.put.map(({ id }) => id)]);
              const left = states.get(after)!.filter((text) => !gone.has(text.split(':')[0]!));
              expect([...left, ...shown(changes!.put)].sort()).toEqual(states.get(upto));
            }
          }
          for (const [place, revision] of [...revisions].reverse().entries()) {
            if (revision === 0) break;
            expect(await undo(revision)).toMatchObject({ left: [] });
            expect(await readNow(store)).toEqual(states.get(revisions.at(-2 - place)!));
          }
          expect(await readNow(store)).toEqual([]);
          for (const [revision, records] of states) expect(await readAt(store, revision)).toEqual(records);
        }),
        { numRuns },
      );
    });

    it('are undone as a whole or but for what was written since, as asked; history tells each state', async () => {
      const undo = (revision: number, leaveLater: boolean) =>
        undoChangeset(store, revision, { writtenBy: 'test', writtenAt: 'then', patience: 0, leaveLater });
      const first: World = { people: [1, 1, 0, 0, 0], ties: [0, 0, 0, 0] };
      const second: World = { people: [2, 2, 1, 1, 0], ties: [0, 0, 0, 0] };
      const third: World = { people: [2, 1, 1, 1, 0], ties: [0, 1, 0, 0] };
      await go(nothing, first);
      const { revision } = await go(first, second);
      const { revision: last } = await go(second, third);
      await expect(undo(revision, false)).rejects.toMatchObject({
        code: 'INVALID_INPUT',
        message: expect.stringContaining(
          '2 of the records of changeset 2 were written or joined to others since: "b", "c"',
        ),
      });
      await expect(undo(99, false)).rejects.toThrow('There is no changeset 99 to undo');
      expect((await undo(revision, true)).left).toEqual(['b', 'c']);
      expect(await readNow(store)).toEqual([
        'a: Synthetic a 1',
        'b.tie.c: synthetic 1',
        'b: Synthetic b 1',
        'c: Synthetic c 1',
      ]);
      const states = await readHistory(store, 'd', 'public');
      expect(states.map(({ revision: from, until }) => [from, until])).toEqual([[revision, last + 1]]);
      const ofTie = await readHistory(store, 'b.tie.c', 'public');
      expect(ofTie.map(({ revision: from, until }) => [from, until])).toEqual([[last, null]]);
      const ofA = await readHistory(store, 'a', 'public');
      expect(ofA.map(({ record }) => record.properties['name'])).toEqual([
        'Synthetic a 1',
        'Synthetic a 2',
        'Synthetic a 1',
      ]);
      expect((await readChangesets(store, 2)).map(({ kind, summary }) => [kind, summary])).toEqual([
        ['undo', 'Undid changeset 2: A synthetic change'],
        ['edit', 'A synthetic change'],
      ]);
    });

    it('of a newer version are refused in one sentence, and left alone', async () => {
      await run(query("CREATE (:Head {id: 'head', format: 99, committed: 7})"));
      await expect(go(nothing, { ...nothing, people: [1, 1, 0, 0, 0] })).rejects.toMatchObject({
        code: 'ENGINE_UNAVAILABLE',
        message: expect.stringMatching(/^This store was written by a newer version of Crosstrack/),
      });
    });

    it('of an earlier version are brought up to the present format, also after that was cut off', async () => {
      const old = recordsOf({ people: [1, 1, 1, 0, 0], ties: [1, 1, 0, 0] });
      const properties = (id: string) => old.find((record) => record.id === id)!.properties;
      for (const id of ['a', 'b', 'c']) {
        await run(query('CREATE (n:Entity:Person) SET n = $properties'), { properties: properties(id) });
      }
      for (const id of ['a.tie.b', 'b.tie.c']) {
        const [from, , to] = id.split('.');
        const tie =
          'MATCH (a:Entity {id: $from}) MATCH (b:Entity {id: $to}) CREATE (a)-[r:TIE]->(b) SET r = $properties';
        await run(query(tie), { from, to, properties: properties(id) });
      }
      await run(query("CREATE (:Revision {id: 'revision', number: 3, mark: 'mark', locked: true})"));
      await run(query("CREATE (:Changeset {number: 3, recordedAt: 'then', recordedBy: 'test', summary: 'old'})"));
      const told: string[] = [];
      await expect(upgradeStore(killedAt(store, 1), () => {})).rejects.toBeInstanceOf(Killed);
      await upgradeStore(store, (sentence) => told.push(sentence));
      expect(told.at(-1)).toBe('Brought up to date: 3 entities and what joins them, at revision 3.');
      expect(await readHead(store)).toMatchObject({ committed: 3, last: 3, mark: 'mark', writer: '' });
      expect(await readNow(store)).toEqual(shown(old));
      const after: World = { people: [2, 1, 0, 0, 0], ties: [1, 0, 0, 0] };
      await go({ people: [1, 1, 1, 0, 0], ties: [1, 1, 0, 0] }, after);
      expect(await readAt(store, 3)).toEqual(shown(old));
      expect(await readNow(store)).toEqual(shown(recordsOf(after)));
      await upgradeStore(store, (sentence) => told.push(sentence));
      expect(told).toHaveLength(2);
    });
  });
};
