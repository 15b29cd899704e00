import { describe, expect, it } from 'vitest';
import { drawnNodes, explorer } from './openExplorer.ts';

const { open } = explorer();

// 720 × 450 is what a laptop of 1440 × 900 has at 200 %.
describe.each([
  [720, 450],
  [1280, 500],
])('a window of %i × %i', (width, height) => {
  it('shows the picture with its lanes and its axis, and scrolls to the time', async () => {
    const page = await open('?focus=oslo-channel', { viewport: { width, height } });
    await drawnNodes(page);
    const picture = await page.getByTestId('picture').boundingBox();
    expect(picture!.height).toBeGreaterThan(250);
    const figure = await page.getByRole('figure', { name: /Meetings, people and ideas/ }).boundingBox();
    expect(Math.floor(figure!.y + figure!.height)).toBeLessThanOrEqual(height);
    expect(figure!.height).toBeLessThanOrEqual(picture!.height);
    const years = page.locator('main').getByText('1995', { exact: true }).first();
    expect((await years.boundingBox())!.y).toBeLessThan(height);
    const bars = page.getByRole('group', { name: /Events over time, by track/ });
    const unfold = page.getByRole('button', { name: 'Events over time' });
    expect(await bars.count()).toBe(0);
    await unfold.click();
    await bars.scrollIntoViewIfNeeded();
    const drawn = await bars.boundingBox();
    expect(drawn!.height).toBeGreaterThan(50);
    expect(Math.floor(drawn!.y + drawn!.height)).toBeLessThanOrEqual(height);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});
