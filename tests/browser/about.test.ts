import { expect, it } from 'vitest';
import { curatedDataset } from '../../server/process/config.ts';
import { readDataset } from '../../server/rooms/imports/readDataset.ts';
import { drawnNodes, explorer } from './openExplorer.ts';
import { violationsOf } from './violationsOf.ts';

const { open } = explorer();
const reading = await readDataset(curatedDataset);
if ('faults' in reading) throw new Error('The curated dataset has faults.');
const { people, institutions, processes, meetings, ideas, documents, conflicts, sources } = reading.dataset;

it('tells what is held, as the files hold it, how sure it is, and how to cite what is on the screen', async () => {
  const page = await open('?focus=oslo-channel');
  await drawnNodes(page);
  await page.getByRole('button', { name: 'About these records' }).click();
  const about = page.getByRole('dialog', { name: 'About these records' });
  const held = { People: people, Institutions: institutions, Processes: processes, Meetings: meetings, Ideas: ideas };
  const counts = Object.entries({ ...held, Documents: documents, Conflicts: conflicts, Sources: sources });
  const told = () => about.locator('dl > div').allTextContents();
  await expect.poll(told).toEqual(expect.arrayContaining(counts.map(([name, rows]) => `${name}${rows.length}`)));
  await about
    .getByText(/Absence of record is not absence of contact/)
    .first()
    .waitFor();
  await about.getByText(/^Crosstrack, revision 1 of the records\. http.*focus=oslo-channel, seen on/).waitFor();
  expect(await about.getByRole('link', { name: 'GraphQL explorer' }).getAttribute('href')).toBe('/graphiql');
  expect(await violationsOf(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await about.waitFor({ state: 'detached' });
});
