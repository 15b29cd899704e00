import type { Examples } from './examples.ts';
import { LegendChoice } from './LegendChoice.tsx';

const stay = (): void => undefined;

export const examples: Examples = {
  'everything passes': () => (
    <LegendChoice value="one" choices={{ chosen: [], onChange: stay }}>
      An example
    </LegendChoice>
  ),
  'only this passes': () => (
    <LegendChoice value="one" choices={{ chosen: ['one'], onChange: stay }}>
      An example
    </LegendChoice>
  ),
  'others pass': () => (
    <LegendChoice value="one" choices={{ chosen: ['other'], onChange: stay }}>
      An example
    </LegendChoice>
  ),
  'nothing can be chosen': () => (
    <LegendChoice value="one" choices={null}>
      An example
    </LegendChoice>
  ),
};
