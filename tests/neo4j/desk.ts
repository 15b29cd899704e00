import { createServer, type AddressInfo, type Socket } from 'node:net';
import neo4j from 'neo4j-driver';
import { Neo4jNotObtainable } from './artifacts.ts';
import { startNeo4j, type Neo4jAccess, type RunningNeo4j } from './server.ts';

/** What the desk says to a test file: here is a Neo4j, or why there is none, or what is wrong with the one given. */
export type DeskAnswer = { access: Neo4jAccess } | { missing: string } | { wrong: string };

/** One Neo4j for the whole run, lent to one test file at a time. */
export interface Desk {
  readonly port: number;
  close(): Promise<void>;
}

const givenAccess = (environment: NodeJS.ProcessEnv): Neo4jAccess | undefined => {
  const { NEO4J_URI: uri, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE: database } = environment;
  if (uri === undefined || uri === '') return undefined;
  const access = { uri, username: NEO4J_USERNAME ?? 'neo4j', password: NEO4J_PASSWORD ?? '' };
  return database === undefined || database === '' ? access : { ...access, database };
};

const inNeo4j = async (access: Neo4jAccess, text: string): Promise<number> => {
  const driver = neo4j.driver(access.uri, neo4j.auth.basic(access.username, access.password), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
  });
  const session = driver.session(access.database === undefined ? {} : { database: access.database });
  try {
    const result = await session.run<{ count: number }>(text);
    return result.records[0]?.get('count') ?? 0;
  } finally {
    await session.close();
    await driver.close();
  }
};

const emptyNeo4j = (access: Neo4jAccess): Promise<number> =>
  inNeo4j(access, 'MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS RETURN count(*) AS count');

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * Opens the desk: a port on loopback that starts Neo4j for the first file that asks, hands it out emptied to one file
 * at a time, and takes it back when the file's connection ends, so that a file that crashes holds nobody up.
 */
export const openDesk = async (): Promise<Desk> => {
  let started: RunningNeo4j | undefined;
  let answer: Promise<DeskAnswer> | undefined;
  let turn: Promise<unknown> = Promise.resolve();

  const findNeo4j = async (): Promise<DeskAnswer> => {
    const given = givenAccess(process.env);
    try {
      if (given === undefined) {
        started = await startNeo4j();
        const { uri, username, password } = started;
        return { access: { uri, username, password } };
      }
      // Somebody's own records may lie there, and the tests delete whatever they find.
      if ((await inNeo4j(given, 'MATCH (n) RETURN count(n) AS count')) > 0)
        return { wrong: 'The database at NEO4J_URI is not empty, and the tests would delete what it holds.' };
      return { access: given };
    } catch (error) {
      if (given !== undefined) return { wrong: `The database at NEO4J_URI does not answer: ${messageOf(error)}` };
      const why = error instanceof Neo4jNotObtainable ? '' : 'it did not start. ';
      console.warn(`The Neo4j tests did NOT run: ${why}${messageOf(error)}`);
      return { missing: messageOf(error) };
    }
  };

  const lend = async (socket: Socket): Promise<void> => {
    const returned = new Promise<void>((resolve) => socket.once('close', () => resolve()));
    const found = await (answer ??= findNeo4j());
    if ('access' in found) await emptyNeo4j(found.access);
    socket.write(`${JSON.stringify(found)}\n`);
    await returned;
    if ('access' in found) await emptyNeo4j(found.access);
  };

  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    turn = turn
      .then(() => (socket.destroyed ? undefined : lend(socket)))
      .catch((error: unknown) => {
        socket.end(`${JSON.stringify({ wrong: messageOf(error) })}\n`);
      });
    // Read what comes, which is nothing, or the end of the connection would go unseen.
    socket.resume();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      server.close();
      await turn;
      await started?.stop();
    },
  };
};
