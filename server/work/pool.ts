import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Report } from '../analysis/actors/report.ts';
import { busy, busyWithYours, cancelled, CrosstrackError } from '../errors.ts';

/** What a thread is asked to do: the name of a task of its program, and what the task takes. */
export interface Order {
  readonly name: string;
  readonly input: unknown;
  /** For whom it is done. */
  readonly client?: string;
}

/** What a thread says: how far it is, what came out, or what went wrong in a sentence. */
export type Message =
  { readonly stage: string; readonly done: number } | { readonly output: unknown } | { readonly failure: string };

/** Threads that do long work, so that the event loop stays free. */
export interface WorkPool {
  /**
   * Has a task done as soon as a thread is free; clients are served in turn. Rejects with ANALYSIS_FAILURE, with BUSY where
   * `mostWaiting` others wait already, or `mostWaitingOfOne` of the same client, or with CANCELLED once `signal` is aborted.
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

/** How many of them may be of one client. */
export const mostWaitingOfOne = 16;

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

/** The threads of a pool and the work that waits for them. */
interface Threads {
  readonly program: URL;
  readonly size: number;
  readonly idle: Worker[];
  readonly working: Set<Worker>;
  readonly waiting: Job[];
  /** When each client was served last, counted in tasks; only of those that are waiting. */
  readonly served: Map<string, number>;
  /** Of threads that were told to end. */
  readonly endings: Set<Promise<number>>;
  closed: boolean;
}

const end = ({ endings }: Threads, worker: Worker): void => {
  const ending = worker.terminate().finally(() => endings.delete(ending));
  endings.add(ending);
};

/** What is cancelled does not wait any more, so whatever waits is to be begun. */
const beginNext = (threads: Threads): void => {
  while (threads.waiting.length > 0 && threads.working.size < threads.size) begin(threads, takeNext(threads));
};

const clientOf = ({ order }: Job): string => order.client ?? '';

/** Takes the job that has waited longest of the client that was served longest ago. */
const takeNext = ({ waiting, served }: Threads): Job => {
  const lastServed = (job: Job): number => served.get(clientOf(job)) ?? 0;
  const next = waiting.reduce((best, job) => (lastServed(job) < lastServed(best) ? job : best));
  waiting.splice(waiting.indexOf(next), 1);
  served.set(clientOf(next), Math.max(0, ...served.values()) + 1);
  const present = new Set([next, ...waiting].map(clientOf));
  for (const client of served.keys()) if (!present.has(client)) served.delete(client);
  return next;
};

/** Takes a thread from its work: it is kept for the next, or ended. */
const release = (threads: Threads, worker: Worker, reusable: boolean): void => {
  const { idle, working, closed } = threads;
  worker.removeAllListeners();
  working.delete(worker);
  if (reusable && !closed) {
    worker.unref();
    // What goes wrong in a thread that does nothing concerns nobody, but must not end the process.
    worker.on('error', () => idle.splice(idle.indexOf(worker), 1));
    idle.push(worker);
  } else {
    worker.on('error', () => {});
    end(threads, worker);
  }
  beginNext(threads);
};

const begin = (threads: Threads, { order, signal, onProgress, resolve, reject }: Job): void => {
  const worker = threads.idle.pop() ?? startThread(threads.program);
  threads.working.add(worker);
  // A thread at work keeps the process alive; an idle one does not.
  worker.ref();
  const settle = (reusable: boolean): void => {
    signal.removeEventListener('abort', onAbort);
    release(threads, worker, reusable);
  };
  const fail = (failure: CrosstrackError): void => {
    settle(false);
    reject(failure);
  };
  const onAbort = (): void => fail(cancelled());
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
  worker.on('error', (error) => fail(failed(error instanceof Error ? error.message : String(error))));
  worker.on('exit', () => fail(failed('its thread ended')));
  worker.postMessage(order);
};

/** Has a job wait for its turn, unless too many do; cancelling takes it out again. */
const queue = (threads: Threads, job: Job): void => {
  const { waiting } = threads;
  const { signal, reject } = job;
  if (signal.aborted) return reject(cancelled());
  const ofClient = waiting.filter((other) => clientOf(other) === clientOf(job)).length;
  if (waiting.length >= mostWaiting) return reject(busy(waiting.length));
  if (ofClient >= mostWaitingOfOne) return reject(busyWithYours(ofClient));
  // A job that still waits is not begun; one that is at work has its own listener.
  signal.addEventListener('abort', () => {
    const place = waiting.indexOf(job);
    if (place >= 0) waiting.splice(place, 1);
    reject(cancelled());
  });
  waiting.push(job);
  beginNext(threads);
};

/**
 * A pool of threads that run one program. A thread starts when it is first needed and is kept. Cancelling ends the
 * thread that does the work, there and then; the next work gets a new one.
 */
export const createWorkPool = (program: URL, size = usualSize()): WorkPool => {
  const threads: Threads = {
    program,
    size,
    idle: [],
    working: new Set(),
    waiting: [],
    served: new Map(),
    endings: new Set(),
    closed: false,
  };
  /** Of what is under way. A signal made of several would live, with all that listens to it, as long as the pool. */
  const underWay = new Set<AbortController>();
  return {
    size,
    async run(order, signal, onProgress) {
      const own = new AbortController();
      const stop = (): void => own.abort();
      if (signal.aborted || threads.closed) stop();
      signal.addEventListener('abort', stop);
      underWay.add(own);
      try {
        return await new Promise((resolve, reject) => {
          queue(threads, { order, signal: own.signal, onProgress, resolve, reject });
        });
      } finally {
        underWay.delete(own);
        signal.removeEventListener('abort', stop);
      }
    },
    busy: () => threads.working.size,
    async close() {
      threads.closed = true;
      for (const job of underWay) job.abort();
      for (const worker of threads.idle.splice(0)) end(threads, worker);
      // A thread that is told to end goes on for a moment.
      await Promise.all(threads.endings);
    },
  };
};
