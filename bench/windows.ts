import type { DayWindow } from '../server/analysis/edgesInWindow.ts';
import { firstDayOfMonth } from '../server/domain/days.ts';

/** The days of these years, the last included. */
export const yearsWindow = (first: number, last: number): DayWindow => ({
  from: firstDayOfMonth(first, 1),
  to: firstDayOfMonth(last + 1, 1),
});

/** Ten of the sixty years: in their middle, so that much came before and much after. */
export const tenYears = yearsWindow(1984, 1993);
