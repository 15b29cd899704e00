import { CrosstrackError } from '../../errors.ts';
import type { Store } from '../../store/store.ts';
import { describeFaults } from './faults.ts';
import { findOtherIds } from './otherRecords.ts';
import { readDataset } from './readDataset.ts';
import { toRecords } from './toRecords.ts';
import { writeRecords, type WriteOptions, type WriteSummary } from './writeRecords.ts';

/** What loading a dataset did, and the ids of what the store holds beside it: nothing is removed by loading. */
export interface LoadSummary extends WriteSummary {
  readonly others: readonly string[];
}

/**
 * Loads the CSV files of `directory` into the store: all of it in one transaction, or nothing. Rejects with
 * INVALID_INPUT and a sentence for each fault where the files are not as they should be.
 */
export const loadDataset = async (
  store: Store,
  directory: string,
  options: Pick<WriteOptions, 'onProgress' | 'signal'> & { readonly now?: Date },
): Promise<LoadSummary> => {
  const reading = await readDataset(directory);
  if ('faults' in reading) {
    throw new CrosstrackError(
      'INVALID_INPUT',
      `The dataset in ${directory} was not loaded, and nothing was changed:\n${describeFaults(reading.faults)}`,
    );
  }
  const { now = new Date(), ...rest } = options;
  const records = toRecords(reading.dataset);
  const others = await findOtherIds(store, records);
  const summary = await writeRecords(store, records, {
    ...rest,
    recordedAt: now.toISOString(),
    recordedBy: 'curated dataset',
    summary: `Loaded ${directory.split(/[\\/]/).at(-1) ?? directory}`,
  });
  return { ...summary, others };
};
