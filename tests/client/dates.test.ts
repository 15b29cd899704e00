import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthNames, shortMonthNames } from '../../client/dates/calendar.ts';
import { describeSpan, describeSpanInLine, writeDatesShort } from '../../client/dates/describeSpan.ts';
import { writeDay, writeDayShort } from '../../client/dates/writeDay.ts';

describe('describeSpan()', () => {
  const cases: readonly [string | null, string | null, boolean, string][] = [
    ['1993-01', null, false, 'January 1993 (month known)'],
    ['1993-09-13', null, false, '13 September 1993'],
    ['1993-01-20', '1993-01-22', false, '20–22 January 1993'],
    ['1992~', null, false, 'about 1992 (year known, approximate)'],
    ['1993?', null, false, 'perhaps 1993 (year known, uncertain)'],
    ['1993-04%', null, false, 'about April 1993 (month known, approximate and uncertain)'],
    ['1992-12', '1993-09-09', true, 'December 1992 – 9 September 1993 (beginning: month known)'],
    ['1990', '1995', true, '1990 – 1995 (year known)'],
    ['1990', null, true, 'from 1990 (year known, no end recorded)'],
    ['1990/..', null, false, 'from 1990 (year known, no end recorded)'],
    [null, '1995', true, 'until 1995 (year known)'],
    ['../1995', null, false, 'until 1995 (year known)'],
    ['1993-08/1993-09', null, false, 'August – September 1993 (month known)'],
    ['1993-09-13', '1993-09-13', false, '13 September 1993'],
    ['1997-05-30~', '1997-06-01', false, 'about 30 May – 1 June 1997 (beginning: approximate)'],
    ['1997-05-30', '1997-06-01~', false, '30 May – about 1 June 1997 (end: approximate)'],
    ['1997-05-20~', '1997-05-22~', false, 'about 20–22 May 1997 (approximate)'],
    ['1997-05-20~', '1997-05-22', false, 'about 20 May – 22 May 1997 (beginning: approximate)'],
    ['1997-05', '1997', true, 'May 1997 – some time that year'],
    ['1997-05', '1997-05-22', true, 'some day that month – 22 May 1997'],
    ['2011-01-27', '2011-01', true, '27 January 2011 – some day that month'],
    ['2011', '2011-01-27', true, 'some time that year – 27 January 2011'],
    ['2011-01-27', '2011-01~', true, '27 January – about January 2011 (end: month known, approximate)'],
    [null, null, true, 'date not known'],
    ['spring of 1993', null, false, 'spring of 1993'],
    ['1993-24', null, false, 'winter 1993 (season known)'],
    ['2001-21', '2001-22', false, 'spring – summer 2001 (season known)'],
    ['2001-25', null, false, '2001-25'],
  ];
  it.each(cases)('says %s to %s (lasts: %s) as "%s"', (from, to, lasts, text) => {
    expect(describeSpanInLine({ from, to }, lasts)).toBe(text);
  });

  it('keeps the words and their precision apart', () => {
    expect(describeSpan({ from: '1993-01', to: null }, false)).toEqual({
      text: 'January 1993',
      precision: 'month known',
    });
  });

  const month = fc.integer({ min: 1, max: 12 }).map((number) => `-${String(number).padStart(2, '0')}`);
  const day = fc.integer({ min: 1, max: 28 }).map((number) => `-${String(number).padStart(2, '0')}`);
  const date = fc
    .tuple(
      // Few years, so that beginnings and ends share theirs.
      fc.integer({ min: 1990, max: 1992 }).map(String),
      fc.oneof(
        fc.constant(''),
        month,
        fc.tuple(month, day).map(([one, other]) => `${one}${other}`),
      ),
      fc.constantFrom('', '~', '?', '%'),
    )
    .map((parts) => parts.join(''));
  const end = fc.option(date);

  it('uses the same words, long or short, but for the names of months', () => {
    const shorten = (text: string): string =>
      monthNames.reduce((short, name, place) => short.replaceAll(name, shortMonthNames[place] ?? ''), text);
    fc.assert(
      fc.property(end, end, fc.boolean(), (from, to, lasts) => {
        const [long, short] = [describeSpan({ from, to }, lasts), describeSpan({ from, to }, lasts, 'short')];
        expect(short.text).toBe(shorten(long.text));
        expect(short.precision).toBe(long.precision);
      }),
    );
  });

  it('says the same of dates apart and of their interval', () => {
    fc.assert(
      fc.property(date, date, fc.boolean(), (from, to, lasts) => {
        expect(describeSpan({ from: `${from}/${to}`, to: null }, lasts)).toEqual(describeSpan({ from, to }, lasts));
      }),
    );
  });

  it('holds every year, every doubt and every day', () => {
    fc.assert(
      fc.property(date, date, fc.boolean(), (from, to, lasts) => {
        const { text } = describeSpan({ from, to }, lasts);
        for (const written of [from, to]) {
          expect(text).toContain(written.slice(0, 4));
          expect(text.includes('perhaps')).toBe(/\?/.test(from + to));
          expect(text.includes('about')).toBe(/[~%]/.test(from + to));
          if (written.length >= 10) expect(text).toMatch(new RegExp(`\\b${Number(written.slice(8, 10))}\\b`));
        }
      }),
    );
  });
});

describe('in few letters', () => {
  it.each([
    ['1993-01-20/1993-01-22', '20–22 Jan 1993'],
    ['1992-12', 'Dec 1992'],
    ['1992~', 'about 1992'],
    ['1992?', 'perhaps 1992'],
    ['1993-08-31/1993-09-02', '31 Aug – 2 Sep 1993'],
    ['1997-05-30~/1997-06-01~', 'about 30 May – about 1 Jun 1997'],
    ['1990/1995', '1990 – 1995'],
    ['1990/..', 'from 1990'],
    ['2001-05-01/2001-05-01', '1 May 2001'],
    ['', ''],
    ['late 1990', 'late 1990'],
  ])('%s reads %s', (edtf, words) => expect(writeDatesShort(edtf, false)).toBe(words));

  it('what lasts has no end where none is written', () => {
    expect(writeDatesShort('1991-10', true)).toBe('from Oct 1991');
    expect(writeDatesShort('1991-10', false)).toBe('Oct 1991');
  });

  it('a day has the words of a long one', () => {
    expect([writeDay('1993-09-13'), writeDayShort('1993-09-13')]).toEqual(['13 September 1993', '13 Sep 1993']);
    expect([writeDay(null), writeDayShort(null)]).toEqual(['a day not known', 'not known']);
  });
});
