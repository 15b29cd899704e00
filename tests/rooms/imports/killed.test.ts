import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { packageRoot } from '../../../server/packageRoot.ts';
import { temporaryDirectory } from '../../support/temporaryDirectory.ts';

const directory = temporaryDirectory();
const children = new Set<ReturnType<typeof spawn>>();
afterEach(() => children.forEach((child) => child.kill('SIGKILL')));

/** Starts the server and resolves with all it printed once `pattern` was seen, or once it has ended. */
const serveUntil = (data: string, pattern: RegExp, killThen: boolean): Promise<string> =>
  new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [join(packageRoot, 'dist/server/cli.js'), 'serve', '--data', data, '--port', '0'],
      {
        cwd: packageRoot,
        env: { ...process.env, NEO4J_URI: '', LOG_LEVEL: 'info' },
      },
    );
    children.add(child);
    let printed = '';
    const read = (chunk: Buffer): void => {
      printed += chunk.toString();
      if (!pattern.test(printed)) return;
      if (killThen) child.kill('SIGKILL');
      else child.kill('SIGTERM');
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('error', reject);
    child.on('close', () => {
      children.delete(child);
      resolve(printed);
    });
  });

describe('a server that is killed while it loads', () => {
  it.each([
    ['as it begins', /Loading it now/],
    ['after the first records', /Loading the curated dataset: \d+ of/],
    ['in the middle', /Loading the curated dataset: [34]\d\d\d of/],
  ])('%s holds none of it at the next start, says so, and loads it whole', async (moment, pattern) => {
    const data = join(directory, moment.replaceAll(' ', '-'));
    const first = await serveUntil(data, pattern, true);
    expect(first).not.toContain('All of the curated dataset is in the store');
    const second = await serveUntil(data, /is ready at/, false);
    expect(second).toMatch(
      /none of the curated dataset is in it.*All of the curated dataset is in the store: 5386 records/s,
    );
    const third = await serveUntil(data, /is ready at/, false);
    expect(third).toMatch(/The store holds revision 1: 2009 entities, 3377 relationships/);
  });
});
