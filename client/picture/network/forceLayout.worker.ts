import { forceLayout, type ForceInput } from './forceLayout.ts';

self.addEventListener('message', ({ data }: MessageEvent<{ readonly request: number; readonly input: ForceInput }>) => {
  self.postMessage({ request: data.request, output: forceLayout(data.input) });
});
