// When files changed. Plain JavaScript: it stands before every start, and loading a TypeScript runner would take longer.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..');

/** @param {string} path @param {(path: string) => boolean} counts @returns {string[]} */
const filesBelow = (path, counts) => {
  if (!statSync(path).isDirectory()) return counts(path) ? [path] : [];
  return readdirSync(path).flatMap((name) => filesBelow(join(path, name), counts));
};

/**
 * When the newest of the files at or below these paths changed.
 * @param {string[]} paths @param {(path: string) => boolean} counts
 */
export const newestOf = (paths, counts = () => true) =>
  Math.max(0, ...paths.flatMap((path) => filesBelow(join(root, path), counts)).map((file) => statSync(file).mtimeMs));

/**
 * When the oldest of these files was written; 0 where one is missing.
 * @param {string[]} files
 */
export const oldestOf = (files) => {
  try {
    return Math.min(...files.map((file) => statSync(join(root, file)).mtimeMs));
  } catch {
    return 0;
  }
};
