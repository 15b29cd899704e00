import { chromium, type Browser } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesBelow } from '../support/sourceFiles.ts';
import { findBrowser } from './findBrowser.ts';
import { quiet } from './openExplorer.ts';
import { violationsOf } from './violationsOf.ts';

let server: ViteDevServer;
let browser: Browser;

beforeAll(async () => {
  server = await createServer({ logLevel: 'error', server: { port: 0, strictPort: false } });
  await server.listen();
  browser = await chromium.launch({ executablePath: await findBrowser(), args: quiet });
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const addressOf = (path: string): string => new URL(path, server.resolvedUrls!.local[0]).href;

const names = ['ui', 'records', 'actions']
  .flatMap((place) => filesBelow(`client/${place}`, ['.examples.tsx']))
  .map((path) => path.replace(/^client\/|\.examples\.tsx$/g, ''))
  .sort();

describe('the page of parts', () => {
  it.each([
    ['light', 900],
    ['light', 340],
    ['dark', 900],
    ['dark', 340],
  ] as const)('shows every part in %s at a width of %d, and axe finds nothing wrong', async (colorScheme, width) => {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    await page.goto(addressOf(`/ui?scheme=${colorScheme}`));
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(
      (await page.locator('section > h2').allTextContents()).filter((name) => names.includes(name)).sort(),
    ).toEqual(names);
    // The one example of what cannot be shown is the only one.
    expect(await page.getByText('cannot be shown.').allTextContents()).toEqual(
      Array(2).fill('The example cannot be shown.'),
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    expect(await violationsOf(page)).toEqual([]);
    await page.close();
  });

  it('stands in each scheme, wide and narrow, at one address', async () => {
    const page = await browser.newPage();
    await page.goto(addressOf('/ui'));
    await page.getByTitle('Parts, dark, narrow').waitFor();
    const headings = await Promise.all(
      page
        .frames()
        .slice(1)
        .map((frame) => frame.getByRole('heading', { level: 1 }).textContent()),
    );
    expect(headings).toEqual(['Parts, light', 'Parts, light', 'Parts, dark', 'Parts, dark']);
    await page.close();
  });
});
