import type { CDPSession, Page } from 'playwright-core';
import type { Bench, Row } from '../bench.ts';
import { drawnPicture, withExplorer } from '../builtServer.ts';
import { median, milliseconds } from '../harness.ts';
import { recordsOf } from '../sizes.ts';

const steps = 12;
const viewport = { width: 1280, height: 800 };

/** What one step costs the page, in milliseconds. */
interface Step {
  /** JavaScript: event handlers, rendering, what the picture computes. */
  readonly script: number;
  /** All that the page's main thread did: script, style, layout and painting too. */
  readonly task: number;
}

const readMetrics = async (session: CDPSession): Promise<Step> => {
  const { metrics } = await session.send('Performance.getMetrics');
  const valueOf = (name: string): number => (metrics.find((metric) => metric.name === name)?.value ?? NaN) * 1000;
  return { script: valueOf('ScriptDuration'), task: valueOf('TaskDuration') };
};

const takeStep = async (page: Page, session: CDPSession): Promise<Step> => {
  const before = await readMetrics(session);
  await page.evaluate(async () => {
    document.querySelector<HTMLButtonElement>('[aria-label="Step forward"]')!.click();
    for (let frame = 0; frame < 5; frame += 1) await new Promise(requestAnimationFrame);
  });
  const after = await readMetrics(session);
  return { script: after.script - before.script, task: after.task - before.task };
};

/** The durations that the page itself gives to its steps, where it measures them. */
const ownMeasures = (page: Page): Promise<number[]> =>
  page.evaluate(() => performance.getEntriesByName('time-bar-step', 'measure').map(({ duration }) => duration));

/** A step of the time bar through a full picture. */
export const timeStepBench: Bench = {
  name: 'time-step',
  about:
    'One press of "Step forward" in the time bar, with as many nodes drawn as the client ever asks for, in both ' +
    `projections: what the page's main thread spends on it and the five frames after, medians of ${steps} steps after ` +
    'two that do not count. No goal is set; a prototype needed 1.5 ms of script to change the classes of 5% of 2,000 nodes.',
  sizes: ['curated', '10k/50k'],
  async measure(size) {
    const records = await recordsOf(size);
    return withExplorer(records, async (address, browser) => {
      const rows: Row[] = [];
      for (const projection of ['network', 'lanes']) {
        const page = await browser.newPage({ viewport });
        await page.goto(`${address}?view=${projection}`);
        await page.waitForSelector(drawnPicture, { timeout: 120_000 });
        const nodes = await page.getAttribute(drawnPicture, 'data-nodes');
        const session = await page.context().newCDPSession(page);
        await session.send('Performance.enable');
        await page.waitForTimeout(2000);
        const taken: Step[] = [];
        for (let number = 0; number < steps + 2; number += 1) taken.push(await takeStep(page, session));
        const counted = taken.slice(2);
        const own = await ownMeasures(page);
        const script = own.length > 0 ? median(own) : median(counted.map((step) => step.script));
        rows.push({
          what: `${projection}, ${nodes} nodes`,
          value: `${milliseconds(script)} script`,
          ratio: `${milliseconds(median(counted.map((step) => step.task)))} of the main thread in all`,
          goal: '',
          reached: null,
        });
        await page.close();
      }
      return rows;
    });
  },
};
