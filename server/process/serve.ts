import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { assertPortFree, createApp, type App } from '../app.ts';
import { CrosstrackError } from '../errors.ts';
import { readHead } from '../changesets/head.ts';
import { upgradeStore } from '../changesets/upgrade.ts';
import type { Config } from './config.ts';
import { warmUp } from './warmUp.ts';

const retryAfter = 2000;

/**
 * Loads the curated dataset into a store to which Crosstrack never wrote anything, and says what was found. All of it is there
 * afterwards, or none.
 */
const loadIntoNewStore = async (
  { store, networks, clearance }: App,
  config: Config,
  log: Logger,
  signal: AbortSignal,
): Promise<void> => {
  await upgradeStore(store, (sentence) => log.info(sentence));
  const { committed: revision } = await readHead(store);
  if (revision === 0) {
    log.info('Crosstrack has written nothing to this store yet: none of the curated dataset is in it. Loading it now.');
    const { loadDataset } = await import('../rooms/imports/loadDataset.ts');
    const { createProgress } = await import('./terminalProgress.ts');
    const { created, replaced, unchanged } = await loadDataset(store, config.datasetDirectory, {
      onProgress: createProgress('Loading the curated dataset'),
      tell: (sentence) => log.info(sentence),
      signal,
    });
    // Another server may have loaded it in between: then it is there, and nothing was created.
    log.info(`All of the curated dataset is in the store: ${created + replaced + unchanged} records.`);
  }
  const { network } = await networks.view(clearance);
  if (revision > 0) {
    log.info(
      `The store holds revision ${revision}: ${network.nodeCount} entities, ${network.edgeCount} relationships.`,
    );
  }
};

const isUnavailable = (error: unknown): boolean =>
  error instanceof CrosstrackError && error.code === 'ENGINE_UNAVAILABLE';

/**
 * Goes on trying in the background, one attempt after the other: a server whose database is down starts, says so, and
 * recovers by itself.
 */
const loadWhenAvailable = async (
  app: App,
  config: Config,
  log: Logger,
  signal: AbortSignal,
  onReady: () => void,
): Promise<void> => {
  try {
    for (;;) {
      await sleep(retryAfter, undefined, { signal });
      try {
        await loadIntoNewStore(app, config, log, signal);
        log.info('The database answers.');
        onReady();
        return;
      } catch (error) {
        if (!isUnavailable(error)) throw error;
      }
    }
  } catch (error) {
    if (!signal.aborted) log.error({ err: error }, 'The curated dataset could not be loaded.');
  }
};

/** Loads what is missing, if the database answers; false where a Neo4j does not. */
const loadAtOnce = async (app: App, config: Config, log: Logger, signal: AbortSignal): Promise<boolean> => {
  try {
    await loadIntoNewStore(app, config, log, signal);
    return true;
  } catch (error) {
    if (config.neo4j === null || !isUnavailable(error)) throw error;
    log.warn(`${error instanceof Error ? error.message : String(error)} Trying again until it answers.`);
    return false;
  }
};

/** Starts the server; resolves once it answers. SIGINT and SIGTERM end it cleanly. */
export const serve = async (config: Config, log: Logger): Promise<void> => {
  await assertPortFree(config);
  const app = await createApp(config, log);
  const stopping = new AbortController();
  try {
    const isLoaded = await loadAtOnce(app, config, log, stopping.signal);
    const address = await app.listen();
    const tellReady = (): void => {
      log.info(`Crosstrack is ready at ${address} (GraphiQL at ${address}graphiql)`);
      warmUp(address);
    };
    if (isLoaded) tellReady();
    else {
      log.warn(`Crosstrack answers at ${address}, but its database does not: it is not ready yet.`);
      void loadWhenAvailable(app, config, log, stopping.signal, tellReady);
    }
  } catch (error) {
    await app.dispose();
    throw error;
  }

  const stop = (signal: NodeJS.Signals): void => {
    if (stopping.signal.aborted) return;
    stopping.abort();
    log.info(`${signal}: ending what is under way.`);
    app.dispose().then(
      () => log.info('Stopped.'),
      (error: unknown) => {
        log.error({ err: error }, 'The server did not stop cleanly.');
        process.exitCode = 1;
      },
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
};
