import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { drawnNodes, explorer } from './openExplorer.ts';
import { violationsOf } from './violationsOf.ts';

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

/** Types into the field that has the focus, and chooses what is found under a name. */
const choose = async (page: Page, text: string, name: string): Promise<void> => {
  await page.keyboard.type(text);
  const option = page.getByRole('option', { name: new RegExp(name) }).first();
  await option.waitFor();
  for (let press = 0; press < 12; press += 1) {
    await page.keyboard.press('ArrowDown');
    if ((await option.getAttribute('data-focused')) === 'true') break;
  }
  await page.keyboard.press('Enter');
};

/** What is read until it is as expected; a busy machine takes its time. */
const eventually = <Value>(read: () => Value | Promise<Value>) => expect.poll(read, { timeout: 10_000 });

const panelOf = (page: Page): Locator => page.getByRole('complementary', { name: 'Paths' });
const cards = (page: Page): Locator => page.locator('.PathCard_choose');

/** What is named in the picture and does not fade. */
const litNames = (page: Page): Promise<string[]> =>
  page.locator('.LabelLayer_label[data-faded=false]').allTextContents();

describe('influence paths', () => {
  it('are traced by the keyboard alone, down to the sources, and come back by a link', async () => {
    const page = await open();
    await drawnNodes(page);
    await tabTo(page, /^\s*Paths$/);
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary', { name: 'Paths' });
    await panel.getByText('Consistent with influence; not proof that one thing caused another.').waitFor();

    // The first field has the focus.
    await choose(page, 'London', 'Hirschfeld-Qurei meeting in London');
    await eventually(() => parameter(page, 'from')).toBe('london-hirschfeld-qurei-1992');
    await tabTo(page, /or from another start/);
    await page.keyboard.press('Tab');
    await choose(page, 'Signing of the Declaration', '^Signing of the Declaration of Principles');
    await eventually(() => parameter(page, 'to')).toBe('white-house-dop');

    await eventually(() => panel.getByRole('status').textContent()).toMatch(/^10 paths shown/);
    await tabTo(page, /^Path 1/);
    await page.keyboard.press('ArrowDown');
    const second = parameter(page, 'path');
    expect(second).not.toBeNull();
    await page.keyboard.press('ArrowUp');
    await eventually(() => parameter(page, 'path')).not.toBe(second);
    const first = parameter(page, 'path');

    const hops = panel.getByRole('list', { name: 'Hops of this path' });
    await hops.waitFor();
    expect(await hops.locator('.PathHops_hop').count()).toBe(4);
    await hops.getByText('It can follow at most 182 days after the hop before, on 1 June 1993.').waitFor();
    await eventually(() => hops.locator('.record_evidence').count()).toBe(4);
    await tabTo(page, /^\d sources?$/);
    await page.keyboard.press('Enter');
    await hops.getByText(/Swimming the Oslo Channel/).waitFor();

    const other = await open(page.url().slice(server.address().length));
    await drawnNodes(other);
    const chosen = other.locator('.PathCard_choose[aria-expanded=true]');
    await chosen.waitFor();
    expect(await chosen.textContent()).toMatch(/^Path 1/);
    expect(parameter(other, 'path')).toBe(first);

    // Back to where the focus came from.
    await page.keyboard.press('Escape');
    await eventually(() => parameter(page, 'panel')).toBeNull();
    expect(await focusedText(page)).toMatch(/Paths/);
    await page.goBack();
    await chosen.waitFor();
  });

  it('show the options of a link to them where any is chosen', async () => {
    const page = await open('?panel=paths&hops=5');
    await page.getByLabel('Hops at most').waitFor();
    expect(await page.getByLabel('Hops at most').inputValue()).toBe('5');
    const other = await open('?panel=paths');
    await other.getByText('Options').waitFor();
    expect(await other.getByLabel('Hops at most').isVisible()).toBe(false);
  });

  it('begin from an example where no end is chosen', async () => {
    const page = await open('?panel=paths');
    const examples = page.getByRole('region', { name: 'For example' });
    await expect.poll(() => examples.getByRole('button').count(), { timeout: 10_000 }).toBe(3);
    await examples.getByRole('button', { name: /^From the meeting in London/ }).click();
    await page
      .getByRole('region', { name: 'Paths found' })
      .getByText(/paths? (found|shown)/)
      .first()
      .waitFor();
    expect(await examples.count()).toBe(0);
  });

  it('vanish as the window narrows, with the nearest miss and a way back', async () => {
    const page = await open(asked);
    const panel = page.getByRole('complementary', { name: 'Paths' });
    await panel.getByText(/^10 paths shown/).waitFor();
    await page.locator('.TimeBar_bar').getByRole('textbox', { name: /^to/i }).fill('1993-05');
    await page.keyboard.press('Enter');
    await panel.getByText('Not connected within the window; connected from 13 September 1993.').waitFor();
    // The picture keeps to the path that there would be.
    await page.getByText(/entries: the nearest path/).waitFor();
    await panel.getByRole('button', { name: 'Clear the window' }).click();
    await panel.getByText(/^10 paths shown/).waitFor();
  });

  it('are drawn whole in both pictures, whatever the picture was narrowed to', async () => {
    for (const projection of ['', '&view=network']) {
      const page = await open(`${asked}&conflicts=northern-ireland${projection}`);
      await page.locator('.PathCard_card').first().waitFor();
      await page.getByText(/entries: the paths found/).waitFor();
      expect(await drawnNodes(page)).toBeGreaterThan(10);
    }
  });

  it('are compared side by side, and the comparison stands in the address', async () => {
    const page = await open(asked);
    await page.locator('.PathCard_choose').first().click();
    await page.getByRole('button', { name: 'Compare' }).first().click();
    const table = page.getByRole('table', { name: 'What differs' });
    await table.waitFor();
    expect(await table.textContent()).toContain('Ahmed Qurei');
    expect(parameter(page, 'compare')).not.toBeNull();
  });

  it('show what differs where it was asked for, however far down the list', async () => {
    const page = await open(asked);
    await page.locator('.PathCard_choose').first().click();
    await page.getByRole('button', { name: 'Compare' }).last().click();
    const table = page.getByRole('table', { name: 'What differs' });
    await table.waitFor();
    await expect.poll(async () => ((await table.boundingBox())?.y ?? -1) > 50).toBe(true);
    const { y, height } = (await table.boundingBox())!;
    expect(Math.floor(y + height)).toBeLessThanOrEqual(800);
    expect(await page.locator('[data-role=compared]').getByRole('table').count()).toBe(1);
  });

  it('begin at the inspected entity, and so does influence, which Escape leaves', async () => {
    const page = await open('?focus=oslo-channel&select=yair-hirschfeld');
    await drawnNodes(page);
    await page.getByRole('button', { name: 'Influence from here' }).click();
    const panel = page.getByRole('complementary', { name: 'Paths' });
    await panel.getByText(/it could have reached/).waitFor();
    await panel.getByRole('list', { name: 'Events by track' }).waitFor();
    await page.keyboard.press('Escape');
    await eventually(() => parameter(page, 'influence')).toBeNull();
    await page.goBack();
    await panel.getByText(/it could have reached/).waitFor();
  });

  it.each(['Influence from here', 'Path from here'])('give the focus back to "%s" of the inspector', async (label) => {
    const page = await open('?focus=oslo-channel&select=yair-hirschfeld');
    await drawnNodes(page);
    await page.getByRole('button', { name: label }).press('Enter');
    await panelOf(page).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('complementary', { name: 'Details' }).waitFor();
    await eventually(() => focusedText(page)).toBe(label);
    expect([parameter(page, 'panel'), parameter(page, 'select')]).toEqual([null, 'yair-hirschfeld']);
  });

  it('give the focus back to the toolbar where they were opened there, even after the inspector', async () => {
    const page = await open('?focus=oslo-channel&select=yair-hirschfeld');
    await drawnNodes(page);
    await page.getByRole('button', { name: 'Path from here' }).press('Enter');
    await panelOf(page).waitFor();
    await page.locator('#paths-button').press('Enter');
    await page.locator('#paths-button').press('Enter');
    await panelOf(page).getByRole('heading').waitFor();
    await page.keyboard.press('Escape');
    await eventually(() => parameter(page, 'panel')).toBeNull();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('paths-button');
    expect(parameter(page, 'select')).toBeNull();
  });

  it('have their ends swapped, however many there are', async () => {
    const page = await open('?panel=paths&from=oslo-round-1,oslo-round-2&to=white-house-dop');
    await cards(page).first().waitFor();
    await page.getByRole('button', { name: 'Swap the ends' }).click();
    expect([parameter(page, 'from'), parameter(page, 'to')]).toEqual(['white-house-dop', 'oslo-round-1,oslo-round-2']);
    await eventually(() => page.locator('#path-from').inputValue()).toMatch(/^Signing of the Declaration/);
    await eventually(() => page.locator('#path-to').inputValue()).toBe('Oslo channel, first round');
    await panelOf(page).getByText('No path found.').waitFor();
  });

  it('lead from one of several starts, added and taken away by the keyboard', async () => {
    const page = await open(`${asked}&by=fastest`);
    await cards(page).first().waitFor();
    await page.locator('#path-from').focus();
    await tabTo(page, /or from another start/);
    await page.keyboard.press('Enter');
    await eventually(() =>
      page.evaluate(() => document.activeElement?.closest('.EntityBox_search')?.textContent),
    ).toContain('Or from');
    await choose(page, 'Secret initialling', '^Secret initialling of the Declaration');
    await eventually(() => parameter(page, 'from')?.split(',').length).toBe(2);
    const both = parameter(page, 'from')!;
    expect(both).toMatch(/^london-hirschfeld-qurei-1992,/);
    // The start that is nearer in time gives the fastest path.
    await eventually(() => cards(page).first().textContent()).toContain('from Secret initialling');

    const other = await open(page.url().slice(server.address().length));
    await cards(other).first().waitFor();
    const chips = other.locator('.PathEnd_end .buttons_chip');
    expect(await chips.count()).toBe(1);
    // A chip is a button that takes its entry away; the focus stays where the next is added.
    await chips.first().press('Enter');
    await eventually(() => parameter(other, 'from')).toBe('london-hirschfeld-qurei-1992');
    await eventually(() =>
      other.evaluate(() => document.activeElement?.closest('.EntityBox_search')?.textContent),
    ).toContain('Or from');
    // Emptied, the first gives way to the second.
    await page.locator('#path-from').fill('');
    await page.keyboard.press('Tab');
    await eventually(() => parameter(page, 'from')).toBe(both.split(',')[1]);
  });

  it('are shown further, up to a hundred, and the address says how many', async () => {
    const page = await open(asked);
    await page.getByText('10 paths shown. There are more that are just as good.').waitFor();
    await page.getByRole('button', { name: 'Show up to 25 paths' }).press('Enter');
    await eventually(() => cards(page).count()).toBe(25);
    // The reader goes on where the list went on.
    await eventually(() => page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Path 11/);
    await page.getByRole('button', { name: 'Show up to 100 paths' }).click();
    await page.getByText(/^100 paths are the most that are shown/).waitFor();
    expect(await cards(page).count()).toBe(100);
    expect(parameter(page, 'paths')).toBe('100');
    const other = await open(page.url().slice(server.address().length));
    await eventually(() => cards(other).count()).toBe(100);
  });

  it('go through what they must and round what they may not', async () => {
    const page = await open(asked);
    await cards(page).first().waitFor();
    await page.locator('.options_options summary').press('Enter');
    await page.getByRole('combobox', { name: 'Through, in this order' }).focus();
    await choose(page, 'Uri Savir', '^Uri Savir');
    await eventually(() => parameter(page, 'via')).toBe('uri-savir');
    await eventually(async () => (await cards(page).allTextContents()).every((text) => /Uri Savir/.test(text))).toBe(
      true,
    );
    await page.getByRole('combobox', { name: 'Without' }).focus();
    await choose(page, 'Joel Singer', '^Joel Singer');
    await eventually(() => parameter(page, 'avoid')).toBe('joel-singer');
    await eventually(async () => (await cards(page).allTextContents()).some((text) => /Joel Singer/.test(text))).toBe(
      false,
    );
    expect(await cards(page).count()).toBeGreaterThan(0);
    expect(await cards(page).first().textContent()).toContain('Uri Savir');
  });

  it.each([
    [
      'the order of time',
      '?panel=paths&from=white-house-dop&to=london-hirschfeld-qurei-1992',
      /^Reachable if time order is ignored.* over on 30 June 1993, before 13 September 1993/,
      'Search the other way round',
    ],
    [
      'certainty',
      '?panel=paths&from=london-hirschfeld-qurei-1992&to=gaza-jericho-first&path-order=definite&hops=2',
      /not under every reading of its dates/,
      'Allow an order that only may hold',
    ],
    [
      'the number of hops',
      `${asked}&hops=2`,
      /^There is a path of \d+ hops, more than were asked for/,
      /^Allow \d+ hops$/,
    ],
    [
      'the assumption about colleagues',
      '?panel=paths&from=averell-harriman&to=nicolas-lang',
      /^No path unless a shared employer carries influence/,
      'Let colleagues pass things on',
    ],
    [
      'what it must go through',
      `${asked}&via=thabo-mbeki`,
      /^There is a path, but none that goes through all/,
      'Drop “through”',
    ],
  ])('come back once %s no longer stands in the way', async (_, address, sentence, remedy) => {
    const page = await open(address);
    await panelOf(page).getByText(sentence).waitFor();
    await panelOf(page).getByRole('button', { name: remedy }).click();
    await cards(page).first().waitFor();
    expect(await page.locator('.NearestMissNotice_miss').count()).toBe(0);
  });

  it('say what of them Lanes does not draw, and lead to the picture that does', async () => {
    const page = await open('?panel=paths&from=fafo&to=white-house-dop');
    await cards(page).first().click();
    await panelOf(page)
      .getByText('1 of its entries is not drawn in Lanes: Fafo; the Network picture shows it.')
      .waitFor();
    await page.getByRole('button', { name: 'Show in Network' }).click();
    expect(parameter(page, 'view')).toBe('network');
    await eventually(() => page.locator('.NotInLanes_notice').count()).toBe(0);
    await drawnNodes(page);
    await eventually(() => litNames(page)).toContain('Fafo');
  });

  it('name in Lanes who is on them, even where others are folded, with the address as it was', async () => {
    const page = await open('?panel=paths&from=fafo&to=bill-clinton');
    await cards(page).first().click();
    await drawnNodes(page);
    await eventually(() => litNames(page)).toEqual(expect.arrayContaining(['Terje Rød-Larsen', 'Bill Clinton']));
    expect(parameter(page, 'unfold')).toBeNull();
  });

  it('are saved as a table: a row a hop, with its dates and sources', async () => {
    const page = await open(asked);
    await cards(page).first().click();
    const waits = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download CSV' }).click();
    const saved = await waits;
    expect(saved.suggestedFilename()).toBe('influence-paths.csv');
    const table = await readFile(await saved.path(), 'utf8');
    // Spreadsheets take a file without this mark for one of an old encoding.
    expect(table.startsWith('\uFEFFpath,')).toBe(true);
    const rows: Record<string, string>[] = parse(table, { columns: true, bom: true });
    expect(rows.map(({ path, hop, from, to }) => [path, hop, from, to])).toEqual([
      ['1', '1', 'Ahmed Qurei', 'Hirschfeld-Qurei meeting in London'],
      ['1', '2', 'Ahmed Qurei', 'Oslo channel, first round with the Israeli legal adviser'],
      ['1', '3', 'Joel Singer', 'Oslo channel, first round with the Israeli legal adviser'],
      ['1', '4', 'Joel Singer', 'Signing of the Declaration of Principles'],
    ]);
    expect(rows.map((row) => row['dates from'])).toEqual(['1992-12', '1993-06', '1993-06', '1993-09-13']);
    expect(rows.map(({ relationship }) => relationship)).toEqual(Array.from({ length: 4 }, () => 'took part in'));
    expect(rows[0]!['sources']).toMatch(/Swimming the Oslo Channel/);
    expect(rows.every(({ confidence, sources }) => confidence !== '' && sources !== '')).toBe(true);

    // Without a choice, all that are listed.
    await cards(page).first().click();
    const waitsForAll = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download CSV' }).click();
    const all: Record<string, string>[] = parse(await readFile(await (await waitsForAll).path(), 'utf8'), {
      columns: true,
      bom: true,
    });
    expect(new Set(all.map(({ path }) => path)).size).toBe(10);
  });

  it('are copied as a text to be quoted, which claims no cause', async () => {
    const page = await open(asked);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await cards(page).first().click();
    await page.getByRole('button', { name: 'Copy as text' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
    expect(lines[0]).toBe(
      'Influence path from Hirschfeld-Qurei meeting in London to Signing of the Declaration of Principles (its end: took part (official), documented):',
    );
    expect(lines[1]).toMatch(
      /^1\. Hirschfeld-Qurei meeting in London → Ahmed Qurei \(participation: official; 1992-12; documented\)\. Sources: ./,
    );
    expect(lines.filter((line) => /^\d\. .* Sources: ./.test(line))).toHaveLength(4);
    expect(lines[5]).toContain('consistent with influence; it does not show that one thing caused another');
    expect(lines.at(-1)).toMatch(/^http.*[?&]panel=paths.*, seen on \d+ \w+ \d{4}\.$/);
    expect(lines.join(' ')).not.toMatch(/caused by|because of/);
  });

  it('of influence light up while time plays', async () => {
    const page = await open('?focus=oslo-channel&panel=paths&influence=oslo-round-1&window=1993-01..1993-09');
    await drawnNodes(page);
    const isLit = async (name: RegExp): Promise<boolean> => (await litNames(page)).some((text) => name.test(text));
    await eventually(() => isLit(/^Secret initialling/)).toBe(true);
    const whole = (await litNames(page)).length;
    await page.getByRole('button', { name: /^Play/ }).click();
    await eventually(() => isLit(/^First round20–22/)).toBe(true);
    await eventually(() => isLit(/^Secret initialling/)).toBe(false);
    // Under way already, but not reached yet.
    expect(await litNames(page)).not.toContain('Uri Savir');
    const early = (await litNames(page)).length;
    expect(early).toBeLessThan(whole);
    await eventually(() => isLit(/^First round with an/)).toBe(true);
    expect(await litNames(page)).toContain('Uri Savir');
    const later = (await litNames(page)).length;
    expect(later).toBeGreaterThan(early);
    await eventually(() => isLit(/^Secret initialling/)).toBe(true);
    expect((await litNames(page)).length).toBeGreaterThan(later);
  });

  it('of influence backwards ask where it could come from, and list what that is, with the way to each', async () => {
    const page = await open('?panel=paths&influence=oslo-round-1&direction=backward');
    const panel = page.getByRole('complementary', { name: 'Paths' });
    await panel.getByRole('heading', { name: 'Where could it come from?' }).waitFor();
    const told = /^[\d,]+/.exec((await panel.getByText(/it could have come from/).textContent()) ?? '')?.[0];
    await panel.getByText('List them, with the way to each').click();
    const first = panel.getByRole('listitem').filter({ hasText: 'at the latest' }).first();
    await first.getByText(/sources?$/).waitFor();
    await panel.getByRole('button', { name: `Download all ${told} as CSV` }).waitFor();
    await first.getByRole('button', { name: 'Show the way' }).click();
    await panel.getByRole('heading', { name: 'How did it get there?' }).waitFor();
    expect(parameter(page, 'to')).toBe('oslo-round-1');
    await page.locator('.PathCard_card').first().waitFor();
  });

  it('of influence reach less far in a narrower window', async () => {
    const page = await open('?panel=paths&influence=oslo-round-1');
    const reached = async (): Promise<number> =>
      Number(
        ((await page.locator('.InfluencePanel_influence [role=status]').textContent()) ?? '')
          .replace(/,/g, '')
          .match(/^\d+/)?.[0],
      );
    await eventually(reached).toBeGreaterThan(100);
    await page.locator('.TimeBar_bar').getByRole('textbox', { name: /^to/i }).fill('1993-05');
    await page.keyboard.press('Enter');
    await eventually(reached).toBeLessThan(100);
    expect(await reached()).toBeGreaterThan(0);
  });

  it.each([
    [asked, 'light'],
    [asked, 'dark'],
    ['?panel=paths&influence=oslo-round-1', 'light'],
    [`${asked}&window=1990..1993-05`, 'dark'],
  ] as const)('axe finds nothing wrong at "%s" in %s', async (path, colorScheme) => {
    const page = await open(path, { colorScheme });
    await page.getByRole('complementary', { name: 'Paths' }).getByRole('status').first().waitFor();
    await page.locator('.PathCard_card, .InfluenceBars_bars, .NearestMissNotice_miss').first().waitFor();
    if (path === asked) await page.locator('.PathCard_choose').first().click();
    await page.waitForTimeout(500);
    expect(await violationsOf(page)).toEqual([]);
  });

  it.each([
    [1440, 900],
    [1024, 700],
    [390, 800],
  ])('nothing is wider than a page of %d by %d', async (width, height) => {
    const page = await open(asked, { viewport: { width, height } });
    await page.locator('.PathCard_choose').first().click();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });

  it('is the first picture of a link to it: the whole is not drawn before', async () => {
    const page = await open('?panel=paths&from=yair-hirschfeld&to=yitzhak-rabin', {
      before: (fresh) =>
        fresh.addInitScript(() => {
          const drawn: string[] = [];
          Object.assign(window, { drawn });
          new MutationObserver(() => {
            const picture = document.querySelector('[data-testid=picture][data-ready=true]');
            if (picture !== null) drawn.push(picture.getAttribute('data-nodes') ?? '');
          }).observe(document, { subtree: true, childList: true, attributes: true });
        }),
    });
    await page.getByText(/entries: the paths found/).waitFor();
    const nodes = await drawnNodes(page);
    const drawn = await page.evaluate(() => (window as unknown as { drawn: string[] }).drawn);
    expect([...new Set(drawn)]).toEqual([String(nodes)]);
  });
});
