import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../../support/runCli.ts';
import { temporaryDirectory } from '../../support/temporaryDirectory.ts';

const directory = temporaryDirectory();

const startAndStop = async (data: string): Promise<string> => {
  const run = runCli(['serve', '--data', data, '--port', '0']);
  const printed = await run.until(/is ready at/);
  run.child.kill('SIGTERM');
  await run.ended;
  return printed;
};

describe('a server that is killed while it loads', () => {
  it.each([
    ['as it begins', /Loading it now/],
    ['after the first records', /Loading the curated dataset: \d+ of/],
    ['in the middle', /Loading the curated dataset: [34]\d\d\d of/],
  ])('%s holds none of it at the next start, says so, and loads it whole', async (moment, pattern) => {
    const data = join(directory, moment.replaceAll(' ', '-'));
    const first = runCli(['serve', '--data', data, '--port', '0']);
    await first.until(pattern);
    first.child.kill('SIGKILL');
    await first.ended;
    expect(first.printed()).not.toContain('All of the curated dataset is in the store');

    expect(await startAndStop(data)).toMatch(
      /none of the curated dataset is in it.*All of the curated dataset is in the store: 5827 records/s,
    );
    expect(await startAndStop(data)).toMatch(/The store holds revision \d: 2240 entities, 3587 relationships/);
  });

  it('just after it was told that all is loaded, still holds all of it', async () => {
    const data = join(directory, 'after');
    const first = runCli(['serve', '--data', data, '--port', '0']);
    await first.until(/All of the curated dataset is in the store/);
    first.child.kill('SIGKILL');
    await first.ended;
    expect(await startAndStop(data)).toMatch(/The store holds revision \d: 2240 entities, 3587 relationships/);
  });
});
