import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Wording } from '../../client/records/Wording.tsx';
import type { WordingPart } from '../../client/api/wordingPart.ts';
import { withoutClause, writeWording } from '../../client/records/writeWording.ts';

const text = (words: string): WordingPart => ({ kind: 'TEXT', text: words });
const name = (words: string): WordingPart => ({ kind: 'RECORD', text: words, record: 'id' });
const days = (count: number): WordingPart => ({ kind: 'DAYS', text: `${count} days`, days: count });
const dates = (from: string | null, to: string | null = null, open = false): WordingPart => ({
  kind: 'DATES',
  text: `${from} to ${to}`,
  from,
  to,
  open,
});

describe('writeWording()', () => {
  it.each([
    [[text('connected from '), dates('1993-09-13'), text('.')], 'connected from 13 September 1993.'],
    [[text('dated '), dates('1993-01-20', '1993-01-22')], 'dated 20–22 January 1993'],
    [[text('dated '), dates('1992-12~')], 'dated about December 1992'],
    [[text('was in '), dates('1988-10')], 'was in October 1988'],
    [[name('Fund'), text(' ('), dates('1946', null, true), text(')')], 'Fund (from 1946)'],
    [[text('a post ('), dates(null, '1992', true), text(')')], 'a post (until 1992)'],
    // What looks like a date in a name is none.
    [[name('Talks 2001-02-2'), text(', '), name('CSBM 1990-05')], 'Talks 2001-02-2, CSBM 1990-05'],
  ])('words dates as elsewhere, and leaves names alone', (parts, sentence) => {
    expect(writeWording({ parts })).toBe(sentence);
  });

  it.each([
    [3, '3 days later'],
    [13, '13 days later'],
    [14, '2 weeks (14 days) later'],
    [61, '2 months (61 days) later'],
    [4205, '12 years (4,205 days) later'],
  ])('tells %i days as the ledger does where that is wanted', (count, sentence) => {
    const parts = [days(count), text(' later')];
    expect(writeWording({ parts }, 'rounded')).toBe(sentence);
    expect(writeWording({ parts })).toBe(`${count} days later`);
  });
});

describe('withoutClause()', () => {
  it('leaves a clause out, and nothing else', () => {
    const parts: WordingPart[] = [
      text('It can follow '),
      days(182),
      text(' after the hop before, on '),
      dates('1993-06-01'),
      { ...text(': dated '), clause: 'hop-dated' },
      { ...dates('1993-06'), clause: 'hop-dated' },
      text('.'),
    ];
    expect(writeWording(withoutClause({ parts }, 'hop-dated'))).toBe(
      'It can follow 182 days after the hop before, on 1 June 1993.',
    );
    expect(withoutClause({ parts }, 'another').parts).toEqual(parts);
  });
});

describe('<Wording>', () => {
  it('sets each name apart, whatever its direction of writing, and words the rest', () => {
    const parts = [name('أحمد قريع'), text(' went to '), name('<Oslo>'), text(' ('), dates('1993-01-20'), text('), ')];
    const of = { parts: [...parts, days(61), text(' later.')] };
    expect(renderToStaticMarkup(createElement(Wording, { of, lags: 'rounded' }))).toBe(
      '<bdi>أحمد قريع</bdi> went to <bdi>&lt;Oslo&gt;</bdi> (20 January 1993), 2 months (61 days) later.',
    );
  });
});
