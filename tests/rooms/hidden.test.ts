import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { EntityRecord, Properties, Records } from '../../server/domain/records.ts';
import { relationshipId } from '../../server/domain/relationshipId.ts';
import { createSchema } from '../../server/graphql/schema.ts';
import { rooms } from '../../server/rooms.ts';
import { loadQuery } from '../../server/store/query.ts';
import { saveScenario } from '../../server/rooms/gaps/scenarios.ts';
import { createEmbeddedStore } from '../../server/store/embedded.ts';
import type { Store } from '../../server/store/store.ts';
import { createNetworkCache } from '../../server/view/networkCache.ts';
import { createWorkPool } from '../../server/work/pool.ts';
import { workerProgram } from '../../server/work/workerProgram.ts';
import { entity, relationship } from '../fixtures/transfers/records.ts';
import { idsOfWorld, randomWorld } from '../fixtures/transfers/randomWorld.ts';
import { askingOf } from '../support/askView.ts';
import { questionOf } from '../support/everyField.ts';
import { temporaryDirectory } from '../support/temporaryDirectory.ts';
import { writeAll } from '../support/writeAll.ts';

/** Stands in every id, name and text of what is hidden, and in nothing else. */
const mark = 'zqx';

const isHidden = ({ properties }: { readonly properties: Properties }): boolean =>
  properties['sensitivity'] !== 'public';
const marked = (text: string): string => `${mark}-${text}`;

/** Synthetic sources, of which one is hidden; every record cites both. */
const sources = ['source-0', 'source-1'].map((id, place): EntityRecord => {
  const sensitivity = place === 0 ? 'public' : 'restricted';
  return { id, kind: 'SOURCE', properties: { id, name: `Synthetic ${id}`, confidence: 'documented', sensitivity } };
});

/** An idea that everybody of a world voiced at one meeting, hidden people too; all else of it is public. */
const voiced: Records = {
  entities: [entity('IDEA', 'idea-open'), entity('MEETING', 'meeting-open', { from: '1990-05-05' })],
  relationships: idsOfWorld.people.map((person) =>
    relationship('APPEARED_IN', 'idea-open', 'meeting-open', { mode: 'voiced', person, date: '1990-05-05' }, person),
  ),
};

/** What the schema promises of every record of a kind and the worlds leave out. */
const promised: Readonly<Record<string, Properties>> = {
  TRACK: { lens: 'FOUR_TRACKS', summary: 'Synthetic' },
  SOURCE: { sourceKind: 'other' },
  DOCUMENT: { documentKind: 'paper' },
};

/** Writes the mark into all that is hidden of a world, and into the ids of public records that name it, as an import would. */
const markHidden = (world: Records): Records => {
  const entities = [...world.entities, ...voiced.entities, ...sources];
  const hidden = new Set(entities.filter(isHidden).map(({ id }) => id));
  const idOf = (id: string): string => (hidden.has(id) ? marked(id) : id);
  const naming = (properties: Properties) => ({
    sources: sources.map(({ id }) => idOf(id)),
    ...Object.fromEntries(
      ['person', 'side', 'onBehalfOf'].flatMap((name) =>
        properties[name] === undefined ? [] : [[name, idOf(String(properties[name]))]],
      ),
    ),
  });
  const textsOf = (given: { readonly id: string; readonly properties: Properties }) =>
    isHidden(given)
      ? { title: marked('title'), claim: marked('claim'), summary: marked('summary'), aliases: [marked('alias')] }
      : {};
  const taken = new Set<string>();
  return {
    entities: entities.map((record) => {
      const id = idOf(record.id);
      const name = `Synthetic ${id}`;
      return {
        ...record,
        id,
        properties: {
          ...promised[record.kind],
          ...record.properties,
          ...naming(record.properties),
          ...textsOf(record),
          id,
          name,
        },
      };
    }),
    relationships: [...world.relationships, ...voiced.relationships].flatMap((record) => {
      const [from, to] = [idOf(record.from), idOf(record.to)];
      const properties = { ...record.properties, ...naming(record.properties), ...textsOf(record) };
      const id = relationshipId(record.type, from, to, properties);
      // What an import would refuse.
      if (taken.has(id)) return [];
      taken.add(id);
      return [{ ...record, id, from, to, properties: { ...properties, id } }];
    }),
  };
};

const schema = createSchema(rooms);
const events = [...idsOfWorld.processes, 'meeting-0', 'meeting-1'];
const quoted = (ids: readonly string[]): string => JSON.stringify(ids);
const plain = ['people', 'institutions', 'conflicts', 'processes', 'meetings', 'ideas', 'documents', 'sources'];

/** Questions that any world can be asked, and the ids in them where they name any. */
const questions: readonly (readonly [name: string, given: string, depth: number, names?: readonly string[]])[] = [
  ...plain.map((name) => [name, '', 5] as const),
  ['search', 'text: "synthetic"', 3],
  ['search', `text: "${mark}"`, 3],
  ['slice', 'limit: 2000', 3],
  ['timeline', '', 4],
  ['holdings', '', 3],
  ['disputes', '', 5],
  ['lanes', '', 3],
  ['eventsByLens', '', 4],
  ['coverage', '', 4],
  ['transfers', 'first: 100', 4],
  ['transferFlows', '', 5],
  ['trackDifferences', '', 5],
  ['ideaAdoptions', '', 4],
  ['careerSequences', '', 5],
  ['projection', '', 3],
  ['brokers', 'grouping: SIDE', 4],
  ['brokerChanges', 'before: { to: "1990" }, after: { from: "1991" }', 4],
  ['gaps', 'grouping: SIDE, enough: { people: 1, meetings: 1, ties: 0 }, smallestGroup: 1', 4],
  ['scenarios', '', 4],
  ...idsOfWorld.people.map((id) => ['personCareer', `id: "${id}"`, 4, [id]] as const),
  ...idsOfWorld.ideas.map((id) => ['ideaCareer', `id: "${id}"`, 4, [id]] as const),
  ...events.map((id) => ['trackCodings', `event: "${id}"`, 4, [id]] as const),
  ...idsOfWorld.people.map((id) => ['influence', `origin: ${quoted([id])}`, 4, [id]] as const),
  ...idsOfWorld.people.flatMap((from, place) =>
    idsOfWorld.people.slice(place + 1).map((to) => {
      return ['paths', `from: ${quoted([from])}, to: ${quoted([to])}, first: 5`, 4, [from, to]] as const;
    }),
  ),
];

const directory = temporaryDirectory();
const pool = createWorkPool(workerProgram, 1);
const empty = { name: 'test/empty', text: 'MATCH (n) DETACH DELETE n' };
let store: Store;
beforeAll(async () => {
  store = await createEmbeddedStore({ directory });
});
afterAll(async () => {
  await pool.close();
  await store.close();
});

/** Scenarios for every participation of a world, one for each change that can be made of it. */
const saveScenarios = async (): Promise<void> => {
  const everything = await createNetworkCache(store).view('confidential');
  for (const [place, { type, from, to }] of everything.relationships.entries()) {
    if (type !== 'PARTICIPATED_IN') continue;
    const changes = [{ kind: 'REMOVE_FROM_MEETING', person: from, meeting: to }];
    await saveScenario(store, everything, `Without ${place} ${from.includes(mark) ? from : ''}`, changes as never);
  }
};

const answersTo = async (clearance: 'public' | 'confidential'): Promise<Map<string, string>> => {
  const view = await createNetworkCache(store).view(clearance);
  const ask = askingOf(view, pool, store);
  const answers = new Map<string, string>();
  for (const [name, given, depth, names = []] of questions) {
    if (names.some((id) => !view.nodeOf.has(id))) continue;
    answers.set(`${name}(${given})`, JSON.stringify(await ask(questionOf(schema, name, given, depth))));
  }
  return answers;
};

const holds = (answers: ReadonlyMap<string, string>): string[] =>
  [...answers].filter(([, answer]) => answer.includes(mark)).map(([question]) => question);

it('no answer to a public viewer holds an id, a name or a text of what is hidden', async () => {
  let shown = new Set<string>();
  const isHiddenThroughout = async (world: Records): Promise<void> => {
    await store.write((transaction) => transaction.run(empty));
    await writeAll(store, markHidden(world));
    await saveScenarios();
    expect(holds(await answersTo('public'))).toEqual([]);
    shown = new Set([...shown, ...holds(await answersTo('confidential'))]);
  };
  await fc.assert(fc.asyncProperty(randomWorld, isHiddenThroughout), { numRuns: 6, endOnFailure: true });
  // Whoever may see it, does: else the mark would be nowhere, and nothing would be shown.
  expect(shown.size).toBeGreaterThan(20);
}, 300_000);

it('a scenario that takes out a hidden attendance is not told', async () => {
  const scenarios = loadQuery('gaps/scenarios');
  const agree = async (world: Records): Promise<void> => {
    await store.write((transaction) => transaction.run(empty));
    await writeAll(store, markHidden(world));
    await saveScenarios();
    const networks = createNetworkCache(store);
    const visible = await networks.view('public');
    const attended = new Set(
      visible.relationships.filter(({ type }) => type === 'PARTICIPATED_IN').map(({ from, to }) => `${from} ${to}`),
    );
    const ask = askingOf(visible, pool, store);
    const told = await ask('{ scenarios { name changes { person { id } meeting } } }');
    for (const { changes } of told['scenarios'] as { changes: { person: { id: string }; meeting: string }[] }[]) {
      for (const { person, meeting } of changes) expect(attended).toContain(`${person.id} ${meeting}`);
    }
    expect(await store.read(scenarios)).not.toEqual([]);
  };
  await fc.assert(fc.asyncProperty(randomWorld, agree), { numRuns: 10, endOnFailure: true });
}, 120_000);
