import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** A new folder that is removed when the calling test file ends. */
export const temporaryDirectory = (): string => {
  const directory = mkdtempSync(join(tmpdir(), 'crosstrack-test-'));
  afterAll(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
};
