import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinWords } from '../../server/domain/joinWords.ts';
import {
  capitalised,
  datePart,
  datesPart,
  daysPart,
  namePart,
  recordPart,
  sentenceOf,
  worded,
  wordingOf,
  type Worded,
} from '../../server/domain/wording.ts';

describe('worded()', () => {
  it('makes a sentence and its parts at once', () => {
    const wording = worded('died')`${recordPart('qurei', 'Ahmed Qurei')} died ${''}on ${datePart('2023-02-22')}, ${1}.`;
    expect(wording).toEqual({
      kind: 'died',
      parts: [
        { kind: 'RECORD', text: 'Ahmed Qurei', record: 'qurei' },
        { kind: 'TEXT', text: ' died on ' },
        { kind: 'DATES', text: '2023-02-22', from: '2023-02-22', to: null, open: false },
        { kind: 'TEXT', text: ', ' },
        { kind: 'NUMBER', text: '1', number: 1 },
        { kind: 'TEXT', text: '.' },
      ],
    });
    expect(sentenceOf(wording)).toBe('Ahmed Qurei died on 2023-02-22, 1.');
  });

  it('makes of a sentence within another a clause, whose own clauses keep their names', () => {
    const inner = worded('lag')`${daysPart(1, 'a day')} later${worded('doubt')` at most`}`;
    expect(worded('moved')`Up, ${inner}.`.parts).toEqual([
      { kind: 'TEXT', text: 'Up, ' },
      { kind: 'DAYS', text: 'a day', days: 1, clause: 'lag' },
      { kind: 'TEXT', text: ' later', clause: 'lag' },
      { kind: 'TEXT', text: ' at most', clause: 'doubt' },
      { kind: 'TEXT', text: '.' },
    ]);
  });

  it('has no date where none is known', () => {
    expect(datesPart('', '1995', 'until 1995')).toMatchObject({ from: null, to: '1995', open: false });
    expect(datesPart('1990', '', 'from 1990', true)).toMatchObject({ from: '1990', to: null, open: true });
  });

  it('joins to what was put in, with no two neighbouring words and no empty ones', () => {
    const piece: fc.Arbitrary<Worded> = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.string().map(namePart),
      fc.array(fc.string()).map((texts) => wordingOf('clause', texts)),
    );
    const textOf = (value: Worded): string =>
      typeof value === 'object' ? ('text' in value ? value.text : sentenceOf(value)) : String(value);
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const wording = wordingOf('any', pieces);
        expect(sentenceOf(wording)).toBe(pieces.map(textOf).join(''));
        wording.parts.forEach((part, place) => {
          const next = wording.parts[place + 1];
          if (part.kind === 'TEXT') expect(part.text).not.toBe('');
          if (part.kind === 'TEXT' && next?.kind === 'TEXT') expect(part.clause).not.toBe(next.clause);
        });
      }),
    );
  });
});

describe('capitalised()', () => {
  it('begins with a capital where it begins with words, and leaves names alone', () => {
    expect(sentenceOf(capitalised(worded('a')`sat with ${namePart('them')}`))).toBe('Sat with them');
    expect(sentenceOf(capitalised(worded('a')`${namePart('al-Fatah')} sat`))).toBe('al-Fatah sat');
    expect(capitalised(worded('a')``)).toEqual({ kind: 'a', parts: [] });
  });
});

describe('joinWords()', () => {
  it.each([
    [[], Infinity, ''],
    [['a'], Infinity, 'a'],
    [['a', 'b'], Infinity, 'a or b'],
    [['a', 'b', 'c'], Infinity, 'a, b or c'],
    [['a', 'b', 'c'], 2, 'a, b or c'],
    [['a', 'b', 'c', 'd'], 2, 'a, b or 2 others'],
    [['a', 'b', 'c', 'd'], 1, 'a or 3 others'],
  ])('%j, at most %i: %s', (words, most, text) => {
    expect(sentenceOf(joinWords('list', words, 'or', most))).toBe(text);
  });

  it('keeps names as parts', () => {
    const { parts } = joinWords('list', [recordPart('a', 'A'), namePart('B')], 'and');
    expect(parts.map(({ kind }) => kind)).toEqual(['RECORD', 'TEXT', 'NAME']);
  });
});
