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
  ])('refuses %s in a sentence that holds it', (text) => {
    const date = parseEdtf(text);
    expect(date).toHaveProperty('error');
    expect('error' in date && date.error).toContain(`"${text}"`);
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
