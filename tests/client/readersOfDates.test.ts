import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate, toDay, toIsoDay } from '../../client/dates/calendar.ts';
import { describeSpan } from '../../client/dates/describeSpan.ts';
import { writeBucket } from '../../client/dates/writeBucket.ts';
import { stretch } from '../../client/state/fieldKinds.ts';
import { toTypedWindow } from '../../client/state/windowDays.ts';
import { axisTicks } from '../../client/time/roundDates.ts';
import { problemOf } from '../../client/time/typedEnds.ts';
import { toIsoDay as toIsoDayOfServer } from '../../server/domain/days.ts';
import { parseEdtf } from '../../server/domain/edtf.ts';

const two = (number: number): string => String(number).padStart(2, '0');
const upTo = (last: number): string[] => Array.from({ length: last + 1 }, (_, number) => two(number));

const years = ['-9999', '-0044', '-0043', '-0000', '0000', '0001', '0100', '1900', '1992', '1993', '2000', '9999'];
const oddYears = ['199X', 'XXXX', '93', '10000', '+1993', '+010000'];
const months = [...upTo(14), '21', '22', '23', '24', '25', 'XX', '1', '99'];
const days = [...upTo(1), '12', '27', '28', '29', '30', '31', '32', 'XX', '1', '99'];
const marks = ['', '~', '?', '%'];

/** Dates of every form: each year with each month and each day, be they there or not, marked or not. */
const corpus = [...years, ...oddYears].flatMap((year) => [
  ...[...marks, ' ', '~?', '*'].map((mark) => `${year}${mark}`),
  ...months.flatMap((month) => [
    ...marks.map((mark) => `${year}-${month}${mark}`),
    ...days.flatMap((day) => [`${year}-${month}-${day}`, `${year}-${month}-${day}~`]),
  ]),
]);

const isPlain = (text: string): boolean => /^-?\d{4}(?:-(?:0\d|1[0-2])(?:-\d{2})?)?$/.test(text);

const differing = (texts: readonly string[]): string[] =>
  texts.filter((text) => {
    const server = parseEdtf(text);
    const page = readDate(text);
    if (text !== text.trim()) return false;
    if ('error' in server) return page !== null;
    if (page === null) return isPlain(text);
    return server.earliest !== page.first || server.latest !== page.after - 1;
  });

describe('the page and the server', () => {
  it('read the same dates, as the same days', () => {
    expect(corpus.length).toBeGreaterThan(10_000);
    expect(differing(corpus)).toEqual([]);
  });

  it('read the same of what nobody would write', () => {
    const odd = fc.array(fc.constantFrom(...'0,1,2,3,9,-,+,/,.,~,?,%,X, ,١,‐,-0,19,00'.split(',')), { maxLength: 12 });
    fc.assert(
      fc.property(
        odd.map((parts) => parts.join('')),
        (text) => {
          expect(differing([text])).toEqual([]);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('say in words just what the server admits', () => {
    const saidOtherwise = corpus.filter((text) => {
      const server = parseEdtf(text);
      const { text: words } = describeSpan({ from: text, to: null }, false);
      if ('error' in server) return words !== text;
      if (text.includes('X')) return false;
      const [, year = '', day = ''] = /^(-?\d{4})(?:-\d{2}(?:-(\d{2}))?)?/.exec(text) ?? [];
      const isMarked = /about|perhaps/.test(words);
      return !words.endsWith(year) || !words.includes(String(Number(day) || '')) || isMarked !== /[~?%]$/.test(text);
    });
    expect(saidOtherwise).toEqual([]);
  });

  it('take the same dates for the ends of a window, typed and in the address', () => {
    const field = stretch('window');
    const differently = corpus.filter((text) => {
      const isTyped = problemOf({ from: text.trim(), to: '' }) === null;
      const read = field.read(`${text}..`);
      const isAddressed = field.values.safeParse(read).success;
      return isTyped !== (readDate(text) !== null) || (isAddressed && 'error' in parseEdtf(text));
    });
    expect(differently).toEqual([]);
  });

  it('write the same days, which the other reads back', () => {
    fc.assert(
      fc.property(fc.integer({ min: toDay(-9999), max: toDay(10_000) - 1 }), (day) => {
        expect(toIsoDay(day)).toBe(toIsoDayOfServer(day));
        expect(readDate(toIsoDayOfServer(day))).toEqual({ first: day, after: day + 1 });
        expect(parseEdtf(toIsoDay(day))).toMatchObject({ earliest: day, latest: day });
      }),
      { numRuns: 1000, examples: [[toDay(-44, 3, 15)], [toDay(0)], [toDay(-1, 12, 31)], [toDay(-9999)]] },
    );
  });

  it('keep the sign of a year before 0 wherever it is written', () => {
    expect(toTypedWindow(toDay(-44), toDay(-43, 4))).toEqual({ from: '-0044', to: '-0043-03' });
    expect(writeBucket({ from: '-0044-01-01', to: '-0044-03-31' })).toBe('January to March -0044');
    expect(writeBucket({ from: '-0044-01-01', to: '-0044-12-31' })).toBe('-0044');
    expect(describeSpan({ from: '-0044-21', to: null }, false).text).toBe('spring -0044');
    expect(axisTicks(toDay(-44, 2), toDay(-43, 2), 12).map(({ label }) => label)).toEqual([
      'Apr -44',
      'Jul',
      'Oct',
      '-43',
    ]);
  });
});
