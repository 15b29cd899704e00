import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import { CrosstrackError, engineUnavailable, invalidInput } from '../errors.ts';
import { explain, hostOf, retryableCause } from './neo4jFailures.ts';
import { toDriverParameters, toPlain } from './neo4jValues.ts';
import { loadStatements } from './query.ts';
import type { Parameters, Query, Row, Store, Transaction, Value } from './store.ts';

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

const pingLimit = 5_000;
/** Time for connecting, retries and the way back, on top of what the query itself may take. */
const margin = 15_000;

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

/** What an operation is raced against. */
interface Clock {
  /** Rejects after the limit, or once `end` is called; never after `stop`. */
  readonly expiry: Promise<never>;
  expired(): boolean;
  end(failure: Error): void;
  stop(): void;
}

const startClock = (limit: number, host: string): Clock => {
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

const runIn = async (transaction: ManagedTransaction, query: Query, parameters: Parameters = {}): Promise<Row[]> => {
  const result = await transaction.run(query.text, toDriverParameters(query, parameters));
  return result.records.map((record) =>
    Object.fromEntries(record.keys.map((key): [string, Value] => [String(key), toPlain(record.get(key))])),
  );
};

/**
 * Neo4j, reached through its driver. Creating it connects to nothing, so a Neo4j that is down does not stop Crosstrack
 * from starting; the first use that reaches Neo4j applies the constraints. Throws INVALID_INPUT for a malformed URI.
 */
export const createNeo4jStore = (options: Neo4jOptions): Store => {
  if (options.uri.trim() === '') throw invalidInput('NEO4J_URI is empty: expected an address such as neo4j://host.');
  const host = hostOf(options.uri);
  const driver = openDriver(options);
  const { readLimit = 30_000, writeLimit = 120_000 } = options;
  const statements = loadStatements('setup/neo4j');
  let bookmarks = neo4j.bookmarkManager();
  let setup: Promise<void> | undefined;
  let closed = false;
  const clocks = new Set<Clock>();
  const closedFailure = () => engineUnavailable('The connection to Neo4j has been closed.');

  const openSession = (mode: 'READ' | 'WRITE'): Session =>
    driver.session({
      defaultAccessMode: mode,
      // A cluster then answers each read with at least what this process has written.
      bookmarkManager: bookmarks,
      ...(options.database === undefined ? {} : { database: options.database }),
    });

  const applySetup = async (): Promise<void> => {
    const session = openSession('WRITE');
    try {
      // Without the driver's retries, so that requests fail at once for as long as Neo4j is known to be away.
      for (const statement of statements) await session.run(statement.text, {}, { timeout: writeLimit });
    } finally {
      await session.close();
    }
  };

  const prepare = (): Promise<void> => {
    setup ??= applySetup().catch((error: unknown) => {
      setup = undefined;
      throw error;
    });
    return setup;
  };

  const forgetAfter = (error: unknown): void => {
    if (!(error instanceof CrosstrackError)) return;
    // What comes back may be another database: restored, emptied, or moved to.
    if (error.code === 'ENGINE_UNAVAILABLE') setup = undefined;
    if (error.cause instanceof neo4j.Neo4jError && error.cause.code.includes('Bookmark'))
      bookmarks = neo4j.bookmarkManager();
  };

  const attempt = async <T>(
    doing: string,
    limit: number,
    mode: 'READ' | 'WRITE',
    use: (session: Session, expired: () => boolean) => Promise<T>,
  ): Promise<T> => {
    if (closed) throw closedFailure();
    const clock = startClock(limit, host);
    clocks.add(clock);
    const operation = async (): Promise<T> => {
      await prepare();
      const session = openSession(mode);
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
      forgetAfter(failure);
      throw failure;
    } finally {
      clock.stop();
      clocks.delete(clock);
    }
  };

  const read = (
    query: Query,
    parameters?: Parameters,
    timeout = readLimit,
    limit = readLimit + margin,
  ): Promise<Row[]> =>
    attempt(`"${query.name}"`, limit, 'READ', (session) =>
      session.executeRead((transaction) => runIn(transaction, query, parameters), { timeout }),
    );

  return {
    engine: 'neo4j',

    read: (query, parameters) => read(query, parameters),

    write: <T>(work: (transaction: Transaction) => Promise<T>): Promise<T> =>
      attempt('a write', writeLimit + margin, 'WRITE', (session, expired) => {
        const assertInTime = (): void => {
          if (expired()) throw engineUnavailable(`Neo4j at ${host} took too long for a write; nothing was written.`);
        };
        const runWork = async (managed: ManagedTransaction): Promise<T> => {
          let failed: unknown;
          try {
            const result = await work({
              run: async (query, parameters) => {
                assertInTime();
                try {
                  return await runIn(managed, query, parameters);
                } catch (error) {
                  failed = explain(error, host, `"${query.name}"`);
                  throw failed;
                }
              },
            });
            assertInTime();
            // Neo4j has rolled back by now, and the driver would resolve without a word: a work may not catch it away.
            if (failed !== undefined) throw failed;
            return result;
          } catch (error) {
            throw retryableCause(error);
          }
        };
        return session.executeWrite(runWork, { timeout: writeLimit });
      }),

    async ping() {
      try {
        await read({ name: 'ping', text: 'RETURN 1 AS one' }, {}, pingLimit, pingLimit);
      } catch (error) {
        // A Neo4j that answers and yet cannot be used, such as one that forbids the constraints, is not ready either.
        if (error instanceof CrosstrackError && error.code === 'ENGINE_FAILURE')
          throw engineUnavailable(error.message, error);
        throw error;
      }
    },

    async close() {
      closed = true;
      // The driver settles nothing that is under way when it is closed.
      for (const clock of clocks) clock.end(closedFailure());
      await driver.close();
    },
  };
};
