import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toIsoDay } from '../../server/domain/days.ts';
import { parseEdtf, type EdtfDate } from '../../server/domain/edtf.ts';

const read = (text: string): EdtfDate => {
  const date = parseEdtf(text);
  if ('error' in date) throw new Error(date.error);
  return date;
};
const days = (text: string): [string | null, string | null] => {
  const { earliest, latest } = read(text);
  return [earliest === null ? null : toIsoDay(earliest), latest === null ? null : toIsoDay(latest)];
};

describe('parseEdtf()', () => {
  it.each([
    ['1993-09-13', '1993-09-13', '1993-09-13'],
    ['1993-09', '1993-09-01', '1993-09-30'],
    ['1992-02', '1992-02-01', '1992-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['1993', '1993-01-01', '1993-12-31'],
    ['1992~', '1992-01-01', '1992-12-31'],
    ['1953-05-01?', '1953-05-01', '1953-05-01'],
    ['1993-08/1993-09', '1993-08-01', '1993-09-30'],
    ['../1993', null, '1993-12-31'],
    ['1993/..', '1993-01-01', null],
    ['1993/', '1993-01-01', null],
    ['199X', '1990-01-01', '1999-12-31'],
    ['19XX', '1900-01-01', '1999-12-31'],
    ['-199X', '-1999-01-01', '-1990-12-31'],
    ['-000X', '-0009-01-01', '0000-12-31'],
    ['1993-XX', '1993-01-01', '1993-12-31'],
    ['1993-XX-XX', '1993-01-01', '1993-12-31'],
    ['1992-02-XX', '1992-02-01', '1992-02-29'],
    ['0000-02-29', '0000-02-29', '0000-02-29'],
    ['0000-02', '0000-02-01', '0000-02-29'],
    ['/1993', null, '1993-12-31'],
    ['1993-21', '1993-01-01', '1993-12-31'],
    ['1993-22', '1992-12-01', '1994-03-31'],
    ['1993-23', '1993-01-01', '1993-12-31'],
    ['1993-24', '1992-12-01', '1994-03-31'],
    ['1955-07-09', '1955-07-09', '1955-07-09'],
  ])('reads %s as %s to %s', (text, earliest, latest) => {
    expect(days(text)).toEqual([earliest, latest]);
  });

  it('keeps the text as written and its marks', () => {
    expect(read('1992~')).toMatchObject({ text: '1992~', approximate: true, uncertain: false });
    expect(read('1993?')).toMatchObject({ approximate: false, uncertain: true });
    expect(read('1993-08?/1993-09~')).toMatchObject({ approximate: true, uncertain: true });
    expect(read('1993')).toMatchObject({ approximate: false, uncertain: false });
    expect(read('1993-24')).toMatchObject({ approximate: true, uncertain: false });
  });

  it.each([
    '04/10/1998',
    '1993-13',
    '2020-02-30',
    '13 September 1993',
    '1993-09-13T10:00:00Z',
    'soon',
    '',
    '93-09-13',
    '1993-09/1993-08',
    '/',
    '..',
    '../',
    '/..',
    '../..',
    'XXXX',
    'XXXX-XX',
    'XXXX/1993',
    '-0000',
  ])('refuses %s in a sentence that holds it', (text) => {
    const date = parseEdtf(text);
    expect(date).toHaveProperty('error');
    expect('error' in date && date.error).toContain(`"${text}"`);
  });

  const february = '"%s" names a day that the calendar does not have: February %d has 28 days';
  it.each([
    ['1993-02-29', 1993],
    ['1993-02-29~', 1993],
    ['1993-02-29?', 1993],
    ['1900-02-29%', 1900],
    ['1992-02-29/1993-02-29', 1993],
    ['1993-02-29/1994', 1993],
    ['1993/1994-02-29?', 1994],
    ['1993-02-29/..', 1993],
    ['../1993-02-29', 1993],
    ['/1993-02-29', 1993],
    ['1993-02-30', 1993],
    ['-0043-02-29', -43],
    ['0100-02-29', 100],
  ])('refuses %s, whose February is too short', (text, year) => {
    const named = String(year).replace(/\d+/, (digits) => digits.padStart(4, '0'));
    expect(parseEdtf(text)).toEqual({ error: february.replace('%s', text).replace('%d', named) });
  });

  it('says how many days the month has', () => {
    expect(parseEdtf('1993-04-31')).toEqual({
      error: '"1993-04-31" names a day that the calendar does not have: April 1993 has 30 days',
    });
    expect(parseEdtf('1992-02-30')).toEqual({
      error: '"1992-02-30" names a day that the calendar does not have: February 1992 has 29 days',
    });
  });

  it('keeps the sign of a year before 0, of a season too', () => {
    expect(days('-0044-03-15')).toEqual(['-0044-03-15', '-0044-03-15']);
    expect(days('-0044-21')).toEqual(['-0044-01-01', '-0044-12-31']);
    expect(days('-0044-22')).toEqual(['-0045-12-01', '-0043-03-31']);
    expect(days('0000-24')).toEqual(['-0001-12-01', '0001-03-31']);
  });

  it('admits just the days that the calendar has, marked or at either end of an interval', () => {
    const two = (number: number): string => String(number).padStart(2, '0');
    const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    fc.assert(
      fc.property(
        fc.integer({ min: -9999, max: 9999 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
        fc.constantFrom('', '~', '?', '%'),
        fc.constantFrom('*', '*/..', '../*', '*/', '/*', '-9999/*', '*/9999', '*/*'),
        (year, month, day, mark, form) => {
          const sign = year < 0 ? '-' : '';
          const written = `${sign}${String(Math.abs(year)).padStart(4, '0')}-${two(month)}-${two(day)}${mark}`;
          const length = (lengths[month - 1] ?? 0) + (month === 2 && isLeap(year) ? 1 : 0);
          const date = parseEdtf(form.replaceAll('*', written));
          expect('error' in date).toBe(day < 1 || day > length);
        },
      ),
      { numRuns: 3000, examples: [[1993, 2, 29, '~', '../*']] },
    );
  });

  it('agrees with the calendar on every day', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1700-01-01'), max: new Date('2200-12-31'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          const expected = Math.floor(date.getTime() / 86_400_000);
          expect(read(day)).toMatchObject({ earliest: expected, latest: expected });
        },
      ),
      { numRuns: 200 },
    );
  });
});

it('takes no long text for a date, and does not read it either', () => {
  const began = performance.now();
  expect(parseEdtf('9'.repeat(2_000_000))).toEqual({
    error: 'A text of 2000000 characters is no date; expected one such as "1993-09-13"',
  });
  expect(performance.now() - began).toBeLessThan(1000);
});
