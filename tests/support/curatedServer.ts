import { pino } from 'pino';
import { afterAll, beforeAll } from 'vitest';
import { createApp, type App } from '../../server/app.ts';
import { readConfig } from '../../server/config.ts';
import { loadDataset } from '../../server/rooms/imports/loadDataset.ts';
import { temporaryDirectory } from './temporaryDirectory.ts';

/** The answer to a GraphQL request, as JSON. */
export interface Answer {
  // The shape is that of the query, which each test knows.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly data?: any;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** A server on a free port with the curated dataset in an embedded store; it runs as long as the calling test file. */
export const curatedServer = (flags: { publicReadOnly?: boolean } = {}) => {
  const directory = temporaryDirectory();
  const running: { app?: App; address?: string } = {};
  const address = (): string => running.address ?? '';

  beforeAll(async () => {
    const config = readConfig({ data: directory, port: '0', ...flags }, {});
    running.app = await createApp(config, pino({ level: 'silent' }));
    await loadDataset(running.app.store, config.datasetDirectory, {});
    running.address = await running.app.listen();
  });
  afterAll(() => running.app?.dispose());

  return {
    address,
    app: (): App => running.app!,
    /** Asks the server over HTTP. */
    async ask(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
      const response = await fetch(`${address()}graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as Answer;
    },
  };
};
