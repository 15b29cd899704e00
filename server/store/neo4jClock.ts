import { engineUnavailable } from '../errors.ts';

/** What an operation is raced against. */
export interface Clock {
  /** Rejects after the limit, or once `end` is called; never after `stop`. */
  readonly expiry: Promise<never>;
  expired(): boolean;
  end(failure: Error): void;
  stop(): void;
}

/** Starts a clock for an operation that may take so many milliseconds. */
export const startClock = (limit: number, host: string): Clock => {
  let over = false;
  let end = (_failure: Error): void => undefined;
  let timer: NodeJS.Timeout | undefined;
  const expiry = new Promise<never>((_, reject) => {
    end = reject;
    timer = setTimeout(() => {
      over = true;
      reject(engineUnavailable(`Neo4j at ${host} did not answer within ${Math.ceil(limit / 1000)} s.`));
    }, limit);
  });
  return { expiry, expired: () => over, end, stop: () => clearTimeout(timer) };
};
