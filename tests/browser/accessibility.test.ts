import { describe, expect, it } from 'vitest';
import { drawnNodes, explorer } from './openExplorer.ts';
import { violationsOf } from './violationsOf.ts';

const { open } = explorer();

describe('accessibility', () => {
  it.each([
    ['', 'light'],
    ['?focus=oslo-channel&select=oslo-round-1', 'light'],
    ['?focus=oslo-channel&select=oslo-round-1', 'dark'],
    ['?view=network&conflicts=northern-ireland', 'dark'],
  ] as const)('axe finds nothing wrong at "%s" in %s', async (path, colorScheme) => {
    const page = await open(path, { colorScheme });
    await drawnNodes(page);
    await page.waitForTimeout(500);
    expect(await violationsOf(page)).toEqual([]);
  });

  it('skips to the picture by the first press of Tab', async () => {
    const page = await open('?focus=oslo-channel');
    await drawnNodes(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('picture');
  });

  it('reaches search, picture, time and details by the keyboard alone', async () => {
    const page = await open('?focus=oslo-channel');
    await drawnNodes(page);
    const reached = new Set<string>();
    for (let press = 0; press < 120; press += 1) {
      await page.keyboard.press('Tab');
      const region = await page.evaluate(() => {
        const active = document.activeElement;
        if (active?.closest('[role=combobox], .EntityBox_search')) return 'search';
        if (active?.closest('[data-testid=picture]')) return 'picture';
        if (active?.closest('.TimeBar_bar')) return 'time';
        if (active?.closest('.FiltersPanel_filters')) return 'filters';
        return active?.closest('aside') ? 'side' : 'other';
      });
      reached.add(region);
    }
    expect([...reached]).toEqual(expect.arrayContaining(['search', 'picture', 'time', 'filters', 'side']));
  });

  it('the page itself stays where it is when something far down a panel is gone to', async () => {
    const page = await open('?conflicts=israeli-palestinian&window=1991..1993&panel=brokers&before=1988..1990');
    await drawnNodes(page);
    await page.locator('.brokerRow_row').first().waitFor();
    const top = await page.locator('.BrokersPanel_changes').evaluate((section) => {
      section.scrollIntoView({ block: 'start' });
      return document.querySelector('.Header_header')!.getBoundingClientRect().top;
    });
    expect(top).toBe(0);
  });

  it.each(['paths', 'transfers', 'brokers', 'gaps'])(
    'on a telephone the room of %s gives way to the picture',
    async (room) => {
      const page = await open(`?conflicts=northern-ireland&panel=${room}`, { viewport: { width: 390, height: 800 } });
      await drawnNodes(page);
      const panel = page.locator(`[data-room=${room}]`);
      const height = async (): Promise<number> => (await panel.boundingBox())!.height;
      await expect.poll(height).toBeGreaterThan(200);
      await panel.getByRole('button', { name: 'Show the picture' }).click();
      await expect.poll(height).toBeLessThan(80);
      await panel.getByRole('button', { name: 'Show the panel' }).click();
      await expect.poll(height).toBeGreaterThan(200);
    },
  );

  it.each([
    [1440, 900],
    [1024, 700],
    [390, 800],
  ])('nothing is wider than a page of %d by %d', async (width, height) => {
    const page = await open('?focus=oslo-channel', { viewport: { width, height } });
    await drawnNodes(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});
