import type { Examples } from '../ui/examples.ts';
import { Evidence } from './Evidence.tsx';
import { exampleSources } from './exampleRecords.ts';

export const examples: Examples = {
  'no source': () => <Evidence sources={[]} />,
  'two sources': () => <Evidence sources={exampleSources} />,
};
