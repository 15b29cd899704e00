import { putAll } from '../../changesets/change.ts';
import { writeChangeset, type ChangesetSummary } from '../../changesets/writeChangeset.ts';
import { CrosstrackError } from '../../errors.ts';
import type { Store } from '../../store/store.ts';
import { describeFaults } from './faults.ts';
import { findOtherIds } from './otherRecords.ts';
import { readDataset } from './readDataset.ts';
import { toRecords } from './toRecords.ts';

/** What loading a dataset did, and the ids of what the store holds beside it: nothing is removed by loading. */
export interface LoadSummary extends ChangesetSummary {
  readonly others: readonly string[];
}

/** How a dataset is loaded: who is told how far it is, and what else there is to tell, in sentences; what ends it. */
export interface LoadOptions {
  readonly onProgress?: (done: number, total: number) => void;
  readonly tell?: (sentence: string) => void;
  readonly signal?: AbortSignal;
  readonly now?: Date;
}

/** How long an import waits for another writer, in milliseconds. */
const patience = 600_000;

/**
 * Loads the CSV files of `directory` into the store as one changeset: all of it, or nothing. Rejects with
 * INVALID_INPUT and a sentence for each fault where the files are not as they should be.
 */
export const loadDataset = async (store: Store, directory: string, options: LoadOptions = {}): Promise<LoadSummary> => {
  const reading = await readDataset(directory);
  if ('faults' in reading) {
    throw new CrosstrackError(
      'INVALID_INPUT',
      `The dataset in ${directory} was not loaded, and nothing was changed:\n${describeFaults(reading.faults)}`,
    );
  }
  const { now = new Date(), tell = () => {}, onProgress, signal } = options;
  const records = toRecords(reading.dataset);
  const total = records.entities.length + records.relationships.length;
  const others = await findOtherIds(store, records);
  const summary = await writeChangeset(store, putAll(records), `An import of ${total} records`, {
    kind: 'import',
    writtenAt: now.toISOString(),
    writtenBy: 'curated dataset',
    summary: `Loaded ${directory.split(/[\\/]/).at(-1) ?? directory}`,
    patience,
    onWaiting: tell,
    onRolledBack: tell,
    ...(onProgress === undefined ? {} : { onProgress: (done: number) => onProgress(done, total) }),
    ...(signal === undefined ? {} : { signal }),
  });
  return { ...summary, others };
};
