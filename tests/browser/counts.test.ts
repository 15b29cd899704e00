import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { drawnNodes, explorer } from './openExplorer.ts';

const { open } = explorer();

const toNumber = (text: string | undefined): number => {
  if (!/^[\d,]+$/.test(text ?? '')) throw new Error(`No number: ${text}`);
  return Number(text!.replaceAll(',', ''));
};
const numberIn = (text: string, pattern: RegExp): number => {
  const found = pattern.exec(text)?.[1];
  if (found === undefined) throw new Error(`${pattern} is not in "${text}"`);
  return toNumber(found);
};
/** The same; 0 where nothing is said of it. */
const numberOrNone = (text: string, pattern: RegExp): number => toNumber(pattern.exec(text)?.[1] ?? '0');
const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, number) => total + number, 0);

/** The counts of a list of filters at the left, by what they stand beside. */
const countsOf = async (page: Page, list: string): Promise<Map<string, number>> => {
  const rows = page.getByRole('group', { name: list, exact: true, includeHidden: true }).locator('label');
  await rows.locator('.check_count').first().waitFor({ state: 'attached' });
  return new Map(
    await rows.evaluateAll((labels) =>
      labels.map((label): [string, number] => [
        label.querySelector('.check_label')?.textContent ?? '',
        Number((label.querySelector('.check_count')?.firstChild?.textContent ?? '').replaceAll(',', '')),
      ]),
    ),
  );
};

const sentenceOf = (page: Page): Promise<string> => page.locator('.PictureInTime_sentence').innerText();
const legendOf = (page: Page) => page.getByRole('complementary', { name: 'Filters and legend' });
const kinds = ['People', 'Institutions', 'Processes', 'Meetings', 'Ideas', 'Documents', 'Conflicts'];

/** How many entries there are at all. */
const everything = 1511;

/** Compares what is said of the entries of a picture: by the picture, the sentence below it, the filters, the overview. */
const compareEntries = async (page: Page, { kindsChosen = kinds, hasOverview = true } = {}): Promise<void> => {
  // What a room narrows the picture to may still be on its way.
  await expect
    .poll(async () => numberIn(await sentenceOf(page), /^([\d,]+) entr/) === (await drawnNodes(page)), {
      timeout: 10_000,
    })
    .toBe(true);
  const drawn = await drawnNodes(page);
  const sentence = await sentenceOf(page);
  const byKind = await countsOf(page, 'Kinds');
  expect([...byKind.keys()]).toEqual(kinds);
  expect(sum(kindsChosen.map((kind) => byKind.get(kind)!))).toBe(drawn);
  const left = [...sentence.matchAll(/([\d,]+) (?:by the filters|outside the time window)/g)].map(([, count]) =>
    toNumber(count),
  );
  if (sentence.includes('chosen')) expect(drawn + sum(left)).toBe(everything);
  const byTrack = await countsOf(page, 'Tracks');
  if ((await page.getByTitle(/^Track .*: take this filter away$/).count()) === 0) {
    expect(sum(byTrack.values())).toBeLessThanOrEqual(byKind.get('Processes')! + byKind.get('Meetings')!);
  }
  // What stands in the list for those who do not see the picture is among what Lanes tells of.
  const isLanes = sentence.includes('Lanes tells of');
  const items = await page
    .getByRole('list', { name: /in time order$/ })
    .locator('li')
    .count();
  expect(isLanes).toBe(items > 0);
  if (isLanes) {
    const told = numberIn(sentence, /Lanes tells of ([\d,]+) of them/);
    expect(told).toBeLessThan(drawn);
    expect(items).toBeLessThanOrEqual(told);
  }
  if (!hasOverview) return;
  const overview = page.getByRole('region', { name: 'In this picture' });
  const heads = await overview.locator('h3').allInnerTexts();
  const totals = heads.map((head) => /^(\w+) ([\d,]+)$/.exec(head)).filter((match) => match !== null);
  expect(totals.length).toBeGreaterThan(0);
  for (const [, kind, total] of totals) expect([kind, toNumber(total)]).toEqual([kind, byKind.get(kind!)]);
};

/** Compares what the panel, the legend, the ledger and the flows say of transfers. */
const compareTransfers = async (page: Page, chosen: readonly string[] = []): Promise<void> => {
  await drawnNodes(page);
  const panel = page.getByRole('complementary', { name: 'Transfers', exact: true });
  const status = panel.locator('.TransfersPanel_status [role=status]');
  await status.waitFor();
  const sentence = await status.innerText();
  expect(await legendOf(page).locator('.TransfersLegend_sentence').innerText()).toBe(sentence);
  const total = numberIn(sentence, /^([\d,]+) transfer/);
  const drawn = numberIn(sentence, /: ([\d,]+) (?:drawn|lit)/);
  const rest = numberOrNone(sentence, /([\d,]+) not drawn here/);
  expect(drawn + rest).toBe(total);
  const reasons = [...sentence.matchAll(/([\d,]+) (?:through an office|begins? or ends? outside)/g)];
  expect(sum(reasons.map(([, count]) => toNumber(count)))).toBe(rest);
  const chips = await panel.getByRole('group', { name: 'Only these directions' }).getByRole('button').allInnerTexts();
  const byDirection = new Map(chips.map((text) => [/^\W*(\w+)/.exec(text)![1]!, numberIn(text, /([\d,]+)\s*$/)]));
  const counted = [...byDirection].filter(([direction]) => chosen.length === 0 || chosen.includes(direction));
  expect(sum(counted.map(([, count]) => count))).toBe(total);
  const flows = panel.getByRole('region', { name: 'Flows' });
  if ((await flows.count()) === 0) {
    expect(numberIn(await panel.locator('.list_foot').innerText(), /(?:All|of) ([\d,]+)/)).toBe(total);
    return;
  }
  expect(numberIn(await flows.locator('[role=status]').first().innerText(), /^([\d,]+) transfer/)).toBe(total);
  const groups = await flows.locator('.FlowGroupRow_counts b').allInnerTexts();
  expect(sum(groups.map(toNumber))).toBe(total);
};

/** Compares what is said of the people of an actor network: by the picture, both sentences, the legend, coverage, the list. */
const comparePeople = async (page: Page, panel: 'Brokers' | 'Gaps', gone = 0): Promise<void> => {
  const drawn = await drawnNodes(page);
  const at = page.getByRole('complementary', { name: panel, exact: true });
  const sentence = await sentenceOf(page);
  await at
    .getByText(sentence.replace(/ \d+ more (is|are) drawn whom.*$/, '').slice(0, 60))
    .first()
    .waitFor();
  const people = numberIn(sentence, /: ([\d,]+) people, [\d,]+ ties\./);
  expect(people + gone).toBe(drawn);
  expect(gone).toBe(numberOrNone(sentence, /([\d,]+) more (?:is|are) drawn whom the draft takes out/));
  const told = await at.innerText();
  expect(numberIn(told, /: ([\d,]+) people, [\d,]+ ties\./)).toBe(people);
  expect(numberIn(told, /On record: ([\d,]+) people? taking part/)).toBe(drawn);
  const legend = legendOf(page).getByRole('list', { name: 'Colours of groups' });
  const sizes = (await legend.locator('.check_count').allInnerTexts()).map((text) => numberIn(text, /^([\d,]+)/));
  const text = await legend.innerText();
  const ungrouped = numberOrNone(text, /([\d,]+) in no group/);
  const others = /(?:smaller|further) group/.test(text);
  if (others) expect(sum(sizes) + ungrouped).toBeLessThan(people);
  else expect(sum(sizes) + ungrouped).toBe(people);
  if (panel === 'Brokers') {
    expect(numberIn(await at.locator('.list_foot').innerText(), /(?:All|of) ([\d,]+)/)).toBe(people);
    return;
  }
  const rows = await at.locator('.HeatRowHead_size').allInnerTexts();
  const listed = rows.map((size) => numberIn(size, /^([\d,]+)/)).filter((size) => size > 0);
  if (!others) expect(sum(listed)).toBe(sum(sizes));
};

const comparePaths = async (page: Page): Promise<void> => {
  await page.getByRole('complementary', { name: 'Paths', exact: true }).locator('.PathCard_card').first().waitFor();
  await page.getByText(/entries: the paths found/).waitFor();
  await compareEntries(page, { hasOverview: false });
  const panel = page.getByRole('complementary', { name: 'Paths', exact: true });
  const cards = await panel.locator('.PathCard_card').count();
  expect(numberIn(await panel.locator('[role=status]').first().innerText(), /^([\d,]+) paths?/)).toBe(cards);
};

const addresses: readonly (readonly [address: string, compare: (page: Page) => Promise<void>])[] = [
  ['?view=network', (page) => compareEntries(page, { hasOverview: false })],
  ['?focus=oslo-channel', compareEntries],
  ['?window=1992..1993', compareEntries],
  ['?focus=oslo-channel&window=1992..1993&certainty=possible&view=network', compareEntries],
  ['?conflicts=northern-ireland', compareEntries],
  ['?tracks=II&window=1990..1999', compareEntries],
  [
    '?kinds=person,meeting&conflicts=israeli-palestinian',
    (page) => compareEntries(page, { kindsChosen: ['People', 'Meetings'] }),
  ],
  ['?confidence=disputed', compareEntries],
  ['?sides=plo&window=1990..1996', compareEntries],
  ['?lens=derived&focus=oslo-channel', compareEntries],
  ['?panel=paths&from=oslo-channel&to=dop-1993', comparePaths],
  ['?panel=paths&from=oslo-channel&to=dop-1993&view=network', comparePaths],
  ['?focus=oslo-channel&panel=transfers', compareTransfers],
  ['?conflicts=northern-ireland&panel=transfers&moves=upward', (page) => compareTransfers(page, ['Upward'])],
  ['?conflicts=northern-ireland&panel=transfers&tab=flows&window=1985..1998', compareTransfers],
  ['?focus=yossi-beilin&panel=transfers&view=network', compareTransfers],
  ['?conflicts=northern-ireland&panel=brokers&view=network', (page) => comparePeople(page, 'Brokers')],
  [
    '?conflicts=northern-ireland&panel=brokers&view=network&window=1990..1996',
    (page) => comparePeople(page, 'Brokers'),
  ],
  ['?tracks=II&panel=brokers&view=network&groups=track', (page) => comparePeople(page, 'Brokers')],
  ['?conflicts=northern-ireland&panel=gaps&view=network', (page) => comparePeople(page, 'Gaps')],
  [
    '?conflicts=northern-ireland&panel=gaps&view=network&draft=without,gerry-adams',
    (page) => comparePeople(page, 'Gaps', 1),
  ],
];

describe('one number for one thing', () => {
  it.each(addresses)('is told by picture, legend and panel at %s', async (address, compare) => {
    await compare(await open(address));
  });

  it('is what the offer of what may have been then brings', async () => {
    const page = await open('?window=1992..1993');
    const recorded = await drawnNodes(page);
    const offer = page.getByRole('button', { name: /more that may have been then$/ });
    const more = numberIn(await offer.innerText(), /([\d,]+) more/);
    await offer.click();
    await expect.poll(() => drawnNodes(page)).toBe(recorded + more);
  });

  it('is how far influence reaches, and of it how much the picture tells of', async () => {
    const page = await open('?panel=paths&influence=oslo-round-1');
    await drawnNodes(page);
    const panel = page.getByRole('complementary', { name: 'Paths', exact: true });
    const status = panel.getByText(/it could have reached/);
    const inLanes = await status.innerText();
    const reached = numberIn(inLanes, /^([\d,]+) people/);
    // Institutions and what has no date are not in Lanes.
    expect(numberIn(inLanes, /; ([\d,]+) of them are in this picture/)).toBeLessThan(reached);
    await panel.getByText('List them, with the way to each').click();
    await panel.getByRole('button', { name: /^Show \d+ more$/ }).click();
    await expect.poll(() => panel.getByRole('button', { name: 'Show the way' }).count()).toBe(reached);
    await page.getByText('Network', { exact: true }).click();
    await expect.poll(() => status.innerText()).not.toContain('of them are in this picture');
  });

  it('is under a draft the same before and after, in table, sentence and picture', async () => {
    const page = await open('?conflicts=northern-ireland&panel=gaps&view=network&draft=without,gerry-adams');
    await drawnNodes(page);
    const row = page.getByRole('complementary', { name: 'Gaps' }).getByRole('row', { name: /^People \d/ });
    expect((await row.getByRole('cell').allInnerTexts()).map(toNumber)).toEqual([38, 37]);
    expect(await sentenceOf(page)).toMatch(/: 37 people, 89 ties\. 1 more is drawn whom the draft takes out\.$/);
  });
});
