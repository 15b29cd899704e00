import type { Page, Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { drawnNodes, explorer } from './openExplorer.ts';

const { open } = explorer();

/** Synthetic: changes what the server answers, as if it held other records. */
const answering =
  (change: (answer: string, asked: string) => string) =>
  (page: Page): Promise<unknown> => {
    const replace = async (route: Route): Promise<void> => {
      const response = await route.fetch();
      await route.fulfill({ response, body: change(await response.text(), route.request().postData() ?? '') });
    };
    // A page that is closed meanwhile waits for nothing.
    return page.route('**/graphql', (route) => replace(route).catch(() => {}));
  };

const longWord = 'Donaudampfschiffahrtsgesellschaft'.repeat(9);

/** What is wider than the place that it has. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body, aside, article, [role=alert]')]
      .filter((part) => part.scrollWidth > part.clientWidth + 1)
      .map(
        (part) => `${part.tagName} ${part.getAttribute('aria-label') ?? ''} ${part.scrollWidth}>${part.clientWidth}`,
      ),
  );

describe('records other than the curated ones', () => {
  it('are asked only questions that they can answer', async () => {
    const nothing = '{"data":{"node":null,"relationship":null}}';
    const page = await open('', {
      before: answering((answer, asked) =>
        asked.includes('query Held') && !asked.includes('iran-nuclear') ? nothing : answer,
      ),
    });
    await page.getByRole('link', { name: 'What ran beneath the Iran nuclear talks?' }).waitFor();
    expect(await page.getByRole('complementary', { name: 'Start here' }).getByRole('link').count()).toBe(1);
  });

  it('tell of what is not among them as that, with a way out', async () => {
    const page = await open('?conflicts=some-other-conflict');
    await page.getByRole('heading', { name: 'This is not among the records here.' }).waitFor();
    expect(await page.getByText('could not').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0);
    await page.getByRole('main').getByRole('button', { name: 'Clear all filters' }).click();
    expect(await drawnNodes(page)).toBeGreaterThan(1000);
  });

  it.each([
    ['the details of a person', '?select=uri-savir'],
    ['the details of a meeting', '?select=oslo-round-1'],
    ['the overview', '?focus=oslo-channel'],
    ['paths', '?panel=paths&from=uri-savir&to=oslo-dop'],
    ['transfers', '?panel=transfers&focus=uri-savir'],
    ['brokers', '?panel=brokers&focus=oslo-channel'],
  ])('may have words of 300 letters: %s stay as wide as they are', async (_, at) => {
    const page = await open(at, {
      before: answering((answer) => answer.replaceAll('Uri Savir', longWord).replaceAll('Ahmed Qurei', longWord)),
    });
    await page.getByText(longWord).first().waitFor();
    await drawnNodes(page);
    expect(await tooWide(page)).toEqual([]);
  });
});
