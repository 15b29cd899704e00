import { describe, expect, it } from 'vitest';
import type { EntityRecord, RelationshipRecord } from '../../server/domain/records.ts';
import { sentenceOf } from '../../server/domain/wording.ts';
import { contradictionOf } from '../../server/view/contradictions.ts';
import { entity, relationship } from '../fixtures/transfers/records.ts';

const person = (born?: string, died?: string): EntityRecord => entity('PERSON', 'ann', { born, died });

/** What cannot be about a relationship, in a sentence; null where it can. */
const saidOf = (record: RelationshipRecord, from: EntityRecord, to: EntityRecord): string | null => {
  const what = contradictionOf(record, from, to);
  return what === null ? null : sentenceOf(what);
};

const round = entity('MEETING', 'round', { from: '1993-01-20', to: '1993-01-22' });
const cameTo = relationship('PARTICIPATED_IN', 'ann', 'round');

describe('contradictionOf()', () => {
  it('names a seat after death and before birth, under every reading of the dates alone', () => {
    expect(saidOf(cameTo, person(undefined, '1993-01-19'), round)).toBe(
      'Synthetic ann (until 1993-01-19) had died before Synthetic round (1993-01-20 to 1993-01-22) began',
    );
    expect(saidOf(cameTo, person('1993-01-23'), round)).toBe(
      'Synthetic ann (1993-01-23) was born after Synthetic round (1993-01-20 to 1993-01-22) ended',
    );
    for (const [born, died] of [
      [undefined, '1993-01-20'],
      [undefined, '1993-01'],
      ['1993-01-22', undefined],
      ['1993', '1993'],
      [undefined, undefined],
    ])
      expect(saidOf(cameTo, person(born, died), round)).toBeNull();
  });

  it('names a post, a tie, a signature and a convening of who or what was not there then', () => {
    const bank = entity('INSTITUTION', 'bank', { founded: '1950', dissolved: '1970' });
    const post = (from?: string, to?: string) => relationship('AFFILIATED_WITH', 'ann', 'bank', { from, to });
    expect(saidOf(post('1965'), person('1930', '1964'), bank)).toBe(
      'Synthetic ann (1930 to 1964) is said to have been at Synthetic bank (1950 to 1970), from 1965, but had died by then',
    );
    expect(saidOf(post('1940', '1949'), person('1930'), bank)).toBe(
      'Synthetic ann (1930) is said to have been at Synthetic bank (1950 to 1970), 1940 to 1949, which was not founded by then',
    );
    for (const [from, to] of [['1964'], ['1965', '1980'], [undefined, '1950'], []])
      expect(saidOf(post(from, to), person('1930', '1964-06'), bank) === null).toBe(from !== '1965');
    const ben = entity('PERSON', 'ben', { born: '1980' });
    expect(saidOf(relationship('TIE', 'ann', 'ben', { to: '1970' }), person('1930'), ben)).toBe(
      'Synthetic ann (1930) is said to have had a tie with Synthetic ben (1980), until 1970, who was not born by then',
    );
    expect(saidOf(relationship('CONVENED', 'bank', 'round'), bank, round)).toBe(
      'Synthetic bank (1950 to 1970) is said to have convened, hosted or funded Synthetic round (1993-01-20 to 1993-01-22), but had been dissolved by then',
    );
    const paper = entity('DOCUMENT', 'paper', { date: '1971' });
    expect(saidOf(relationship('SIGNED', 'ann', 'paper'), person(undefined, '1970'), paper)).toContain('but had died');
    expect(saidOf(relationship('AUTHORED', 'ann', 'paper'), person(undefined, '1970'), paper)).toBeNull();
    expect(
      saidOf(relationship('PARTY_TO', 'bank', 'war', { from: '1980' }), bank, entity('CONFLICT', 'war')),
    ).toContain('is said to have been party to Synthetic war, from 1980, but had been dissolved by then');
  });

  it('names a meeting outside its process', () => {
    const partOf = relationship('PART_OF', 'round', 'talks');
    expect(saidOf(partOf, round, entity('PROCESS', 'talks', { from: '1993-02' }))).toBe(
      'Synthetic round (1993-01-20 to 1993-01-22) lies outside Synthetic talks (1993-02)',
    );
    expect(saidOf(partOf, round, entity('PROCESS', 'talks', { to: '1992' }))).toContain('talks (until 1992)');
    expect(saidOf(partOf, round, entity('PROCESS', 'talks', { from: '1990' }))).toBeNull();
    expect(saidOf(partOf, round, entity('PROCESS', 'talks'))).toBeNull();
  });

  it('names an idea before its origin, and in a document at another date than the document has', () => {
    const [idea, paper] = [
      entity('IDEA', 'idea', { originDate: '1990' }),
      entity('DOCUMENT', 'paper', { date: '1989' }),
    ];
    const appeared = (date?: string) => relationship('APPEARED_IN', 'idea', 'paper', { date });
    expect(saidOf(appeared(), idea, paper)).toBe(
      'Synthetic idea (1990) is said to appear in Synthetic paper (1989), before its origin',
    );
    expect(saidOf(appeared('1991-05'), entity('IDEA', 'idea'), paper)).toBe(
      "Synthetic idea is said to appear in Synthetic paper (1989) in 1991-05, which is not the document's date",
    );
    expect(saidOf(appeared('1989-05-01'), entity('IDEA', 'idea'), paper)).toBeNull();
    expect(saidOf(relationship('APPEARED_IN', 'idea', 'round', { date: '1994' }), idea, round)).toBeNull();
  });

  it('names influence that reaches what was over before it set out', () => {
    const fed = (date?: string) => relationship('INFLUENCED', 'round', 'paper', { influenceKind: 'fed-into', date });
    const [before, after] = [
      entity('DOCUMENT', 'paper', { date: '1992' }),
      entity('DOCUMENT', 'paper', { date: '1994' }),
    ];
    expect(saidOf(fed(), round, before)).toBe(
      'influence between Synthetic round (1993-01-20 to 1993-01-22) and Synthetic paper (1992) cannot have arrived',
    );
    expect(saidOf(fed('1993-06'), round, after)).toMatch(/cannot have arrived in 1993-06$/);
    expect(saidOf(fed(), round, after)).toBeNull();
    const derived = relationship('INFLUENCED', 'round', 'paper', { influenceKind: 'derived-from' });
    expect(saidOf(derived, round, before)).toBeNull();
    expect(saidOf(derived, round, after)).not.toBeNull();
  });
});
