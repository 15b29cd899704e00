import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** So many bytes of the engine's log are taken over into its file at a time: what a start after a crash has to read again. */
export const mostLogBytes = 32_000_000;

const syncFile = async (path: string): Promise<void> => {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
};

const isGone = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

/**
 * Forces to disk what the engine has written to its log. The engine's own way is a checkpoint, which writes anew what the log
 * touched, and so takes longer the more there is; the log alone takes as long as what was written.
 */
export const syncLog = async (database: string): Promise<void> => {
  const log = `${database}.wal`;
  for (const name of await readdir(log)) {
    try {
      await syncFile(join(log, name));
    } catch (error) {
      // A part of the log that was taken over into the file meanwhile, which the engine had then forced to disk.
      if (!isGone(error)) throw error;
    }
  }
};
