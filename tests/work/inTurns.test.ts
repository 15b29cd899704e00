import { describe, expect, it } from 'vitest';
import { createSearchBudget } from '../../server/work/searchBudget.ts';
import { inTurns } from '../../server/work/inTurns.ts';
import type { Asker, SharedWork } from '../../server/work/shared.ts';

const asker: Asker = { signal: new AbortController().signal, onProgress: () => {} };

/** Work whose answers are let go by hand. */
const byHand = () => {
  const begun: string[] = [];
  const release = new Map<string, (fail: boolean) => void>();
  const work = {
    shares: 2,
    ask: (_: object, key: string) => {
      begun.push(key);
      return new Promise((resolve, reject) => {
        release.set(key, (fail) => (fail ? reject(new Error(key)) : resolve(key)));
      });
    },
  } as unknown as SharedWork;
  return { work, begun, release };
};

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('the work of one request', () => {
  it('is begun so much at a time as there are shares; what fails makes room too', async () => {
    const { work, begun, release } = byHand();
    const own = inTurns(work);
    const ask = (key: string) => own.ask({}, key, 'projectionOf', () => undefined as never, asker);
    const answers = ['a', 'b', 'c', 'd'].map(ask);
    const failing = expect(answers[1]).rejects.toThrow('b');
    await turn();
    expect(begun).toEqual(['a', 'b']);
    release.get('b')!(true);
    await failing;
    await turn();
    expect(begun).toEqual(['a', 'b', 'c']);
    for (const key of ['a', 'c']) release.get(key)!(false);
    await turn();
    release.get('d')!(false);
    expect(await Promise.all([answers[0], answers[2], answers[3]])).toEqual(['a', 'c', 'd']);
  });
});

describe('the time for the searches of a request', () => {
  it('is one, however many there are: each has what those before it left', async () => {
    const budget = createSearchBudget(2000);
    const given: number[] = [];
    const search = (milliseconds: number) =>
      budget.spend((left) => {
        given.push(left);
        return Promise.resolve({ milliseconds });
      });
    await Promise.all([search(300), search(1500), search(900), search(10)]);
    expect(given).toEqual([2000, 1700, 200, 0]);
  });

  it('goes on after a search that failed', async () => {
    const budget = createSearchBudget(100);
    await expect(budget.spend(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await budget.spend((left) => Promise.resolve({ milliseconds: left }))).toEqual({ milliseconds: 100 });
  });
});
