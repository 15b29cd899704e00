import { createTurns } from './turns.ts';

/** Does what it is given once all that it was given before is done, and lets others have their turn in between. */
export type OneAfterAnother = <Answer>(task: () => Answer | Promise<Answer>) => Promise<Answer>;

/**
 * The fields that one request asks for are answered one after another: however many they are, the event loop is held no longer
 * than by the longest of them. Nothing more is begun once `signal` is aborted.
 */
export const createOneAfterAnother = (signal: AbortSignal): OneAfterAnother => {
  const turn = createTurns(signal);
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const answer = last.then(async () => {
      await turn();
      return task();
    });
    last = answer.catch(() => {});
    return answer;
  };
};
