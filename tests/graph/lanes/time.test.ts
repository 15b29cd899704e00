import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisTicks } from '../../../client/picture/lanes/axisTicks.ts';
import { xOfDay } from '../../../client/picture/lanes/axis.ts';
import { solveTimeScale } from '../../../client/picture/lanes/timeScale.ts';

const point = (day: number, id = `d${day}`): { id: string; day: number; weight: number } => ({ id, day, weight: 1 });

describe('the time scale', () => {
  it('is the calendar at blend 0 and even at blend 1', () => {
    const points = [point(0), point(10), point(100)];
    const calendar = solveTimeScale(points, [], { width: 100, blend: 0 });
    expect(points.map(({ id }) => Math.round(calendar.xOf.get(id) ?? NaN))).toEqual([0, 10, 100]);
    const even = solveTimeScale(points, [], { width: 100, blend: 1 });
    expect(points.map(({ id }) => Math.round(even.xOf.get(id) ?? NaN))).toEqual([0, 50, 100]);
  });

  it('keeps least distances by taking from the other gaps, and grows only when it must', () => {
    const points = [point(0), point(1), point(100)];
    const spacings = [{ before: 'd0', after: 'd1', gap: 40 }];
    const scale = solveTimeScale(points, spacings, { width: 100, blend: 0 });
    expect(scale.xOf.get('d1')).toBeCloseTo(40);
    expect(scale.length).toBeCloseTo(100);
    const tight = solveTimeScale(points, [...spacings, { before: 'd1', after: 'd100', gap: 90 }], {
      width: 100,
      blend: 0,
    });
    expect(tight.length).toBeCloseTo(130);
  });

  it('never changes the order of days', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: -9000, max: 9000 }), { minLength: 2, maxLength: 30 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: -9500, max: 9500 }),
        (days, blend, probe) => {
          const points = days.sort((one, other) => one - other).map((day) => point(day));
          const scale = solveTimeScale(points, [], { width: 500, blend });
          expect(xOfDay(scale, probe + 1)).toBeGreaterThanOrEqual(xOfDay(scale, probe));
          for (const { id, day } of points) expect(xOfDay(scale, day)).toBeCloseTo(scale.xOf.get(id) ?? NaN);
        },
      ),
    );
  });
});

describe('the axis', () => {
  it('has ticks in order, at their true dates, that do not overlap', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: -6000, max: 18000 }), { minLength: 2, maxLength: 40 }),
        fc.constantFrom(0.2, 1, 3),
        (days, zoom) => {
          const points = days.sort((one, other) => one - other).map((day) => point(day));
          const scale = solveTimeScale(points, [], { width: 1000, blend: 0.6 });
          const ticks = axisTicks(scale, { zoom, pan: 0, left: 0, right: 1200 });
          ticks.forEach((tick, index) => {
            const before = ticks[index - 1];
            expect(tick.x).toBeCloseTo(xOfDay(scale, tick.day) * zoom);
            if (before) expect(tick.x - before.x).toBeGreaterThanOrEqual(30);
          });
        },
      ),
    );
  });

  it('says the year where the view begins within one', () => {
    const scale = solveTimeScale([point(8490), point(8600)], [], { width: 1000, blend: 0 });
    expect(axisTicks(scale, { zoom: 1, pan: 0, left: 0, right: 1000 })[0]?.label).toMatch(/1993/u);
  });
});
