import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf, type EdtfDate } from '../../server/domain/edtf.ts';
import {
  overlaps,
  spanOfEvent,
  spanOfState,
  unknownSpan,
  withEndAfterStart,
  type Span,
  type Window,
} from '../../server/domain/spans.ts';

const date = (text: string): EdtfDate | null => {
  if (text === '') return null;
  const parsed = parseEdtf(text);
  if ('error' in parsed) throw new Error(parsed.error);
  return parsed;
};
const window = (from: string, to: string): Window => ({
  from: date(from)?.earliest ?? null,
  to: to === '' ? null : date(to)!.latest! + 1,
});

describe('spanOfEvent() and spanOfState()', () => {
  it('an event without an end ends with its beginning, a state without one is open', () => {
    expect(spanOfEvent(date('1993-09-13'), null)).toEqual({
      start: 8656,
      startLatest: 8656,
      endEarliest: 8657,
      end: 8657,
    });
    expect(spanOfState(date('1993-09-13'), null)).toEqual({
      start: 8656,
      startLatest: 8656,
      endEarliest: 8657,
      end: null,
    });
  });

  it('what ends on a day less well known than that of its beginning does not end before it', () => {
    // 20 August 2001 is day 11554, 31 August day 11565.
    expect(spanOfEvent(date('2001-08-20'), date('2001-08'))).toEqual({
      start: 11554,
      startLatest: 11554,
      endEarliest: 11555,
      end: 11566,
    });
    expect(spanOfEvent(date('2001-08'), date('2001-08-24'))).toMatchObject({ startLatest: 11558, end: 11559 });
  });

  it('nothing known is an unknown span', () => {
    expect(spanOfEvent(null, null)).toEqual(unknownSpan);
  });
});

describe('overlaps()', () => {
  const july = spanOfEvent(date('1993-07'), null);

  it.each([
    ['1993-07-10', '1993-07-20', true, false],
    ['1993-07', '1993-07', true, true],
    ['1993-06-30', '1993-07-01', true, false],
    ['1993-07-31', '', true, false],
    ['1993-08', '', false, false],
    ['', '1993-06-30', false, false],
    ['', '', true, true],
  ])('a meeting in July 1993 against %s to %s: possible %s, definite %s', (from, to, possible, definite) => {
    expect(overlaps(july, window(from, to), 'POSSIBLE')).toBe(possible);
    expect(overlaps(july, window(from, to), 'DEFINITE')).toBe(definite);
  });

  it('what has no known dates is possibly in every window and definitely in none with an end', () => {
    expect(overlaps(unknownSpan, window('1993', '1993'), 'POSSIBLE')).toBe(true);
    expect(overlaps(unknownSpan, window('1993', '1993'), 'DEFINITE')).toBe(false);
  });

  it('agrees with trying every reading of the dates', () => {
    const day = fc.integer({ min: 0, max: 12 });
    const spans = fc
      .tuple(day, day, day, day)
      .map(([a, b, c, d]) => ({
        start: Math.min(a, b),
        startLatest: Math.max(a, b),
        endEarliest: Math.min(c, d) + 1,
        end: Math.max(c, d) + 1,
      }))
      .filter(({ start, end }) => start < end);
    fc.assert(
      fc.property(spans, day, day, (span: Span, a, b) => {
        const inWindow: Window = { from: Math.min(a, b), to: Math.max(a, b) + 1 };
        const readings: boolean[] = [];
        for (let start = span.start!; start <= span.startLatest!; start += 1)
          for (let end = span.endEarliest!; end <= span.end!; end += 1)
            if (end > start) readings.push(start < inWindow.to! && end > inWindow.from!);
        const orderly = withEndAfterStart(span);
        expect(overlaps(orderly, inWindow, 'POSSIBLE')).toBe(readings.some(Boolean));
        expect(overlaps(orderly, inWindow, 'DEFINITE')).toBe(readings.every(Boolean));
      }),
      { numRuns: 500 },
    );
  });
});
