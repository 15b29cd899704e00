import type { ForceInput, ForceOutput } from './forceLayout.ts';

/** Arranges nodes away from the page's own thread. A later request makes the answer to an earlier one void. */
export interface LayoutWorker {
  readonly arrange: (input: ForceInput, onPlaces: (output: ForceOutput) => void) => void;
  readonly dispose: () => void;
}

/** Creates the worker that arranges the network. */
export const createLayoutWorker = (): LayoutWorker => {
  const worker = new Worker(new URL('./forceLayout.worker.ts', import.meta.url), { type: 'module' });
  let latest = 0;
  let answer: ((output: ForceOutput) => void) | null = null;
  worker.addEventListener(
    'message',
    ({ data }: MessageEvent<{ readonly request: number; readonly output: ForceOutput }>) => {
      if (data.request === latest) answer?.(data.output);
    },
  );
  return {
    arrange: (input, onPlaces) => {
      latest += 1;
      answer = onPlaces;
      worker.postMessage({ request: latest, input });
    },
    dispose: () => {
      answer = null;
      worker.terminate();
    },
  };
};
