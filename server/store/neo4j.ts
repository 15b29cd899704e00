import type { ManagedTransaction } from 'neo4j-driver';
import { CrosstrackError, engineUnavailable } from '../errors.ts';
import { closeConnection, openConnection, useSession, type Connection, type Neo4jOptions } from './neo4jConnection.ts';
import { explain, retryableCause } from './neo4jFailures.ts';
import { toDriverParameters, toPlain } from './neo4jValues.ts';
import type { Parameters, Query, Row, Store, Transaction, Value } from './store.ts';

const pingLimit = 5_000;
/** Time for connecting, retries and the way back, on top of what the query itself may take. */
const margin = 15_000;

const runIn = async (transaction: ManagedTransaction, query: Query, parameters: Parameters = {}): Promise<Row[]> => {
  const result = await transaction.run(query.text, toDriverParameters(query, parameters));
  return result.records.map((record) =>
    Object.fromEntries(record.keys.map((key): [string, Value] => [String(key), toPlain(record.get(key))])),
  );
};

const read = (
  connection: Connection,
  query: Query,
  parameters?: Parameters,
  timeout = connection.readLimit,
  limit = timeout + margin,
): Promise<Row[]> =>
  useSession(connection, `"${query.name}"`, limit, 'READ', (session) =>
    session.executeRead((transaction) => runIn(transaction, query, parameters), { timeout }),
  );

/** Does a work in one of the driver's transactions, which may do it anew where Neo4j asks for that. */
const workIn = async <T>(
  managed: ManagedTransaction,
  host: string,
  work: (transaction: Transaction) => Promise<T>,
  assertInTime: () => void,
): Promise<T> => {
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

const write = <T>(connection: Connection, work: (transaction: Transaction) => Promise<T>): Promise<T> => {
  const { host, writeLimit } = connection;
  return useSession(connection, 'a write', writeLimit + margin, 'WRITE', (session, expired) => {
    const assertInTime = (): void => {
      if (expired()) throw engineUnavailable(`Neo4j at ${host} took too long for a write; nothing was written.`);
    };
    return session.executeWrite((managed) => workIn(managed, host, work, assertInTime), { timeout: writeLimit });
  });
};

const ping = async (connection: Connection): Promise<void> => {
  try {
    await read(connection, { name: 'ping', text: 'RETURN 1 AS one' }, {}, pingLimit, pingLimit);
  } catch (error) {
    // A Neo4j that answers and yet cannot be used, such as one that forbids the constraints, is not ready either.
    if (error instanceof CrosstrackError && error.code === 'ENGINE_FAILURE')
      throw engineUnavailable(error.message, error);
    throw error;
  }
};

/**
 * Neo4j, reached through its driver. Creating it connects to nothing, so a Neo4j that is down does not stop Crosstrack
 * from starting; the first use that reaches Neo4j applies the constraints. Throws INVALID_INPUT for a malformed URI.
 */
export const createNeo4jStore = (options: Neo4jOptions): Store => {
  const connection = openConnection(options);
  return {
    engine: 'neo4j',
    read: (query, parameters) => read(connection, query, parameters),
    write: (work) => write(connection, work),
    ping: () => ping(connection),
    close: () => closeConnection(connection),
  };
};
