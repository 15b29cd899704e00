import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { createContext, type Services } from './context.ts';
import type { Clearance } from './domain/sensitivity.ts';
import { CrosstrackError } from './errors.ts';
import { createSchema } from './graphql/schema.ts';
import { createHttpApp } from './http/createHttpApp.ts';
import type { Config } from './process/config.ts';
import { packageRoot } from './process/packageRoot.ts';
import { rooms } from './rooms.ts';
import type { Store } from './store/store.ts';
import { createNetworkCache, type NetworkCache } from './view/networkCache.ts';
import { createWorkPool, type WorkPool } from './work/pool.ts';
import { createProgressBoard } from './work/progressBoard.ts';
import { createSharedWork } from './work/shared.ts';
import { workerProgram } from './work/workerProgram.ts';

/** Everything that runs, put together. */
export interface App {
  readonly store: Store;
  readonly networks: NetworkCache;
  readonly pool: WorkPool;
  /** The thread that searches paths. */
  readonly searchPool: WorkPool;
  /** The most sensitive level that a visitor may see. */
  readonly clearance: Clearance;
  /** Begins to answer requests; resolves with the address. Rejects in one sentence where the port cannot be had. */
  listen(): Promise<string>;
  /** Ends what is under way, then releases the port and the store. */
  dispose(): Promise<void>;
}

/** The store that the configuration selects. An engine that is not used is not loaded: a driver costs a start dearly. */
export const createStore = async ({ neo4j, dataDirectory }: Config): Promise<Store> =>
  neo4j === null
    ? (await import('./store/embedded.ts')).createEmbeddedStore({ directory: dataDirectory })
    : (await import('./store/neo4j.ts')).createNeo4jStore(neo4j);

const describeListenError = (error: unknown, { host, port }: Config): CrosstrackError => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    const message = `Port ${port} on ${host} is taken: stop what uses it, or choose another with --port.`;
    return new CrosstrackError('INVALID_INPUT', message, { cause: error });
  }
  const reason = error instanceof Error ? error.message : String(error);
  return new CrosstrackError('INVALID_INPUT', `Port ${port} on ${host} cannot be used: ${reason}.`, { cause: error });
};

const listenOn = (server: Server, config: Config): Promise<string> =>
  new Promise((resolve, reject) => {
    server.once('error', (error) => reject(describeListenError(error, config)));
    server.listen(config.port, config.host, () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : config.port;
      const host = config.host.includes(':') ? `[${config.host}]` : config.host;
      resolve(`http://${host}:${port}/`);
    });
  });

/** Rejects in one sentence where the port of this configuration cannot be had: to be known before anything else is done. */
export const assertPortFree = async (config: Config): Promise<void> => {
  const probe = createServer();
  await listenOn(probe, config);
  await new Promise((resolve) => probe.close(resolve));
};

/** How long a connection may take to say what it wants, in milliseconds, and how many there may be. */
const connectionLimits = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 10_000,
  connectionsCheckingInterval: 2_000,
};
const mostConnections = 1024;

/** Puts the application together; nothing listens yet. Rejects where the store cannot be opened. */
export const createApp = async (config: Config, log: Logger): Promise<App> => {
  const store = await createStore(config);
  const networks = createNetworkCache(store, (sentence) => log.warn(sentence));
  const clearance: Clearance = config.publicReadOnly ? 'public' : 'confidential';
  const pool = createWorkPool(workerProgram);
  // Nobody waits for a path until somebody's analysis is done.
  const searchPool = createWorkPool(workerProgram, 1);
  const services: Services = {
    clearance,
    readOnly: config.publicReadOnly,
    store,
    work: createSharedWork(pool),
    searches: createSharedWork(searchPool),
    progress: createProgressBoard(),
    readView: (viewer) => networks.view(viewer),
  };
  const { app, stop } = await createHttpApp({
    schema: createSchema(rooms),
    createContext: (signal, client) => createContext(services, signal, client),
    isReady: async () => {
      await store.ping();
      const view = await networks.view(clearance);
      const leftOut = networks.leftOut(view);
      // Only how much: what it is called may be for nobody's eyes.
      return { engine: store.engine, revision: view.revision, ...(leftOut === 0 ? {} : { leftOut }) };
    },
    clientDirectory: join(packageRoot, 'dist', 'client'),
    publicReadOnly: config.publicReadOnly,
    log,
  });
  const server = createServer(connectionLimits, app);
  server.maxConnections = mostConnections;
  return {
    store,
    networks,
    pool,
    searchPool,
    clearance,
    listen: () => listenOn(server, config),
    async dispose() {
      // First what takes long, so that whoever waits for it is told and does not hold up the rest.
      await Promise.all([pool.close(), searchPool.close()]);
      server.closeIdleConnections();
      if (server.listening) {
        setTimeout(() => server.closeAllConnections(), 3000).unref();
        await new Promise<void>((resolve) => server.close(() => resolve()));
      }
      await stop();
      await store.close();
    },
  };
};
