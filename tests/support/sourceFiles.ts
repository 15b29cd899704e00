import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { packageRoot } from '../../server/process/packageRoot.ts';

/** Every file below a folder of the package whose name ends in one of `endings`, as paths from the root. */
export const filesBelow = (folder: string, endings: readonly string[]): string[] =>
  readdirSync(join(packageRoot, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .filter((name) => endings.some((ending) => name.endsWith(ending)))
    .sort();

/** The text of a file of the package. */
export const textOfFile = (path: string): string => readFileSync(join(packageRoot, path), 'utf8');

const importPattern = /(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g;

/** What a file imports: paths from the root for files of the package, names for packages. */
export const importsOf = (path: string): string[] =>
  [...textOfFile(path).matchAll(importPattern)].map(([, target = '']) =>
    target.startsWith('.')
      ? relative(packageRoot, resolve(join(packageRoot, dirname(path)), target)).replaceAll('\\', '/')
      : target,
  );
