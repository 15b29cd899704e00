import type { SharedWork } from './shared.ts';

/**
 * The work as one request may ask for it: only so many tasks at once, the others wait for their turn within the request. So
 * who asks for much in one request does not fill the queue that all others wait in.
 */
export const inTurns = (work: SharedWork, most = work.shares): SharedWork => {
  const waiting: (() => void)[] = [];
  let running = 0;
  const begin = (): Promise<void> => {
    if (running >= most) return new Promise((resolve) => waiting.push(resolve));
    running += 1;
    return Promise.resolve();
  };
  const end = (): void => {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  };
  return {
    shares: work.shares,
    async ask(...question) {
      await begin();
      try {
        return await work.ask(...question);
      } finally {
        end();
      }
    },
  };
};
