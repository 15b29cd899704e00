import type { Page } from 'playwright-core';
import type { Bench, Row } from '../bench.ts';
import { drawnPicture, withExplorer } from '../builtServer.ts';
import { milliseconds } from '../harness.ts';
import { recordsOf } from '../sizes.ts';
import { profileSteps } from './scriptOfSteps.ts';

const steps = 12;
const scriptGoal = 16;
const viewport = { width: 1280, height: 800 };

const takeStep = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    document.querySelector<HTMLButtonElement>('[aria-label="Step forward"]')!.click();
    for (let frame = 0; frame < 5; frame += 1) await new Promise(requestAnimationFrame);
  });

/** A step of the time bar through a full picture. */
export const timeStepBench: Bench = {
  name: 'time-step',
  about:
    'One press of "Step forward" in the time bar, with as many nodes drawn as the client ever asks for, in both ' +
    `projections: what the page's script spends on it and the five frames after, means of ${steps} profiled steps after ` +
    `two that do not count; drawing on the canvas, which is slow without a graphics card, and the garbage it leaves, apart. Goal: under ${scriptGoal} ms.`,
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
        await page.waitForTimeout(2000);
        for (let step = 0; step < 2; step += 1) await takeStep(page);
        const session = await page.context().newCDPSession(page);
        const { script, garbage, drawing } = await profileSteps(session, steps, () => takeStep(page));
        rows.push({
          what: `${projection}, ${nodes} nodes`,
          value: `${milliseconds(script)} script`,
          ratio: `drawing ${milliseconds(drawing)}, garbage ${milliseconds(garbage)}`,
          goal: `under ${scriptGoal} ms of script`,
          reached: script < scriptGoal,
        });
        await page.close();
      }
      return rows;
    });
  },
};
