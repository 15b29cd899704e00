import type { Records } from '../../server/domain/records.ts';
import { curatedDataset } from '../../server/process/config.ts';
import { loadDataset } from '../../server/rooms/imports/loadDataset.ts';
import { createEmbeddedStore } from '../../server/store/embedded.ts';
import type { Bench } from '../bench.ts';
import { medianTiming, timeOnce, timingText, type Timing } from '../harness.ts';
import { recordsOf, type SizeName } from '../sizes.ts';
import { fillStore, withDirectory } from '../temporaryStore.ts';

const loadCurated = async (directory: string): Promise<void> => {
  const store = await createEmbeddedStore({ directory });
  await loadDataset(store, curatedDataset, {});
  await store.close();
};

const load = (size: SizeName, directory: string, records: Records): Promise<void> =>
  size === 'curated' ? loadCurated(directory) : fillStore(directory, records);

/** Loading a dataset into an empty embedded store. */
export const loadDatasetBench: Bench = {
  name: 'load-dataset',
  about:
    'An empty embedded store opened in a new directory, filled and closed; the curated data are read from their CSV ' +
    'files and checked, the others are given as records. No goal: the engine decides.',
  sizes: ['curated', '1k/5k', '10k/50k'],
  async measure(size) {
    const records = await recordsOf(size);
    const { entities, relationships } = records;
    const samples: Timing[] = [];
    for (let round = 0; round < (size === '10k/50k' ? 3 : 5); round += 1) {
      samples.push(await withDirectory((directory) => timeOnce(() => load(size, directory, records))));
    }
    const timing = medianTiming(samples);
    const perSecond = Math.round((entities.length + relationships.length) / (timing.wall / 1000));
    const what = `${entities.length} entities, ${relationships.length} relationships`;
    return [{ what, value: timingText(timing), ratio: `${perSecond} records/s`, goal: '', reached: null }];
  },
};
