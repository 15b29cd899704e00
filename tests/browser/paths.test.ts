import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { drawnNodes, explorer } from './openExplorer.ts';

const { open, server } = explorer();

const asked = '?panel=paths&from=london-hirschfeld-qurei-1992&to=white-house-dop';
const parameter = (page: Page, name: string): string | null => new URL(page.url()).searchParams.get(name);
const focusedText = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');

/** Presses Tab until what has the focus matches. */
const tabTo = async (page: Page, wanted: RegExp, most = 60): Promise<void> => {
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press('Tab');
    if (wanted.test(await focusedText(page))) return;
  }
  throw new Error(`Tab does not reach ${wanted}`);
};

const violations = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const run = (window as unknown as { axe: typeof axe }).axe;
    const { violations: found } = await run.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  });
};

describe('influence paths', () => {
  it('are traced by the keyboard alone, down to the sources, and come back by a link', async () => {
    const page = await open();
    await drawnNodes(page);
    await tabTo(page, /^Skip to the picture/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^\s*Paths$/);
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary', { name: 'Paths' });
    await panel.getByText('Consistent with influence; not proof that one thing caused another.').waitFor();

    // The first field has the focus.
    const choose = async (text: string, name: string): Promise<void> => {
      await page.keyboard.type(text);
      const option = page.getByRole('option', { name: new RegExp(name) });
      await option.waitFor();
      for (let press = 0; press < 12; press += 1) {
        await page.keyboard.press('ArrowDown');
        if ((await option.getAttribute('data-focused')) === 'true') break;
      }
      await page.keyboard.press('Enter');
    };
    await choose('London', 'Hirschfeld-Qurei meeting in London');
    await expect.poll(() => parameter(page, 'from')).toBe('london-hirschfeld-qurei-1992');
    await page.keyboard.press('Tab');
    await choose('Signing of the Declaration', '^Signing of the Declaration of Principles');
    await expect.poll(() => parameter(page, 'to')).toBe('white-house-dop');

    await expect.poll(() => panel.getByRole('status').textContent()).toMatch(/^10 paths found/);
    await tabTo(page, /^Path 1/);
    await page.keyboard.press('ArrowDown');
    const second = parameter(page, 'path');
    expect(second).not.toBeNull();
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => parameter(page, 'path')).not.toBe(second);
    const first = parameter(page, 'path');

    const hops = panel.getByRole('list', { name: 'Hops of this path' });
    await hops.waitFor();
    expect(await hops.getByRole('listitem').filter({ hasText: 'dated' }).count()).toBe(4);
    await tabTo(page, /^\d sources?$/);
    await page.keyboard.press('Enter');
    await hops.getByText(/Swimming the Oslo Channel/).waitFor();

    const other = await open(page.url().slice(server.address().length));
    await drawnNodes(other);
    const chosen = other.locator('.path-choose[aria-expanded=true]');
    await chosen.waitFor();
    expect(await chosen.textContent()).toMatch(/^Path 1/);
    expect(parameter(other, 'path')).toBe(first);

    // Back to where the focus came from.
    await page.keyboard.press('Escape');
    await expect.poll(() => parameter(page, 'panel')).toBeNull();
    expect(await focusedText(page)).toMatch(/Paths/);
    await page.goBack();
    await chosen.waitFor();
  });

  it('vanish as the window narrows, with the nearest miss and a way back', async () => {
    const page = await open(asked);
    const panel = page.getByRole('complementary', { name: 'Paths' });
    await panel.getByText(/^10 paths found/).waitFor();
    await page.locator('.time-bar').getByRole('textbox', { name: /^to/i }).fill('1993-05');
    await page.keyboard.press('Enter');
    await panel.getByText('Not connected within the window; connected from 1993-09-13.').waitFor();
    await panel.getByRole('button', { name: 'Clear the window' }).click();
    await panel.getByText(/^10 paths found/).waitFor();
  });

  it('are drawn whole in both pictures, whatever the picture was narrowed to', async () => {
    for (const projection of ['', '&view=network']) {
      const page = await open(`${asked}&conflicts=northern-ireland${projection}`);
      await page.locator('.path-card').first().waitFor();
      await page.getByText(/entries shown: the paths found/).waitFor();
      expect(await drawnNodes(page)).toBeGreaterThan(10);
    }
  });

  it('are compared side by side, and the comparison stands in the address', async () => {
    const page = await open(asked);
    await page.locator('.path-choose').first().click();
    await page.getByRole('button', { name: 'Compare' }).first().click();
    const table = page.getByRole('table', { name: 'What differs' });
    await table.waitFor();
    expect(await table.textContent()).toContain('Ahmed Qurei');
    expect(parameter(page, 'compare')).not.toBeNull();
  });

  it('begin at the inspected entity, and so does influence, which Escape leaves', async () => {
    const page = await open('?focus=oslo-channel&select=yair-hirschfeld');
    await drawnNodes(page);
    await page.getByRole('button', { name: 'Influence from here' }).click();
    const panel = page.getByRole('complementary', { name: 'Paths' });
    await panel.getByText(/it could have reached/).waitFor();
    await panel.getByRole('list', { name: 'Events by track' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => parameter(page, 'influence')).toBeNull();
    await page.goBack();
    await panel.getByText(/it could have reached/).waitFor();
  });

  it.each([
    [asked, 'light'],
    [asked, 'dark'],
    ['?panel=paths&influence=oslo-round-1', 'light'],
    [`${asked}&window=1990..1993-05`, 'dark'],
  ] as const)('axe finds nothing wrong at "%s" in %s', async (path, colorScheme) => {
    const page = await open(path, { colorScheme });
    await page.getByRole('complementary', { name: 'Paths' }).getByRole('status').first().waitFor();
    await page.locator('.path-card, .influence-bars, .nearest-miss').first().waitFor();
    if (path === asked) await page.locator('.path-choose').first().click();
    await page.waitForTimeout(500);
    expect(await violations(page)).toEqual([]);
  });

  it.each([
    [1440, 900],
    [1024, 700],
    [390, 800],
  ])('nothing is wider than a page of %d by %d', async (width, height) => {
    const page = await open(asked, { viewport: { width, height } });
    await page.locator('.path-choose').first().click();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});
