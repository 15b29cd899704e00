/** Ticks of the time axis: true dates, the coarse ones first, finer ones where there is room, none overlapping. */
import { shortMonthNames } from '../../dates/calendar.ts';
import { xOfDay, type TimeScale } from './axis.ts';

export interface AxisTick {
  readonly day: number;
  /** Screen position. */
  readonly x: number;
  readonly label: string;
  readonly rank: 'year' | 'month' | 'day';
}

/** Where the axis is broken, on the screen. */
export interface ScreenBreak {
  readonly side: 'before' | 'after';
  readonly x: number;
}

export interface AxisView {
  readonly zoom: number;
  readonly pan: number;
  readonly left: number;
  readonly right: number;
}

function dayNumber(year: number, month: number, day = 1): number {
  return Math.round(Date.UTC(year, month, day) / 86_400_000);
}

function yearOf(day: number): number {
  return new Date(day * 86_400_000).getUTCFullYear();
}

interface Level {
  readonly rank: AxisTick['rank'];
  readonly days: (fromYear: number, toYear: number) => { day: number; label: string }[];
}

function years(step: number): Level {
  return {
    rank: 'year',
    days: (from, to) => {
      const result = [];
      for (let year = Math.floor(from / step) * step; year <= to; year += step)
        result.push({ day: dayNumber(year, 0), label: String(year) });
      return result;
    },
  };
}

function monthly(step: number): Level {
  return {
    rank: 'month',
    days: (from, to) => {
      const result = [];
      for (let year = from; year <= to; year += 1)
        for (let month = 0; month < 12; month += step)
          if (month > 0) result.push({ day: dayNumber(year, month), label: shortMonthNames[month] ?? '' });
      return result;
    },
  };
}

const halfMonths: Level = {
  rank: 'day',
  days: (from, to) => {
    const result = [];
    for (let year = from; year <= to; year += 1)
      for (let month = 0; month < 12; month += 1)
        for (const day of [10, 20])
          result.push({ day: dayNumber(year, month, day), label: `${day} ${shortMonthNames[month] ?? ''}` });
    return result;
  },
};

const levels = [years(10), years(5), years(1), monthly(6), monthly(3), monthly(1), halfMonths];
const room = { year: 46, month: 36, day: 96 } as const;

/** The breaks of the axis that a view shows. */
export function axisBreaks(
  { breaks: { before, after } }: TimeScale,
  { zoom, pan, left, right }: AxisView,
): ScreenBreak[] {
  const both = [before && { side: 'before' as const, x: before.x }, after && { side: 'after' as const, x: after.x }];
  return both
    .flatMap((each) => (each ? [{ ...each, x: each.x * zoom + pan }] : []))
    .filter(({ x }) => x >= left && x <= right);
}

/** The ticks that a view has room for, in order of date. */
export function axisTicks(scale: TimeScale, { zoom, pan, left, right }: AxisView): AxisTick[] {
  const first = scale.knots[0];
  const last = scale.knots.at(-1);
  if (!first || !last) return [];
  const ticks: AxisTick[] = [];
  const { before, after } = scale.breaks;
  // Beyond a break no distance means a length of time, so no date can be read off there.
  const isMeasured = (day: number): boolean =>
    (before === null || day >= before.day) && (after === null || day <= after.day);
  for (const { rank, days } of levels) {
    for (const { day, label } of days(yearOf(first.day - 31), yearOf(last.day + 31))) {
      const x = xOfDay(scale, day) * zoom + pan;
      const width = room[rank];
      if (x < left || x > right - 14 || !isMeasured(day)) continue;
      if (ticks.some((tick) => Math.abs(tick.x - x) < (room[tick.rank] + width) / 2)) continue;
      ticks.push({ day, x, label, rank });
    }
  }
  return inNamedYears(ticks.sort((one, other) => one.day - other.day));
}

/** Room for a month with its year. */
const namedRoom = 58;

/** A month says nothing without its year: it stays only where that is named before it, which the first tick always does. */
function inNamedYears(ticks: readonly AxisTick[]): AxisTick[] {
  const firstYear = ticks.findIndex(({ rank }) => rank === 'year');
  const opening = ticks[0];
  const hasRoom = opening && (firstYear < 0 || (ticks[firstYear]?.x ?? 0) - opening.x >= namedRoom);
  const from = hasRoom ? 0 : firstYear;
  let [year, free] = [NaN, -Infinity];
  return ticks.slice(Math.max(from, 0)).flatMap((tick, place): AxisTick[] => {
    const own = yearOf(tick.day);
    if (tick.x < free || (place > 0 && tick.rank !== 'year' && own !== year)) return [];
    year = own;
    if (place > 0 || tick.rank === 'year') return [tick];
    free = tick.x + namedRoom;
    return [{ ...tick, label: `${tick.label} ${year}`, rank: 'year' }];
  });
}
