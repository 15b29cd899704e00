import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnyRecord, Change } from '../../server/changesets/change.ts';
import { undoChangeset } from '../../server/changesets/undo.ts';
import { writeChangeset } from '../../server/changesets/writeChangeset.ts';
import type { Kind, RelationshipType } from '../../server/domain/kinds.ts';
import type { Clearance } from '../../server/domain/sensitivity.ts';
import { createEmbeddedStore } from '../../server/store/embedded.ts';
import type { Store } from '../../server/store/store.ts';
import { createNetworkCache } from '../../server/view/networkCache.ts';
import type { NetworkView } from '../../server/view/networkView.ts';
import { temporaryDirectory } from '../support/temporaryDirectory.ts';

const clearances: readonly Clearance[] = ['public', 'restricted', 'confidential'];
const who = { writtenBy: 'test', writtenAt: '2026-01-01T00:00:00.000Z', patience: 0 };

const entityIds = ['a', 'b', 'c', 'm', 'n', 's'];
const kindOf: Readonly<Record<string, Kind>> = {
  a: 'PERSON',
  b: 'PERSON',
  c: 'PERSON',
  m: 'MEETING',
  n: 'MEETING',
  s: 'SOURCE',
};
const joining: readonly (readonly [string, RelationshipType, string])[] = [
  ['a', 'PARTICIPATED_IN', 'm'],
  ['b', 'PARTICIPATED_IN', 'm'],
  ['b', 'PARTICIPATED_IN', 'n'],
  ['c', 'PARTICIPATED_IN', 'n'],
  ['a', 'TIE', 'b'],
  ['m', 'INFLUENCED', 'n'],
];

/** What is written of one record: its day and how secret it is; null where it is not there. */
const written = fc.option(
  fc.record({ day: fc.integer({ min: 0, max: 6 }), sensitivity: fc.constantFrom(...clearances), source: fc.boolean() }),
);
type Written = { readonly day: number; readonly sensitivity: Clearance; readonly source: boolean } | null;

interface World {
  readonly entities: readonly Written[];
  readonly relationships: readonly Written[];
}

const world: fc.Arbitrary<World> = fc
  .record({
    entities: fc.array(written, { minLength: entityIds.length, maxLength: entityIds.length }),
    relationships: fc.array(written, { minLength: joining.length, maxLength: joining.length }),
  })
  .map(({ entities, relationships }) => {
    const isThere = (id: string): boolean => entities[entityIds.indexOf(id)] !== null;
    const joined = relationships.map((one, place) => {
      const [from, , to] = joining[place]!;
      return isThere(from) && isThere(to) ? one : null;
    });
    return { entities, relationships: joined };
  });

const properties = (
  id: string,
  { sensitivity, source }: NonNullable<Written>,
  dates: readonly string[],
  day: number,
) => ({
  id,
  name: `Synthetic ${id}`,
  sensitivity,
  confidence: 'reported',
  sources: source ? ['s'] : [],
  ...Object.fromEntries(
    dates.flatMap((name) => [
      [name, `day ${day}`],
      [`${name}Earliest`, day * 100],
      [`${name}Latest`, day * 100 + 20],
    ]),
  ),
});

const recordsOf = ({ entities, relationships }: World): AnyRecord[] => [
  ...entities.flatMap((one, place): AnyRecord[] => {
    const id = entityIds[place]!;
    const dates = kindOf[id] === 'PERSON' ? ['born'] : kindOf[id] === 'MEETING' ? ['from'] : [];
    return one === null ? [] : [{ id, kind: kindOf[id]!, properties: properties(id, one, dates, one.day) }];
  }),
  ...relationships.flatMap((one, place): AnyRecord[] => {
    const [from, type, to] = joining[place]!;
    const id = `${from}.${type.toLowerCase()}.${to}`;
    const dates = type === 'TIE' ? ['from'] : type === 'INFLUENCED' ? ['date'] : [];
    return one === null ? [] : [{ id, type, from, to, properties: properties(id, one, dates, one.day) }];
  }),
];

const changesTo = (before: World, after: World): Change[] => {
  const wanted = recordsOf(after);
  const ids = new Set(wanted.map(({ id }) => id));
  const gone = recordsOf(before).filter(({ id }) => !ids.has(id));
  return [
    ...gone.reverse().map((record): Change => ({ action: 'retire', record })),
    ...wanted.map((record): Change => ({ action: 'put', record })),
  ];
};

/** All of a view, array by array. */
const wholeOf = ({ network, entities, relationships, contradictions, nodeOf, edgeOf, revision }: NetworkView) => ({
  revision,
  network,
  entities,
  relationships,
  contradictions,
  nodes: [...nodeOf],
  edges: [...edgeOf],
});

describe('a view that follows what is written', () => {
  const directory = temporaryDirectory();
  let store: Store;
  beforeAll(async () => {
    store = await createEmbeddedStore({ directory });
  });
  afterAll(() => store.close());

  it('is the same, array by array, as one that is read anew', async () => {
    let followed = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ world, undone: fc.boolean() }), { maxLength: 6 }), async (steps) => {
        const clear = { name: 'test/clear', text: 'MATCH (n) DETACH DELETE n' };
        await store.write((transaction) => transaction.run(clear));
        const following = createNetworkCache(store);
        let present: World = { entities: [], relationships: [] };
        for (const { world: next, undone } of steps) {
          const { revision } = await writeChangeset(store, changesTo(present, next), 'A test', {
            ...who,
            kind: 'edit',
            summary: 'A synthetic change',
          });
          if (undone && revision > 0) {
            for (const clearance of clearances) await following.view(clearance);
            await undoChangeset(store, revision, { ...who, leaveLater: true });
          } else present = next;
          const anew = createNetworkCache(store);
          for (const clearance of clearances) {
            const before = await following.view(clearance);
            expect(wholeOf(before)).toEqual(wholeOf(await anew.view(clearance)));
            followed += 1;
          }
        }
      }),
      { numRuns: Number(process.env['FOLLOW_RUNS'] ?? 60) },
    );
    expect(followed).toBeGreaterThan(100);
  });

  it('shares with the one before all that did not change', async () => {
    const clear = { name: 'test/clear', text: 'MATCH (n) DETACH DELETE n' };
    await store.write((transaction) => transaction.run(clear));
    const whole: Written = { day: 1, sensitivity: 'public', source: false };
    const first: World = { entities: entityIds.map(() => whole), relationships: joining.map(() => whole) };
    const second: World = { ...first, entities: [{ ...whole, day: 2 }, ...first.entities.slice(1)] };
    const write = (from: World, to: World) =>
      writeChangeset(store, changesTo(from, to), 'A test', { ...who, kind: 'edit', summary: 'A synthetic change' });
    const networks = createNetworkCache(store);
    await write({ entities: [], relationships: [] }, first);
    const before = await networks.view('public');
    await write(first, second);
    const after = await networks.view('public');
    const shared = after.entities.filter((entity) => before.entities.includes(entity)).map(({ id }) => id);
    expect(shared).toEqual(['b', 'c', 'm', 'n', 's']);
    expect(after.relationships.every((one) => before.relationships.includes(one))).toBe(true);
  });
});
