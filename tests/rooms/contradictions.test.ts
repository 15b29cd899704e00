import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { writeAll } from '../support/writeAll.ts';
import { createEmbeddedStore } from '../../server/store/embedded.ts';
import { createNeo4jStore } from '../../server/store/neo4j.ts';
import type { Store } from '../../server/store/store.ts';
import { createNetworkCache } from '../../server/view/networkCache.ts';
import type { NetworkView } from '../../server/view/networkView.ts';
import { createWorkPool } from '../../server/work/pool.ts';
import { workerProgram } from '../../server/work/workerProgram.ts';
import { idsOfWorld, randomWorld } from '../fixtures/transfers/randomWorld.ts';
import { relationship, viewOf } from '../fixtures/transfers/records.ts';
import { borrowNeo4j } from '../neo4j/borrowNeo4j.ts';
import { askingOf, askView } from '../support/askView.ts';
import { impossible, sound, spoilt } from '../support/contradictingWorld.ts';
import { temporaryDirectory } from '../support/temporaryDirectory.ts';

const pool = createWorkPool(workerProgram, 2);
afterAll(() => pool.close());
const neo4j = await borrowNeo4j();

const idOf = ({ id }: { readonly id: string }): string => id;

/** What every room answers, but for the numbers of what cannot be. */
const questions = (from: string, to: string, conflict: string, person: string, process: string): string => `{
  holdings { revision relationships entities { kind count } }
  slice { nodeCount edgeCount columns leftOut { byFilter byWindow byLimit possible } }
  around: slice(focus: ["${person}"], window: { from: "1990", to: "1991" }) { columns leftOut { byFilter byWindow } }
  timeline { buckets { from counts } undated }
  eventsByLens { events notDetermined onSeveral }
  derived: eventsByLens(lens: DERIVED_TRACKS) { notDetermined }
  paths(from: ["${from}"], to: ["${to}"]) { nodes { citation certainty } nearestMiss { kind sentence } }
  influence(origin: ["${from}"]) { columns }
  transfers { columns leftOut { undated rejected withoutTrack } orderNotKnown { totalCount } }
  transferFlows { total }
  ideaAdoptions { ideas firstOutside adopted }
  careerSequences { tracks }
  brokers(input: { conflicts: ["${conflict}"] }) { totalCount nodes { person { id } betweenness } }
  gaps(input: { conflicts: ["${conflict}"] }) { pairs { sentence observed } }
  coverage { people attendances forSide meetings meetingsWithParticipants processes sources }
  disputes { totalCount }
  process(id: "${process}") { briefWording { parts } meetings { id } relationships { nodes { id } } }
  search(text: "synthetic", first: 30) { entity { id inBrief relationships { totalCount } } }
}`;

const answerOf = (view: NetworkView, question: string) =>
  askingOf(view, pool)(question).then((data) => JSON.stringify(data));

/** What is counted of what cannot be, room by room. */
const counts = `{
  holdings { contradictions }
  contradictions { totalCount nodes { sentence relationship { id span { from } sources { id } } } }
  slice { leftOut { contradictions } }
  window: slice(window: { from: "1990", to: "1990" }) { leftOut { contradictions } }
  around: slice(focus: ["council"], depth: 1) { leftOut { contradictions } }
  transfers { leftOut { contradictions } }
  career: personCareer(id: "dora") { leftOut { contradictions } }
  other: personCareer(id: "ann") { leftOut { contradictions } }
  coverage { contradictions sentence }
  channel: coverage(input: { processes: ["channel"] }) { contradictions sentence }
  dora: node(id: "dora") { contradictions { nodes { relationship { id } } } relationships { nodes { id } } }
  late: node(id: "late") { contradictions { nodes { relationship { id } } } }
  one: relationship(id: "dora.participated-in.late") { id from { id } to { id } }
  of: contradictions(of: ["dora.participated-in.late", "council"]) { nodes { relationship { id } } }
}`;

describe('what the dates say cannot be', () => {
  const view = viewOf(spoilt);

  it('is told with its sentence and its sources, at both ends', async () => {
    const { contradictions, dora, late, one, of } = await askView(view, counts);
    expect(contradictions.nodes).toEqual([
      {
        sentence: 'Synthetic council (1994) is said to appear in Synthetic early (1990-05-01), before its origin.',
        relationship: { id: 'council.appeared-in.early', span: { from: '1990-05-01' }, sources: [{ id: 'book' }] },
      },
      {
        sentence:
          'Synthetic dora (until 1992) is said to have been at Synthetic state, from 1993, but had died by then.',
        relationship: { id: 'dora.affiliated-with.state', span: { from: '1993' }, sources: [{ id: 'book' }] },
      },
      {
        sentence: 'Synthetic dora (until 1992) had died before Synthetic late (1994-05-01) began.',
        relationship: { id: 'dora.participated-in.late', span: { from: '1994-05-01' }, sources: [{ id: 'book' }] },
      },
      {
        sentence: 'Synthetic early (1990-05-01) lies outside Synthetic talks (1994 to 1995).',
        relationship: { id: 'early.part-of.talks', span: { from: '1990-05-01' }, sources: [{ id: 'book' }] },
      },
      {
        sentence: 'Influence between Synthetic late (1994-05-01) and Synthetic early (1990-05-01) cannot have arrived.',
        relationship: { id: 'late.influenced.early', span: { from: null }, sources: [{ id: 'book' }] },
      },
    ]);
    expect(dora.contradictions.nodes.map((each: { relationship: { id: string } }) => each.relationship.id)).toEqual([
      'dora.affiliated-with.state',
      'dora.participated-in.late',
    ]);
    expect(dora.relationships.nodes.map(idOf)).toEqual(['dora.participated-in.early']);
    expect(late.contradictions.nodes.map((each: { relationship: { id: string } }) => each.relationship.id)).toEqual([
      'dora.participated-in.late',
      'late.influenced.early',
    ]);
    expect(one).toEqual({ id: 'dora.participated-in.late', from: { id: 'dora' }, to: { id: 'late' } });
    expect(of.nodes.map((each: { relationship: { id: string } }) => each.relationship.id)).toEqual([
      'council.appeared-in.early',
      'dora.participated-in.late',
    ]);
  });

  it('is counted as left out where it concerns what is asked', async () => {
    const { holdings, slice, window, around, transfers, career, other, coverage, channel } = await askView(
      view,
      counts,
    );
    expect(holdings.contradictions).toBe(5);
    expect([slice, window, around].map(({ leftOut }) => leftOut.contradictions)).toEqual([5, 5, 1]);
    expect([transfers, career, other].map(({ leftOut }) => leftOut.contradictions)).toEqual([3, 2, 0]);
    expect([coverage.contradictions, channel.contradictions]).toEqual([4, 3]);
    expect(channel.sentence).toContain(
      'read. 3 further statements contradict the dates of what they join and are counted nowhere. Absence',
    );
    expect((await askView(viewOf(sound), counts.replace('one:', 'none:'))).coverage.sentence).not.toContain(
      'contradict',
    );
    const { paths, influence } = await askingOf(
      view,
      pool,
    )('{ paths(from: ["ann"], to: ["accord"]) { contradictions } influence(origin: ["ann"]) { contradictions } }');
    expect([paths.contradictions, influence.contradictions]).toEqual([5, 5]);
  });

  it('makes no difference to any room', async () => {
    const question = questions('dora', 'accord', 'war', 'dora', 'talks');
    expect(await answerOf(view, question)).toBe(await answerOf(viewOf(sound), question));
  });

  it('makes no difference in any small world', async () => {
    const { people, ideas, conflicts, processes } = idsOfWorld;
    const question = questions(people[0]!, ideas[0]!, conflicts[0]!, people[1]!, processes[0]!);
    let met = 0;
    await fc.assert(
      fc.asyncProperty(randomWorld, async ({ entities, relationships }) => {
        const whole = viewOf({ entities, relationships });
        const apart = new Set(whole.contradictions.map(({ relationship: { id } }) => id));
        met += apart.size;
        const rest = viewOf({ entities, relationships: relationships.filter(({ id }) => !apart.has(id)) });
        expect(rest.contradictions).toEqual([]);
        expect(await answerOf(whole, question)).toBe(await answerOf(rest, question));
      }),
      { numRuns: 25, endOnFailure: true },
    );
    expect(met).toBeGreaterThan(10);
  }, 60_000);

  it('is told to nobody who may not see one of its ends, nor a name within it', async () => {
    const hidden = { ...spoilt.entities.find(({ id }) => id === 'dora')! };
    const guarded = { ...hidden, properties: { ...hidden.properties, sensitivity: 'restricted' } };
    const entities = spoilt.entities.map((record) => (record.id === 'dora' ? guarded : record));
    const voiced = relationship('APPEARED_IN', 'council', 'early', { mode: 'voiced', person: 'dora' }, 'by-dora');
    const world = { entities, relationships: [...spoilt.relationships, voiced] };
    const told = JSON.stringify(
      await askView(
        viewOf(world, 'public'),
        '{ contradictions { nodes { sentence relationship { id ... on Appearance { person { id } } } } } }',
      ),
    );
    expect(told).not.toContain('dora');
    expect(told).toContain('council');
    expect(viewOf(world, 'public').contradictions).toHaveLength(4);
    expect(viewOf(world, 'restricted').contradictions).toHaveLength(6);
  });
});

const fromStore = (name: string, open: () => Promise<Store>) =>
  it(`is set apart of what ${name} holds`, async () => {
    const store = await open();
    try {
      await writeAll(store, spoilt);
      const { contradictions, relationships } = await createNetworkCache(store).view('public');
      expect(contradictions.map(({ relationship: { id } }) => id)).toEqual(impossible.map(idOf).sort());
      expect(relationships.map(idOf).sort()).toEqual(sound.relationships.map(idOf).sort());
    } finally {
      await store.close();
    }
  });

describe('what the dates say cannot be, written past every check,', () => {
  fromStore('the embedded engine', () => createEmbeddedStore({ directory: temporaryDirectory() }));
  if (neo4j !== null) fromStore('Neo4j', async () => createNeo4jStore(neo4j));
});
