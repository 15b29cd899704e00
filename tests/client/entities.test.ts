import { describe, expect, it } from 'vitest';
import type { ClaimFragment, InfluenceKind } from '../../client/api/types.generated.ts';
import { groupClaims } from '../../client/records/groupClaims.ts';
import { describeMatch } from '../../client/records/describeMatch.ts';

const shared = {
  confidence: 'DOCUMENTED',
  span: { from: '1993', to: null, approximate: false },
  sources: [],
} as const;
const oslo = { id: 'oslo', name: 'Oslo', kind: 'PROCESS' } as const;
const qurei = { id: 'qurei', name: 'Ahmed Qurei', kind: 'PERSON' } as const;
const madrid = { id: 'madrid', name: 'Madrid', kind: 'PROCESS' } as const;

const participation: ClaimFragment = {
  ...shared,
  sources: [],
  typename: 'Participation',
  id: 'p',
  type: 'PARTICIPATED_IN',
  from: qurei,
  to: oslo,
  capacity: 'OFFICIAL',
  mediatorType: null,
  side: { id: 'plo', name: 'PLO' },
};
const influence = (influenceKind: InfluenceKind): ClaimFragment => ({
  ...shared,
  sources: [],
  typename: 'Influence',
  id: influenceKind,
  type: 'INFLUENCED',
  from: oslo,
  to: madrid,
  influenceKind,
  claim: 'So it is said.',
});

describe('groupClaims()', () => {
  it('names a relationship as seen from either end', () => {
    const [fromEvent] = groupClaims('oslo', [participation]);
    expect(fromEvent?.heading).toBe('Who took part');
    expect(fromEvent?.items[0]?.other.name).toBe('Ahmed Qurei');
    expect(fromEvent?.items[0]?.details).toEqual(['for PLO', 'official']);
    expect(groupClaims('qurei', [participation])[0]?.heading).toBe('Took part in');
  });

  it('turns influences round whose later end is written first', () => {
    expect(groupClaims('oslo', [influence('FED_INTO')])[0]?.heading).toBe('What is said to have followed');
    expect(groupClaims('oslo', [influence('DERIVED_FROM')])[0]?.heading).toBe('What is said to have led here');
  });
});

describe('describeMatch()', () => {
  it('is silent where the name itself shows why', () => {
    expect(describeMatch('Oslo', { field: 'NAME', matched: 'Oslo', fuzzy: false })).toBeNull();
  });

  it('tells aliases and typos', () => {
    expect(describeMatch('Ahmed Qurei', { field: 'ALIAS', matched: 'Abu Ala', fuzzy: false })).toBe(
      'also known as Abu Ala',
    );
    expect(describeMatch('Palestine Liberation Organization', { field: 'ID', matched: 'plo', fuzzy: false })).toBe(
      'id: plo',
    );
    expect(describeMatch('Democratic Unionist Party', { field: 'INITIALS', matched: 'DUP', fuzzy: false })).toBe(
      'initials: DUP',
    );
    expect(describeMatch('Oslo', { field: 'NAME', matched: 'Oslo', fuzzy: true })).toBe('similar spelling');
  });
});
