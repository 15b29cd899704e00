import { readDate, writeFirstDay, writeLastDay, type Day } from '../dates/calendar.ts';
import type { Window } from './fieldKinds.ts';

/** A window in days, half-open; null is open. */
export interface WindowDays {
  readonly from: Day | null;
  readonly to: Day | null;
}

/** The days of a window as typed. */
export const toWindowDays = (window: Window | null): WindowDays => ({
  from: window?.from ? (readDate(window.from)?.first ?? null) : null,
  to: window?.to ? (readDate(window.to)?.after ?? null) : null,
});

/** The shortest way to write a window of days, `to` being the day after the last. */
export const toTypedWindow = (from: Day, to: Day): Window => ({ from: writeFirstDay(from), to: writeLastDay(to) });
