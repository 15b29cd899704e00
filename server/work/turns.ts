/** Lets others have their turn: what follows would otherwise keep the event loop too long. */
export const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** So many milliseconds of work on the event loop may follow each other. */
const longestTurn = 8;

/**
 * Divides what must be done on the event loop: to be awaited between its steps, lets others have their turn once the work
 * has gone on for some milliseconds. Throws what ended the work where `signal` is aborted.
 */
export const createTurns = (signal: AbortSignal): (() => Promise<void>) => {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < longestTurn) return;
    await nextTurn();
    signal.throwIfAborted();
    began = performance.now();
  };
};
