import { describe, expect, it } from 'vitest';
import type { ClaimFragment, InfluenceKind } from '../../client/api/types.generated.ts';
import { groupClaims } from '../../client/records/groupClaims.ts';
import { describeChoices, describeNamesake } from '../../client/records/describeChoice.ts';
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
      'listed under the short name “plo”',
    );
    expect(describeMatch('Abbas Araghchi', { field: 'LANGUAGE', matched: 'Persian', fuzzy: false })).toBe(
      'speaks Persian (general knowledge, without a source)',
    );
    expect(describeMatch('Oslo', { field: 'SUMMARY', matched: 'Talks in Norway.', fuzzy: false })).toBe(
      'found in the description',
    );
    expect(describeMatch('Democratic Unionist Party', { field: 'INITIALS', matched: 'DUP', fuzzy: false })).toBe(
      'DUP are the initials of its name',
    );
    expect(describeMatch('Oslo', { field: 'NAME', matched: 'Oslo', fuzzy: true })).toBe('similar spelling');
  });
});

describe('describeChoices()', () => {
  const collins = (id: string, known: { from?: string; to?: string; inBrief?: string } = {}) => ({
    id,
    name: 'Michael Collins',
    kind: 'PERSON' as const,
    inBrief: known.inBrief ?? '',
    namesakes: 1,
    span: { from: known.from ?? null, to: known.to ?? null, approximate: false },
  });

  it('tells two of one name apart by their years, and by a few words', () => {
    const told = describeChoices([
      collins('one', { from: '1890-10-16', to: '1922-08-22', inBrief: 'Signed the Treaty.' }),
      collins('two', { from: '1930~' }),
      collins('three', { to: '2001', inBrief: 'An astronaut.' }),
    ]);
    expect(told.get('one')).toEqual({ about: 'Person · 1890–1922', brief: 'Signed the Treaty.' });
    expect(told.get('two')).toEqual({ about: 'Person · born 1930', brief: '' });
    expect(told.get('three')).toEqual({ about: 'Person · died 2001', brief: 'An astronaut.' });
  });

  it('names the record where nothing else on record tells them apart', () => {
    const told = describeChoices([collins('one'), collins('two'), collins('three', { from: '1890' })]);
    expect(told.get('one')?.brief).toBe('record “one”');
    expect(told.get('two')?.brief).toBe('record “two”');
    expect(told.get('three')?.brief).toBe('');
  });

  it('says of what was chosen who it is only where another is called so', () => {
    expect(describeNamesake(collins('one', { from: '1890', to: '1922' }))).toBe('Person · 1890–1922 · record “one”');
    expect(describeNamesake({ ...collins('one'), namesakes: 0 })).toBeNull();
  });
});
