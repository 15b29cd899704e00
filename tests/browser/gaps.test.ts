import type { Page, Request, Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { drawnNodes, explorer } from './openExplorer.ts';
import { violationsOf } from './violationsOf.ts';

const { open, server } = explorer();

/** Northern Ireland by camp, and the gap that is on record there. */
const camps = '?conflicts=northern-ireland&panel=gaps';
const republicansAndUnionists = '&gap=northern-ireland/republicans,northern-ireland/unionists';
const ofCamps =
  'gap: { a: "northern-ireland/republicans", b: "northern-ireland/unionists" }, input: { conflicts: ["northern-ireland"] }';
/** Northern Ireland before the Agreement, by side, groups of one person too. */
const ireland = '?conflicts=northern-ireland&window=1985..1996&panel=gaps&smallest=1&groups=SIDE';
/** Spiecker, Adams and Allen at a new table on the last day of the window. */
const table = ['eberhard-spiecker', 'gerry-adams', 'jack-allen'].map((person) => `seat,${person},,draft:new-meeting`);
const draft = `&draft=${['hold,,,draft:new-meeting,,1996-12-31', ...table].join(';')}`;

const parameter = (page: Page, name: string): string | null => new URL(page.url()).searchParams.get(name);
const panelOf = (page: Page) => page.getByRole('complementary', { name: 'Gaps' });
const mapOf = (page: Page) => panelOf(page).getByRole('grid', { name: 'Ties between each two groups' });
const cellOf = (page: Page, name: RegExp) => mapOf(page).getByRole('button', { name });
const candidateOf = (page: Page, name: string) =>
  panelOf(page)
    .locator('.CandidateCard_card')
    .filter({ has: page.getByRole('button', { name, exact: true }) });

/** A row of a table of before and after. */
const rowOf = async (page: Page, name: string): Promise<string[]> =>
  panelOf(page)
    .getByRole('row')
    .filter({ has: page.getByRole('button', { name, exact: true }) })
    .first()
    .getByRole('cell')
    .allInnerTexts();

/** The ghosts of the canvas: the ids of what only a draft has, and of what it removes. */
const ghosts = async (page: Page): Promise<{ added: string[]; removed: string[]; visible: number }> =>
  page.evaluate(() => {
    interface Found {
      readonly length: number;
      map(read: (element: { id(): string }) => string): string[];
    }
    const holder = document.querySelector('.NetworkPicture_canvas') as unknown as {
      _cyreg?: { cy: { elements(selector: string): Found } };
    } | null;
    const ids = (selector: string): string[] => holder?._cyreg?.cy.elements(selector).map((one) => one.id()) ?? [];
    return {
      added: ids('.added').sort(),
      removed: ids('.removed').sort(),
      visible: ids('node').length - ids('node.absent').length,
    };
  });

const overflow = async (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

const operationOf = (request: Request): string =>
  (request.postDataJSON() as { operationName?: string } | null)?.operationName ?? '';

/** Handles the requests of one operation; all others go on. */
const onOperation = (page: Page, name: string, handle: (route: Route) => Promise<void>): Promise<unknown> =>
  page.route('**/graphql', async (route) => (operationOf(route.request()) === name ? handle(route) : route.fallback()));

const answerWith = (route: Route, body: unknown): Promise<void> =>
  route.fulfill({ status: 200, contentType: 'application/json', body: JSON.stringify(body) });

describe('a designer looks for a missing bridge', () => {
  it('finds the gap, reads who could bridge it and why, tries one, sees the change, and shares the link', async () => {
    const page = await open(camps, { viewport: { width: 1440, height: 900 } });
    await drawnNodes(page);
    const { data } = await server.ask(`{ bridgeCandidates(${ofCamps}, first: 2) { candidates { person { id name } score
      reasons { kind evidence { id confidence sources { name } } } } } }`);
    const [{ person, score, reasons }, second] = data.bridgeCandidates.candidates;

    // Find the gap, and what it does not say.
    const cell = cellOf(page, /^Republicans and Unionists:/);
    expect(await cell.getAttribute('aria-label')).toBe(
      'Republicans and Unionists: 2 ties, 5.6 by chance, 2 bridges; a gap',
    );
    const panel = panelOf(page);
    await panel
      .getByText(/^On record: 38 people taking part .* Absence of record is not absence of contact\.$/)
      .waitFor();
    await cell.click();
    await panel.getByRole('heading', { name: 'Republicans 6 and Unionists 3' }).waitFor();
    expect(await panel.locator('.GapSentence_sentence').innerText()).toMatch(
      /^In what is recorded, fewer than half as many ties join Republicans and Unionists as chance would give\. Absence of record is not absence of contact\. Republicans \(6\) and Unionists \(3\): 2 tied pairs where chance would give 5\.6; 2 people hold them together; /,
    );
    const facts = panel.getByRole('list', { name: 'What joins them' });
    await facts.getByRole('button', { name: 'Separate bridges' }).click();
    await facts.getByText('minimum vertex cut').waitFor();
    expect(await facts.getByRole('link', { name: /Menger/ }).getAttribute('href')).toContain('doi.org');

    // Read the candidates.
    await panel.getByRole('button', { name: 'Who could bridge it?' }).click();
    const card = candidateOf(page, person.name);
    await card.waitFor();
    await panel.getByText(/^Looked for: an official post in .*; at stake: Northern Ireland conflict/).waitFor();
    const names = await panel.locator('.CandidateCard_head .record_name').allInnerTexts();
    expect(names.slice(0, 2)).toEqual([person.name, second.person.name]);
    expect(await card.innerText()).toContain(`${score.toFixed(1)} points`);
    const history = card.locator('.ReasonRow_reason').filter({ hasText: 'Has met both' });
    expect(await history.innerText()).toContain(
      'Took part with people of Republicans on 3 occasions and with people of Unionists on 1.',
    );
    await history.getByRole('button', { name: /^Evidence: / }).click();
    const [{ confidence, sources }] = reasons.find(
      ({ kind }: { kind: string }) => kind === 'HISTORY_WITH_BOTH',
    ).evidence;
    expect((await history.locator('.ConfidenceBadge_badge').first().innerText()).toUpperCase()).toBe(confidence);
    for (const { name } of sources) await history.getByText(name).first().waitFor();

    // Try one, and see the change.
    expect(await ghosts(page)).toMatchObject({ added: [], removed: [] });
    await card.getByRole('button', { name: /^Try a new meeting with/ }).click();
    await panel.getByText(`${person.name} is put into “new meeting”.`).waitFor();
    await expect.poll(async () => rowOf(page, 'Ties between them')).toEqual(['2', '3']);
    await expect.poll(async () => (await ghosts(page)).added.length).toBeGreaterThan(0);
    const { added } = await ghosts(page);

    // Share the link.
    const other = await open(new URL(page.url()).search, { viewport: { width: 1440, height: 900 } });
    await drawnNodes(other);
    await panelOf(other).getByText(`${person.name} is put into “new meeting”.`).waitFor();
    await expect.poll(async () => rowOf(other, 'Ties between them')).toEqual(['2', '3']);
    await expect.poll(async () => (await ghosts(other)).added).toEqual(added);

    // One step back, and nothing was ever so.
    await page.goBack();
    await expect.poll(() => parameter(page, 'draft')).toBeNull();
    await panel.getByText('2 where chance would give 5.6').waitFor();
  });

  it('is asked of which conflict first, and told where too little is recorded to say', async () => {
    const page = await open('?panel=gaps');
    const panel = panelOf(page);
    await panel.getByText(/^Of which conflict\?/).waitFor();
    expect(await mapOf(page).count()).toBe(0);
    await panel.getByRole('button', { name: /^Yemen/ }).click();
    await expect.poll(() => parameter(page, 'conflicts')).toBe('yemen');
    await panel.getByText(/^Of no two groups enough is recorded to say/).waitFor();
    await mapOf(page).locator('.HeatCell_cell[data-gap=unknown]').first().click();
    await panel
      .getByText(/^Too little is recorded to say: of .* people? at .* Absence of record is not absence of contact\.$/)
      .waitFor();
    await panel.getByRole('button', { name: 'Who could bridge it all the same?' }).waitFor();
  });

  it('opens by side from a link that was made before there were camps, and asks of which conflict where a link does not say', async () => {
    const page = await open('?conflicts=northern-ireland&panel=gaps&gap=sinn-fein,united-kingdom');
    const panel = panelOf(page);
    await panel
      .getByRole('heading', { name: /^(Sinn Féin 5 and United Kingdom 8|United Kingdom 8 and Sinn Féin 5)$/ })
      .waitFor();
    await panel.getByRole('button', { name: 'All groups' }).click();
    await expect.poll(() => parameter(page, 'groups')).toBe('side');

    const other = await open(`?panel=gaps${republicansAndUnionists}`);
    await panelOf(other)
      .getByText(/^Of which conflict\?/)
      .waitFor();
    await panelOf(other)
      .getByRole('button', { name: /^Northern Ireland/ })
      .click();
    await panelOf(other).getByRole('heading', { name: 'Republicans 6 and Unionists 3' }).waitFor();
  });

  it('moves the weights: the scores and their order follow, and go back to the usual', async () => {
    const page = await open(`${camps}${republicansAndUnionists}&who=candidates`);
    const { data } = await server.ask(
      `{ bridgeCandidates(${ofCamps}, first: 1) { candidates { person { name } score } } }`,
    );
    const [{ person, score }] = data.bridgeCandidates.candidates;
    const card = candidateOf(page, person.name);
    await card.getByText(score.toFixed(1)).waitFor();
    await panelOf(page).getByText('How much each reason counts').click();
    await panelOf(page).getByRole('slider', { name: 'Speaks to both' }).fill('0');
    await card.getByText((score - 1).toFixed(1)).waitFor();
    expect(await card.locator('.ReasonRow_reason').filter({ hasText: 'Speaks to both' }).count()).toBe(0);
    await expect.poll(() => parameter(page, 'weights')).toBe('3,0,2,1,1,2');
    await panelOf(page).getByRole('button', { name: 'Back to the usual' }).click();
    await card.getByText(score.toFixed(1)).waitFor();
    expect(parameter(page, 'weights')).toBeNull();
  });

  it('asks for the unavailable only when told to, and then sees why they are', async () => {
    const page = await open(`${camps}${republicansAndUnionists}&who=candidates`);
    const { data } = await server.ask(`{ without: bridgeCandidates(${ofCamps}) { unavailable considered }
      all: bridgeCandidates(${ofCamps}, includeUnavailable: true, first: 24) { candidates { person { name } } } }`);
    const { unavailable, considered } = data.without;
    await panelOf(page).getByText(`${unavailable} who could bridge it are left out`).waitFor();
    const hindered = panelOf(page)
      .locator('.ReasonRow_reason')
      .filter({ hasText: /Had died|Conflicting post/ });
    expect(await hindered.count()).toBe(0);
    await panelOf(page).getByRole('checkbox', { name: 'Also who was dead, or in a conflicting post' }).check();
    await panelOf(page).getByText(`All ${considered} people on record were considered.`, { exact: true }).waitFor();
    expect(parameter(page, 'also')).toBe('unavailable');
    await panelOf(page).getByRole('button', { name: 'Show more' }).click();
    await expect
      .poll(() => panelOf(page).locator('.CandidateCard_head .record_name').allInnerTexts())
      .toEqual(data.all.candidates.map(({ person }: { person: { name: string } }) => person.name));
  });
});

describe('trying a candidate', () => {
  it('brings together only who was alive then: the best connected of the East, Topchiev and Skobeltsyn, were not at the end of 1990', async () => {
    const page = await open('?conflicts=cold-war&panel=gaps&gap=cold-war/west,cold-war/east&who=candidates');
    const button = panelOf(page)
      .getByRole('button', { name: /^Try a new meeting with .* and Gennady Chufrin$/ })
      .first();
    await button.click();
    await panelOf(page).getByText('The meeting “new meeting” is held, 31 December 1990.').waitFor();
    await panelOf(page).getByText('Gennady Chufrin is put into “new meeting”.').waitFor();
    await expect.poll(() => parameter(page, 'view')).toBe('network');
  });

  it('seats a candidate at the last meeting where that is possible', async () => {
    const page = await open(`${camps}${republicansAndUnionists}&who=candidates`);
    const seat = panelOf(page).getByRole('button', { name: 'Put into “De Hoop (Arniston) indaba”' });
    await seat.first().click();
    await panelOf(page).getByText('is put into “De Hoop (Arniston) indaba”.').waitFor();
    expect(parameter(page, 'draft')).toMatch(/^seat,[a-z-]+,,de-hoop-1997$/);
  });
});

describe('a draft', () => {
  it('is changed by hand: a meeting held, a person put in, one taken out; each is undone with what builds on it', async () => {
    const page = await open(`${ireland}&view=network`);
    await drawnNodes(page);
    const panel = panelOf(page);
    await panel.getByText('Change something by hand').click();
    const choose = async (label: string, text: string, name: RegExp): Promise<void> => {
      await panel.getByRole('combobox', { name: label, exact: true }).fill(text);
      await page.getByRole('option', { name }).first().click();
    };
    const add = panel.getByRole('button', { name: 'Add to the draft' });
    await panel.getByLabel('Change', { exact: true }).selectOption({ label: 'Hold a new meeting' });
    await panel.getByLabel('On', { exact: true }).fill('1994-09');
    await add.click();
    await panel.getByText('The meeting “new meeting” is held, September 1994.').waitFor();
    await panel.getByRole('button', { name: 'new meeting', exact: true, pressed: true }).waitFor();
    for (const [text, name] of [
      ['Jack Allen', /Jack Allen/],
      ['John Hume', /John Hume/],
    ] as const) {
      await choose('Who', text, name);
      await add.click();
      await panel.getByText(`${text} is put into “new meeting”.`).waitFor();
      if (text === 'Jack Allen') await panel.getByRole('button', { name: 'new meeting', exact: true }).waitFor();
    }
    await expect.poll(async () => (await ghosts(page)).added).toEqual(['jack-allen~john-hume']);

    await panel.getByLabel('Change', { exact: true }).selectOption({ label: 'Take a person out altogether' });
    await choose('Who', 'Father Reid', /Alec Reid/);
    await add.click();
    await panel.getByText('Alec Reid is not there at all.').waitFor();
    await expect.poll(async () => (await ghosts(page)).removed).toContain('alec-reid');
    expect(await rowOf(page, 'People')).toEqual(['28', '27']);

    // Another day for the meeting, then no meeting: those put into it go with it.
    await panel.getByLabel('Date of the new meeting').fill('1995-01-02');
    await panel.getByLabel('Date of the new meeting').press('Enter');
    await panel.getByText('The meeting “new meeting” is held, 2 January 1995.').waitFor();
    await panel.getByRole('button', { name: /^Undo: The meeting “new meeting” is held/ }).click();
    await expect.poll(() => parameter(page, 'draft')).toBe('without,alec-reid');
    await panel.getByRole('button', { name: 'Clear all' }).click();
    await expect.poll(() => parameter(page, 'draft')).toBeNull();
    await expect.poll(() => ghosts(page)).toMatchObject({ added: [], removed: [] });
  });

  it('tells every measure of whom it changes, each explained, and how many change', async () => {
    const page = await open(`${ireland}${draft}`);
    const panel = panelOf(page);
    await panel.getByRole('button', { name: 'All measures of Gerry Adams' }).click();
    const measures = panel.getByRole('table', { name: 'All measures of Gerry Adams before and after the draft' });
    await expect
      .poll(async () => measures.getByRole('rowheader').allInnerTexts())
      .toEqual([
        'Group',
        'Rank',
        'A connection hangs on this person',
        'Contacts',
        'Betweenness',
        'Constraint',
        'Effective size',
        'Efficiency',
        'Fragility',
        'Roles between groups',
        'Coordinator',
        'Gatekeeper or representative',
        'Itinerant',
        'Liaison',
      ]);
    const { data } = await server.ask(
      `query ($input: ProjectionInput, $changes: [DraftChangeInput!]!) { whatIf(input: $input, changes: $changes, grouping: SIDE, smallestGroup: 1) {
        peopleChanged people { person { id } after { effectiveSize fragility roles { total } } } } }`,
      {
        input: { conflicts: ['northern-ireland'], window: { from: '1985', to: '1996' } },
        changes: [
          { kind: 'ADD_MEETING', meeting: 'draft:new-meeting', date: '1996-12-31' },
          ...['eberhard-spiecker', 'gerry-adams', 'jack-allen'].map((person) => ({
            kind: 'ADD_TO_MEETING',
            person,
            meeting: 'draft:new-meeting',
          })),
        ],
      },
    );
    const { people, peopleChanged } = data.whatIf;
    const { after } = people.find(({ person }: { person: { id: string } }) => person.id === 'gerry-adams');
    const afterOf = async (name: string): Promise<string> =>
      measures.getByRole('row', { name }).getByRole('cell').last().innerText();
    expect(await afterOf('Effective size')).toBe(after.effectiveSize.toFixed(1));
    expect(await afterOf('Fragility')).toBe(`${(after.fragility * 100).toFixed(1)}%`);
    expect(await afterOf('Roles between groups')).toBe(String(after.roles.total));
    await panel.getByRole('button', { name: `Show all ${peopleChanged} of whom something changes` }).waitFor();
    await measures.getByRole('button', { name: 'Fragility' }).click();
    await measures.getByText('What hangs on one person').waitFor();
  });

  it('keeps the heads and names of its table whole on a narrow telephone', async () => {
    const page = await open(`${ireland}${draft}`, { viewport: { width: 320, height: 700 } });
    const people = panelOf(page).locator('.ChangedPeople_people');
    await people.waitFor();
    for (const head of await people.locator('thead th').all()) {
      expect((await head.boundingBox())!.height).toBeLessThan(30);
    }
    const sideways = await people.evaluate((one) => one.scrollWidth - one.parentElement!.clientWidth);
    expect(sideways).toBeLessThanOrEqual(0);
  });

  it('cancels meetings only, and drops who was chosen where a change takes nobody', async () => {
    // So tall that nothing scrolls: a list of suggestions closes when its panel scrolls under it.
    const page = await open(ireland, { viewport: { width: 1280, height: 2400 } });
    await drawnNodes(page);
    await mapOf(page).waitFor();
    const panel = panelOf(page);
    await panel.getByText('Change something by hand').click();
    const kind = panel.getByLabel('Change', { exact: true });
    await panel.getByRole('combobox', { name: 'Who', exact: true }).fill('Father Reid');
    await page
      .getByRole('option', { name: /Alec Reid/ })
      .first()
      .click();
    await kind.selectOption({ label: 'Hold a new meeting' });
    await panel.getByRole('button', { name: 'Add to the draft' }).click();
    await panel.getByText('The meeting “new meeting” is held.').waitFor();
    await panel.getByRole('button', { name: 'new meeting', exact: true, pressed: true }).waitFor();
    expect(parameter(page, 'draft')).toBe('hold,,,draft:new-meeting');
    await kind.selectOption({ label: 'Cancel a meeting' });
    await panel.getByRole('combobox', { name: 'Which meeting', exact: true }).fill('Duisburg');
    await page.getByRole('option', { name: /Duisburg meeting/ }).waitFor();
    expect(await page.getByRole('option', { name: /Duisburg talks/ }).count()).toBe(0);
  });

  it('marks in the heat map what it changes', async () => {
    const page = await open(`${ireland}${draft}`);
    await cellOf(page, /^Sinn F[eé]in and Ulster Unionist Party: 1 tie, .*; changed by the draft$/).waitFor();
    await cellOf(page, /^Sinn F[eé]in and African National Congress: 0 ties, .*no gap is looked for$/).waitFor();
  });

  it('that cannot be is told in the sentence of the server, with ways out', async () => {
    const page = await open(`${ireland}&draft=without,alec-reid;seat,nobody-at-all,,duisburg-1988`);
    const panel = panelOf(page);
    await panel
      .getByText('Change 2 (ADD_TO_MEETING) names "nobody-at-all" as its person; expected the id of a person')
      .waitFor();
    await panel.getByText('nobody-at-all is put into “duisburg-1988”.').waitFor();
    await panel.getByRole('button', { name: 'Undo the last change' }).click();
    await panel.getByText('Alec Reid is not there at all.').waitFor();
    expect(parameter(page, 'draft')).toBe('without,alec-reid');
  });

  it('is saved as a scenario, opened again, and removed', async () => {
    const page = await open(`${ireland}${draft}`);
    const panel = panelOf(page);
    await panel.getByRole('textbox', { name: 'Name of the scenario' }).fill('Spiecker’s second table');
    await panel.getByRole('button', { name: 'Save as scenario' }).click();
    await panel.getByText('Saved as “Spiecker’s second table”.').waitFor();
    const list = panel.getByRole('list').filter({ hasText: 'Spiecker’s second table' });
    expect(await list.innerText()).toMatch(/4 changes/);
    await panel.getByRole('button', { name: 'Clear all' }).click();
    await expect.poll(() => parameter(page, 'draft')).toBeNull();

    const other = await open(ireland);
    await panelOf(other).getByRole('button', { name: 'Spiecker’s second table', exact: true }).click();
    await panelOf(other).getByText('Jack Allen is put into “new meeting”.').waitFor();
    expect(parameter(other, 'draft')).toBe(decodeURIComponent(draft.replace('&draft=', '')));

    await panelOf(other).getByRole('button', { name: 'Remove the scenario Spiecker’s second table' }).click();
    await panelOf(other).getByRole('button', { name: 'Keep' }).click();
    await panelOf(other).getByRole('button', { name: 'Remove the scenario Spiecker’s second table' }).click();
    await panelOf(other).getByRole('button', { name: 'Remove', exact: true }).click();
    await panelOf(other).getByText('“Spiecker’s second table” is removed.').waitFor();
    await expect.poll(async () => (await server.ask('{ scenarios { name } }')).data.scenarios).toEqual([]);
    await expect.poll(() => panelOf(other).getByText('Saved scenarios').count()).toBe(0);
  }, 60_000);

  it('may not be saved by everyone: one sentence says so', async () => {
    const page = await open(`${ireland}${draft}`);
    await onOperation(page, 'SaveScenario', (route) =>
      answerWith(route, { data: null, errors: [{ message: 'read-only', extensions: { code: 'FORBIDDEN' } }] }),
    );
    await panelOf(page).getByRole('textbox', { name: 'Name of the scenario' }).fill('Mine');
    await panelOf(page).getByRole('button', { name: 'Save as scenario' }).click();
    await panelOf(page).getByText('Only stewards may save or remove scenarios here.').waitFor();
  });
});

describe('the panel of gaps', () => {
  it('is walked with the keyboard: the heat map is one stop, arrows move, Enter opens, Escape leads back', async () => {
    const page = await open(camps);
    const cells = mapOf(page).locator('.HeatCell_cell');
    await cells.first().waitFor();
    expect(await mapOf(page).locator('.HeatCell_cell[tabindex="0"]').count()).toBe(1);
    await mapOf(page).locator('.HeatCell_cell[tabindex="0"]').focus();
    const focused = (): Promise<string> =>
      page.evaluate(() => document.activeElement?.getAttribute('aria-label')?.replace(/:.*/, '') ?? '');
    const { data } = await server.ask('{ gaps(input: { conflicts: ["northern-ireland"] }) { groups { key label } } }');
    const labels: string[] = data.gaps.groups.map(({ label }: { label: string }) => label);
    const keys: string[] = data.gaps.groups.map(({ key }: { key: string }) => key);
    const last = labels.length - 1;
    expect(await focused()).toBe(`${labels[0]} and ${labels[1]}`);
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe(`${labels[0]} and ${labels[2]}`);
    await page.keyboard.press('End');
    expect(await focused()).toBe(`${labels[0]} and ${labels[last]}`);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(`${labels[1]} and ${labels[last]}`);
    expect(await mapOf(page).locator('.HeatCell_cell[tabindex="0"]').count()).toBe(1);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect.poll(() => parameter(page, 'gap')).toBe(`${keys[0]},${keys[last]}`);
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('gap-head');
    await page.keyboard.press('Escape');
    await expect.poll(() => parameter(page, 'gap')).toBeNull();
    await panelOf(page).getByRole('button', { name: 'Close gaps' }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('gaps-button');
  });

  it('lights in Lanes who holds the gap together and where they met last', async () => {
    const page = await open(`${camps}&window=1996..1998${republicansAndUnionists}`);
    await drawnNodes(page);
    const lit = (): Promise<string[]> =>
      page.evaluate(() => {
        interface Nodes {
          map(read: (node: { data(name: string): unknown }) => string): string[];
        }
        const holder = document.querySelector('.LanesPicture_canvas') as unknown as {
          _cyreg: { cy: { elements(selector: string): Nodes } };
        };
        const ids = holder._cyreg.cy.elements(':visible').map((node) => String(node.data('select')));
        const faded = holder._cyreg.cy.elements('.faded').map((node) => String(node.data('select')));
        return [...new Set(ids)].filter((id) => id !== 'undefined' && !faded.includes(id));
      });
    await expect.poll(lit).toEqual(expect.arrayContaining(['martin-mcguinness', 'de-hoop-1997']));
    await expect.poll(lit).not.toContain('david-trimble');
  });

  it('shows how far long work has come, and gives it up when told to', async () => {
    const page = await open('?conflicts=northern-ireland');
    let release = (): void => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await onOperation(page, 'Gaps', async (route) => {
      await released;
      await route.continue().catch(() => {});
    });
    await onOperation(page, 'Progress', (route) =>
      answerWith(route, { data: { progress: { stage: 'Counting bridges', done: 0.4 } } }),
    );
    await page.getByRole('button', { name: 'Gaps', exact: true }).click();
    const panel = panelOf(page);
    await panel.getByText('Counting bridges…').waitFor();
    expect(await panel.getByRole('progressbar').getAttribute('value')).toBe('0.4');
    await panel.getByRole('button', { name: 'Cancel' }).click();
    await panel.getByText('Given up.').waitFor();
    expect(await mapOf(page).count()).toBe(0);
    release();
    await panel.getByRole('button', { name: 'Compute it after all' }).click();
    await mapOf(page).waitFor();
  });

  it.each([
    [
      'fewer than two groups',
      '?conflicts=northern-ireland&window=1975..1975&panel=gaps&groups=SIDE',
      /There are not two groups/,
    ],
    ['nobody', '?conflicts=northern-ireland&window=1901..1902&panel=gaps', /Nobody is here/],
    ['a gap of groups that are not there', `${ireland}&gap=sinn-fein,nobody`, /not both among those that are compared/],
  ])('says in words what is missing: %s', async (_, path, sentence) => {
    const page = await open(path);
    await panelOf(page).getByText(sentence).waitFor();
  });

  it.each(['light', 'dark'] as const)('has no accessibility violations in %s', async (colorScheme) => {
    for (const path of [
      '?panel=gaps',
      camps,
      `${camps}${republicansAndUnionists}`,
      `${camps}${republicansAndUnionists}&who=candidates${draft}&view=network`,
    ]) {
      const page = await open(path, { colorScheme, viewport: { width: 1440, height: 900 } });
      await drawnNodes(page);
      await panelOf(page)
        .locator('.HeatCell_cell, .CandidateCard_card, .WhoCouldBridge_who, .ChooseConflict_choose button')
        .first()
        .waitFor();
      for (const summary of await panelOf(page).locator('summary').all()) await summary.click();
      for (const button of await panelOf(page).locator('.ReasonRow_open').all()) await button.click();
      await panelOf(page).locator('.Explained_name, .HeatMap_map, .ChooseConflict_choose').first().waitFor();
      expect(await violationsOf(page)).toEqual([]);
    }
  });

  it.each([
    [1440, 900],
    [1024, 768],
    [390, 844],
  ])('does not overflow a page of %d by %d', async (width, height) => {
    for (const path of ['?panel=gaps', camps, `${camps}${republicansAndUnionists}&who=candidates${draft}`]) {
      const page = await open(path, { viewport: { width, height } });
      await panelOf(page)
        .locator('.HeatCell_cell, .CandidateCard_card, .WhoCouldBridge_who, .ChooseConflict_choose button')
        .first()
        .waitFor();
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      const sideways = await panelOf(page).evaluate((panel) => panel.scrollWidth - panel.clientWidth);
      expect(sideways).toBeLessThanOrEqual(0);
    }
  });
});
