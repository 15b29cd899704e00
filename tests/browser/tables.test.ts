import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { explorer } from './openExplorer.ts';

const { open } = explorer();

it.each([
  ['the flows between tracks', '?panel=transfers&tab=flows&conflicts=northern-ireland', 'arrived from'],
  ['the pairs of groups', '?panel=gaps&conflicts=northern-ireland', 'tied pairs by chance'],
])('%s are taken elsewhere whole, as a table', async (_, path, column) => {
  const page = await open(path);
  const button = page.getByRole('button', { name: /^Download all \d+ as CSV/ });
  await button.waitFor({ timeout: 20_000 });
  const count = Number(/\d+/.exec((await button.textContent()) ?? '')?.[0]);
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const lines = (await readFile(await file.path(), 'utf8')).trim().split('\r\n');
  expect(lines[0]).toContain(column);
  expect(lines).toHaveLength(count + 1);
});
