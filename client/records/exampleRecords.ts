import type { CitationFragment, CodingsFragment } from '../api/types.generated.ts';

/** Made-up records for `/ui`: they are about nobody. */
export const examplePerson = { id: 'example-person', name: 'Example Person', kind: 'PERSON' } as const;
export const exampleMeeting = { id: 'example-meeting', name: 'Example meeting', kind: 'MEETING' } as const;

export const exampleSources: readonly CitationFragment[] = [
  { id: 'one', name: 'An example that can be read', url: 'https://example.org/', published: null, accessed: true },
  { id: 'two', name: 'An example that is only cited', url: null, published: null, accessed: false },
];

export const exampleClaims: CodingsFragment['derived']['evidence'] = [
  {
    typename: 'Participation',
    id: 'example-claim',
    type: 'PARTICIPATED_IN',
    confidence: 'REPORTED',
    span: { from: '1993-01', to: '1993-01', approximate: true },
    sources: [...exampleSources],
    from: examplePerson,
    to: exampleMeeting,
    capacity: 'PERSONAL',
    mediatorType: null,
    side: null,
  },
];
