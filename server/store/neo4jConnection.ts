import neo4j, { type BookmarkManager, type Driver, type Session } from 'neo4j-driver';
import { CrosstrackError, engineUnavailable, invalidInput } from '../errors.ts';
import { createBackoff, type Backoff } from './neo4jBackoff.ts';
import { startClock, type Clock } from './neo4jClock.ts';
import { explain, hostOf } from './neo4jFailures.ts';
import { loadStatements } from './query.ts';
import type { Query } from './store.ts';

/** Where Neo4j is, and for how long it is waited for, in milliseconds. */
export interface Neo4jOptions {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database?: string;
  /** The longest that one read may take in Neo4j. */
  readonly readLimit?: number;
  /** The longest that one write may take in Neo4j. */
  readonly writeLimit?: number;
}

/** A driver, and what is known of the Neo4j that it reaches. */
export interface Connection {
  readonly host: string;
  readonly database: string | undefined;
  readonly readLimit: number;
  readonly writeLimit: number;
  readonly driver: Driver;
  /** The constraints. */
  readonly statements: readonly Query[];
  /** Resolves once the constraints are there; undefined where that is to be looked after anew. */
  setup: Promise<void> | undefined;
  bookmarks: BookmarkManager;
  closed: boolean;
  /** How long not to log in again after it was refused. */
  readonly backoff: Backoff;
  /** The operations that are under way. */
  readonly clocks: Set<Clock>;
}

const openDriver = ({ uri, username, password }: Neo4jOptions): Driver => {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(username, password), {
      connectionTimeout: 3_000,
      connectionAcquisitionTimeout: 5_000,
      connectionLivenessCheckTimeout: 30_000,
      maxTransactionRetryTime: 5_000,
      telemetryDisabled: true,
      userAgent: 'crosstrack',
    });
  } catch (cause) {
    throw new CrosstrackError(
      'INVALID_INPUT',
      'NEO4J_URI cannot be used: expected neo4j://, neo4j+s://, neo4j+ssc://, bolt://, bolt+s:// or bolt+ssc:// and a host.',
      { cause },
    );
  }
};

/** Makes a connection, which connects to nothing yet. Throws INVALID_INPUT for a malformed URI. */
export const openConnection = (options: Neo4jOptions): Connection => {
  if (options.uri.trim() === '') throw invalidInput('NEO4J_URI is empty: expected an address such as neo4j://host.');
  const { database, readLimit = 30_000, writeLimit = 120_000 } = options;
  return {
    host: hostOf(options.uri),
    database,
    readLimit,
    writeLimit,
    driver: openDriver(options),
    statements: loadStatements('setup/neo4j'),
    setup: undefined,
    bookmarks: neo4j.bookmarkManager(),
    closed: false,
    backoff: createBackoff(),
    clocks: new Set(),
  };
};

const openSession = ({ driver, bookmarks, database }: Connection, mode: 'READ' | 'WRITE'): Session =>
  driver.session({
    defaultAccessMode: mode,
    // A cluster then answers each read with at least what this process has written.
    bookmarkManager: bookmarks,
    ...(database === undefined ? {} : { database }),
  });

const applySetup = async (connection: Connection): Promise<void> => {
  const session = openSession(connection, 'WRITE');
  const { statements, writeLimit } = connection;
  try {
    // Without the driver's retries, so that requests fail at once for as long as Neo4j is known to be away.
    for (const statement of statements) await session.run(statement.text, {}, { timeout: writeLimit });
  } finally {
    await session.close();
  }
};

const prepare = (connection: Connection): Promise<void> => {
  connection.setup ??= applySetup(connection).catch((error: unknown) => {
    connection.setup = undefined;
    throw error;
  });
  return connection.setup;
};

const forgetAfter = (connection: Connection, error: unknown): void => {
  if (!(error instanceof CrosstrackError)) return;
  connection.backoff.noteFailure(error);
  // What comes back may be another database: restored, emptied, or moved to.
  if (error.code === 'ENGINE_UNAVAILABLE') connection.setup = undefined;
  if (error.cause instanceof neo4j.Neo4jError && error.cause.code.includes('Bookmark'))
    connection.bookmarks = neo4j.bookmarkManager();
};

const closedFailure = (): CrosstrackError => engineUnavailable('The connection to Neo4j has been closed.');

/**
 * Uses a session within a time limit; what the driver throws becomes a failure with a sentence. `doing` names in it what was
 * done.
 */
export const useSession = async <T>(
  connection: Connection,
  doing: string,
  limit: number,
  mode: 'READ' | 'WRITE',
  use: (session: Session, expired: () => boolean) => Promise<T>,
): Promise<T> => {
  if (connection.closed) throw closedFailure();
  const { host, clocks, backoff } = connection;
  backoff.assertMayAsk();
  const clock = startClock(limit, host);
  clocks.add(clock);
  const operation = async (): Promise<T> => {
    await prepare(connection);
    backoff.noteSuccess();
    const session = openSession(connection, mode);
    try {
      return await use(session, clock.expired);
    } finally {
      await session.close();
    }
  };
  try {
    return await Promise.race([operation(), clock.expiry]);
  } catch (error) {
    const failure = explain(error, host, doing);
    forgetAfter(connection, failure);
    throw failure;
  } finally {
    clock.stop();
    clocks.delete(clock);
  }
};

/** Ends what is under way, and the connection. */
export const closeConnection = async (connection: Connection): Promise<void> => {
  connection.closed = true;
  // The driver settles nothing that is under way when it is closed.
  for (const clock of connection.clocks) clock.end(closedFailure());
  await connection.driver.close();
};
