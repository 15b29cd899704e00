import type { DayWindow } from '../edgesInWindow.ts';
import { firstDayOf, lastDayOf } from './hopDays.ts';
import { mirrorDay, type Direction } from './timeDirection.ts';

/** The first and the last day of a window, as a direction counts days. */
export const directedWindow = (window: DayWindow, direction: Direction): { first: number; last: number } => {
  const first = firstDayOf(window);
  const last = lastDayOf(window);
  return direction === 'FORWARD' ? { first, last } : { first: mirrorDay(last), last: mirrorDay(first) };
};

/** The first place whose edge opens after a day: binary search. */
export const firstOpenAfter = (opens: Int32Array, day: number): number => {
  let low = 0;
  let high = opens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (opens[middle]! <= day) low = middle + 1;
    else high = middle;
  }
  return low;
};
