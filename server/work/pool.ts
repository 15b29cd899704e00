import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Report } from '../analysis/actors/report.ts';
import { busy, cancelled, CrosstrackError } from '../errors.ts';

/** What a thread is asked to do: the name of a task of its program, and what the task takes. */
export interface Order {
  readonly name: string;
  readonly input: unknown;
}

/** What a thread says: how far it is, what came out, or what went wrong in a sentence. */
export type Message =
  { readonly stage: string; readonly done: number } | { readonly output: unknown } | { readonly failure: string };

/** Threads that do long work, so that the event loop stays free. */
export interface WorkPool {
  /**
   * Has a task done as soon as a thread is free. Rejects with ANALYSIS_FAILURE, with BUSY where `mostWaiting` others
   * wait already, or with CANCELLED once `signal` is aborted.
   */
  run(order: Order, signal: AbortSignal, onProgress: Report): Promise<unknown>;
  /** How many threads may work at once. */
  readonly size: number;
  /** How many threads are working. */
  busy(): number;
  /** Ends all work and every thread. */
  close(): Promise<void>;
}

interface Job {
  readonly order: Order;
  readonly signal: AbortSignal;
  readonly onProgress: Report;
  readonly resolve: (output: unknown) => void;
  readonly reject: (error: CrosstrackError) => void;
}

const failed = (reason: string): CrosstrackError =>
  new CrosstrackError('ANALYSIS_FAILURE', `The analysis failed: ${reason.replace(/\.$/, '')}.`);

/** How many tasks may wait for a thread: who asks much of a public server must not fill its memory. */
export const mostWaiting = 64;

/** As many threads as leave a core to the server, at most two: they share the machine with the store. */
export const usualSize = (): number => Math.max(1, Math.min(availableParallelism() - 1, 2));

/** Starts a program in a thread. Node hands a thread no loaders on, so a source fetches that of TypeScript itself. */
const startThread = (program: URL): Worker => {
  if (!program.pathname.endsWith('.ts')) return new Worker(program);
  const loader = new URL('dist/esm/api/index.mjs', pathToFileURL(createRequire(program).resolve('tsx/package.json')))
    .href;
  return new Worker(`import('${loader}').then(({ register }) => { register(); return import('${program.href}'); });`, {
    eval: true,
  });
};

/**
 * A pool of threads that run one program. A thread starts when it is first needed and is kept. Cancelling ends the
 * thread that does the work, there and then; the next work gets a new one.
 */
export const createWorkPool = (program: URL, size = usualSize()): WorkPool => {
  const idle: Worker[] = [];
  const working = new Set<Worker>();
  const waiting: Job[] = [];
  const endings = new Set<Promise<number>>();
  let closed = false;

  const end = (worker: Worker): void => {
    const ending = worker.terminate().finally(() => endings.delete(ending));
    endings.add(ending);
  };

  /** What is cancelled does not wait any more, so whatever waits is to be begun. */
  const next = (): void => {
    while (waiting.length > 0 && working.size < size) begin(waiting.shift()!);
  };

  const begin = ({ order, signal, onProgress, resolve, reject }: Job): void => {
    const worker = idle.pop() ?? startThread(program);
    working.add(worker);
    // A thread at work keeps the process alive; an idle one does not.
    worker.ref();

    const settle = (reusable: boolean): void => {
      worker.removeAllListeners();
      signal.removeEventListener('abort', onAbort);
      working.delete(worker);
      if (reusable && !closed) {
        worker.unref();
        // What goes wrong in a thread that does nothing concerns nobody, but must not end the process.
        worker.on('error', () => idle.splice(idle.indexOf(worker), 1));
        idle.push(worker);
      } else {
        worker.on('error', () => {});
        end(worker);
      }
      next();
    };
    const onAbort = (): void => {
      settle(false);
      reject(cancelled());
    };
    signal.addEventListener('abort', onAbort);
    worker.removeAllListeners();
    worker.on('message', (message: Message) => {
      if ('stage' in message) {
        onProgress(message.stage, message.done);
        return;
      }
      settle(true);
      if ('failure' in message) reject(failed(message.failure));
      else resolve(message.output);
    });
    worker.on('error', (error) => {
      settle(false);
      reject(failed(error instanceof Error ? error.message : String(error)));
    });
    worker.on('exit', () => {
      settle(false);
      reject(failed('its thread ended'));
    });
    worker.postMessage(order);
  };

  const stopping = new AbortController();
  return {
    size,
    run(order, signal, onProgress) {
      return new Promise((resolve, reject) => {
        const either = AbortSignal.any([signal, stopping.signal]);
        if (either.aborted) return reject(cancelled());
        if (waiting.length >= mostWaiting) return reject(busy(waiting.length));
        const job: Job = { order, signal: either, onProgress, resolve, reject };
        // A job that still waits is not begun; one that is at work has its own listener.
        either.addEventListener('abort', () => {
          const place = waiting.indexOf(job);
          if (place >= 0) waiting.splice(place, 1);
          reject(cancelled());
        });
        waiting.push(job);
        next();
      });
    },
    busy: () => working.size,
    async close() {
      closed = true;
      stopping.abort();
      for (const worker of idle.splice(0)) end(worker);
      // A thread that is told to end goes on for a moment.
      await Promise.all(endings);
    },
  };
};
