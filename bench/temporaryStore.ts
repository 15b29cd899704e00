import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { putAll } from '../server/changesets/change.ts';
import { writeChangeset } from '../server/changesets/writeChangeset.ts';
import type { Records } from '../server/domain/records.ts';
import { createEmbeddedStore } from '../server/store/embedded.ts';

/** Gives `work` an empty directory, and removes it afterwards. */
export const withDirectory = async <Answer>(work: (directory: string) => Promise<Answer>): Promise<Answer> => {
  const directory = await mkdtemp(join(tmpdir(), 'crosstrack-bench-'));
  try {
    return await work(directory);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
};

/** Writes records into an embedded store in this directory, and closes it. */
export const fillStore = async (directory: string, records: Records): Promise<void> => {
  const store = await createEmbeddedStore({ directory });
  try {
    await writeChangeset(store, putAll(records), 'A bench', {
      kind: 'import',
      writtenBy: 'bench',
      writtenAt: new Date().toISOString(),
      summary: 'Generated for a bench',
      patience: 0,
    });
  } finally {
    await store.close();
  }
};
