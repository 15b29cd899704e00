import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOfMilliseconds, firstDayOfMonth, toIsoDay, toYearMonth } from '../../server/domain/days.ts';

describe('days', () => {
  it('toIsoDay() counts from 1970-01-01, backwards too', () => {
    expect([0, 1, -1, 8656, -5290].map(toIsoDay)).toEqual([
      '1970-01-01',
      '1970-01-02',
      '1969-12-31',
      '1993-09-13',
      '1955-07-09',
    ]);
  });

  it('dayOfMilliseconds() puts every moment of a day on that day', () => {
    expect([-1, 0, 86_399_999, 86_400_000].map(dayOfMilliseconds)).toEqual([-1, 0, 0, 1]);
  });

  it('firstDayOfMonth() is the inverse of toYearMonth(), and months run on into years', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        expect(toYearMonth(firstDayOfMonth(year, month))).toEqual({ year, month });
        expect(firstDayOfMonth(year, month + 12)).toBe(firstDayOfMonth(year + 1, month));
      }),
    );
  });
});
