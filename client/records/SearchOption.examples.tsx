import { ListBox } from 'react-aria-components';
import type { Examples } from '../ui/examples.ts';
import { exampleMeeting, examplePerson } from './exampleRecords.ts';
import { describeChoices } from './describeChoice.ts';
import { SearchOption, type SearchMatch } from './SearchOption.tsx';

const person = { ...examplePerson, namesakes: 1, span: { from: '1890', to: '1922', approximate: false } };

const matches: readonly SearchMatch[] = [
  {
    field: 'NAME',
    matched: 'Example Person',
    fuzzy: false,
    entity: { ...person, inBrief: 'A minister of an example.' },
  },
  {
    field: 'LANGUAGE',
    matched: 'Persian',
    fuzzy: false,
    entity: { ...person, id: 'example-namesake', inBrief: '', span: { from: null, to: null, approximate: false } },
  },
  {
    field: 'SUMMARY',
    matched: 'a place that is told of',
    fuzzy: false,
    entity: {
      ...exampleMeeting,
      inBrief: 'a place that is told of',
      namesakes: 0,
      span: { from: '1993-01', to: '1993-01', approximate: false },
    },
  },
];
const choices = describeChoices(matches.map(({ entity }) => entity));

export const examples: Examples = {
  'two of one name, and something found by its summary': () => (
    <ListBox aria-label="Found">
      {matches.map((match) => (
        <SearchOption key={match.entity.id} match={{ ...match, choice: choices.get(match.entity.id)! }} />
      ))}
    </ListBox>
  ),
};
