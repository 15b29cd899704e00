import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { drawnNodes, explorer } from './openExplorer.ts';
import { violationsOf } from './violationsOf.ts';

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

describe('a legend', () => {
  const parameter = (page: Page, name: string): string | null => new URL(page.url()).searchParams.get(name);
  const entryOf = (page: Page, list: string, name: string | RegExp) =>
    page.getByRole('list', { name: list, exact: true }).getByRole('button', { name });
  const countBeside = async (page: Page, list: string, name: string): Promise<number> => {
    const row = page.getByRole('group', { name: list, includeHidden: true }).locator('label').filter({ hasText: name });
    return Number((await row.locator('.check_count').first().textContent())?.replace(/\D/g, ''));
  };

  it('of sides shows only who came for one, as many as its number says, and is undone by its chip', async () => {
    const page = await open('?conflicts=israeli-palestinian&window=1990..1996');
    const before = await drawnNodes(page);
    const entry = entryOf(page, 'Whom people took part for', 'Palestine Liberation Organization');
    const people = await countBeside(page, 'Whom people took part for', 'Palestine Liberation Organization');
    expect(people).toBeGreaterThan(2);
    expect(await entry.getAttribute('aria-pressed')).toBe('false');
    await entry.press('Enter');
    await expect.poll(() => parameter(page, 'sides')).toBe('plo');
    await expect.poll(() => entry.getAttribute('aria-pressed')).toBe('true');
    expect(await entry.evaluate((button) => button === document.activeElement)).toBe(true);
    await expect.poll(() => drawnNodes(page)).toBeLessThan(before);
    await expect.poll(() => countBeside(page, 'Kinds', 'People')).toBe(people);
    const one = await drawnNodes(page);
    // The others stay to be chosen, and the choice stands among the filters as well.
    await entryOf(page, 'Whom people took part for', 'State of Israel').click();
    await expect.poll(() => parameter(page, 'sides')).toBe('plo,israel');
    await expect.poll(() => drawnNodes(page)).toBeGreaterThan(one);
    const box = page.getByRole('group', { name: 'Whom people took part for' }).getByRole('checkbox');
    expect(await box.and(page.locator(':checked')).count()).toBe(2);
    expect(await violationsOf(page)).toEqual([]);

    const chip = page.getByRole('button', { name: /^Came for/ });
    expect(await chip.allInnerTexts()).toEqual([
      'Came for Palestine Liberation Organization',
      'Came for State of Israel',
    ]);
    await chip.first().press('Enter');
    await expect.poll(() => parameter(page, 'sides')).toBe('israel');
    await chip.first().press('Enter');
    await expect.poll(() => parameter(page, 'sides')).toBeNull();
    await expect.poll(() => drawnNodes(page)).toBe(before);
    expect(await focused(page)).not.toBe('BODY');
  });

  it('opens the same by a link, narrows the time bar too, and says what of a link is not there', async () => {
    const page = await open('?sides=acosta-nobody,plo');
    await page.getByText(/There is no record acosta-nobody/).waitFor();
    const asked: string[] = [];
    const other = await open('?sides=plo', {
      before: async (fresh) => {
        fresh.on('request', (request) => {
          const body = request.postData() ?? '';
          if (body.includes('query Timeline')) asked.push(body);
        });
      },
    });
    await drawnNodes(other);
    await expect.poll(() => asked.some((body) => body.includes('"sides":["plo"]'))).toBe(true);
  });

  it('of kinds, tracks and directions sets the filter of that kind', async () => {
    const page = await open('?conflicts=northern-ireland&view=network');
    await drawnNodes(page);
    await entryOf(page, 'Marks', 'A person').click();
    await expect.poll(() => parameter(page, 'kinds')).toBe('person');
    await page
      .getByRole('group', { name: 'Kinds' })
      .getByRole('checkbox', { name: /^People/, checked: true })
      .waitFor();
    // What is chosen away can be chosen back.
    await entryOf(page, 'Marks', 'A meeting').click();
    await expect.poll(() => parameter(page, 'kinds')).toBe('person,meeting');
    expect(await entryOf(page, 'Marks', /^Said to have influenced/).count()).toBe(0);
    await entryOf(page, 'Colours of tracks', /^Track II$/).click();
    await expect.poll(() => parameter(page, 'tracks')).toBe('II');
    await page
      .getByRole('group', { name: 'Tracks' })
      .getByRole('checkbox', { name: /^Track II /, checked: true })
      .waitFor();

    const transfers = await open('?conflicts=northern-ireland&panel=transfers');
    await drawnNodes(transfers);
    await entryOf(transfers, 'Transfers', /^Upward/).click();
    await expect.poll(() => parameter(transfers, 'moves')).toBe('upward');
  });

  it('only explains where an open room narrows the picture by itself', async () => {
    const page = await open('?panel=paths&from=oslo-channel&to=dop-1993');
    await page.locator('.PathCard_card').first().waitFor();
    await drawnNodes(page);
    const list = page.getByRole('list', { name: 'Whom people took part for' });
    await list.getByText('State of Israel').waitFor();
    expect(await list.getByRole('button').count()).toBe(0);
  });

  it('says beside an actor network that sides do not narrow it', async () => {
    const page = await open('?conflicts=northern-ireland&panel=brokers&view=network&sides=sinn-fein');
    expect(await drawnNodes(page)).toBe(38);
    await page.getByText(/^The choice of sides narrows the picture of records, not these people/).waitFor();
  });
});
