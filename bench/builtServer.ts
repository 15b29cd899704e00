import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, type Browser } from 'playwright-core';
import type { Records } from '../server/domain/records.ts';
import { packageRoot } from '../server/process/packageRoot.ts';
import { findBrowser } from '../tests/browser/findBrowser.ts';
import { Skipped } from './bench.ts';
import { fillStore, withDirectory } from './temporaryStore.ts';

const program = join(packageRoot, 'dist', 'server', 'cli.js');
const page = join(packageRoot, 'dist', 'client', 'index.html');
const browserArguments = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
];

/** Starts the built server over a store that holds these records, and ends it when `work` is done. */
const withBuiltServer = <Result>(records: Records, work: (address: string) => Promise<Result>): Promise<Result> =>
  withDirectory(async (directory) => {
    await fillStore(directory, records);
    const server = spawn(process.execPath, [program, 'serve', '--port', '0', '--data', directory], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const ended = once(server, 'exit');
    try {
      for await (const line of createInterface(server.stdout)) {
        const address = /ready at (http:\S+?)[\s"]/.exec(line)?.[1];
        if (address !== undefined) return await work(address);
      }
      throw new Error('The built server ended before it was ready.');
    } finally {
      server.kill('SIGTERM');
      await ended;
    }
  });

/** A browser, and the built server over these records; both are ended when `work` is done. Skips without a build. */
export const withExplorer = async <Result>(
  records: Records,
  work: (address: string, browser: Browser) => Promise<Result>,
): Promise<Result> => {
  if (!existsSync(program) || !existsSync(page)) throw new Skipped('there is no build; run "npm run build" first.');
  return withBuiltServer(records, async (address) => {
    const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArguments });
    try {
      return await work(address, browser);
    } finally {
      await browser.close();
    }
  });
};

/** Matches the picture once it is drawn. */
export const drawnPicture = '[data-testid=picture][data-ready=true]';
