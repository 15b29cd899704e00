import { describe, expect, it } from 'vitest';
import { impossible, spoilt } from '../support/contradictingWorld.ts';
import { recordsServer } from '../support/curatedServer.ts';
import { drawnNodes, explorer } from './openExplorer.ts';

const { open } = explorer(recordsServer(() => spoilt));

const sentence = 'Synthetic dora (until 1992) had died before Synthetic late (1 May 1994) began.';

describe('what the dates say cannot be', () => {
  it.each(['dora', 'late'])(
    'stands in the details of each end, with its sources, and is told as not counted (%s)',
    async (end) => {
      const page = await open(`?select=${end}&view=network`);
      const told = page.getByRole('region', { name: 'Contradicts the dates' });
      await told.getByText(sentence).waitFor();
      await told.getByText('Counted nowhere until it is corrected.').waitFor();
      await told.getByText('1 source', { exact: true }).first().click();
      await told.getByText('Synthetic book').first().waitFor();
      await drawnNodes(page);
      await page
        .getByRole('main')
        .getByText(
          `${impossible.length} recorded statements contradict the dates of what they join; they are counted nowhere.`,
        )
        .waitFor();
    },
  );

  it('is told of the relationship itself', async () => {
    const page = await open('?select=dora.participated-in.late');
    await page.getByText(`Contradicts the dates: ${sentence} Counted nowhere.`).waitFor();
  });

  it('is counted beside what uses none of it', async () => {
    const page = await open('?panel=paths&from=dora&to=accord');
    await page.getByText('5 recorded statements contradict the dates of what they join; no path uses them.').waitFor();
    const transfers = await open('?panel=transfers');
    await transfers.getByText(/3 that cannot be by the dates/).waitFor();
    const gaps = await open('?panel=gaps&conflicts=war');
    await gaps
      .getByText(/4 further statements contradict the dates of what they join and are counted nowhere/)
      .first()
      .waitFor();
    expect(await gaps.getByText('dora', { exact: true }).count()).toBe(0);
  });
});
