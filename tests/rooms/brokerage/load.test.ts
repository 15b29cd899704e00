import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { generateRecords } from '../../../bench/generate.ts';
import { buildNetworkView } from '../../../server/view/networkView.ts';
import { createWorkPool, type WorkPool } from '../../../server/work/pool.ts';
import { workerProgram } from '../../../server/work/workerProgram.ts';
import { askingOf } from '../../support/askView.ts';

const { entities, relationships } = generateRecords({ nodes: 10_000, edges: 50_000, seed: 1964 });
const view = buildNetworkView(1, 'public', entities, relationships);

/** A pool that counts what it is asked to do. */
const countingPool = (): WorkPool & { readonly names: string[] } => {
  const pool = createWorkPool(workerProgram, 2);
  const names: string[] = [];
  return {
    ...pool,
    names,
    run(order, signal, onProgress) {
      names.push(order.name);
      return pool.run(order, signal, onProgress);
    },
  };
};
const pool = countingPool();
const ask = askingOf(view, pool);
afterAll(() => pool.close());

/** Somebody who takes part in something. */
const participant = relationships.find(({ type }) => type === 'PARTICIPATED_IN')!.from;

/** As text, in which sums that were added up in another order do not differ. */
const rounded = (answer: unknown): string =>
  JSON.stringify(answer, (_, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(9)) : value));

const idle = async (): Promise<void> => {
  while (pool.busy() > 0) await sleep(10);
};

describe('at ten thousand entities', () => {
  it('two who ask the same at once share one computation, and who asks later gets it from memory', async () => {
    const question =
      '{ brokers(grouping: SIDE, first: 1, input: { window: { from: "1960" } }) { totalCount nodes { betweenness } } }';
    const before = pool.names.length;
    const [one, other] = await Promise.all([ask(question), ask(question)]);
    expect(one).toEqual(other);
    expect(await ask(question)).toEqual(one);
    expect(pool.names.slice(before)).toEqual([
      'measureActors',
      ...Array.from({ length: pool.size }, () => 'measureBetweenness'),
    ]);
  }, 60_000);

  it('the answer is the same, however many threads share the work', async () => {
    const question = `{
      brokers(grouping: SIDE, first: 50, input: { window: { from: "2000" } }) { nodes { person { id } rank betweenness } }
      brokerSeries(grouping: SIDE, people: ["${participant}"], input: { window: { from: "2000", to: "2012" } }) { points { year value rank } }
    }`;
    const single = createWorkPool(workerProgram, 1);
    try {
      const [shared, alone] = [await ask(question), await askingOf(view, single)(question)];
      const years = shared['brokerSeries'][0].points.map(({ year }: { year: number }) => year);
      expect(years).toEqual(Array.from({ length: 13 }, (_, index) => 2000 + index));
      expect(rounded(shared)).toEqual(rounded(alone));
    } finally {
      await single.close();
    }
  }, 120_000);

  it('progress grows while it is worked, and there is none afterwards', async () => {
    const work = ask(
      '{ brokers(grouping: SIDE, first: 1, progressId: "p", input: { window: { from: "1961" } }) { totalCount } }',
    );
    const seen: { stage: string; done: number }[] = [];
    const state = { running: true };
    void work.then(() => (state.running = false));
    while (state.running) {
      const { progress } = await ask('{ progress(id: "p") { stage done } }');
      if (progress !== null) seen.push(progress);
      await sleep(10);
    }
    await work;
    const done = seen.map((progress) => progress.done);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(new Set(done).size).toBeGreaterThan(3);
    expect(seen.map(({ stage }) => stage)).toContain('Counting shortest paths');
    expect((await ask('{ progress(id: "p") { done } }')).progress).toBeNull();
  }, 60_000);

  it('what is too much to be tried whole is said', async () => {
    const { brokers } = await ask(
      '{ brokers(grouping: SIDE, sort: FRAGILITY, first: 500, input: { window: { from: "2000" } }) { sampled nodes { rank fragility } } }',
    );
    const [, tried, tied] = /worked out for (\d+) of the (\d+) people with ties/.exec(brokers.sampled)!.map(Number);
    expect(tried).toBeLessThan(tied!);
    const known = brokers.nodes.filter(({ fragility }: { fragility: number | null }) => fragility !== null);
    expect(known.length).toBeLessThanOrEqual(tried!);
    expect(known.length).toBeGreaterThan(0);
  }, 120_000);

  it('who goes away ends the work', async () => {
    await idle();
    const asked = new AbortController();
    const work = ask(
      '{ brokers(grouping: SIDE, sort: FRAGILITY, input: { window: { from: "1962" } }) { totalCount } }',
      asked.signal,
    );
    work.catch(() => {});
    while (pool.busy() === 0) await sleep(2);
    asked.abort(new Error('gone'));
    await expect(work).rejects.toThrow('gone');
    expect(pool.busy()).toBe(0);
  }, 60_000);
});
