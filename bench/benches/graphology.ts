import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { NetworkColumns } from '../generate.ts';
import type { Made, Task } from './graphology.worker.ts';

/** The peer: graphology over the same columns. */
export interface Graphology {
  run(task: Task): Promise<Made>;
}

const program = new URL('./graphology.worker.ts', import.meta.url).href;
/** Node hands a thread no loaders on, so it fetches that of TypeScript itself. */
const bootstrap = `import('tsx/esm/api').then(({ register }) => { register(); return import('${program}'); });`;

/** Starts graphology over these columns, and ends it when `work` is done. */
export const withGraphology = async <Answer>(
  columns: NetworkColumns,
  work: (graphology: Graphology) => Promise<Answer>,
): Promise<Answer> => {
  const worker = new Worker(bootstrap, {
    eval: true,
    workerData: columns,
    resourceLimits: { maxOldGenerationSizeMb: 6144 },
  });
  try {
    return await work({
      async run(task) {
        worker.postMessage(task);
        const [made] = (await once(worker, 'message')) as [Made];
        return made;
      },
    });
  } finally {
    await worker.terminate();
  }
};
