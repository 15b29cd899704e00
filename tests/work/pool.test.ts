import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { createWorkPool, mostWaiting, mostWaitingOfOne, usualSize, type WorkPool } from '../../server/work/pool.ts';

const program = new URL('./program.ts', import.meta.url);
const never = new AbortController().signal;
const quiet = (): void => {};

let pool: WorkPool;
const start = (size: number): WorkPool => (pool = createWorkPool(program, size));
afterEach(() => pool.close());

const beatsOf = (): { shared: SharedArrayBuffer; count: () => number } => {
  const shared = new SharedArrayBuffer(4);
  return { shared, count: () => Atomics.load(new Int32Array(shared), 0) };
};

/** Resolves once a count has begun to grow. */
const hasBegun = async (count: () => number): Promise<void> => {
  while (count() === 0) await sleep(5);
};

describe('a pool of threads', () => {
  it('leaves a core to the server, and has one thread at least and two at most', () => {
    start(1);
    expect(usualSize()).toBeGreaterThanOrEqual(1);
    expect(usualSize()).toBeLessThanOrEqual(2);
  });

  it('answers with what the task answers, one after the other where threads are few', async () => {
    start(1);
    const inputs = [1, 'two', new Float64Array([3, NaN])];
    expect(await Promise.all(inputs.map((input) => pool.run({ name: 'echo', input }, never, quiet)))).toEqual(inputs);
    expect(pool.busy()).toBe(0);
  });

  it('an error of a task reaches the asker as one sentence, and the thread goes on', async () => {
    start(1);
    await expect(pool.run({ name: 'fail', input: 'no ties' }, never, quiet)).rejects.toMatchObject({
      code: 'ANALYSIS_FAILURE',
      message: 'The analysis failed: no ties.',
    });
    expect(await pool.run({ name: 'echo', input: 1 }, never, quiet)).toBe(1);
  });

  it.each(['die', 'throw'])('survives a thread that ends by itself (%s)', async (name) => {
    start(1);
    const dying = pool.run({ name, input: 'out of hand' }, never, quiet);
    const waiting = pool.run({ name: 'echo', input: 2 }, never, quiet);
    await expect(dying).rejects.toMatchObject({ code: 'ANALYSIS_FAILURE' });
    expect(await waiting).toBe(2);
  });

  it('cancelling ends the work there and then, and what waits is done', async () => {
    start(1);
    const { shared, count } = beatsOf();
    const asked = new AbortController();
    const endless = pool.run({ name: 'spin', input: shared }, asked.signal, quiet);
    const waiting = pool.run({ name: 'echo', input: 3 }, never, quiet);
    await hasBegun(count);
    expect(pool.busy()).toBe(1);
    asked.abort();
    await expect(endless).rejects.toMatchObject({ code: 'CANCELLED' });
    expect(await waiting).toBe(3);
    const ended = count();
    await sleep(50);
    expect(count()).toBe(ended);
  });

  it('what is cancelled while it waits is never begun', async () => {
    start(1);
    const [first, second] = [beatsOf(), beatsOf()];
    const [one, other] = [new AbortController(), new AbortController()];
    const running = pool.run({ name: 'spin', input: first.shared }, one.signal, quiet);
    const waiting = pool.run({ name: 'spin', input: second.shared }, other.signal, quiet);
    await hasBegun(first.count);
    other.abort();
    await expect(waiting).rejects.toMatchObject({ code: 'CANCELLED' });
    one.abort();
    await expect(running).rejects.toMatchObject({ code: 'CANCELLED' });
    expect(await pool.run({ name: 'echo', input: 4 }, never, quiet)).toBe(4);
    expect(second.count()).toBe(0);
  });

  it('takes no more than may wait, and takes more once there is room', async () => {
    start(1);
    const { shared, count } = beatsOf();
    const asked = new AbortController();
    const endless = pool.run({ name: 'spin', input: shared }, asked.signal, quiet);
    await hasBegun(count);
    const waiting = Array.from({ length: mostWaiting }, (_, input) =>
      pool.run({ name: 'echo', input, client: `client ${input % 8}` }, never, quiet),
    );
    await expect(pool.run({ name: 'echo', input: 'one more' }, never, quiet)).rejects.toMatchObject({
      code: 'BUSY',
      message: 'The server has 64 other analyses to do first and takes no more; ask again in a few minutes.',
    });
    asked.abort();
    await expect(endless).rejects.toMatchObject({ code: 'CANCELLED' });
    expect(await Promise.all(waiting)).toEqual(Array.from({ length: mostWaiting }, (_, input) => input));
    expect(await pool.run({ name: 'echo', input: 'room again' }, never, quiet)).toBe('room again');
  });

  it('takes no more of one client than one may have waiting, and takes those of others', async () => {
    start(1);
    const { shared, count } = beatsOf();
    const asked = new AbortController();
    const endless = pool.run({ name: 'spin', input: shared, client: 'much' }, asked.signal, quiet);
    await hasBegun(count);
    const echo = (input: number, client: string) => pool.run({ name: 'echo', input, client }, never, quiet);
    const waiting = Array.from({ length: mostWaitingOfOne }, (_, input) => echo(input, 'much'));
    await expect(echo(0, 'much')).rejects.toMatchObject({
      code: 'BUSY',
      message: '16 analyses that you asked for wait already; ask again once they are done.',
    });
    const other = echo(99, 'little');
    asked.abort();
    await expect(endless).rejects.toMatchObject({ code: 'CANCELLED' });
    expect(await other).toBe(99);
    await Promise.all(waiting);
  });

  it('serves clients in turn: who asks for little does not wait for all that another asked for', async () => {
    start(1);
    const { shared, count } = beatsOf();
    const asked = new AbortController();
    const endless = pool.run({ name: 'spin', input: shared, client: 'much' }, asked.signal, quiet);
    await hasBegun(count);
    const done: string[] = [];
    const echo = async (client: string, place: number): Promise<void> => {
      await pool.run({ name: 'echo', input: place, client }, never, quiet);
      done.push(`${client} ${place}`);
    };
    const all = [...[0, 1, 2, 3].map((place) => echo('much', place)), echo('little', 0), echo('little', 1)];
    asked.abort();
    await expect(endless).rejects.toMatchObject({ code: 'CANCELLED' });
    await Promise.all(all);
    expect(done).toEqual(['little 0', 'much 0', 'little 1', 'much 1', 'much 2', 'much 3']);
  });

  it('tells how far the work is', async () => {
    start(1);
    const asked = new AbortController();
    const told: number[] = [];
    const endless = pool.run({ name: 'spin', input: beatsOf().shared }, asked.signal, (stage, done) => {
      expect(stage).toBe('Going on');
      if (told.push(done) === 5) asked.abort();
    });
    await expect(endless).rejects.toMatchObject({ code: 'CANCELLED' });
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(new Set(told).size).toBe(5);
  });

  it('closing ends all work, and takes no more', async () => {
    start(2);
    const { shared, count } = beatsOf();
    const endless = [1, 2, 3].map(() => pool.run({ name: 'spin', input: shared }, never, quiet));
    const settled = Promise.allSettled(endless);
    await hasBegun(count);
    await pool.close();
    expect((await settled).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    const ended = count();
    await sleep(50);
    expect(count()).toBe(ended);
    await expect(pool.run({ name: 'echo', input: 5 }, never, quiet)).rejects.toMatchObject({ code: 'CANCELLED' });
  });
});
