import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { drawnNodes, explorer } from './openExplorer.ts';
import { violationsOf } from './violationsOf.ts';

const { open, server } = explorer();

const oslo = '?focus=oslo-channel&panel=transfers';
const parameter = (page: Page, name: string): string | null => new URL(page.url()).searchParams.get(name);

/** What the legend says and the canvas shows, read at one moment. */
interface Seen {
  readonly text: string;
  readonly total: number;
  readonly drawn: number;
  readonly notDrawn: number;
  /** The reasons given for what is not drawn, added up. */
  readonly reasons: number;
  /** The day until which the playback has come; null where it is not used. */
  readonly until: string | null;
  readonly lit: number;
  readonly flashing: number;
  readonly directions: readonly string[];
}

const numberIn = (text: string, pattern: RegExp): number => Number(pattern.exec(text)?.[1]?.replaceAll(',', '') ?? 0);

/** Reads legend and canvas at once, so that the playback cannot step between the two. */
const look = async (page: Page): Promise<Seen> => {
  const { text, lit, flashing, directions } = await page.evaluate(() => {
    interface Edges {
      readonly length: number;
      map(read: (edge: { classes(): string[] }) => string): string[];
    }
    const holder = document.querySelector('.LanesPicture_canvas') as unknown as {
      _cyreg: { cy: { edges(selector: string): Edges } };
    };
    const edges = holder._cyreg.cy.edges('.transfer');
    return {
      text: document.querySelector('.TransfersPanel_status .transferCount_count')?.textContent ?? '',
      lit: edges.length,
      flashing: holder._cyreg.cy.edges('.flash').length,
      directions: edges.map((edge) => edge.classes().find((name) => name.startsWith('to-')) ?? ''),
    };
  });
  const until = /until (\d+) (\w+) (\d{4})/.exec(text);
  return {
    text,
    total: numberIn(text, /^([\d,]+) transfer/),
    drawn: numberIn(text, /: ([\d,]+) drawn as/),
    notDrawn: numberIn(text, /, ([\d,]+) not drawn here/),
    reasons: numberIn(text, /([\d,]+) through an office/) + numberIn(text, /([\d,]+) begins? or ends? outside/),
    until: until === null ? null : new Date(`${until[1]} ${until[2]} ${until[3]} UTC`).toISOString().slice(0, 10),
    lit,
    flashing,
    directions: [...new Set(directions)].sort(),
  };
};

/** Waits until the transfers are there and the picture has drawn them. */
const settled = async (page: Page): Promise<Seen> => {
  await drawnNodes(page);
  await expect
    .poll(
      async () => {
        const { total, drawn, lit } = await look(page);
        return total > 0 && lit === drawn;
      },
      { timeout: 10_000 },
    )
    .toBe(true);
  return look(page);
};

const ledgerTotal = async (more: Record<string, unknown> = {}): Promise<number> => {
  const { data } = await server.ask(
    `query ($window: WindowInput, $lens: Lens, $filter: TransferFilter) {
      transfers(window: $window, lens: $lens, filter: $filter, first: 1) { totalCount }
    }`,
    { filter: { processes: ['oslo-channel'] }, ...more },
  );
  return data.transfers.totalCount;
};

const addsUp = ({ total, drawn, notDrawn, reasons, lit }: Seen): void => {
  expect(drawn + notDrawn).toBe(total);
  expect(reasons).toBe(notDrawn);
  expect(lit).toBe(drawn);
};

const panelOf = (page: Page) => page.getByRole('complementary', { name: 'Transfers' });

describe('transfers in Lanes', () => {
  it('plays Oslo: crossings lit and named undrawn equal the ledger for each window, from start to end', async () => {
    const window = { from: '1992', to: '1993' };
    const page = await open(`${oslo}&window=1992..1993`);
    const start = await settled(page);
    addsUp(start);
    expect(start.drawn).toBeGreaterThan(15);
    expect(start.total).toBe(await ledgerTotal({ window }));

    await page.getByRole('button', { name: /^Play/ }).click();
    const seen: Seen[] = [];
    const isOver = (): boolean => seen.at(-1)?.until === '1993-12-31';
    for (let glance = 0; glance < 400 && !isOver(); glance += 1) {
      const now = await look(page);
      if (now.until !== null) seen.push(now);
      await page.waitForTimeout(60);
    }
    expect(isOver()).toBe(true);
    const moments = new Map(seen.map((each) => [each.until, each]));
    expect(moments.size).toBeGreaterThan(20);
    for (const each of seen) {
      if (each.total > 0) addsUp(each);
      else expect(each.lit).toBe(0);
    }
    for (const [until, { total }] of moments) {
      expect([until, total]).toEqual([until, await ledgerTotal({ window: { from: '1992', to: until } })]);
    }
    expect(seen.some(({ flashing }) => flashing > 0)).toBe(true);
    const totals = [...moments.values()].map(({ total }) => total);
    expect(totals).toEqual([...totals].sort((one, other) => one - other));
    expect(totals[0]).toBeLessThan(start.total);
    expect(totals.at(-1)).toBe(start.total);

    await page.getByRole('button', { name: /^Stop/ }).click();
    await expect.poll(async () => (await look(page)).lit).toBe(start.lit);
  }, 60_000);

  it('flash nothing for those who want no motion', async () => {
    const page = await open(`${oslo}&window=1993..1993`);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await settled(page);
    for (let step = 0; step < 6; step += 1) {
      await page.getByRole('button', { name: 'Step forward' }).click();
      const now = await look(page);
      addsUp(now);
      expect(now.flashing).toBe(0);
    }
  });

  it('are dashed where they are only possible, and the legend says so', async () => {
    const page = await open('?panel=transfers');
    const all = await settled(page);
    addsUp(all);
    expect(all.total).toBe(await ledgerTotal({ filter: null }));
    const dashed = await page.evaluate(() => {
      const holder = document.querySelector('.LanesPicture_canvas') as unknown as {
        _cyreg: {
          cy: { edges(selector: string): { map(read: (edge: { style(name: string): string }) => string): string[] } };
        };
      };
      return holder._cyreg.cy.edges('.transfer.possible').map((edge) => edge.style('line-style'));
    });
    expect(new Set(dashed)).toEqual(new Set(['dashed']));
    await panelOf(page).getByText(`Dashed: only possible, ${dashed.length} of those drawn.`).waitFor();
    await page
      .getByRole('complementary', { name: 'Filters and legend' })
      .getByText(/^Dashed: only possible/)
      .waitFor();
    await page.getByRole('checkbox', { name: 'Definite only' }).check();
    await expect.poll(() => parameter(page, 'order')).toBe('definite');
    const definite = await ledgerTotal({ filter: { certainty: 'DEFINITE' } });
    expect(definite).toBeLessThan(all.total);
    await expect.poll(async () => (await look(page)).total).toBe(definite);
  });

  it('are filtered by direction, in picture, legend and ledger alike', async () => {
    const page = await open(oslo);
    await settled(page);
    await panelOf(page)
      .getByRole('button', { name: /^Upward/ })
      .click();
    await expect.poll(() => parameter(page, 'moves')).toBe('upward');
    const upward = await ledgerTotal({ filter: { processes: ['oslo-channel'], directions: ['UPWARD'] } });
    await expect.poll(async () => (await look(page)).total).toBe(upward);
    const seen = await settled(page);
    addsUp(seen);
    expect(seen.directions).toEqual(['to-upward']);
    await panelOf(page).getByText(`All ${upward} are listed.`).waitFor();
    const signs = await page.locator('.ledgerRow_sign').allTextContents();
    expect(signs).toHaveLength(upward);
    expect(new Set(signs)).toEqual(new Set(['Upward↑']));
    await panelOf(page)
      .getByRole('button', { name: /^Lateral/ })
      .click();
    await expect.poll(async () => (await look(page)).directions).toEqual(['to-lateral', 'to-upward']);
    await page.goBack();
    await expect.poll(async () => (await look(page)).directions).toEqual(['to-upward']);
  });

  it('follow the lens: as coded, as derived, nine tracks', async () => {
    const page = await open(oslo);
    const coded = await settled(page);
    for (const [label, word, lens] of [
      ['As derived', 'derived', 'DERIVED_TRACKS'],
      ['Nine tracks', 'nine', 'NINE_TRACKS'],
    ] as const) {
      await page.getByText(label, { exact: true }).click();
      await expect.poll(() => parameter(page, 'lens')).toBe(word);
      await expect.poll(async () => (await look(page)).total).toBe(await ledgerTotal({ lens }));
      const seen = await settled(page);
      addsUp(seen);
      expect(seen.text).not.toBe(coded.text);
    }
    await page.getByText('As coded', { exact: true }).click();
    await expect.poll(async () => (await look(page)).text).toBe(coded.text);
  });

  it('say the same in the legend beside the filters', async () => {
    const page = await open(oslo);
    const { text } = await settled(page);
    expect(await page.locator('.TransfersLegend_sentence').textContent()).toBe(text);
  });

  it('light carrier and both ends in Network', async () => {
    const page = await open(`${oslo}&view=network`);
    await drawnNodes(page);
    const status = page.locator('.TransfersPanel_status .transferCount_count');
    await expect.poll(() => status.textContent()).toMatch(/lit with both ends/);
    const text = (await status.textContent()) ?? '';
    expect(numberIn(text, /^([\d,]+) transfer/)).toBe(await ledgerTotal());
    expect(numberIn(text, /: ([\d,]+) lit/) + numberIn(text, /, ([\d,]+) not drawn/)).toBe(await ledgerTotal());
  });
});

describe('the ledger', () => {
  it('is sorted over the whole, shows more, and opens a row down to its sources', async () => {
    const page = await open('?panel=transfers');
    await settled(page);
    const panel = panelOf(page);
    const rows = page.locator('.ledgerRow_row');
    await expect.poll(() => rows.count()).toBe(50);
    const after = panel.getByRole('columnheader', { name: 'After' });
    await after.click();
    await expect.poll(() => parameter(page, 'sort')).toBe('lag');
    await after.click();
    await expect.poll(() => parameter(page, 'sorted')).toBe('down');
    const { data } = await server.ask(
      '{ transfers(sort: LAG, descending: true, first: 1) { totalCount nodes { carrier { name } } } }',
    );
    await expect.poll(() => rows.first().textContent()).toContain(data.transfers.nodes[0].carrier.name);
    await panel.getByRole('button', { name: 'Show more' }).click();
    await expect.poll(() => rows.count()).toBe(100);
    await panel.getByText(`100 of ${data.transfers.totalCount} are listed.`).waitFor();
  });

  it('opens a transfer by the keyboard, lights it, and comes back by a link', async () => {
    const page = await open(oslo);
    await settled(page);
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
    const pressUntil = async (key: string, wanted: RegExp): Promise<void> => {
      for (let press = 0; press < 12; press += 1) {
        await page.keyboard.press(key);
        if (wanted.test(await focused())) return;
      }
      throw new Error(`${key} does not reach ${wanted}`);
    };
    await page.getByRole('checkbox', { name: 'Definite only' }).focus();
    await page.keyboard.press('Tab');
    await pressUntil('ArrowDown', /Jan Egeland/);
    await page.keyboard.press('Enter');
    await expect.poll(() => parameter(page, 'transfer')).toMatch(/^jan-egeland~/);
    const details = page.locator('.TransferDetails_details');
    await details.getByText(/^Jan Egeland went down from Track I/).waitFor();
    expect(await details.textContent()).not.toMatch(/\d{4}-\d{2}-\d{2}/);
    await details.getByText('Evidence', { exact: true }).waitFor();
    await page.keyboard.press('ArrowDown');
    await pressUntil('ArrowRight', /^\d+ sources?$/);
    await page.keyboard.press('Enter');
    await details.getByRole('link').first().waitFor();
    const openedEdges = (on: Page): Promise<number> =>
      on.evaluate(() => {
        const holder = document.querySelector('.LanesPicture_canvas') as unknown as {
          _cyreg: { cy: { edges(selector: string): { length: number } } };
        };
        return holder._cyreg.cy.edges('.transfer.opened').length;
      });
    await expect.poll(() => openedEdges(page)).toBe(1);

    const other = await open(`${page.url().slice(server.address().length)}&sort=carrier&sorted=down`);
    await settled(other);
    await other
      .locator('.TransferDetails_details')
      .getByText(/^Jan Egeland went down from Track I/)
      .waitFor();
    await expect.poll(() => openedEdges(other)).toBe(1);
    // From the details to an entity and back.
    await other.locator('.TransferDetails_details').getByRole('button', { name: 'Jan Egeland' }).click();
    await other.getByRole('button', { name: 'Back to transfers' }).click();
    await other.locator('.TransferDetails_details').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => parameter(page, 'panel')).toBeNull();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('transfers-button');
  });

  it('is downloaded whole, whatever is listed', async () => {
    const page = await open('?panel=transfers&moves=upward,downward');
    await settled(page);
    const total = await ledgerTotal({ filter: { directions: ['UPWARD', 'DOWNWARD'] } });
    expect(total).toBeGreaterThan(200);
    const downloading = page.waitForEvent('download');
    await panelOf(page)
      .getByRole('button', { name: `Download all ${total} as CSV` })
      .click();
    const file = await downloading;
    expect(file.suggestedFilename()).toBe('transfers.csv');
    const rows = parse(await readFile(await file.path(), 'utf8'), { columns: true, bom: true }) as Record<
      string,
      string
    >[];
    expect(rows).toHaveLength(total);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(total);
    expect(new Set(rows.map(({ direction }) => direction))).toEqual(new Set(['upward', 'downward']));
    expect(rows.every(({ sources }) => sources !== '')).toBe(true);
  });
});

describe('pairs whose order is not known', () => {
  it('are counted beside the ledger, listed in a sentence each, and downloaded', async () => {
    const page = await open(`${oslo}&window=1992..1993`);
    const { data } = await server.ask(
      '{ transfers(window: { from: "1992", to: "1993" }, filter: { processes: ["oslo-channel"] }, first: 1) { orderNotKnown { totalCount } } }',
    );
    const { totalCount } = data.transfers.orderNotKnown;
    await panelOf(page).getByText(`${totalCount} pairs of appearances whose order is not known`).click();
    await panelOf(page)
      .getByText(/^Joel Singer was on Track I, .*Which came first is not known/)
      .waitFor();
    expect(await page.locator('.OrderNotKnown_pairs > li').count()).toBe(totalCount);
    const downloading = page.waitForEvent('download');
    await panelOf(page)
      .getByRole('button', { name: `Download all ${totalCount} as CSV` })
      .click();
    const rows = parse(await readFile(await (await downloading).path(), 'utf8'), {
      columns: true,
      bom: true,
    }) as Record<string, string>[];
    expect(rows.map(({ order }) => order)).toEqual(Array(totalCount).fill('not known'));
    expect(rows.every(({ sources }) => sources !== '')).toBe(true);
    expect(await violationsOf(page)).toEqual([]);
  });
});

describe('flows, ideas and codings', () => {
  it('draws as many transfers as there are, over all time and in one stretch of it', async () => {
    const page = await open(`${oslo}&tab=flows&group=side`);
    const total = await ledgerTotal();
    const flows = panelOf(page).getByRole('region', { name: 'Flows' });
    await flows.getByText(new RegExp(`^${total} transfers`)).waitFor();
    const drawn = async (): Promise<number[]> => {
      const labels = await page
        .locator('.FlowTrack_label')
        .evaluateAll((all) =>
          all.map((label) => [label.getAttribute('text-anchor'), label.textContent.split(' · ')[1]]),
        );
      return ['end', 'start'].map((side) =>
        labels.filter(([at]) => at === side).reduce((sum, [, count]) => sum + Number(count), 0),
      );
    };
    expect(await drawn()).toEqual([total, total]);
    const groups = await page.locator('.FlowGroupRow_counts b').allTextContents();
    expect(groups.reduce((sum, count) => sum + Number(count), 0)).toBe(total);

    const time = flows.getByRole('combobox', { name: 'Arrived in' });
    const choices = await time.locator('option').allTextContents();
    const counts = choices.slice(1).map((text) => numberIn(text, /\((\d+)\)$/));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total);
    const busiest = counts.indexOf(Math.max(...counts));
    await time.selectOption({ index: busiest + 1 });
    await expect.poll(() => parameter(page, 'bucket')).not.toBeNull();
    await expect.poll(drawn).toEqual([counts[busiest], counts[busiest]]);
  });

  it('are by camp: of which conflict is asked first, and each transfer is in one group', async () => {
    const page = await open('?panel=transfers&tab=flows');
    const flows = panelOf(page).getByRole('region', { name: 'Flows' });
    expect(await flows.getByRole('combobox', { name: 'Group by' }).inputValue()).toBe('CAMP');
    await flows.getByText(/^Of which conflict\?/).waitFor();
    expect(await page.locator('.FlowGroupRow_row').count()).toBe(0);
    await flows.getByRole('button', { name: /^Northern Ireland/ }).click();
    await expect.poll(() => parameter(page, 'conflicts')).toBe('northern-ireland');
    const { data } = await server.ask(
      '{ transferFlows(groupBy: CAMP, filter: { conflicts: ["northern-ireland"] }) { total groups { label total } } }',
    );
    const expected = data.transferFlows.groups.map(({ label, total }: { label: string; total: number }) => [
      label,
      String(total),
    ]);
    const shown = async (): Promise<string[][]> => {
      const names = await page.locator('.FlowGroupRow_name').allTextContents();
      const counts = await page.locator('.FlowGroupRow_counts b').allTextContents();
      return names.map((name, place) => [name, counts[place] ?? '']);
    };
    await expect.poll(shown).toEqual(expected);
    expect(expected.map(([label]: string[]) => label)).toEqual(
      expect.arrayContaining(['Republicans', 'Unionists', 'British government', 'For a side of no camp', 'No side']),
    );
    expect((await shown()).reduce((sum, [, count]) => sum + Number(count), 0)).toBe(data.transferFlows.total);
    expect(await violationsOf(page)).toEqual([]);

    await page.goBack();
    await flows.getByRole('button', { name: /of all conflicts together, by side/ }).click();
    await expect.poll(() => parameter(page, 'group')).toBe('side');
    await expect.poll(() => page.locator('.FlowGroupRow_row').count()).toBeGreaterThan(5);
  });

  it('tells which ideas were adopted, and which events are coded otherwise than derived', async () => {
    const page = await open('?panel=transfers&tab=ideas');
    const { data } = await server.ask(
      '{ ideaAdoptions { ideas firstOutside adopted } trackDifferences(first: 1) { totalCount nodes { event { id name } } } }',
    );
    const { ideas, firstOutside, adopted } = data.ideaAdoptions;
    await panelOf(page)
      .getByText(
        new RegExp(`^Of ${ideas} ideas .*, ${firstOutside} first appeared outside Track I; ${adopted} of these `),
      )
      .waitFor();
    expect(await page.locator('.AdoptionRow_adoption').count()).toBe(adopted);
    // The picture follows: the ideas stand out, and no crossing does.
    const lit = `Lit in the picture: ${adopted} of these ${adopted} ideas, with where they appeared.`;
    await panelOf(page).getByText(lit).waitFor();
    await page.getByRole('complementary', { name: 'Filters' }).getByText(lit).waitFor();
    await drawnNodes(page);
    expect(
      await page.evaluate(() => {
        const holder = document.querySelector('.LanesPicture_canvas') as unknown as {
          _cyreg: { cy: { elements(selector: string): { readonly length: number } } };
        };
        const count = (selector: string): number => holder._cyreg.cy.elements(selector).length;
        return { crossings: count('.transfer'), faded: count('.faded') > 0, lit: count(':visible:not(.faded)') > 0 };
      }),
    ).toEqual({ crossings: 0, faded: true, lit: true });
    const downloading = page.waitForEvent('download');
    await panelOf(page)
      .getByRole('button', { name: `Download all ${firstOutside} as CSV` })
      .click();
    const rows = parse(await readFile(await (await downloading).path(), 'utf8'), {
      columns: true,
      bom: true,
    }) as Record<string, string>[];
    const column = 'adopted in a document of Track I held here';
    expect(rows.map((row) => row[column])).toEqual([
      ...Array<string>(adopted).fill('yes'),
      ...Array<string>(firstOutside - adopted).fill('no'),
    ]);
    await panelOf(page).getByText('Codings that differ', { exact: true }).click();
    await expect.poll(() => parameter(page, 'tab')).toBe('codings');
    const { totalCount, nodes } = data.trackDifferences;
    await panelOf(page)
      .getByText(new RegExp(`^${totalCount} events are coded on another track`))
      .waitFor();
    await panelOf(page).getByRole('button', { name: nodes[0].event.name }).click();
    const section = page.getByRole('region', { name: 'Track' });
    await section.getByText('differs', { exact: true }).waitFor();
    await section.getByText('As derived').waitFor();
    await section
      .getByText(/coded by editors|claimed/)
      .first()
      .waitFor();
    expect(parameter(page, 'select')).toBe(nodes[0].event.id);
  });
});

describe('a career', () => {
  it('stands in the inspector as a strip whose dots select the event', async () => {
    const page = await open('?focus=oslo-channel&select=yossi-beilin');
    const { data } = await server.ask(
      '{ personCareer(id: "yossi-beilin") { appearances { at { id } } transfers { id } } }',
    );
    const { appearances, transfers } = data.personCareer;
    const career = page.getByRole('region', { name: 'Career' });
    await career.getByRole('heading', { name: `Career ${transfers.length} transfers` }).waitFor();
    const dots = career.locator('.CareerStrip_dot');
    expect(await dots.count()).toBe(appearances.length);
    expect(await career.locator('.CareerStrip_step[data-direction]').count()).toBe(transfers.length);
    await career.getByText(`All ${appearances.length} appearances in order`).click();
    expect(await career.locator('.Career_list > li').count()).toBe(appearances.length);
    await dots.nth(4).click();
    await expect.poll(() => parameter(page, 'select')).toBe(appearances[4].at.id);
  });

  it('shows what is only possible dashed', async () => {
    const page = await open('?focus=helsinki-aceh-talks&select=juha-christensen');
    const possible = page.locator('.CareerStrip_step[data-possible="true"]');
    await possible.first().waitFor({ state: 'attached' });
    expect(await possible.first().evaluate((way) => getComputedStyle(way).strokeDasharray)).not.toBe('none');
    await page.locator('.Career_legend').getByText('only possible').waitFor();
  });

  it('shows no direction where it is not known which came first, and says so', async () => {
    const page = await open('?focus=harold-saunders&select=harold-saunders');
    const career = page.getByRole('region', { name: 'Career' });
    const { data } = await server.ask(
      '{ personCareer(id: "harold-saunders") { appearances { id } orderNotKnown { id } } }',
    );
    const { appearances, orderNotKnown } = data.personCareer;
    await career.getByText(`${orderNotKnown.length} pairs without a known order`).waitFor();
    const unordered = career.locator('.CareerStrip_step[data-unordered="true"]');
    expect(await unordered.count()).toBe(orderNotKnown.length);
    expect(await career.locator('.CareerStrip_step[data-unordered="true"][data-direction]').count()).toBe(0);
    await career.getByText(`All ${appearances.length} appearances in order`).click();
    expect(await career.getByText('which of these two came first is not known').count()).toBe(orderNotKnown.length);
  });
});

describe('the room of transfers', () => {
  it.each([
    [oslo, 'light'],
    [oslo, 'dark'],
    [`${oslo}&tab=flows&group=side`, 'light'],
    [`${oslo}&tab=flows&group=process`, 'dark'],
    ['?panel=transfers&tab=ideas', 'light'],
    ['?panel=transfers&tab=codings', 'dark'],
    ['?focus=oslo-channel&select=yossi-beilin', 'dark'],
    ['?focus=oslo-channel&select=oslo-channel', 'light'],
  ] as const)('axe finds nothing wrong at "%s" in %s', async (path, colorScheme) => {
    const page = await open(path, { colorScheme });
    await drawnNodes(page);
    await page
      .locator(
        '.ledgerRow_row, .FlowDiagram_diagram, .AdoptionRow_adoption, .CodingsTab_difference, .Career_career, .EventCodings_codings',
      )
      .first()
      .waitFor();
    if (path === oslo) await page.locator('.ledgerRow_open').first().click();
    await page.waitForTimeout(500);
    expect(await violationsOf(page)).toEqual([]);
  });

  it.each([
    [1440, 900],
    [1024, 700],
    [390, 800],
  ])('nothing is wider than a page of %d by %d', async (width, height) => {
    for (const tab of ['ledger', 'flows', 'ideas', 'codings']) {
      const page = await open(`${oslo}&tab=${tab}&group=side`, { viewport: { width, height } });
      await page
        .locator('.ledgerRow_row, .FlowDiagram_diagram, .AdoptionRow_adoption, .CodingsTab_difference')
        .first()
        .waitFor();
      const wide = await page.evaluate(() => {
        const panel = document.querySelector('[data-room=transfers]')!;
        return [document.documentElement.scrollWidth - window.innerWidth, panel.scrollWidth - panel.clientWidth];
      });
      expect(wide).toEqual([0, 0]);
    }
  });
});
