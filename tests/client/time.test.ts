import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toTypedWindow, toWindowDays } from '../../client/state/windowDays.ts';
import { axisTicks } from '../../client/time/roundDates.ts';
import { readDate, toCalendar, toDay, toIsoDay } from '../../client/dates/calendar.ts';
import { moveDay, snapDay } from '../../client/time/snapDay.ts';
import { barsCaption } from '../../client/time/barsCaption.ts';
import { stackBars } from '../../client/time/stackBars.ts';
import { describeStep, eventfulSteps, nextStep, previousStep, stepFor, stepsBetween } from '../../client/time/steps.ts';
import { problemOf, toEnds, windowOf } from '../../client/time/typedEnds.ts';

const day = fc.integer({ min: toDay(1000), max: toDay(3000) });

describe('readDate()', () => {
  it('reads years, months and days', () => {
    expect(readDate('1992')).toEqual({ first: toDay(1992), after: toDay(1993) });
    expect(readDate('1992-12')).toEqual({ first: toDay(1992, 12), after: toDay(1993) });
    expect(readDate('1992-02-29')).toEqual({ first: toDay(1992, 2, 29), after: toDay(1992, 3) });
  });

  it.each(['', '92', '1992-13', '1993-02-29', '04/10/1998', '1992-1', 'soon'])('refuses "%s"', (text) => {
    expect(readDate(text)).toBeNull();
  });

  it('brings every day back', () => {
    fc.assert(
      fc.property(day, (given) => {
        expect(readDate(toIsoDay(given))?.first).toBe(given);
      }),
    );
  });
});

describe('toTypedWindow()', () => {
  it('writes whole years and months short', () => {
    expect(toTypedWindow(toDay(1992), toDay(1994))).toEqual({ from: '1992', to: '1993' });
    expect(toTypedWindow(toDay(1992, 4), toDay(1993, 10))).toEqual({ from: '1992-04', to: '1993-09' });
    expect(toTypedWindow(toDay(1992, 4, 2), toDay(1993, 9, 14))).toEqual({ from: '1992-04-02', to: '1993-09-13' });
  });

  it('means the same days', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 9999 }), (from, length) => {
        expect(toWindowDays(toTypedWindow(from, from + length))).toEqual({ from, to: from + length });
      }),
    );
  });
});

describe('stepsBetween()', () => {
  it('ends each step on its last day, and the last with the window', () => {
    expect(stepsBetween(toDay(1992, 1, 15), toDay(1992, 3, 10), 'MONTH').map(toIsoDay)).toEqual([
      '1992-01-31',
      '1992-02-29',
      '1992-03-09',
    ]);
    expect(stepsBetween(toDay(1992, 2), toDay(1993), 'QUARTER').map(toIsoDay)).toEqual([
      '1992-03-31',
      '1992-06-30',
      '1992-09-30',
      '1992-12-31',
    ]);
  });

  it('moves on by whole steps, without end or repetition', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 30000 }), (from, length) => {
        const steps = stepsBetween(from, from + length, stepFor(length));
        expect(steps.at(-1)).toBe(from + length - 1);
        expect(steps.every((step, index) => index === 0 || step > (steps[index - 1] ?? step))).toBe(true);
        expect(steps.length).toBeLessThan(90);
      }),
    );
  });

  it('can be walked both ways', () => {
    const steps = stepsBetween(toDay(1992), toDay(1995), 'YEAR');
    expect(nextStep(steps, null)).toBe(steps[0]);
    expect(nextStep(steps, steps[2] ?? 0)).toBeNull();
    expect(previousStep(steps, steps[1] ?? 0)).toBe(steps[0]);
    expect(previousStep(steps, null)).toBe(steps[2]);
  });
});

describe('describeStep()', () => {
  it('names the step', () => {
    expect(describeStep(toDay(1993, 9, 30), 'MONTH')).toBe('September 1993');
    expect(describeStep(toDay(1993, 9, 30), 'QUARTER')).toBe('July to September 1993');
    expect(describeStep(toDay(1993, 12, 31), 'YEAR')).toBe('1993');
  });
});

describe('axisTicks()', () => {
  it('keeps to round dates and to the room there is', () => {
    expect(axisTicks(toDay(1957), toDay(2024), 14).map(({ label }) => label)).toEqual([
      '1960',
      '1965',
      '1970',
      '1975',
      '1980',
      '1985',
      '1990',
      '1995',
      '2000',
      '2005',
      '2010',
      '2015',
      '2020',
    ]);
    fc.assert(
      fc.property(day, fc.integer({ min: 30, max: 30000 }), fc.integer({ min: 2, max: 30 }), (from, length, room) => {
        const ticks = axisTicks(from, from + length, room);
        expect(ticks.length).toBeLessThanOrEqual(room + 1);
        for (const tick of ticks) expect(toCalendar(tick.day).dayOfMonth).toBe(1);
      }),
    );
  });
});

describe('snapDay() and moveDay()', () => {
  it('snap to the nearest beginning and move by calendar units', () => {
    expect(toIsoDay(snapDay(toDay(1993, 9, 13), 'month'))).toBe('1993-09-01');
    expect(toIsoDay(snapDay(toDay(1993, 9, 20), 'month'))).toBe('1993-10-01');
    expect(toIsoDay(snapDay(toDay(1993, 9, 13), 'year'))).toBe('1994-01-01');
    expect(toIsoDay(moveDay(toDay(1993, 1), -1, 'month'))).toBe('1992-12-01');
  });
});

describe('the axis and the caption of the bars', () => {
  it('tell the year of the first month, and of the others by the year that comes before them', () => {
    const labels = (from: number, to: number) => axisTicks(from, to, 6).map(({ label }) => label);
    expect(labels(toDay(1993, 2), toDay(1994, 2))).toEqual(['Apr 1993', 'Jul', 'Oct', '1994']);
    expect(labels(toDay(1993, 1), toDay(1993, 12))).toEqual(['1993', 'Apr', 'Jul', 'Oct']);
  });

  it('tell what is counted, and how high the highest is', () => {
    expect(barsCaption('YEAR', 1063)).toBe('Events under way per year, by track. Highest bar: 1,063');
    expect(barsCaption('MONTH', 2)).toBe('Events under way per month, by track. Highest bar: 2');
    expect(barsCaption('QUARTER', 0)).toBe('');
  });
});

describe('stackBars()', () => {
  it('stacks the least official lane at the bottom', () => {
    const { bars, highest } = stackBars(
      [{ code: 'I' }, { code: 'II' }],
      [
        { from: '1992-01-01', to: '1992-12-31', counts: [2, 3] },
        { from: '1993-01-01', to: '1993-12-31', counts: [0, 0] },
      ],
    );
    expect(highest).toBe(5);
    expect(bars.map(({ lane, base, top }) => [lane, base, top])).toEqual([
      ['II', 0, 3],
      ['I', 3, 5],
    ]);
  });
});

describe('two typed ends of a window', () => {
  it('are a window, open where nothing is typed', () => {
    expect(windowOf({ from: '', to: '' })).toBeNull();
    expect(windowOf({ from: '1992', to: '' })).toEqual({ from: '1992', to: null });
    expect(toEnds(null)).toEqual({ from: '', to: '' });
    expect(toEnds({ from: '1992', to: null })).toEqual({ from: '1992', to: '' });
  });

  it('are told what is wrong with them', () => {
    expect(problemOf({ from: '1992', to: '1992' })).toBeNull();
    expect(problemOf({ from: '', to: '' })).toBeNull();
    expect(problemOf({ from: 'soon', to: '' })).toMatch(/^"soon" is not a date\./);
    expect(problemOf({ from: '', to: '1992-13' })).toMatch(/^"1992-13" is not a date\./);
    expect(problemOf({ from: '1993', to: '1992' })).toBe('The window ends before it begins: swap the two dates.');
  });
});

describe('eventfulSteps()', () => {
  const years = [1960, 1961, 1962, 1963, 1964].map((year) => toDay(year + 1) - 1);
  const within = (year: number) => ({ from: toDay(year), after: toDay(year + 1) });

  it('passes over steps in which nothing happens, but not over the last', () => {
    expect(eventfulSteps(years, [within(1961)])).toEqual([years[1], years[4]]);
    expect(eventfulSteps(years, [])).toEqual([years[4]]);
  });

  it('leaves out nothing that happens, however its stretch lies to the steps', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: toDay(1960), max: toDay(1965) - 1 }), fc.nat(900))),
        (lengths) => {
          const happenings = lengths.map(([from, length]) => ({
            from,
            after: Math.min(from + length + 1, toDay(1965)),
          }));
          const kept = eventfulSteps(years, happenings);
          for (const { from, after } of happenings) {
            const stepOf = (happened: number) => years.find((last) => last >= happened);
            expect(kept).toContain(stepOf(from));
            expect(kept).toContain(stepOf(after - 1));
          }
        },
      ),
    );
  });
});
