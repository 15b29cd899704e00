import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { drawnNodes, explorer } from './openExplorer.ts';

const { open } = explorer();

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('title') ?? document.activeElement?.tagName ?? '');

describe('what the picture is narrowed to', () => {
  it('is named, where the picture does not hold it too', async () => {
    const page = await open('?focus=libya&confidence=disputed&kinds=idea');
    await page.getByRole('button', { name: /^Around Libya/ }).waitFor();
    expect(await page.getByText('libya', { exact: true }).count()).toBe(0);
  });

  it('is taken away by the keyboard, chip by chip, and the focus stays', async () => {
    const page = await open('?focus=oslo-channel&conflicts=israeli-palestinian&confidence=documented');
    await drawnNodes(page);
    await page
      .getByTitle(/take this filter away/)
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toMatch(/take this filter away$/);
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('Documented: take this filter away');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByTitle(/take this filter away/).count()).toBe(0);
    expect(await focused(page)).not.toBe('BODY');
  });

  it('keeps the focus too where a button clears a list of choices', async () => {
    const page = await open('?tracks=I');
    await drawnNodes(page);
    await page.getByRole('group', { name: 'Tracks' }).getByRole('button', { name: 'Show all' }).press('Enter');
    await expect.poll(() => page.getByTitle(/take this filter away/).count()).toBe(0);
    expect(await focused(page)).not.toBe('BODY');
  });

  it('is ticked in a list that holds still meanwhile', async () => {
    const page = await open('?conflicts=northern-ireland', {
      before: (fresh) =>
        fresh.route('**/graphql', async (route) => {
          const isLater = (route.request().postData() ?? '').includes('cyprus');
          if (isLater) await new Promise((resolve) => setTimeout(resolve, 1200));
          await route.continue().catch(() => {});
        }),
    });
    await drawnNodes(page);
    const list = page.getByRole('group', { name: 'Conflicts' });
    const order = () => list.locator('label > span:nth-of-type(1)').allTextContents();
    await list
      .getByText(/ processes$/)
      .first()
      .waitFor({ state: 'attached' });
    const before = await order();
    await list.getByRole('checkbox', { name: /Cyprus/ }).check();
    await page.waitForTimeout(300);
    expect(await order()).toEqual(before);
    await page.waitForTimeout(1800);
    expect(await order()).toEqual(before);
  });
});
