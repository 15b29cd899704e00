import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { filesBelow } from '../support/sourceFiles.ts';
import { packageRoot } from '../../server/process/packageRoot.ts';
import { explorer } from './openExplorer.ts';

const { open, takeFaults } = explorer();

const ireland = '?conflicts=northern-ireland&window=1985..1996';
const gap = '?conflicts=northern-ireland&panel=gaps&gap=northern-ireland/republicans,northern-ireland/unionists';
const draft = `${ireland}&panel=gaps&smallest=1&draft=without,gerry-adams`;
const pathsFound = '?panel=paths&from=london-hirschfeld-qurei-1992&to=white-house-dop';
const broker = `${ireland}&panel=brokers&broker=gerry-adams`;
const ledger = '?panel=transfers&focus=oslo-channel';

const press = (name: RegExp | string) => async (page: Page) => page.getByRole('button', { name }).first().click();
const openRow = async (page: Page): Promise<void> => page.locator('.ledgerRow_open').first().click();
const noAnswer = /The server could not answer\./;

interface Case {
  /** Where the page is when it asks. */
  readonly at: string;
  /** What makes it ask, where that is not the address. */
  readonly act?: (page: Page) => Promise<unknown>;
  readonly sentence: RegExp;
  /** An operation that is to take long. */
  readonly slow?: string;
}

const orderNotKnown = (page: Page) => page.getByText(/appearances whose order is not known/);

/** Where each operation is asked, and what is to be read when it fails. */
const cases: Readonly<Record<string, Case>> = {
  Slice: { at: '', sentence: noAnswer },
  FilterChoices: { at: '', sentence: /tracks and conflicts to choose from could not be fetched/ },
  Timeline: { at: '', sentence: /events over time could not be fetched/ },
  Inspect: { at: '?select=oslo-channel', sentence: noAnswer },
  Disputes: {
    at: '?confidence=disputed',
    act: (page) => page.locator('summary', { hasText: /^Disputed/ }).click(),
    sentence: /What is disputed could not be fetched/,
  },
  Met: {
    at: '?select=uri-savir',
    act: (page) => page.locator('summary', { hasText: /^Who was at the same meetings/ }).click(),
    sentence: /Who was at the same meetings could not be fetched/,
  },
  Held: { at: '?select=nobody-at-all', sentence: /The server did not say whether there is a record/ },
  About: { at: '', act: press('About these records'), sentence: /How much is held could not be fetched/ },
  Search: {
    at: '',
    act: async (page) => {
      await page.getByRole('combobox', { name: /Search/ }).fill('Oslo');
    },
    sentence: /The search cannot be reached/,
  },
  Name: { at: pathsFound, sentence: /Its name could not be fetched, so its id stands here/ },
  HopClaim: {
    at: pathsFound,
    act: (page) =>
      page
        .getByRole('button', { name: /^Path 1/ })
        .first()
        .click(),
    sentence: /The evidence cannot be fetched/,
  },
  Progress: {
    at: `${ireland}&panel=brokers`,
    slow: 'BrokerColumns',
    sentence: /Working; how far it is could not be fetched/,
  },
  Paths: { at: pathsFound, sentence: noAnswer },
  Influence: { at: '?panel=paths&influence=oslo-channel', sentence: noAnswer },
  InfluenceArrivals: {
    at: '?panel=paths&influence=oslo-channel',
    act: (page) => page.getByText('List them, with the way to each').click(),
    sentence: /The list could not be fetched/,
  },
  TransferColumns: { at: '?panel=transfers', sentence: noAnswer },
  TransferRows: { at: '?panel=transfers', sentence: noAnswer },
  TransferExport: {
    at: ledger,
    act: press(/Download all/),
    sentence: /The server did not give all of it; try again/,
  },
  UnorderedRows: { at: ledger, act: (page) => orderNotKnown(page).click(), sentence: noAnswer },
  UnorderedExport: {
    at: ledger,
    act: async (page) => {
      await orderNotKnown(page).click();
      await page
        .locator('.OrderNotKnown_unordered')
        .getByRole('button', { name: /Download/ })
        .click();
    },
    sentence: /The server did not give all of it; try again/,
  },
  IdeaAdoptionsExport: {
    at: '?panel=transfers&tab=ideas',
    act: press(/Download/),
    sentence: /The server did not give all of it; try again/,
  },
  Lenses: { at: '?lens=derived', sentence: /How many events it leaves open could not be fetched/ },
  TransferFlows: { at: '?panel=transfers&tab=flows', sentence: noAnswer },
  IdeaAdoptions: { at: '?panel=transfers&tab=ideas', sentence: noAnswer },
  TrackDifferences: { at: '?panel=transfers&tab=codings', sentence: noAnswer },
  TrackCodings: { at: '?select=oslo-channel', sentence: /The track derived could not be fetched/ },
  PersonCareer: { at: '?select=yossi-beilin', sentence: /The career could not be fetched/ },
  IdeaCareer: { at: '?select=aceh-self-government', sentence: /The career could not be fetched/ },
  PersonTransfers: { at: ledger, act: openRow, sentence: noAnswer },
  IdeaTransfers: { at: '?panel=transfers&carrier=idea', act: openRow, sentence: noAnswer },
  BrokerColumns: { at: `${ireland}&panel=brokers`, sentence: noAnswer },
  BrokerRows: { at: '?panel=brokers&conflicts=israeli-palestinian', act: press('Show more'), sentence: noAnswer },
  BrokerDetails: { at: broker, sentence: noAnswer },
  BrokerSeries: { at: `${ireland}&panel=brokers`, sentence: /The years could not be told/ },
  BrokerFragility: { at: broker, act: press('Work it out'), sentence: noAnswer },
  BrokerChanges: { at: `${ireland}&panel=brokers&before=1980..1984`, sentence: noAnswer },
  Measures: { at: `${ireland}&panel=brokers`, sentence: /What the measures mean could not be fetched/ },
  Gaps: { at: `${ireland}&panel=gaps`, sentence: noAnswer },
  ConflictChoices: { at: '?panel=gaps', sentence: noAnswer },
  WhatIf: { at: draft, sentence: noAnswer },
  Candidates: { at: `${gap}&who=candidates`, sentence: noAnswer },
  Life: { at: `${gap}&who=candidates`, sentence: /With whom they could be put together could not be fetched/ },
  Attendance: { at: `${gap}&who=candidates`, sentence: /With whom they could be put together could not be fetched/ },
  Scenarios: { at: `${ireland}&panel=gaps`, sentence: /on purpose|without any data/ },
  RemoveScenario: {
    at: draft,
    act: async (page) => {
      await page.getByRole('textbox', { name: 'Name of the scenario' }).fill('Mine');
      await page.getByRole('button', { name: /the scenario$|as scenario$/ }).click();
      await page.getByRole('button', { name: 'Remove the scenario Mine' }).click();
      await page.getByRole('button', { name: 'Remove', exact: true }).click();
    },
    sentence: /on purpose|without any data/,
  },
  SaveScenario: {
    at: draft,
    act: async (page) => {
      await page.getByRole('textbox', { name: 'Name of the scenario' }).fill('Another');
      await page.getByRole('button', { name: 'Save as scenario' }).click();
    },
    sentence: /on purpose|without any data/,
  },
};

const operationsOfClient = filesBelow('client', ['.graphql'])
  .flatMap((path) => [...readFileSync(join(packageRoot, path), 'utf8').matchAll(/^(?:query|mutation) (\w+)/gm)])
  .map(([, name = '']) => name)
  .sort();

const nameOf = (route: Route): string =>
  (route.request().postDataJSON() as { operationName?: string } | null)?.operationName ?? '';

/** Answers one operation so, and lets the others through. */
const answer = (page: Page, operation: string, body: unknown, slow?: string): Promise<unknown> =>
  page.route('**/graphql', async (route) => {
    if (nameOf(route) === operation) return route.fulfill({ json: body });
    if (nameOf(route) === slow) await new Promise((resolve) => setTimeout(resolve, 2500));
    return route.continue().catch(() => {});
  });

/** Another room opens and shows its panel: the page goes on. */
const expectOthersToWork = async (page: Page, operation: string): Promise<void> => {
  // What was opened over the page is left first.
  if (operation === 'Search') await page.locator('#search').fill('');
  await page.keyboard.press('Escape');
  const isOpen = await page.locator('#paths-button').getAttribute('aria-pressed');
  const other = isOpen === 'true' ? 'Transfers' : 'Paths';
  await page.getByRole('navigation', { name: 'Analyses' }).getByRole('button', { name: other }).click();
  await page.getByRole('complementary', { name: other }).getByRole('heading', { level: 2 }).first().waitFor();
  if (operation === 'Slice') return;
  await page.locator('[data-testid=picture][data-ready=true]').waitFor({ timeout: 20_000 });
};

const failures = [
  ['an error', { errors: [{ message: 'It failed on purpose.', extensions: { code: 'ENGINE_FAILURE' } }], data: null }],
  ['no data', { data: null }],
] as const;

describe('an operation that fails', () => {
  it('is among these, whichever it is', () => {
    expect(Object.keys(cases).sort()).toEqual(operationsOfClient);
  });

  describe.each(failures)('with %s', (_, body) => {
    it.each(Object.entries(cases))(
      '%s is told in a sentence, and the rest goes on',
      async (operation, { at, act, sentence, slow }) => {
        const failing = await open(at, { before: (fresh) => answer(fresh, operation, body, slow) });
        await act?.(failing);
        await failing.getByText(sentence).first().waitFor();
        await expectOthersToWork(failing, operation);
      },
      60_000,
    );
  });
});

/** For each panel, the picture and the time bar an operation whose answer it cannot draw. */
const broken: readonly (readonly [part: string, at: string, operation: string, body: unknown])[] = [
  ['Paths', pathsFound, 'Paths', { paths: { nodes: [{}], moreEquallyGood: false, cut: false, nearestMiss: null } }],
  ['Transfers', '?panel=transfers', 'TransferColumns', { transfers: { columns: {}, leftOut: {} } }],
  ['Brokers', `${ireland}&panel=brokers`, 'BrokerColumns', { brokers: {} }],
  ['Gaps', `${ireland}&panel=gaps`, 'Gaps', { gaps: {} }],
  ['The record', '?select=oslo-channel', 'Inspect', { node: { relationships: {} }, relationship: null }],
  ['The time bar', '', 'Timeline', { timeline: { buckets: [{}] } }],
  ['The filters', '', 'FilterChoices', { lanes: [], conflicts: { nodes: [null] } }],
];

describe('an error in one part of the page', () => {
  it.each(broken)('%s says so, can be tried again, and the others go on', async (part, at, operation, data) => {
    const page = await open(at, { before: (fresh) => answer(fresh, operation, { data }) });
    const notice = page.getByRole('alert').filter({ hasText: `${part} cannot be shown.` });
    await notice.waitFor();
    await notice.getByRole('button', { name: 'Copy what happened' }).waitFor();
    await notice.getByRole('button', { name: 'Try again' }).click();
    await notice.waitFor();
    await expectOthersToWork(page, operation);
    // React tells of each error that it caught.
    expect(takeFaults().length).toBeGreaterThan(0);
  });

  it('is told of the picture too', async () => {
    const page = await open('', {
      before: (fresh) => answer(fresh, 'Slice', { data: { slice: { columns: {}, leftOut: {} } } }),
    });
    await page.getByText('What the server sent for the picture could not be read.').first().waitFor();
    await expectOthersToWork(page, 'Slice');
    takeFaults();
  });

  it('takes no relationship of a record with it that only its own section tells of', async () => {
    const page = await open('?select=oslo-round-1', {
      before: (fresh) => fresh.route('**/RecordTracks-*.js', (route) => route.abort()),
    });
    const details = page.getByRole('complementary', { name: 'Details' });
    await details.getByText('What Transfers tells of this record could not be fetched.').waitFor();
    await details.getByRole('heading', { name: 'Coded on track' }).waitFor();
    await details.getByText('coded by editors from who took part').waitFor();
    takeFaults();
  });
});
