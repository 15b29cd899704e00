import { nothing, type Examples } from '../ui/examples.ts';
import { EntityChoices } from './EntityChoices.tsx';

export const examples: Examples = {
  'none chosen': () => <EntityChoices label="Who" ids={[]} onChange={nothing} />,
  'one chosen': () => <EntityChoices label="Whom" ids={['example-person']} onChange={nothing} />,
};
