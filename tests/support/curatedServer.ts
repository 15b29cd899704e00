import { pino, type Logger } from 'pino';
import { afterAll, beforeAll } from 'vitest';
import { createApp, type App } from '../../server/app.ts';
import type { Records } from '../../server/domain/records.ts';
import { readConfig, type Config } from '../../server/process/config.ts';
import { loadDataset } from '../../server/rooms/imports/loadDataset.ts';
import type { Store } from '../../server/store/store.ts';
import { temporaryDirectory } from './temporaryDirectory.ts';
import { writeAll } from './writeAll.ts';

/** The answer to a GraphQL request, as JSON. */
export interface Answer {
  // The shape is that of the query, which each test knows.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly data?: any;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

interface ServerFlags {
  readonly publicReadOnly?: boolean;
  /** Where it logs; nowhere when left out. */
  readonly log?: Logger;
}

/** A server on a free port whose embedded store is filled first; it runs as long as the calling test file. */
export const serverWith = (
  fill: (store: Store, config: Config) => Promise<unknown>,
  { log = pino({ level: 'silent' }), ...flags }: ServerFlags = {},
) => {
  const directory = temporaryDirectory();
  const running: { app?: App; address?: string } = {};
  const address = (): string => running.address ?? '';

  beforeAll(async () => {
    const config = readConfig({ data: directory, port: '0', ...flags }, {});
    running.app = await createApp(config, log);
    await fill(running.app.store, config);
    running.address = await running.app.listen();
  });
  afterAll(() => running.app?.dispose());

  return {
    address,
    app: (): App => running.app!,
    /** Asks the server over HTTP. */
    async ask(
      query: string,
      variables: Record<string, unknown> = {},
      signal: AbortSignal | null = null,
    ): Promise<Answer> {
      const response = await fetch(`${address()}graphql`, {
        method: 'POST',
        signal,
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as Answer;
    },
  };
};

/** A server with the curated dataset. */
export const curatedServer = (flags: ServerFlags = {}) =>
  serverWith((store, config) => loadDataset(store, config.datasetDirectory, {}), flags);

/** A server with just these records. */
export const recordsServer = (makeRecords: () => Records, flags: ServerFlags = {}) =>
  serverWith((store) => writeAll(store, makeRecords()), flags);
