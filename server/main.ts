import type { Logger } from 'pino';
import { createApp, type App } from './app.ts';
import type { Config } from './config.ts';
import { CrosstrackError } from './errors.ts';
import { readRevision } from './network/readRecords.ts';
import { warmUp } from './warmUp.ts';

const retryAfter = 2000;

/** Loads the curated dataset into a store that holds nothing, and says what was found. All of it is there, or none. */
const loadIfEmpty = async ({ store, networks, clearance }: App, config: Config, log: Logger): Promise<void> => {
  const revision = await readRevision(store);
  if (revision === 0) {
    log.info('The store is empty: none of the curated dataset is in it. Loading it now.');
    const { loadDataset } = await import('./rooms/imports/loadDataset.ts');
    const { createProgress } = await import('./progress.ts');
    const { created } = await loadDataset(store, config.datasetDirectory, {
      onProgress: createProgress('Loading the curated dataset'),
    });
    log.info(`All of the curated dataset is in the store: ${created} records.`);
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

/** Goes on trying in the background: a server whose database is down starts, says so, and recovers by itself. */
const loadWhenAvailable = (app: App, config: Config, log: Logger, signal: AbortSignal): void => {
  const timer = setInterval(() => {
    loadIfEmpty(app, config, log).then(
      () => {
        clearInterval(timer);
        log.info('The database answers again.');
      },
      (error: unknown) => {
        if (isUnavailable(error)) return;
        clearInterval(timer);
        log.error({ err: error }, 'The curated dataset could not be loaded.');
      },
    );
  }, retryAfter);
  signal.addEventListener('abort', () => clearInterval(timer));
};

/** Starts the server; resolves once it answers. SIGINT and SIGTERM end it cleanly. */
export const serve = async (config: Config, log: Logger): Promise<void> => {
  const app = await createApp(config, log);
  const stopping = new AbortController();
  try {
    try {
      await loadIfEmpty(app, config, log);
    } catch (error) {
      if (config.neo4j === null || !isUnavailable(error)) throw error;
      log.warn(`${error instanceof Error ? error.message : String(error)} Trying again every ${retryAfter / 1000} s.`);
      loadWhenAvailable(app, config, log, stopping.signal);
    }
    const address = await app.listen();
    log.info(`Crosstrack is ready at ${address} (GraphiQL at ${address}graphiql)`);
    warmUp(address);
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
