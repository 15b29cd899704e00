import { ListBox } from 'react-aria-components';
import type { Examples } from '../ui/examples.ts';
import { exampleMeeting, examplePerson } from './exampleRecords.ts';
import { SearchOption, type SearchMatch } from './SearchOption.tsx';

const matches: readonly SearchMatch[] = [
  {
    field: 'NAME',
    matched: 'Example Person',
    fuzzy: false,
    entity: { ...examplePerson, span: { from: null, to: null, approximate: false } },
  },
  {
    field: 'SUMMARY',
    matched: 'a place that is told of',
    fuzzy: false,
    entity: { ...exampleMeeting, span: { from: '1993-01', to: '1993-01', approximate: false } },
  },
];

export const examples: Examples = {
  'found by its name, and by its summary': () => (
    <ListBox aria-label="Found">
      {matches.map((match) => (
        <SearchOption key={match.entity.id} match={match} />
      ))}
    </ListBox>
  ),
};
