import type { ScaleLinear } from 'd3-scale';
import { toCalendar, toDay, type Day } from '../dates/calendar.ts';

/** To what a dragged end of the window snaps. */
export type SnapUnit = 'day' | 'month' | 'year';

const daysPerMonth = 30.44;

/** The finest unit that is at least a few pixels wide on a scale. */
export const snapUnit = (scale: ScaleLinear<number, number>): SnapUnit => {
  const pixels = Math.abs(scale(1) - scale(0));
  return pixels >= 3 ? 'day' : pixels * daysPerMonth >= 2.5 ? 'month' : 'year';
};

/** The first day of a unit that is nearest to a place between days. */
export const snapDay = (place: number, unit: SnapUnit): Day => {
  if (unit === 'day') return Math.round(place);
  const { year, month } = toCalendar(Math.floor(place));
  const [before, after] =
    unit === 'month' ? [toDay(year, month), toDay(year, month + 1)] : [toDay(year), toDay(year + 1)];
  return place - before < after - place ? before : after;
};

/** A day moved by so many units. */
export const moveDay = (day: Day, units: number, unit: SnapUnit): Day => {
  if (unit === 'day') return day + units;
  const { year, month, dayOfMonth } = toCalendar(day);
  return unit === 'month' ? toDay(year, month + units, dayOfMonth) : toDay(year + units, month, dayOfMonth);
};
