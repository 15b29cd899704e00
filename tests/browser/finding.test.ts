import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { recordsServer } from '../support/curatedServer.ts';
import { smallWorld } from '../support/smallWorld.ts';
import { drawnNodes, explorer } from './openExplorer.ts';

/** Synthetic: three of one name, of whom something else is known each; two of whom nothing is; somebody called otherwise. */
const world = () =>
  smallWorld()
    .institution('council')
    .person('collins-1', { name: 'Michael Collins', born: '1890', died: '1922', summary: 'Signed a treaty.' })
    .person('collins-2', { name: 'Michael Collins', born: '1930' })
    .person('collins-3', { name: 'Michael Collins' })
    .person('brown-1', { name: 'Ann Brown' })
    .person('brown-2', { name: 'Ann Brown' })
    .person('sarraj', { name: 'Eyad al-Sarraj', languages: ['ar', 'fa'], summary: 'A doctor.' })
    .affiliation('collins-3', 'council', false, '1990')
    .process('talks')
    .meeting(
      'first-round',
      '1991-05',
      { 'collins-1': '', 'collins-2': '', 'brown-1': '', 'brown-2': '', sarraj: '' },
      'talks',
    )
    .track('first-round', 'track-ii')
    .records();

const { open } = explorer(recordsServer(world));

/** Types a text into a field for an entity, and gives what it offers once one of it says this. */
const optionsOf = async (page: Page, field: RegExp, text: string, said: string): Promise<string[]> => {
  await page.getByRole('combobox', { name: field }).fill(text);
  await page.getByRole('option').filter({ hasText: said }).first().waitFor();
  return page.getByRole('option').allTextContents();
};

describe('finding', () => {
  it('tells those of one name apart by years, a few words or a post, else by their record', async () => {
    const page = await open();
    const collins = await optionsOf(page, /^Search/, 'Michael Collins', 'Michael Collins');
    expect(collins).toHaveLength(3);
    expect(new Set(collins).size).toBe(3);
    expect(collins.join('\n')).toContain('Person · 1890–1922');
    expect(collins.join('\n')).toContain('Signed a treaty.');
    expect(collins.join('\n')).toContain('Person · born 1930');
    expect(collins.join('\n')).toContain('COUNCIL');
    const brown = await optionsOf(page, /^Search/, 'Ann Brown', 'Ann Brown');
    expect(brown).toHaveLength(2);
    expect(new Set(brown).size).toBe(2);
  });

  it('does so in the palette', async () => {
    const page = await open();
    await drawnNodes(page);
    await page.keyboard.press('Control+k');
    const palette = page.getByRole('dialog', { name: 'Find anything' });
    await palette.waitFor();
    await page.keyboard.type('Michael Collins');
    const found = palette.getByRole('menuitem', { name: /Michael Collins/ });
    await expect.poll(() => found.count(), { timeout: 10_000 }).toBe(3);
    expect(new Set(await found.allTextContents()).size).toBe(3);
  });

  it('does so in the fields of rooms, and of what was chosen', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Paths', exact: true }).click();
    const collins = await optionsOf(page, /^From/, 'Michael Collins', 'Michael Collins');
    expect(collins).toHaveLength(3);
    expect(new Set(collins).size).toBe(3);
    await page.getByRole('option', { name: /1890–1922/ }).click();
    await page.getByText('Person · 1890–1922 · Signed a treaty.').first().waitFor();
  });

  it('gives reasons in words', async () => {
    const page = await open();
    const [persian] = await optionsOf(page, /^Search/, 'Persian', 'speaks');
    expect(persian).toContain('Eyad al-Sarraj');
    expect(persian).toContain('speaks Persian (general knowledge, without a source)');
    const [sarraj] = await optionsOf(page, /^Search/, 'el-Sarraj', 'A doctor.');
    expect(sarraj).toContain('A doctor.');
    const [doctor] = await optionsOf(page, /^Search/, 'doctor', 'found in');
    expect(doctor).toContain('found in the description');
  });
});
