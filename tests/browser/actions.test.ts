import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { drawnNodes, explorer } from './openExplorer.ts';
import { violationsOf } from './violationsOf.ts';

const { open } = explorer();

const parameter = (page: Page, name: string): string | null => new URL(page.url()).searchParams.get(name);
const palette = (page: Page) => page.getByRole('dialog', { name: 'Find anything' });

const openPalette = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+k');
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
};

describe('the command palette', () => {
  it('opens a room, a question and a record by their words, with the keyboard alone', async () => {
    const page = await open();
    await drawnNodes(page);
    await openPalette(page);
    await page.keyboard.type('brokers');
    await palette(page)
      .getByRole('menuitem', { name: /^Brokers/ })
      .waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => parameter(page, 'panel')).toBe('brokers');

    await openPalette(page);
    await page.keyboard.type('beneath the iran');
    await palette(page)
      .getByRole('menuitem', { name: /What ran beneath/ })
      .waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => parameter(page, 'conflicts')).toBe('iran-nuclear');
    expect(parameter(page, 'panel')).toBeNull();

    await openPalette(page);
    await page.keyboard.type('Ahmed Qurei');
    await palette(page)
      .getByRole('menuitem', { name: /^Ahmed Qurei/ })
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await palette(page)
      .getByRole('menuitem', { name: /^Ahmed Qurei/ })
      .click();
    await expect.poll(() => parameter(page, 'select')).toBe('ahmed-qurei');
    await page.getByRole('complementary', { name: 'Details' }).getByRole('heading', { name: 'Ahmed Qurei' }).waitFor();
  });

  it('takes a table elsewhere where one is open', async () => {
    const page = await open('?panel=transfers&focus=oslo-channel');
    await page
      .getByRole('button', { name: /^Download all/ })
      .or(page.getByRole('button', { name: /the transfers as CSV/ }))
      .waitFor();
    await openPalette(page);
    await page.keyboard.type('transfers csv');
    const item = palette(page).getByRole('menuitem', { name: 'Download the transfers as CSV' });
    await item.waitFor();
    const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(file.suggestedFilename()).toBe('transfers.csv');

    await page.getByRole('navigation', { name: 'Analyses' }).getByRole('button', { name: 'Paths' }).click();
    await openPalette(page);
    await page.keyboard.type('transfers csv');
    await expect.poll(() => item.count()).toBe(0);
  });

  it('offers what can be done now, and nothing else', async () => {
    const page = await open();
    await drawnNodes(page);
    await openPalette(page);
    await page.keyboard.type('clear window');
    await expect.poll(() => palette(page).getByRole('menuitem', { name: 'Copy link' }).count()).toBe(0);
    expect(
      await palette(page)
        .getByRole('menuitem', { name: /^Clear window/ })
        .count(),
    ).toBe(0);
    await page.keyboard.press('Escape');
    await palette(page).waitFor({ state: 'detached' });
    const withWindow = await open('?window=1992..1993');
    await drawnNodes(withWindow);
    await openPalette(withWindow);
    await withWindow.keyboard.type('clear window');
    await palette(withWindow)
      .getByRole('menuitem', { name: /^Clear window/ })
      .click();
    await expect.poll(() => parameter(withWindow, 'window')).toBeNull();
  });

  it.each(['light', 'dark'] as const)(
    'and the page of keys have no accessibility violations in %s',
    async (colorScheme) => {
      const page = await open('', { colorScheme });
      await drawnNodes(page);
      await page.keyboard.press('Control+k');
      await palette(page).getByRole('menuitem').first().waitFor();
      expect(await violationsOf(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await palette(page).waitFor({ state: 'detached' });
      await page.keyboard.press('Shift+?');
      await page.getByRole('heading', { name: 'Keys and commands' }).waitFor();
      expect(await violationsOf(page)).toEqual([]);
      for (const name of ['Undo', 'Find anything', 'Brokers', 'Path from here', 'Copy link'])
        await page.getByRole('dialog').getByText(name).first().waitFor();
    },
  );
});

describe('undo and redo', () => {
  it('go through every step of the view, by key and by button', async () => {
    const page = await open();
    await drawnNodes(page);
    const undo = page.getByRole('button', { name: 'Undo' });
    expect(await undo.isDisabled()).toBe(true);
    await page.getByText('Network', { exact: true }).first().click();
    await expect.poll(() => parameter(page, 'view')).toBe('network');
    await page.getByRole('button', { name: 'Gaps', exact: true }).click();
    await expect.poll(() => parameter(page, 'panel')).toBe('gaps');

    await page.keyboard.press('Control+z');
    await expect.poll(() => parameter(page, 'panel')).toBeNull();
    expect(parameter(page, 'view')).toBe('network');
    await undo.click();
    await expect.poll(() => parameter(page, 'view')).toBeNull();
    expect(await undo.isDisabled()).toBe(true);

    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => parameter(page, 'view')).toBe('network');
    await page.keyboard.press('Control+y');
    await expect.poll(() => parameter(page, 'panel')).toBe('gaps');
    expect(await page.getByRole('button', { name: 'Redo' }).isDisabled()).toBe(true);
  });

  it('leave to a field that is typed in what is its own', async () => {
    const page = await open();
    await drawnNodes(page);
    await page.getByRole('button', { name: 'Gaps', exact: true }).click();
    await expect.poll(() => parameter(page, 'panel')).toBe('gaps');
    const from = page.getByRole('textbox', { name: /from/i });
    await from.pressSequentially('19');
    await page.keyboard.press('Control+z');
    expect(parameter(page, 'panel')).toBe('gaps');
  });
});

describe('an address that cannot be followed', () => {
  it('is told, with what is shown instead', async () => {
    const page = await open('?window=1993..1992&focus=oslo-channel&windw=1992');
    const notice = page.getByRole('alert');
    await notice.getByText(/window=1993\.\.1992.*all of time is shown/).waitFor();
    await notice.getByText(/windw=1992.*changes nothing/).waitFor();
    expect(await drawnNodes(page)).toBeGreaterThan(10);
    await page.getByRole('button', { name: 'Close this notice' }).click();
    await notice.waitFor({ state: 'detached' });
  });

  it('names a record that is not there, and leads to a search for it', async () => {
    const page = await open('?select=yosi-beilin');
    await page
      .getByRole('alert')
      .getByText(/There is no record yosi-beilin/)
      .waitFor();
    await page.getByRole('button', { name: 'Search for it' }).click();
    await palette(page)
      .getByRole('menuitem', { name: /^Yossi Beilin/ })
      .click();
    await expect.poll(() => parameter(page, 'select')).toBe('yossi-beilin');
  });

  it.each(['?panel=brokers&broker=nope', '?panel=transfers&conflicts=nope'])(
    'does not blank the page: %s',
    async (path) => {
      const page = await open(path);
      await page
        .getByRole('alert')
        .getByText(/There is no record nope/)
        .waitFor();
      await page
        .getByRole('navigation', { name: 'Analyses' })
        .getByRole('button', { name: 'Gaps', exact: true })
        .click();
      await page.getByRole('complementary', { name: 'Gaps' }).getByRole('heading', { level: 2 }).first().waitFor();
    },
  );
});
