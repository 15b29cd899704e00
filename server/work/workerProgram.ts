import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packageRoot } from '../process/packageRoot.ts';

/** The program of the threads: beside the bundle that is running, or the source where it runs from source. */
export const workerProgram = pathToFileURL(
  import.meta.url.endsWith('.ts')
    ? join(packageRoot, 'server', 'work', 'worker.ts')
    : join(packageRoot, 'dist', 'server', 'worker.js'),
);
