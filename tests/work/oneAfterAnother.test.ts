import { describe, expect, it } from 'vitest';
import { createOneAfterAnother } from '../../server/work/oneAfterAnother.ts';

/** Holds the event loop. */
const hold = (milliseconds: number): void => {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
};

describe('tasks one after another', () => {
  it('are begun in order, each when the one before is done, and others have their turn in between', async () => {
    const next = createOneAfterAnother(new AbortController().signal);
    const done: string[] = [];
    const timer = new Promise<void>((resolve) =>
      setTimeout(() => {
        done.push('other');
        resolve();
      }, 1),
    );
    const all = ['a', 'b', 'c', 'd'].map((name) =>
      next(() => {
        hold(15);
        done.push(name);
        return name;
      }),
    );
    expect(await Promise.all(all)).toEqual(['a', 'b', 'c', 'd']);
    await timer;
    expect(done.filter((name) => name !== 'other')).toEqual(['a', 'b', 'c', 'd']);
    expect(done.indexOf('other')).toBeLessThan(3);
  });

  it('go on after one that fails, and end where nobody waits any more', async () => {
    const gone = new AbortController();
    const next = createOneAfterAnother(gone.signal);
    await expect(next(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await next(() => 1)).toBe(1);
    const first = next(() => {
      hold(12);
      gone.abort(new Error('gone'));
      return 2;
    });
    const second = next(() => 3);
    expect(await first).toBe(2);
    await expect(second).rejects.toThrow('gone');
  });
});
