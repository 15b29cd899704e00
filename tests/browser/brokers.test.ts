import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { drawnNodes, explorer } from './openExplorer.ts';
import { violationsOf } from './violationsOf.ts';

const { open, server } = explorer();

/** Between Israel and the PLO, 1991 to 1993, as a network of people. */
const here = '?panel=brokers&groups=side&conflicts=israeli-palestinian&window=1991..1993';
const network = `${here}&view=network`;
const input = { conflicts: ['israeli-palestinian'], window: { from: '1991', to: '1993' } };
const parameter = (page: Page, name: string): string | null => new URL(page.url()).searchParams.get(name);
const panelOf = (page: Page) => page.getByRole('complementary', { name: 'Brokers' });
const rowsOf = (page: Page) => page.locator('.brokerRow_row');
const namesIn = (page: Page): Promise<string[]> => page.locator('.brokerRow_open').allTextContents();

interface Asked {
  readonly people: number;
  readonly sentence: string;
  readonly names: readonly string[];
}

const askBrokers = async (more: Record<string, unknown> = {}, sort = 'BETWEENNESS'): Promise<Asked> => {
  const { data } = await server.ask(
    `query ($input: ProjectionInput, $sort: BrokerMeasure) { brokers(grouping: SIDE, input: $input, sort: $sort) {
      nodes { person { name } } projection { people sentence } } }`,
    { input: { ...input, ...more }, sort },
  );
  const { nodes, projection } = data.brokers;
  return { ...projection, names: nodes.map(({ person }: { person: { name: string } }) => person.name) };
};

/** The people that the canvas draws, by id, with diameter and colour. */
const drawnPeople = (page: Page): Promise<Record<string, { size: number; color: string; x: number }>> =>
  page.evaluate(() => {
    interface Node {
      id(): string;
      data(name: string): number;
      style(name: string): string;
      position(): { x: number };
    }
    const holder = document.querySelector('.NetworkPicture_canvas') as unknown as {
      _cyreg: { cy: { nodes(selector: string): { map<Value>(read: (node: Node) => Value): Value[] } } };
    };
    const nodes = holder._cyreg.cy.nodes('[kind = "PERSON"]:visible');
    return Object.fromEntries(
      nodes.map((node) => [
        node.id(),
        { size: node.data('size'), color: node.style('background-color'), x: node.position().x },
      ]),
    );
  });

const settled = async (page: Page, people?: number): Promise<void> => {
  await drawnNodes(page);
  await rowsOf(page).first().waitFor();
  if (people !== undefined) {
    await expect.poll(async () => Object.keys(await drawnPeople(page)).length, { timeout: 10_000 }).toBe(people);
  }
};

/** The colours and cores of the groups in the legend, by name. */
const groupColors = (page: Page): Promise<Record<string, string>> =>
  page
    .locator('.BrokersLegend_legend .GroupName_name[title]')
    .evaluateAll((names) =>
      Object.fromEntries(
        names.map((name) => [
          name.getAttribute('title'),
          getComputedStyle(name.querySelector('.swatch_swatch')!).background,
        ]),
      ),
    );

describe('the table of brokers', () => {
  it('lists the known brokers in order, and says what the network is', async () => {
    const page = await open(network);
    const { people, sentence, names } = await askBrokers();
    await settled(page, people);
    expect(await namesIn(page)).toEqual(names);
    expect(names.slice(0, 6)).toEqual(expect.arrayContaining(['Hassan Asfour', 'Jan Egeland', 'Terje Rød-Larsen']));
    await panelOf(page).getByText(sentence, { exact: true }).waitFor();
    expect(await page.locator('.PictureInTime_sentence').textContent()).toBe(sentence);
    const first = rowsOf(page).first();
    expect(await first.locator('.RolesBar_bar .tone_visuallyHidden').textContent()).toMatch(
      /^Between two who are not tied [\d,]+ times: /,
    );
    expect(await first.locator('.Sparkline_sparkline .tone_visuallyHidden').textContent()).toMatch(
      /^Strongest in 1993: /,
    );
    // Nothing but what is opened or pointed at is tinted.
    const tints = rowsOf(page).evaluateAll((rows) => rows.map((row) => getComputedStyle(row).backgroundColor));
    expect(new Set(await tints)).toEqual(new Set(['rgba(0, 0, 0, 0)']));
    const egeland = rowsOf(page).filter({ hasText: 'Jan Egeland' });
    await egeland.getByText('only link for some').waitFor();

    await panelOf(page).getByRole('button', { name: 'Show more' }).click();
    await panelOf(page).getByText(`All ${people} are listed.`).waitFor();
    expect(await rowsOf(page).count()).toBe(people);
    expect(new Set(await namesIn(page)).size).toBe(people);
  });

  it('asks the server when it is sorted, and the canvas follows', async () => {
    const page = await open(network);
    await settled(page);
    const before = await drawnPeople(page);
    await panelOf(page).getByRole('columnheader', { name: 'Roles' }).click();
    await expect.poll(() => parameter(page, 'measure')).toBe('roles');
    const { names } = await askBrokers({}, 'ROLES');
    await expect.poll(() => namesIn(page)).toEqual(names);
    await panelOf(page).getByLabel('Ask').selectOption('CONSTRAINT');
    const { names: byConstraint } = await askBrokers({}, 'CONSTRAINT');
    await expect.poll(() => namesIn(page)).toEqual(byConstraint);
    const header = panelOf(page).getByRole('columnheader', { name: 'Constraint' });
    expect(await header.getAttribute('aria-sort')).toBe('ascending');
    await page.getByText('The lower, the larger: little constraint makes a broker.').waitFor();
    const after = await drawnPeople(page);
    expect(after['saeb-erekat']!.size).toBe(Math.max(...Object.values(after).map(({ size }) => size)));
    expect(before['saeb-erekat']!.size).toBeLessThan(after['saeb-erekat']!.size);
    expect(after['saeb-erekat']!.x).toBe(before['saeb-erekat']!.x);
    await page.goBack();
    await expect.poll(() => namesIn(page)).toEqual(names);
  });

  it('is downloaded whole, with every measure', async () => {
    const page = await open(here);
    await rowsOf(page).first().waitFor();
    const { people } = await askBrokers();
    const downloading = page.waitForEvent('download');
    await panelOf(page)
      .getByRole('button', { name: `Download all ${people} as CSV` })
      .click();
    const file = await downloading;
    const rows = parse(await readFile(await file.path(), 'utf8'), { columns: true, bom: true }) as Record<
      string,
      string
    >[];
    expect(rows).toHaveLength(people);
    const { data } = await server.ask(
      `query ($input: ProjectionInput) { brokers(grouping: SIDE, input: $input, first: 1) { nodes { degree roles { liaison { count } } } } }`,
      { input },
    );
    const [{ degree, roles }] = data.brokers.nodes;
    expect(rows[0]).toMatchObject({
      rank: '1',
      person: 'Hassan Asfour',
      contacts: String(degree),
      liaison: String(roles.liaison.count),
    });
  });

  it('computes fragility only where it is asked for', async () => {
    const page = await open(here);
    await rowsOf(page).first().waitFor();
    await page.locator('.Sparkline_sparkline').first().waitFor();
    const asks: string[] = [];
    page.on('request', (request) => asks.push(request.postData() ?? ''));
    await panelOf(page).getByRole('button', { name: 'Hassan Asfour' }).click();
    const measures = panelOf(page).getByRole('region', { name: 'Every measure' });
    await measures.getByRole('button', { name: 'Work it out' }).click();
    const value = measures.locator('div', { hasText: 'Fragility' }).locator('b');
    await value.waitFor();
    const { data } = await server.ask(
      '{ brokers(grouping: SIDE, input: { conflicts: ["israeli-palestinian"], window: { from: "1991", to: "1993" } }, people: ["hassan-asfour"]) { nodes { fragility } } }',
    );
    const inPercent = `${(data.brokers.nodes[0].fragility * 100).toFixed(1)}%`;
    expect(await value.textContent()).toBe(inPercent);
    expect(asks.filter((body) => body.includes('"withFragility":true'))).toEqual([]);
    await panelOf(page).getByLabel('Ask').selectOption('FRAGILITY');
    await expect.poll(() => rowsOf(page).first().textContent()).toContain(inPercent);
    expect(asks.some((body) => body.includes('"withFragility":true'))).toBe(true);
  });
});

describe('a broker', () => {
  it('opens to the groups connected, the meetings that do it, and their sources', async () => {
    const page = await open(here);
    // Once all is there that moves the rows down.
    await page.locator('.Sparkline_sparkline').first().waitFor();
    await panelOf(page).getByRole('button', { name: 'Hassan Asfour' }).click();
    await expect.poll(() => parameter(page, 'broker')).toBe('hassan-asfour');
    const groups = panelOf(page).getByRole('region', { name: 'Groups connected' });
    await groups.getByText('State of Israel').first().waitFor();
    const first = groups.locator('.Connections_connection').first();
    expect(await first.textContent()).toMatch(
      /^State of Israel 6 contacts\s*Palestine Liberation Organization own group, 2 contacts/,
    );
    await first.getByRole('button', { name: 'Oslo channel, first round', exact: true }).click();
    await expect.poll(() => parameter(page, 'select')).toBe('oslo-round-1');
    await page
      .getByRole('complementary', { name: 'Details' })
      .getByText(/^\d+ sources?$/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Back to brokers' }).click();
    await groups.waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Hassan Asfour');

    await panelOf(page).getByRole('button', { name: 'Show in the record' }).click();
    await expect.poll(() => parameter(page, 'select')).toBe('hassan-asfour');
    await page.getByRole('button', { name: 'Back to brokers' }).click();
    await panelOf(page).getByRole('button', { name: 'What if without them?' }).click();
    await expect.poll(() => parameter(page, 'panel')).toBe('gaps');
    expect(parameter(page, 'draft')).toBe('without,hassan-asfour');
  });

  it('has every measure explained, with formula and source one click away', async () => {
    const page = await open(`${here}&broker=hassan-asfour`);
    const measures = panelOf(page).getByRole('region', { name: 'Every measure' });
    await measures.waitFor();
    const { data } = await server.ask('{ measures { name meaning formula source } }');
    await expect
      .poll(() => measures.locator('dt').allTextContents())
      .toEqual(data.measures.map(({ name }: { name: string }) => name));
    for (const { name, meaning, formula, source } of data.measures) {
      const item = measures
        .locator('.MeasureList_list > div')
        .filter({ has: page.locator('dt', { hasText: name }) })
        .first();
      expect(await item.textContent()).toContain(meaning);
      expect(await item.getByText(formula, { exact: true }).isVisible()).toBe(false);
      await item.locator('summary').click();
      await item.getByText(formula, { exact: true }).waitFor();
      await item.getByText(source, { exact: true }).waitFor();
    }
    const years = panelOf(page).getByRole('region', { name: 'Over the years' });
    await years.getByText('As a table').click();
    expect(await years.locator('tbody tr').last().textContent()).toMatch(/^1993.*3rd$/);
    const roles = panelOf(page).getByRole('region', { name: 'Roles between groups' });
    const asked = await server.ask(
      `query ($input: ProjectionInput) { brokers(grouping: SIDE, input: $input, people: ["hassan-asfour"]) { nodes { roles { liaison { count zScore } } } } }`,
      { input },
    );
    const { count, zScore } = asked.data.brokers.nodes[0].roles.liaison;
    const score = zScore.toLocaleString('en', { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
    expect(await roles.locator('tbody tr').last().textContent()).toMatch(/^ ?Liaison, /);
    expect(await roles.locator('tbody tr').last().textContent()).toContain(`${count}${score}`);
  });

  it('stands out in Lanes, with the meetings that connect', async () => {
    const page = await open(`${here}&broker=hassan-asfour`);
    await drawnNodes(page);
    await panelOf(page).getByRole('region', { name: 'Groups connected' }).waitFor();
    const lit = (): Promise<string[]> =>
      page.evaluate(() => {
        const holder = document.querySelector('.LanesPicture_canvas') as unknown as {
          _cyreg: {
            cy: { nodes(): { not(selector: string): { map(read: (node: { id(): string }) => string): string[] } } };
          };
        };
        return holder._cyreg.cy
          .nodes()
          .not('.faded')
          .map((node) => node.id());
      });
    await expect.poll(lit).not.toContain('telaviv-beilin-larsen-1992-04');
    expect(await lit()).toEqual(expect.arrayContaining(['madrid-1991', 'oslo-round-1', 'oslo-initialling']));
    await panelOf(page).getByRole('button', { name: 'See it as a network' }).click();
    await expect.poll(() => parameter(page, 'view')).toBe('network');
    await settled(page, 43);
  });

  it('asks of which conflict first; all together, by side, only where that is chosen', async () => {
    const page = await open('?panel=brokers');
    await panelOf(page)
      .getByText(/^Of which conflict\?/)
      .waitFor();
    expect(await rowsOf(page).count()).toBe(0);
    await panelOf(page).getByRole('button', { name: 'Rank people of all conflicts together, by side' }).click();
    await expect.poll(() => parameter(page, 'groups')).toBe('side');
    await rowsOf(page).first().waitFor();
    await panelOf(page)
      .getByText(/^On record: .* Absence of record is not absence of contact\.$/)
      .waitFor();
  });

  it('is opened above the table where the row is not among those listed', async () => {
    const page = await open('?panel=brokers&groups=side&view=network&broker=yair-hirschfeld');
    const opened = panelOf(page).getByRole('region', { name: 'Opened person' });
    await opened.getByRole('heading', { name: /^Yair Hirschfeld \d+/ }).waitFor();
    await opened.getByRole('button', { name: 'Close this person' }).click();
    await expect.poll(() => parameter(page, 'broker')).toBeNull();
    await opened.waitFor({ state: 'detached' });
  });
});

describe('the network of people', () => {
  it('draws as many people as the sentence says, sized by the measure and coloured by group', async () => {
    const page = await open(network);
    const { people, sentence } = await askBrokers();
    expect(sentence).toContain(`${people} people`);
    await settled(page, people);
    expect(await page.locator('[data-testid=picture]').getAttribute('data-nodes')).toBe(String(people));
    const drawn = await drawnPeople(page);
    const { data } = await server.ask(
      'query ($input: ProjectionInput) { brokers(grouping: SIDE, input: $input) { columns projection { columns } } }',
      { input },
    );
    const { columns } = data.brokers;
    const [strongest, second] = columns.betweenness;
    const sizes = columns.id.map((id: string) => drawn[id]!.size);
    expect((sizes[1] / sizes[0]) ** 2).toBeCloseTo(second / strongest, 5);
    expect(sizes[0]).toBe(Math.max(...sizes));
    const colorOf = (id: string): string => drawn[id]!.color;
    expect(colorOf('hassan-asfour')).toBe(colorOf('ahmed-qurei'));
    expect(colorOf('hassan-asfour')).not.toBe(colorOf('joel-singer'));
    const swatch = rowsOf(page).first().locator('.swatch_swatch');
    expect((await swatch.evaluate((mark) => getComputedStyle(mark).backgroundColor)).replaceAll(' ', '')).toBe(
      colorOf('hassan-asfour').replaceAll(' ', ''),
    );
    const legend = page.getByRole('complementary', { name: 'Filters and legend' });
    await legend.getByText('Size: betweenness').waitFor();
    await legend.getByText('Colour: side').waitFor();
  });

  it('opens the person who is clicked, and the keyboard does the same', async () => {
    const page = await open(network);
    await settled(page, 43);
    const name = page.locator('.NetworkPicture_network .LabelLayer_label', { hasText: 'Jan Egeland' });
    await name.waitFor();
    await name.dispatchEvent('click');
    await expect.poll(() => parameter(page, 'broker')).toBe('jan-egeland');
    await panelOf(page).getByRole('group', { name: 'Why Jan Egeland' }).waitFor();
    expect(parameter(page, 'select')).toBeNull();
    const canvas = page.getByRole('application', { name: /^Network of 43 people/ });
    await canvas.focus();
    await canvas.press('ArrowDown');
    await canvas.press('Enter');
    await expect.poll(() => parameter(page, 'broker')).not.toBe('jan-egeland');
    await canvas.press('Escape');
    await expect.poll(() => parameter(page, 'broker')).toBeNull();
  });

  it('follows the window and the playback; people keep their places and groups their colours', async () => {
    const page = await open(network);
    await settled(page, 43);
    const whole = await drawnPeople(page);
    const colors = await groupColors(page);
    expect(Object.keys(colors).length).toBeGreaterThan(2);
    expect(new Set(Object.values(colors)).size).toBe(Object.keys(colors).length);
    await page.getByRole('textbox', { name: 'to', exact: true }).fill('1992');
    await page.keyboard.press('Enter');
    await expect.poll(() => parameter(page, 'window')).toBe('1991..1992');
    const shorter = await askBrokers({ window: { from: '1991', to: '1992' } });
    await settled(page, shorter.people);
    expect(await namesIn(page)).toEqual(shorter.names);
    const part = await drawnPeople(page);
    for (const [id, { x }] of Object.entries(part)) expect([id, x]).toEqual([id, whole[id]!.x]);
    const shorterColors = await groupColors(page);
    for (const [group, color] of Object.entries(shorterColors))
      if (group in colors) expect([group, color]).toEqual([group, colors[group]]);

    for (let step = 0; step < 4; step += 1) await page.getByRole('button', { name: 'Step forward' }).click();
    const played = await askBrokers({ window: { from: '1991', to: '1991-04' } });
    await settled(page, played.people);
    const inWords = played.sentence.replace('from 1991 to 1991-04', 'from 1991 to April 1991');
    expect(inWords).not.toBe(played.sentence);
    await expect.poll(() => page.locator('.PictureInTime_sentence').textContent()).toBe(inWords);
    expect(played.people).toBeLessThan(shorter.people);
    await expect.poll(() => namesIn(page)).toEqual(played.names);
    await page.getByRole('button', { name: /^Stop/ }).click();
    await settled(page, shorter.people);
    expect(parameter(page, 'window')).toBe('1991..1992');
  });

  it('is made of other ties and other groups when these are chosen', async () => {
    const page = await open(`${network}&gap=plo,state-of-israel`);
    await settled(page);
    await panelOf(page).getByText('Change what ties two people').click();
    await panelOf(page)
      .getByRole('checkbox', { name: /^They belonged to the same institution/ })
      .check();
    await expect.poll(() => parameter(page, 'ties')).toBe('co-participation,shared-institution');
    const { sentence } = await askBrokers({ ties: ['CO_PARTICIPATION', 'SHARED_INSTITUTION'] });
    await expect.poll(() => page.locator('.BrokersScope_sentence').textContent()).toBe(sentence);
    await panelOf(page)
      .getByRole('checkbox', { name: /^They took part/ })
      .uncheck();
    await expect.poll(() => parameter(page, 'ties')).toBe('shared-institution');
    expect(
      await panelOf(page)
        .getByRole('checkbox', { name: /^They belonged/ })
        .isDisabled(),
    ).toBe(true);
    expect(parameter(page, 'gap')).toBe('plo,state-of-israel');
    await panelOf(page).getByLabel('Group by').selectOption('TRACK');
    await expect.poll(() => parameter(page, 'groups')).toBe('track');
    // A gap between two sides is none between tracks.
    expect(parameter(page, 'gap')).toBeNull();
    await page.getByText('Colour: track').waitFor();
    expect(await page.locator('.brokerRow_row .GroupName_name').first().textContent()).toMatch(/Track/);
  });
});

describe('rank changes', () => {
  it('compare with a window of the same length before, and with typed dates', async () => {
    const page = await open(here);
    await rowsOf(page).first().waitFor();
    await panelOf(page).getByText('Who rose, who fell?').click();
    await panelOf(page).getByRole('button', { name: 'As long before (1988 to 1990)' }).click();
    await expect.poll(() => parameter(page, 'before')).toBe('1988..1990');
    const came = panelOf(page).getByRole('region', { name: 'New here' });
    await came.waitFor();
    expect(await came.locator('tbody tr').first().textContent()).toMatch(/^Hassan Asfour.*not tied.*1st.*146/);
    await panelOf(page).getByRole('region', { name: 'Fell' }).getByRole('button', { name: 'Yasser Arafat' }).waitFor();
    const fields = panelOf(page).getByRole('form', { name: 'Earlier window' });
    await fields.getByRole('textbox', { name: 'From' }).fill('1992');
    await fields.getByRole('textbox', { name: 'to' }).fill('1992');
    await page.keyboard.press('Enter');
    await expect.poll(() => parameter(page, 'before')).toBe('1992..1992');
    await panelOf(page)
      .getByRole('region', { name: 'Fell' })
      .getByRole('button', { name: 'Ahmad Samih Khalidi' })
      .waitFor();

    const other = await open(
      '?panel=brokers&groups=side&conflicts=israeli-palestinian&window=1993..1995&before=..1992',
    );
    const rose = panelOf(other).getByRole('region', { name: 'Rose' });
    await rose.waitFor();
    expect(await rose.locator('tbody tr').allTextContents()).toEqual([
      expect.stringMatching(/^Yair Hirschfeld5th 0.*2nd/),
    ]);
    await rose.getByRole('button', { name: 'Yair Hirschfeld' }).click();
    await panelOf(other).getByRole('group', { name: 'Why Yair Hirschfeld' }).waitFor();
  });

  it('ask for a window first where there is none', async () => {
    const page = await open('?panel=brokers&groups=side&conflicts=israeli-palestinian');
    await panelOf(page).getByText('Who rose, who fell?').click();
    await panelOf(page)
      .getByText(/^Choose a window in the time bar/)
      .waitFor();
  });
});

describe('the room of brokers', () => {
  it('shows progress, can be given up, and worked out after all', async () => {
    const page = await open(here);
    await rowsOf(page).first().waitFor();
    const listed = await namesIn(page);
    let slow = true;
    await page.route('**/graphql', async (route) => {
      const body = route.request().postData() ?? '';
      if (slow && body.includes('query BrokerColumns')) await new Promise((resolve) => setTimeout(resolve, 4000));
      // What was given up is gone.
      await route.continue().catch(() => {});
    });
    const aborted = page.waitForEvent('requestfailed', (request) =>
      Boolean(request.postData()?.includes('query BrokerColumns')),
    );
    await panelOf(page).getByLabel('Ask').selectOption('CONSTRAINT');
    await panelOf(page).getByRole('progressbar').waitFor();
    await panelOf(page).getByRole('button', { name: 'Cancel' }).click();
    await aborted;
    await panelOf(page).getByText('Given up.').waitFor();
    expect(await namesIn(page)).toEqual(listed);
    slow = false;
    await panelOf(page).getByRole('button', { name: 'Compute it after all' }).click();
    await expect.poll(() => namesIn(page)).toEqual((await askBrokers({}, 'CONSTRAINT')).names);
  });

  it('opens again the same by its link', async () => {
    const path = `${network}&measure=effective-size&groups=country&ties=co-participation,explicit&weight=count&broker=jan-egeland`;
    const [one, other] = [await open(path), await open(path)];
    for (const page of [one, other]) {
      await settled(page);
      await panelOf(page).getByRole('group', { name: 'Why Jan Egeland' }).waitFor();
    }
    expect(await namesIn(one)).toEqual(await namesIn(other));
    expect(await drawnPeople(one)).toEqual(await drawnPeople(other));
    expect(await one.locator('.BrokersScope_sentence').textContent()).toContain(
      'weighs 1, however large it is, a recorded tie 1:',
    );
  });

  it('says why there is nobody, and what would bring someone', async () => {
    const page = await open('?panel=brokers&groups=side&window=1900..1901&certainty=definite&view=network');
    await panelOf(page).getByText('Nobody is recorded here.').waitFor();
    await panelOf(page).getByRole('button', { name: 'Look at all of time' }).click();
    await expect.poll(() => parameter(page, 'window')).toBeNull();
    await rowsOf(page).first().waitFor();
    const alone = await open('?panel=brokers&groups=side&conflicts=israeli-palestinian&window=1991..1991-02');
    await alone.getByText(/^(All who are grouped are in one group|Nobody here is in a group)/).waitFor();
  });

  it('opens by its button, closes by Escape, and gives the focus back', async () => {
    const page = await open('?focus=oslo-channel');
    await drawnNodes(page);
    await page.getByRole('button', { name: 'Brokers', exact: true }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Who holds it together?');
    await rowsOf(page).first().waitFor();
    expect(await page.locator('.BrokersScope_sentence').textContent()).toMatch(/23 people/);
    await page.keyboard.press('Escape');
    await expect.poll(() => parameter(page, 'panel')).toBeNull();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('brokers-button');
  });

  it.each([
    [network, 'light'],
    [network, 'dark'],
    [`${network}&broker=hassan-asfour`, 'light'],
    [`${here}&broker=hassan-asfour&before=1988..1990`, 'dark'],
    ['?panel=brokers&broker=yair-hirschfeld&groups=track', 'light'],
    ['?panel=brokers&groups=side&window=1900..1901', 'dark'],
  ] as const)('axe finds nothing wrong at "%s" in %s', async (path, colorScheme) => {
    const page = await open(path, { colorScheme });
    await page.locator('.brokerRow_row, .EmptyBrokers_empty').first().waitFor();
    // All that is folded, nested or not.
    await page.evaluate(() =>
      document.querySelectorAll('.BrokersPanel_panel details').forEach((each) => each.setAttribute('open', '')),
    );
    await page.waitForTimeout(700);
    expect(await violationsOf(page)).toEqual([]);
  });

  it.each([
    [1440, 900],
    [1024, 700],
    [390, 800],
  ])('nothing is wider than a page of %d by %d', async (width, height) => {
    for (const more of ['', '&broker=hassan-asfour&before=1988..1990', '&groups=institution-kind&measure=fragility']) {
      const page = await open(network + more, { viewport: { width, height } });
      await rowsOf(page).first().waitFor();
      await panelOf(page).getByText('Who rose, who fell?').click();
      await page.waitForTimeout(300);
      const wide = await page.evaluate(() => {
        const panel = document.querySelector('[data-room=brokers]')!;
        return [document.documentElement.scrollWidth - window.innerWidth, panel.scrollWidth - panel.clientWidth];
      });
      expect(wide).toEqual([0, 0]);
    }
  });
});
