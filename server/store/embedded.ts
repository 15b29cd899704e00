import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { GrafeoDB } from '@grafeo-db/js';
import { CrosstrackError, engineFailure, engineUnavailable, invalidInput } from '../errors.ts';
import { loadStatements } from './query.ts';
import type { Parameters, Query, Row, Store, Transaction, Value } from './store.ts';

const conflictStatus = '40000';
const mostAttempts = 20;

const isConflict = (error: unknown): boolean =>
  error instanceof Error && 'gqlStatus' in error && error.gqlStatus === conflictStatus;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

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

const openDatabase = (Engine: typeof GrafeoDB, directory: string): GrafeoDB => {
  ensureWritable(directory);
  try {
    return Engine.create(join(directory, 'graph.grafeo'));
  } catch (cause) {
    const message = messageOf(cause);
    if (message.includes('locked')) {
      throw engineUnavailable(
        `The data directory ${directory} is in use by another process: stop it, or choose another with --data DIR.`,
        cause,
      );
    }
    throw engineUnavailable(`The data directory ${directory} cannot be opened: ${message}.`, cause);
  }
};

const toFailure = (query: Query, error: unknown): CrosstrackError =>
  error instanceof CrosstrackError
    ? error
    : engineFailure(`The embedded database failed at "${query.name}": ${messageOf(error)}`, error);

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
  readonly database: GrafeoDB;
  closed: boolean;
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
    throw toFailure(query, error);
  }
};

/** Does a work in one transaction: all of it is there afterwards, or none. */
const attempt = async <T>(open: OpenDatabase, work: (transaction: Transaction) => Promise<T>): Promise<T> => {
  assertOpen(open);
  const inner = open.database.beginTransaction();
  let failure: unknown;
  try {
    const result = await work({
      run: async (query, parameters = {}) => {
        refuseUnportable(query, parameters);
        try {
          return toRows(await inner.executeCypher(query.text, parameters));
        } catch (error) {
          // The engine would commit the rest even though a statement failed; Neo4j would not.
          failure = isConflict(error) ? error : toFailure(query, error);
          throw failure;
        }
      },
    });
    if (failure !== undefined) throw failure;
    inner.commit();
    return result;
  } catch (error) {
    if (inner.isActive) inner.rollback();
    throw error;
  }
};

const writeWithRetry = async <T>(open: OpenDatabase, work: (transaction: Transaction) => Promise<T>): Promise<T> => {
  for (let tries = 1; ; tries += 1) {
    try {
      const result = await attempt(open, work);
      open.database.walCheckpoint();
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
  open.database.close();
};

/**
 * The embedded engine, Grafeo, in process: the records lie in `directory`. Writes run one after another; each ends with
 * a checkpoint, which forces them to disk. Throws ENGINE_UNAVAILABLE where the directory cannot be used.
 */
export const createEmbeddedStore = async ({ directory }: { directory: string }): Promise<Store> => {
  const database = openDatabase(await loadEngine(), resolve(directory));
  for (const statement of loadStatements('setup/grafeo')) await database.executeCypher(statement.text);
  const open: OpenDatabase = { database, closed: false, lastWrite: Promise.resolve() };
  return {
    engine: 'grafeo',
    read: (query, parameters = {}) => read(open, query, parameters),
    write(work) {
      const turn = open.lastWrite.then(() => writeWithRetry(open, work));
      open.lastWrite = turn.catch(() => undefined);
      return turn;
    },
    ping: async () => assertOpen(open),
    close: () => close(open),
  };
};
