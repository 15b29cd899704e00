import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { GrafeoDB } from '@grafeo-db/js';
import { CrosstrackError, engineFailure, engineUnavailable, invalidInput } from '../errors.ts';
import { diskFull, isConflict, isDiskFull, messageOf, openFailure, toFailure } from './embeddedFailures.ts';
import { mostLogBytes, syncLog } from './embeddedLog.ts';
import { loadStatements } from './query.ts';
import type { Parameters, Query, Row, Store, Transaction, Value } from './store.ts';

const mostAttempts = 20;

const loadEngine = async (): Promise<typeof GrafeoDB> => {
  try {
    return (await import('@grafeo-db/js')).default.GrafeoDB;
  } catch (cause) {
    throw engineUnavailable(
      `The embedded database has no build for this platform (${process.platform} ${process.arch}): ` +
        `run "npm install --no-save @grafeo-db/js-${process.platform}-${process.arch}@0.6.0", or set NEO4J_URI to use Neo4j.`,
      cause,
    );
  }
};

/** Level by level: where a file system takes no directories, such as /proc, Node 20's recursive mkdir never ends. */
const makeDirectory = (directory: string): void => {
  const parent = dirname(directory);
  if (!existsSync(parent)) makeDirectory(parent);
  mkdirSync(directory);
};

const ensureWritable = (directory: string): void => {
  try {
    if (!existsSync(directory)) makeDirectory(directory);
    if (!statSync(directory).isDirectory()) throw new Error('it is a file');
    accessSync(directory, constants.W_OK);
  } catch (cause) {
    throw new CrosstrackError(
      'ENGINE_UNAVAILABLE',
      `The data directory ${directory} cannot be written to (${messageOf(cause)}): choose another with --data DIR.`,
      { cause },
    );
  }
};

/** The file of the database in a directory; the log stands beside it. */
const fileIn = (directory: string): string => join(directory, 'graph.grafeo');

/** Opens the database in a directory, with its constraints and indexes. */
const openDatabase = async (Engine: typeof GrafeoDB, directory: string): Promise<GrafeoDB> => {
  ensureWritable(directory);
  try {
    const database = Engine.create(fileIn(directory));
    database.setCheckpointTriggers({ walBytes: mostLogBytes });
    for (const statement of loadStatements('setup/grafeo')) await database.executeCypher(statement.text);
    return database;
  } catch (cause) {
    throw openFailure(directory, cause);
  }
};

const toPlain = (value: unknown): Value => {
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(toPlain);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toPlain(inner)]));
  }
  return value as Value;
};

const toRows = (result: { toArray(): unknown[] }): Row[] => result.toArray().map((row) => toPlain(row) as Row);

/** What Neo4j would refuse and this engine would accept is refused here, so that both hold the same. */
const refuseUnportable = (query: Query, parameters: Parameters): void => {
  for (const [name, value] of Object.entries(parameters)) {
    if (value instanceof Date) throw invalidInput(`Parameter "${name}" of "${query.name}" is a Date; expected text.`);
  }
};

/** A database that is open, and the writes of it. */
interface OpenDatabase {
  readonly directory: string;
  readonly database: GrafeoDB;
  closed: boolean;
  /** Whether the last that was to be written to disk did not fit. */
  isFull: boolean;
  /** Settles with the last write; it never rejects. */
  lastWrite: Promise<unknown>;
}

const assertOpen = ({ closed }: OpenDatabase): void => {
  if (closed) throw engineUnavailable('The embedded database has been closed.');
};

const read = async (open: OpenDatabase, query: Query, parameters: Parameters): Promise<Row[]> => {
  assertOpen(open);
  refuseUnportable(query, parameters);
  try {
    return toRows(await open.database.executeCypher(query.text, parameters));
  } catch (error) {
    throw toFailure(query, open.directory, error);
  }
};

type EngineTransaction = ReturnType<GrafeoDB['beginTransaction']>;

/** Ends a transaction that failed. That it is over already is no news: what failed first is what is told. */
const abandon = (inner: EngineTransaction): void => {
  try {
    if (inner.isActive) inner.rollback();
  } catch {
    // A commit that failed has rolled back by itself, and the engine then knows of no transaction to end.
  }
};

const commit = (open: OpenDatabase, inner: EngineTransaction): void => {
  try {
    inner.commit();
  } catch (error) {
    if (isConflict(error)) throw error;
    if (isDiskFull(error)) open.isFull = true;
    throw toFailure({ name: 'commit', text: '' }, open.directory, error);
  }
};

/** Does a work in one transaction: all of it is there afterwards, or none. */
const attempt = async <T>(open: OpenDatabase, work: (transaction: Transaction) => Promise<T>): Promise<T> => {
  assertOpen(open);
  const { directory, database } = open;
  const inner = database.beginTransaction();
  let failure: unknown;
  try {
    const result = await work({
      run: async (query, parameters = {}) => {
        refuseUnportable(query, parameters);
        try {
          return toRows(await inner.executeCypher(query.text, parameters));
        } catch (error) {
          // The engine would commit the rest even though a statement failed; Neo4j would not.
          failure ??= isConflict(error) ? error : toFailure(query, directory, error);
          throw failure;
        }
      },
    });
    if (failure !== undefined) throw failure;
    commit(open, inner);
    return result;
  } catch (error) {
    abandon(inner);
    throw failure ?? error;
  }
};

/** Forces to disk what was committed; where that does not fit, notes it. */
const forceToDisk = async (open: OpenDatabase): Promise<void> => {
  try {
    await syncLog(fileIn(open.directory));
  } catch (error) {
    if (!isDiskFull(error))
      throw engineFailure(`The embedded database could not be forced to disk: ${messageOf(error)}`, error);
    // No failure of the write: what was committed is in the log, and is there after the process has been killed too.
    open.isFull = true;
  }
};

/** Tries to write down what did not fit: forcing the log to disk would tell nothing, as it writes nothing. */
const tryAgain = (open: OpenDatabase): void => {
  try {
    open.database.walCheckpoint();
    open.isFull = false;
  } catch (error) {
    if (!isDiskFull(error))
      throw engineFailure(`The embedded database could not be written to disk: ${messageOf(error)}`, error);
  }
};

/** Rejects while nothing can be written. Where something did not fit, that is tried again first. */
const assertSpace = async (open: OpenDatabase): Promise<void> => {
  if (open.isFull) tryAgain(open);
  if (open.isFull || (await statfs(open.directory)).bavail === 0) throw diskFull(open.directory);
};

const writeWithRetry = async <T>(open: OpenDatabase, work: (transaction: Transaction) => Promise<T>): Promise<T> => {
  assertOpen(open);
  await assertSpace(open);
  for (let tries = 1; ; tries += 1) {
    try {
      const result = await attempt(open, work);
      await forceToDisk(open);
      return result;
    } catch (error) {
      if (!isConflict(error)) throw error;
      if (tries === mostAttempts) throw engineFailure('The embedded database met the same conflict 20 times.', error);
    }
  }
};

const close = async (open: OpenDatabase): Promise<void> => {
  if (open.closed) return;
  await open.lastWrite;
  open.closed = true;
  try {
    open.database.close();
  } catch (error) {
    // It wants to write all anew; what was committed is in the log, from which the next one who opens it reads it.
    if (!isDiskFull(error))
      throw engineFailure(`The embedded database could not be closed: ${messageOf(error)}`, error);
  }
};

/**
 * The embedded engine, Grafeo, in process: the records lie in `directory`. Writes run one after another; each ends with
 * what it wrote to the engine's log being forced to disk. Where that does not fit, the write is still kept by the engine's log; no other is
 * begun, and the store says that it is not ready, until it does. Throws ENGINE_UNAVAILABLE where the directory cannot be used.
 */
export const createEmbeddedStore = async (given: { directory: string }): Promise<Store> => {
  const directory = resolve(given.directory);
  const database = await openDatabase(await loadEngine(), directory);
  const open: OpenDatabase = { directory, database, closed: false, isFull: false, lastWrite: Promise.resolve() };
  return {
    engine: 'grafeo',
    read: (query, parameters = {}) => read(open, query, parameters),
    write(work) {
      const turn = open.lastWrite.then(() => writeWithRetry(open, work));
      open.lastWrite = turn.catch(() => undefined);
      return turn;
    },
    async ping() {
      assertOpen(open);
      await assertSpace(open);
    },
    close: () => close(open),
  };
};
