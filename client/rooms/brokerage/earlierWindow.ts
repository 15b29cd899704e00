import type { Window } from '../../state/fieldKinds.ts';
import { toTypedWindow, toWindowDays } from '../../state/windowDays.ts';
import { toCalendar, toDay, writeLastDay } from '../../dates/calendar.ts';

/** The stretch of the same length that ends where a window begins, in whole months where it is of whole months; null where an end is open. */
export const sameLengthBefore = (window: Window | null): Window | null => {
  const { from, to } = toWindowDays(window);
  if (from === null || to === null) return null;
  const [first, after] = [toCalendar(from), toCalendar(to)];
  if (first.dayOfMonth !== 1 || after.dayOfMonth !== 1) return toTypedWindow(from - (to - from), from);
  const months = (after.year - first.year) * 12 + after.month - first.month;
  return toTypedWindow(toDay(first.year, first.month - months), from);
};

/** All of time until a window begins; null where it has no beginning. */
export const allBefore = (window: Window | null): Window | null => {
  const { from } = toWindowDays(window);
  return from === null ? null : { from: null, to: writeLastDay(from) };
};

/** A window in words. */
export const writeWindowInWords = ({ from, to }: Window): string =>
  from === null ? `until ${to ?? ''}` : to === null ? `from ${from}` : from === to ? from : `${from} to ${to}`;
