import type { Examples } from '../ui/examples.ts';
import { EntityLink } from './EntityLink.tsx';
import { exampleMeeting, examplePerson } from './exampleRecords.ts';

export const examples: Examples = {
  'a person': () => <EntityLink entity={examplePerson} />,
  'a meeting': () => <EntityLink entity={exampleMeeting} />,
};
