import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { curatedServer } from '../support/curatedServer.ts';

const { ask, app } = curatedServer();

it('a request that is given up ends the work that it asked for', async () => {
  const { pool } = app();
  // Year after year, for long enough to be met in the middle.
  const people = '["terje-rod-larsen"]';
  const gone = new AbortController();
  const question = `{ brokerSeries(people: ${people}, measure: FRAGILITY, progressId: "long") { points { value } } }`;
  const answer = ask(question, {}, gone.signal);
  answer.catch(() => {});
  while (pool.busy() === 0) await sleep(2);
  gone.abort();
  await expect(answer).rejects.toThrow();
  let { data } = await ask('{ progress(id: "long") { done } }');
  for (let tries = 0; tries < 100 && data.progress !== null; tries += 1) {
    await sleep(20);
    ({ data } = await ask('{ progress(id: "long") { done } }'));
  }
  expect(data.progress).toBeNull();
  expect(pool.busy()).toBe(0);
});
