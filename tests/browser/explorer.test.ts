import { describe, expect, it } from 'vitest';
import { drawnNodes, explorer } from './openExplorer.ts';

const { open, server } = explorer();

describe('the explorer', () => {
  it('goes from search to selection, through time, to the evidence, and back by a link', async () => {
    const page = await open();
    expect(await drawnNodes(page)).toBe(1511);
    await page.getByRole('heading', { name: 'How do talks in private become peace in public?' }).waitFor();

    const search = page.getByRole('combobox', { name: /Search/ });
    await search.fill('Abu Ala');
    const first = page.getByRole('option').first();
    await expect.poll(() => first.textContent(), { timeout: 10_000 }).toContain('Ahmed Qurei');
    expect(await first.textContent()).toContain('Abu Ala');
    await search.press('ArrowDown');
    await search.press('Enter');

    const details = page.getByRole('complementary', { name: 'Details' });
    await details.getByRole('heading', { name: 'Ahmed Qurei' }).waitFor();
    expect(new URL(page.url()).searchParams.get('focus')).toBe('ahmed-qurei');
    expect(new URL(page.url()).searchParams.get('select')).toBe('ahmed-qurei');
    await expect.poll(() => drawnNodes(page)).toBeLessThan(200);
    const around = await drawnNodes(page);
    expect(around).toBeGreaterThan(10);
    expect(await details.textContent()).toContain('Palestine Liberation Organization');

    const from = page.getByRole('textbox', { name: /from/i });
    await from.fill('1993-01');
    await from.press('Enter');
    const to = page.getByRole('textbox', { name: /^to/i });
    await to.fill('1993-03');
    await to.press('Enter');
    await expect.poll(() => new URL(page.url()).searchParams.get('window')).toBe('1993-01..1993-03');
    await expect.poll(() => drawnNodes(page)).toBeLessThan(around);
    const inWindow = await drawnNodes(page);

    await page.getByRole('button', { name: 'Step forward' }).click();
    await expect.poll(() => page.locator('.PlayControls_moment').textContent()).toMatch(/^Until .*1993/);
    await page.getByRole('button', { name: /^Stop/ }).click();

    const link = page.url();
    const other = await open(link.slice(server.address().length));
    expect(await drawnNodes(other)).toBe(inWindow);
    const same = other.getByRole('complementary', { name: 'Details' });
    await same.getByRole('heading', { name: 'Ahmed Qurei' }).waitFor();

    await page.goBack();
    await expect.poll(() => new URL(page.url()).searchParams.get('window')).not.toBe('1993-01..1993-03');
  });

  it('shows a meeting with its dates, people and sources as links', async () => {
    const page = await open('?focus=oslo-channel&select=oslo-round-1');
    const details = page.getByRole('complementary', { name: 'Details' });
    await details.getByRole('heading', { name: 'Oslo channel, first round' }).waitFor();
    const text = await details.textContent();
    for (const part of ['20–22 January 1993', 'Track II', 'coded by editors', 'Ron Pundak', 'in a personal capacity'])
      expect(text).toContain(part);
    await details.getByText('3 sources', { exact: true }).first().click();
    const source = details.getByRole('link', { name: /^Hilde Henriksen Waage, "Norway's Role/ }).first();
    await source.waitFor();
    expect(await source.getAttribute('href')).toMatch(/^https?:\/\//);
    await details.getByText('cited from the literature, not read').first().waitFor();
  });

  it('finds a record by a name in another script, and shows each name in its language and direction', async () => {
    const page = await open();
    const search = page.getByRole('combobox', { name: /Search/ });
    await search.fill('اتفاقية أوسلو');
    const first = page.getByRole('option').first();
    await expect.poll(() => first.textContent(), { timeout: 10_000 }).toContain('Declaration of Principles');
    await search.press('ArrowDown');
    await search.press('Enter');

    const details = page.getByRole('complementary', { name: 'Details' });
    await details.getByText('Also known as').waitFor();
    const writing = (name: string): Promise<(string | null)[]> =>
      details
        .getByText(name, { exact: true })
        .evaluate((shown) => [shown.getAttribute('lang'), getComputedStyle(shown).direction]);
    expect(await writing('Oslo Accords')).toEqual([null, 'ltr']);
    expect(await writing('הסכמי אוסלו')).toEqual(['he', 'rtl']);
    expect(await writing('اتفاقية أوسلو')).toEqual(['ar', 'rtl']);
  });

  it('selects what is clicked in Lanes by its accessible list, and Escape clears it', async () => {
    const page = await open('?focus=oslo-channel&window=1992..1993');
    await drawnNodes(page);
    const item = page.getByRole('button', { name: /Oslo channel, second round/ }).first();
    await item.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).searchParams.get('select')).toBe('oslo-round-2');
  });

  it('tells the meetings and processes around a dialogue in the order of their beginnings, and says how to read gaps', async () => {
    const page = await open('?focus=inter-tajik-dialogue');
    await drawnNodes(page);
    const list = page.getByRole('list', { name: 'Meetings, processes and documents in time order' });
    const told = await list.getByRole('button').allTextContents();
    expect(told.slice(0, 3).map((text) => text.split(';').slice(0, 2).join(';'))).toEqual([
      'Dartmouth Regional Conflicts Task Force; from 1981',
      expect.stringContaining('; Mar 1993'),
      expect.stringContaining('; Mar 1993'),
    ]);
    const marks = await page.getByRole('list', { name: 'Marks' }).textContent();
    expect(marks).toContain('Broken line: nothing is recorded in between, for two years or more');
    expect(marks).toContain('A break: the bar began earlier');
  });

  it('explains each picture by what it shows', async () => {
    const page = await open();
    const start = page.getByRole('complementary', { name: 'Start here' });
    expect(await start.textContent()).toContain('the higher the lane, the more official the talks');
    await page.getByText('Network', { exact: true }).click();
    await expect.poll(() => start.textContent()).toContain('a line joins two where a relationship is recorded');
    expect(await start.textContent()).not.toContain('the higher the lane');
  });

  it('switches between Lanes and Network, four tracks and nine, and keeps both in the address', async () => {
    const page = await open('?focus=oslo-channel');
    const nodes = await drawnNodes(page);
    await page.getByText('Network', { exact: true }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('view')).toBe('network');
    expect(await drawnNodes(page)).toBe(nodes);
    await page.getByText('Nine tracks', { exact: true }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('lens')).toBe('nine');
    await drawnNodes(page);
    await page.getByText('Lanes', { exact: true }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('view')).toBeNull();
    expect(await drawnNodes(page)).toBe(nodes);
  });

  it('counts beside each filter what it would give under all the others', async () => {
    const page = await open('?conflicts=northern-ireland&tracks=II');
    await drawnNodes(page);
    const columnsOf = async (filters: string) =>
      (await server.ask(`{ slice(${filters}) { columns } }`)).data.slice.columns;
    const countOf = async (section: string, name: string): Promise<number> => {
      const text = await page
        .getByRole('group', { name: section, exact: true })
        .locator('label')
        .filter({ hasText: name })
        .first()
        .locator('.check_count')
        .innerText();
      return Number(text.replace(/\D/g, ''));
    };
    const chosen = await columnsOf('conflicts: ["northern-ireland"], tracks: ["II"]');
    const anyTrack = await columnsOf('conflicts: ["northern-ireland"]');
    const events = ['PROCESS', 'MEETING'].map((kind) => anyTrack.kinds.indexOf(kind));
    const ofTrackI = anyTrack.nodes.kind.filter(
      (kind: number, row: number) => events.includes(kind) && anyTrack.lanes[anyTrack.nodes.lane[row]]?.code === 'I',
    );
    await expect.poll(() => countOf('Tracks', 'Track I')).toBe(ofTrackI.length);
    const people = chosen.nodes.kind.filter((kind: number) => chosen.kinds[kind] === 'PERSON').length;
    expect(await countOf('Kinds', 'People')).toBe(people);
    expect(people).toBeLessThan(100);
  });

  it('says what a window without anything in it holds, and offers to widen it', async () => {
    const page = await open('?focus=oslo-channel&window=1950..1951');
    await page.getByText('Nothing is recorded in this window.').waitFor();
    await page.getByRole('button', { name: 'Clear the window' }).click();
    expect(await drawnNodes(page)).toBeGreaterThan(20);
  });

  it('shows what is recorded in a window, and on request what may have been in it too', async () => {
    const page = await open('?window=1992..1993');
    const recorded = await drawnNodes(page);
    const more = page.getByRole('button', { name: /^Show \d+ more that may have been then$/ });
    const [told] = /\d+/.exec((await more.textContent()) ?? '') ?? [];
    const { data } = await server.ask(
      '{ slice(window: { from: "1992", to: "1993" }) { nodeCount leftOut { possible } } }',
    );
    expect(Number(told)).toBe(data.slice.leftOut.possible);
    await more.click();
    await expect.poll(() => drawnNodes(page)).toBeGreaterThan(recorded);
    await page.getByText(`${data.slice.nodeCount + data.slice.leftOut.possible} entries chosen`).waitFor();
    await more.waitFor({ state: 'detached' });
    await page.getByTitle('possible: take this filter away').click();
    await more.waitFor();
  });

  it('plays through the whole of the data in steps', async () => {
    const page = await open('?conflicts=northern-ireland');
    await drawnNodes(page);
    await page.getByRole('button', { name: /^Play/ }).click();
    const moment = page.locator('.PlayControls_moment');
    await expect.poll(() => moment.textContent()).not.toBe('');
    const first = await moment.textContent();
    await expect.poll(() => moment.textContent()).not.toBe(first);
    await page.getByRole('button', { name: 'Pause' }).click();
  });

  it('holds the moment in the address once it stays, and not while time plays', async () => {
    const page = await open('?focus=oslo-channel');
    await drawnNodes(page);
    const until = (): string | null => new URL(page.url()).searchParams.get('until');
    const told = (where = page): Promise<string | null> => where.locator('.PlayControls_moment').textContent();
    await page.getByRole('button', { name: 'Step forward' }).click();
    await expect.poll(until).not.toBeNull();
    const [first, words, steps] = [until(), await told(), await page.evaluate(() => history.length)];

    const other = await open(page.url().slice(server.address().length));
    await drawnNodes(other);
    await expect.poll(() => told(other)).toBe(words);

    await page.getByRole('button', { name: /^Play/ }).click();
    await expect.poll(until).toBeNull();
    await expect.poll(told).not.toBe(words);
    expect(until()).toBeNull();
    await page.getByRole('button', { name: 'Pause' }).click();
    await expect.poll(until).not.toBeNull();
    expect(until()).not.toBe(first);
    await page.getByRole('button', { name: /^Stop/ }).click();
    await expect.poll(until).toBeNull();
    expect(await page.evaluate(() => history.length)).toBe(steps);
  });

  it('tells in words that the server does not answer, and tries again when asked', async () => {
    const page = await open();
    await drawnNodes(page);
    await page.route('**/graphql', (route) =>
      route.fulfill({
        status: 200,
        contentType: 'application/json',
        body: '{"errors":[{"message":"Neo4j does not answer.","extensions":{"code":"ENGINE_UNAVAILABLE"}}]}',
      }),
    );
    await page.goto(server.address());
    const retry = page.getByTestId('picture').getByRole('button', { name: /again/i });
    await retry.waitFor();
    await page.getByRole('heading', { name: 'The record store does not answer.' }).waitFor();
    await page.unroute('**/graphql');
    await retry.click();
    expect(await drawnNodes(page)).toBe(1511);
  });
});

describe('Lanes from afar', () => {
  it('adds what cannot be seen from there once the picture is drawn', async () => {
    const page = await open();
    await drawnNodes(page);
    const count = (selector: string): Promise<number> =>
      page.evaluate((wanted) => {
        const canvas = document.querySelector('.LanesPicture_canvas') as unknown as {
          _cyreg: { cy: { elements(selector: string): { length: number } } };
        };
        return canvas._cyreg.cy.elements(wanted).length;
      }, selector);
    expect(await count('.bar')).toBeGreaterThan(100);
    await expect.poll(() => count('.count')).toBeGreaterThan(100);
    expect(await count('edge.stay')).toBeGreaterThan(100);
    expect(await count('edge.stay:visible')).toBe(0);
  });
});

describe('GraphiQL', () => {
  it('opens from our own origin with three queries, and answers the first', async () => {
    const page = await open('graphiql', { viewport: { width: 1280, height: 900 } });
    const run = page.getByRole('button', { name: /execute|run/i }).first();
    await run.waitFor({ timeout: 20_000 });
    expect(await page.getByRole('tab').count()).toBe(3);
    const editor = page.locator('.graphiql-editor').first();
    await expect.poll(() => editor.textContent(), { timeout: 15_000 }).toContain('oslo-channel');
    await run.click();
    const answer = page.locator('.graphiql-response').first();
    // The editor writes its spaces as no-break spaces.
    await expect.poll(() => answer.textContent(), { timeout: 15_000 }).toMatch(/Oslo.back.channel/);
  });
});
