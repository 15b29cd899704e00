import { shortMonthNames, toCalendar, toDay, type Day } from '../dates/calendar.ts';

/** A mark on the axis of time. */
export interface Tick {
  readonly day: Day;
  readonly label: string;
}

const monthSteps = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200];
const daysPerMonth = 30.44;

/** Round dates between two days, at most as many as have room. */
export const axisTicks = (from: Day, to: Day, room: number): Tick[] => {
  const months = (to - from) / daysPerMonth;
  const step = monthSteps.find((candidate) => months / candidate <= Math.max(room, 1)) ?? 1200;
  const start = toCalendar(from);
  const first = Math.ceil((start.year * 12 + start.month - 1) / step) * step;
  const ticks: Tick[] = [];
  for (let number = first; ; number += step) {
    const year = Math.floor(number / 12);
    const month = number - year * 12;
    const day = toDay(year, month + 1);
    if (day >= to) return ticks;
    if (day < from) continue;
    const name = shortMonthNames[month] ?? '';
    // Without a year before it, the first month would be of any.
    ticks.push({ day, label: month === 0 ? String(year) : ticks.length === 0 ? `${name} ${year}` : name });
  }
};
