import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { curatedDataset } from '../../../server/process/config.ts';
import { describeFaults } from '../../../server/rooms/imports/faults.ts';
import { loadDataset } from '../../../server/rooms/imports/loadDataset.ts';
import { readDataset } from '../../../server/rooms/imports/readDataset.ts';
import { createEmbeddedStore } from '../../../server/store/embedded.ts';
import type { Store } from '../../../server/store/store.ts';
import { temporaryDirectory } from '../../support/temporaryDirectory.ts';

const directory = temporaryDirectory();
const dataset = join(directory, 'dataset');
const rewrite = (file: string, alter: (text: string) => string): void =>
  writeFileSync(join(dataset, file), alter(readFileSync(join(dataset, file), 'utf8')));
let store: Store;

beforeAll(async () => {
  cpSync(curatedDataset, dataset, { recursive: true });
  store = await createEmbeddedStore({ directory: join(directory, 'store') });
});
afterAll(() => store.close());

describe('loadDataset()', () => {
  it('finds nothing else in a store that holds nothing, or just this dataset', async () => {
    expect(await loadDataset(store, dataset, {})).toMatchObject({ created: 5827, others: [] });
    expect(await loadDataset(store, dataset, {})).toMatchObject({ created: 0, unchanged: 5827, others: [] });
  });

  it('leaves what a corrected dataset no longer holds, and names it', async () => {
    rewrite('participations.csv', (text) => text.replace(/^zhou-peiyuan,pugwash-1957,.*\n/m, ''));
    expect(await loadDataset(store, dataset, {})).toEqual({
      created: 0,
      replaced: 0,
      retired: 0,
      unchanged: 5826,
      revision: 1,
      others: ['zhou-peiyuan.participated-in.pugwash-1957'],
    });
  });

  it('names entities before relationships, and the former record beside the one that a correction makes', async () => {
    rewrite('conflicts.csv', (text) => `${text}synthetic,Synthetic,,1990,,,qurie-2006,reported\n`);
    expect(await loadDataset(store, dataset, {})).toMatchObject({ created: 1 });
    rewrite('conflicts.csv', (text) => text.replace(/^synthetic,.*\n/m, ''));
    const [, row = ''] = readFileSync(join(dataset, 'affiliations.csv'), 'utf8').split('\n');
    const [person = '', institution = '', title = ''] = row.split(',');
    rewrite('affiliations.csv', (text) => text.replace(`,${title},`, ',Synthetic title,'));
    const { created, unchanged, others } = await loadDataset(store, dataset, {});
    expect({ created, unchanged }).toEqual({ created: 1, unchanged: 5825 });
    expect(others).toEqual([
      'synthetic',
      expect.stringMatching(new RegExp(`^${person}\\.affiliated-with\\.${institution}\\.`)),
      'zhou-peiyuan.participated-in.pugwash-1957',
    ]);
  });

  it('refuses in the words of readDataset() what that finds', async () => {
    rewrite('participations.csv', (text) => `${text}${text.split('\n')[1]}\n`);
    const reading = await readDataset(dataset);
    const faults = 'faults' in reading ? describeFaults(reading.faults) : '';
    expect(faults).toMatch(/^participations\.csv, line 982, column "event": .* by participations\.csv, line 2;/);
    await expect(loadDataset(store, dataset, {})).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      message: `The dataset in ${dataset} was not loaded, and nothing was changed:\n${faults}`,
    });
  });
});
