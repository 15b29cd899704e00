import type { Report } from '../analysis/actors/report.ts';
import type { WorkPool } from './pool.ts';
import { roughBytes } from './roughBytes.ts';
import type { TaskInput, TaskName, TaskOutput } from './tasks.ts';

/** Who asks for work: until when, and who is told how far it is. */
export interface Asker {
  readonly signal: AbortSignal;
  readonly onProgress: Report;
  /** Of whom it is known no more than from where they ask; the queue serves all such in turn. */
  readonly client?: string;
}

/** Long work, done in threads, once for all who ask the same. */
export interface SharedWork {
  /** Into how many shares work can be divided to good purpose. */
  readonly shares: number;
  /**
   * The answer of a task, by `key` within `owner`: a network view, with which its answers are forgotten. Work that is
   * under way is shared; it is ended when the last who waits for it has gone. What failed or was ended is not kept, nor what was cut
   * short: asked again, it may go further.
   */
  ask<Name extends TaskName>(
    owner: object,
    key: string,
    name: Name,
    makeInput: () => TaskInput<Name>,
    asker: Asker,
  ): Promise<TaskOutput<Name>>;
}

interface Entry {
  readonly output: Promise<unknown>;
  readonly askers: Set<Asker>;
  readonly controller: AbortController;
  latest: { readonly stage: string; readonly done: number } | null;
  settled: boolean;
  /** About how much its answer holds, once it is there. */
  bytes: number;
}

const mostKept = 48;
/** About so many bytes of answers are kept for one owner. */
const mostBytesKept = 128_000_000;

const isCut = (found: unknown): boolean =>
  typeof found === 'object' && found !== null && 'cut' in found && found.cut === true;

/** Forgets the answers that were asked for first, until there is room for one more. */
const forgetOldest = (entries: Map<string, Entry>): void => {
  let bytes = [...entries.values()].reduce((sum, entry) => sum + entry.bytes, 0);
  for (const [key, entry] of entries) {
    if (entries.size < mostKept && bytes <= mostBytesKept) return;
    if (!entry.settled) continue;
    bytes -= entry.bytes;
    entries.delete(key);
  }
};

/** Begins work, shared from now on by all who ask the same. */
const start = (
  pool: WorkPool,
  entries: Map<string, Entry>,
  key: string,
  name: string,
  input: unknown,
  client: string,
): Entry => {
  const controller = new AbortController();
  const askers = new Set<Asker>();
  const output = pool.run({ name, input, client }, controller.signal, (stage, done) => {
    entry.latest = { stage, done };
    for (const { onProgress } of askers) onProgress(stage, done);
  });
  const entry: Entry = { output, askers, controller, latest: null, settled: false, bytes: 0 };
  output.then(
    (found) => {
      entry.settled = true;
      entry.bytes = roughBytes(found);
      if (isCut(found) && entries.get(key) === entry) entries.delete(key);
    },
    () => {
      if (entries.get(key) === entry) entries.delete(key);
    },
  );
  forgetOldest(entries);
  entries.set(key, entry);
  return entry;
};

/** Shares the work of a pool. */
export const createSharedWork = (pool: WorkPool): SharedWork => {
  const owners = new WeakMap<object, Map<string, Entry>>();

  return {
    shares: pool.size,
    async ask(owner, key, name, makeInput, { signal, onProgress, client = '' }) {
      signal.throwIfAborted();
      // An object of its own: the same asker may ask the same twice at once.
      const asker: Asker = { signal, onProgress };
      const entries = owners.get(owner) ?? new Map<string, Entry>();
      owners.set(owner, entries);
      const whole = `${name} ${key}`;
      const entry = entries.get(whole) ?? start(pool, entries, whole, name, makeInput(), client);
      if (!entry.settled) {
        entry.askers.add(asker);
        if (entry.latest !== null) asker.onProgress(entry.latest.stage, entry.latest.done);
      }
      let leave = (): void => {};
      const gone = new Promise<never>((_, reject) => {
        leave = () => {
          entry.askers.delete(asker);
          reject(signal.reason);
          if (entry.askers.size > 0 || entry.settled) return;
          // Whoever asks from now on must not be given what is being ended.
          if (entries.get(whole) === entry) entries.delete(whole);
          entry.controller.abort();
        };
      });
      signal.addEventListener('abort', leave);
      try {
        return (await Promise.race([entry.output, gone])) as TaskOutput<typeof name>;
      } finally {
        signal.removeEventListener('abort', leave);
        entry.askers.delete(asker);
      }
    },
  };
};
