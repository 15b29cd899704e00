import type { Examples } from '../ui/examples.ts';
import { ActionSegments } from './ActionSegments.tsx';
import { projectionChoices } from './pictureActions.ts';

export const examples: Examples = {
  'one is on': () => <ActionSegments label="Picture" choices={projectionChoices} />,
};
