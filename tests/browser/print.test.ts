import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { drawnNodes, explorer } from './openExplorer.ts';

const { open } = explorer();

const rooms: readonly (readonly [name: string, path: string, title: string, tells: RegExp])[] = [
  ['Lanes', '?focus=oslo-channel&window=1992..1993', 'Oslo back channel', /In this picture/],
  ['a record', '?focus=oslo-channel&view=network&select=mahmoud-abbas', 'Oslo back channel', /Took part in/],
  [
    'Paths',
    '?panel=paths&from=oslo-channel&to=declaration-of-principles',
    'Talks and their tracks over time',
    /paths?/,
  ],
  ['Transfers', '?conflicts=northern-ireland&panel=transfers', 'Northern Ireland conflict (the Troubles)', /Tom King/],
  ['Flows', '?panel=transfers&tab=flows', 'Talks and their tracks over time', /Each is counted once/],
  ['Ideas', '?panel=transfers&tab=ideas', 'Talks and their tracks over time', /were adopted/],
  ['Brokers', '?conflicts=northern-ireland&panel=brokers', 'Northern Ireland conflict (the Troubles)', /Gerry Adams/],
  ['Gaps', '?conflicts=northern-ireland&panel=gaps', 'Northern Ireland conflict (the Troubles)', /Republicans \(6\)/],
];

/** What fits on paper of each kind between margins of 12 mm, in CSS pixels. */
const papers: readonly (readonly [name: string, width: number, height: number])[] = [
  ['A4 upright', 703, 1032],
  ['A4 on its side', 1032, 703],
  ['Letter upright', 725, 965],
  ['Letter on its side', 965, 725],
];

const visible = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate(
    (chosen) =>
      [...document.querySelectorAll(chosen)]
        .filter((element) => element.checkVisibility() && element.getClientRects().length > 0)
        .map((element) => element.textContent || element.outerHTML.slice(0, 80)),
    selector,
  );

/** What is cut off or would have to be scrolled: boxes that hold more than they show. */
const cut = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('#root, #root :is(main, aside, section, table, div:not([data-testid=picture] *))')]
      .filter((element) => element.checkVisibility() && element.closest('[data-testid=picture]') === null)
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const scrolls = [overflowX, overflowY].some((overflow) => overflow !== 'visible');
        return (
          scrolls && (element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1)
        );
      })
      .map((element) => `${element.tagName} ${element.className}`),
  );

const onPaper = async (path: string, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> => {
  const page = await open(path, { colorScheme });
  await drawnNodes(page);
  await page.emulateMedia({ media: 'print', colorScheme });
  return page;
};

describe.each(rooms)('%s on paper', (_, path, title, tells) => {
  it('is a title, the picture whole, what is said of it and where it is from, and nothing to press', async () => {
    const page = await onPaper(path);
    await page.getByText(tells).first().waitFor();
    await page.getByText(title, { exact: true }).first().waitFor();
    expect(await visible(page, 'header, nav, [role=tablist], input[type=checkbox], input[type=range]')).toEqual([]);
    expect(
      await visible(page, 'button').then((told) =>
        told.filter((text) => /^(Copy|Print|Play|Compare|Show more|Download)/.test(text)),
      ),
    ).toEqual([]);
    await page.getByText(/^Crosstrack, revision 1 of the records\. http.*, seen on \d+ \w+ \d{4}\.$/).waitFor();
    for (const [paper, width, height] of papers) {
      await page.setViewportSize({ width, height });
      const picture = (await page.getByTestId('picture').boundingBox())!;
      expect(picture.x + picture.width, paper).toBeLessThanOrEqual(width);
      expect(picture.height, paper).toBeLessThan(height * 0.85);
      expect(picture.width, paper).toBeGreaterThan(Math.min(width, height) * 0.5);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), paper).toBeLessThanOrEqual(width);
      expect(await cut(page), paper).toEqual([]);
    }
  });
});

it('is light on paper, whatever the screen, and dark on the screen again', async () => {
  const page = await onPaper('?focus=oslo-channel', 'dark');
  const scheme = () => page.evaluate(() => document.documentElement.dataset['colorScheme']);
  await expect.poll(scheme).toBe('light');
  await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
  await expect.poll(scheme).toBe('dark');
});

it('draws the picture on paper as it stands on the screen', async () => {
  const page = await open('?focus=oslo-channel');
  await drawnNodes(page);
  const labels = () => page.getByTestId('picture').locator('text').allTextContents();
  const before = await labels();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 703, height: 1032 });
  await page.waitForTimeout(300);
  expect(await labels()).toEqual(before);
});

it('says of the window what it is, and of the filters what they are', async () => {
  const page = await onPaper('?focus=oslo-channel&window=1992..1993&tracks=I');
  await page.getByText('1992 – 1993', { exact: true }).waitFor();
  expect((await visible(page, '[role=toolbar][aria-label=Picture]')).join(' ')).toMatch(
    /Around Oslo back channel.*Only Track I/,
  );
});

it('prints by its key in light colours, and is as before', async () => {
  const page = await open('?focus=oslo-channel&theme=dark', {
    before: (opened) =>
      opened.addInitScript(() => {
        window.print = () => {
          document.title = `printed ${document.documentElement.dataset['colorScheme']}`;
        };
      }),
  });
  await drawnNodes(page);
  await page.keyboard.press('Control+p');
  await page.waitForFunction(() => document.title === 'printed light');
  await page.waitForFunction(() => document.documentElement.dataset['colorScheme'] === 'dark');
});
