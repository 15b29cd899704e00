import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const findPackageRoot = (): string => {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
};

/** The folder of `package.json`, the same from the sources and from the built bundle: cypher/, data/ and dist/ lie in it. */
export const packageRoot = findPackageRoot();
