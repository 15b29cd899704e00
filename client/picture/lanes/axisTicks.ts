/** Ticks of the time axis: true dates, the coarse ones first, finer ones where there is room, none overlapping. */
import { shortMonthNames } from '../../dates/calendar.ts';
import { xOfDay } from './timeScale.ts';
import type { TimeScale } from './types.ts';

export interface AxisTick {
  readonly day: number;
  /** Screen position. */
  readonly x: number;
  readonly label: string;
  readonly rank: 'year' | 'month' | 'day';
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

/** The ticks that a view has room for, in order of date. */
export function axisTicks(scale: TimeScale, { zoom, pan, left, right }: AxisView): AxisTick[] {
  const first = scale.knots[0];
  const last = scale.knots.at(-1);
  if (!first || !last) return [];
  const yearOf = (day: number): number => new Date(day * 86_400_000).getUTCFullYear();
  const ticks: AxisTick[] = [];
  for (const { rank, days } of levels) {
    for (const { day, label } of days(yearOf(first.day - 31), yearOf(last.day + 31))) {
      const x = xOfDay(scale, day) * zoom + pan;
      const width = room[rank];
      if (x < left || x > right - 14) continue;
      if (ticks.some((tick) => Math.abs(tick.x - x) < (room[tick.rank] + width) / 2)) continue;
      ticks.push({ day, x, label, rank });
    }
  }
  ticks.sort((one, other) => one.day - other.day);
  const opening = ticks[0];
  if (!opening || opening.rank === 'year') return ticks;
  // A view that begins within a year must still say which year it is.
  const named: AxisTick = { ...opening, label: `${opening.label} ${yearOf(opening.day)}`, rank: 'year' };
  return [named, ...ticks.slice(1).filter(({ x }) => x - opening.x > 58)];
}
