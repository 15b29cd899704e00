import { chromium, type Browser, type Page, type ViewportSize } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { curatedServer } from '../support/curatedServer.ts';
import { findBrowser } from './findBrowser.ts';

/** How a browser is started so that it asks nobody for anything of its own. */
export const quiet = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How a page is opened. */
export interface PageOptions {
  readonly viewport?: ViewportSize;
  readonly colorScheme?: 'light' | 'dark';
  /** What is to be done with the page before it goes to its address. */
  readonly before?: (page: Page) => Promise<unknown>;
}

/**
 * A browser on the built client with the curated dataset or another server behind it, for the calling test file. After each test it is
 * checked that no page asked another origin for anything or logged an error.
 */
export const explorer = (server = curatedServer()) => {
  const running: { browser?: Browser } = {};
  const faults: string[] = [];
  const pages = new Set<Page>();

  beforeAll(async () => {
    running.browser = await chromium.launch({ executablePath: await findBrowser(), args: quiet });
  });
  afterAll(() => running.browser?.close());
  afterEach(async () => {
    for (const page of pages) await page.close();
    pages.clear();
    expect(faults.splice(0)).toEqual([]);
  });

  const watch = (page: Page): void => {
    page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(`console: ${message.text()}`);
    });
    page.on('request', (request) => {
      const isOwn = request.url().startsWith(server.address()) || /^(data|blob):/.test(request.url());
      if (!isOwn) faults.push(`asked another origin: ${request.url()}`);
    });
  };

  return {
    server,
    /** What went wrong so far; afterwards it counts no more. For tests of what is to go wrong. */
    takeFaults: () => faults.splice(0),
    /** Opens a page of the server; `path` begins after the address, such as `?focus=oslo-channel`. */
    async open(
      path = '',
      { viewport = { width: 1280, height: 800 }, colorScheme = 'light', before }: PageOptions = {},
    ) {
      const page = await running.browser!.newPage({ viewport, colorScheme });
      pages.add(page);
      watch(page);
      await before?.(page);
      await page.goto(server.address() + path);
      return page;
    },
  };
};

/** Waits until the picture is drawn, and answers with how many nodes it says it holds. */
export const drawnNodes = async (page: Page): Promise<number> => {
  const picture = page.locator('[data-testid=picture][data-ready=true]');
  await picture.waitFor({ timeout: 20_000 });
  return Number(await picture.getAttribute('data-nodes'));
};
