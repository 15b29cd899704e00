import { describe, expect, it } from 'vitest';
import { cancelled } from '../../server/errors.ts';
import type { Order, WorkPool } from '../../server/work/pool.ts';
import { createProgressBoard } from '../../server/work/progressBoard.ts';
import { createSharedWork, type Asker } from '../../server/work/shared.ts';

interface Job {
  readonly order: Order;
  readonly signal: AbortSignal;
  readonly onProgress: (stage: string, done: number) => void;
  readonly resolve: (output: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** A pool whose work is ended by hand. */
const handPool = () => {
  const jobs: Job[] = [];
  const pool: WorkPool = {
    size: 1,
    run: (order, signal, onProgress) =>
      new Promise((resolve, reject) => {
        jobs.push({ order, signal, onProgress, resolve, reject });
        signal.addEventListener('abort', () => reject(cancelled()));
      }),
    busy: () => jobs.length,
    close: async () => {},
  };
  return { jobs, work: createSharedWork(pool) };
};

const asker = (signal = new AbortController().signal): Asker => ({ signal, onProgress: () => {} });
const input = () => ({ world: null as never });
const answer = { any: 'answer' };

describe('shared work', () => {
  it('is done once for two who ask at once, and for who asks later', async () => {
    const { jobs, work } = handPool();
    const owner = {};
    const asked = [1, 2].map(() => work.ask(owner, 'k', 'projectionOf', input, asker()));
    expect(jobs).toHaveLength(1);
    jobs[0]!.resolve(answer);
    expect(await Promise.all(asked)).toEqual([answer, answer]);
    expect(await work.ask(owner, 'k', 'projectionOf', input, asker())).toBe(answer);
    expect(jobs).toHaveLength(1);
  });

  it('is done apart for another question, and for another view', () => {
    const { jobs, work } = handPool();
    const owner = {};
    void work.ask(owner, 'k', 'projectionOf', input, asker());
    void work.ask(owner, 'l', 'projectionOf', input, asker());
    void work.ask(owner, 'k', 'findCommunities', input, asker());
    void work.ask({}, 'k', 'projectionOf', input, asker());
    expect(jobs).toHaveLength(4);
  });

  it('goes on while one of its askers waits, and is ended when the last has gone', async () => {
    const { jobs, work } = handPool();
    const owner = {};
    const [one, other] = [new AbortController(), new AbortController()];
    const first = work.ask(owner, 'k', 'projectionOf', input, asker(one.signal));
    const second = work.ask(owner, 'k', 'projectionOf', input, asker(other.signal));
    one.abort(cancelled());
    await expect(first).rejects.toMatchObject({ code: 'CANCELLED' });
    expect(jobs[0]!.signal.aborted).toBe(false);
    other.abort(cancelled());
    await expect(second).rejects.toMatchObject({ code: 'CANCELLED' });
    expect(jobs[0]!.signal.aborted).toBe(true);
    const again = work.ask(owner, 'k', 'projectionOf', input, asker());
    expect(jobs).toHaveLength(2);
    jobs[1]!.resolve(answer);
    expect(await again).toBe(answer);
  });

  it('that failed is tried anew', async () => {
    const { jobs, work } = handPool();
    const owner = {};
    const first = work.ask(owner, 'k', 'projectionOf', input, asker());
    jobs[0]!.reject(new Error('once'));
    await expect(first).rejects.toThrow('once');
    void work.ask(owner, 'k', 'projectionOf', input, asker());
    expect(jobs).toHaveLength(2);
  });

  it('tells every asker how far it is, those who come later at once', () => {
    const { jobs, work } = handPool();
    const owner = {};
    const told: string[] = [];
    const listening = (name: string): Asker => ({
      signal: new AbortController().signal,
      onProgress: (stage, done) => void told.push(`${name} ${stage} ${done}`),
    });
    void work.ask(owner, 'k', 'projectionOf', input, listening('one'));
    jobs[0]!.onProgress('Tying', 0.5);
    void work.ask(owner, 'k', 'projectionOf', input, listening('two'));
    jobs[0]!.onProgress('Tying', 0.75);
    expect(told).toEqual(['one Tying 0.5', 'two Tying 0.5', 'one Tying 0.75', 'two Tying 0.75']);
  });
});

describe('the board of work under way', () => {
  it('shows work by its name until it is done, and never goes back', async () => {
    const board = createProgressBoard();
    expect(board.read('mine')).toBeNull();
    let finish = (): void => {};
    const work = board.follow('mine', async (report) => {
      report('Half', 0.5);
      report('Less', 0.2);
      await new Promise<void>((resolve) => (finish = resolve));
      return 'done';
    });
    expect(board.read('mine')).toEqual({ stage: 'Less', done: 0.5 });
    expect(board.read('other')).toBeNull();
    finish();
    expect(await work).toBe('done');
    expect(board.read('mine')).toBeNull();
  });

  it('forgets work that failed', async () => {
    const board = createProgressBoard();
    await expect(board.follow('mine', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(board.read('mine')).toBeNull();
  });
});
