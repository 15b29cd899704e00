import type { Browser } from 'playwright-core';
import type { Bench } from '../bench.ts';
import { drawnPicture, withExplorer } from '../builtServer.ts';
import { median, milliseconds } from '../harness.ts';
import { recordsOf } from '../sizes.ts';

const visits = 7;
const viewport = { width: 1280, height: 800 };

/** Milliseconds from the navigation on. */
interface Visit {
  readonly domContentLoaded: number;
  readonly firstContentfulPaint: number;
  readonly pictureReady: number;
}

const visit = async (browser: Browser, address: string): Promise<Visit> => {
  const context = await browser.newContext({ viewport });
  try {
    const page = await context.newPage();
    await page.goto(address);
    // Polled by frames inside the page, so that the way from there to here is not counted.
    const ready = await page.waitForFunction(
      (selector) => document.querySelector(selector) !== null && performance.now(),
      drawnPicture,
      { polling: 'raf', timeout: 60_000 },
    );
    const pictureReady = Number(await ready.jsonValue());
    const marks = await page.evaluate(() => {
      const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      return {
        domContentLoaded: navigation?.domContentLoadedEventEnd ?? NaN,
        firstContentfulPaint: paint?.startTime ?? NaN,
      };
    });
    return { ...marks, pictureReady };
  } finally {
    await context.close();
  }
};

/** Opening the page: from the navigation to the picture. */
export const firstPaintBench: Bench = {
  name: 'first-paint',
  about:
    `The built client from the built server, in Chromium, ${viewport.width} × ${viewport.height}, nothing in its cache: ` +
    `medians of ${visits} visits by the clock of the page, after one that does not count. No goal: it is what a visitor ` +
    'waits for.',
  sizes: ['curated'],
  async measure(size) {
    const records = await recordsOf(size);
    const taken = await withExplorer(records, async (address, browser) => {
      await visit(browser, address);
      const samples: Visit[] = [];
      for (let number = 0; number < visits; number += 1) samples.push(await visit(browser, address));
      return samples;
    });
    const row = (what: string, of: (sample: Visit) => number) => ({
      what,
      value: `${milliseconds(median(taken.map(of)))} wall`,
      ratio: '',
      goal: '',
      reached: null,
    });
    return [
      row('DOM content loaded', (sample) => sample.domContentLoaded),
      row('first contentful paint', (sample) => sample.firstContentfulPaint),
      row('picture ready', (sample) => sample.pictureReady),
    ];
  },
};
