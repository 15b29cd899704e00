import { readDate } from '../dates/calendar.ts';
import type { Window } from '../state/fieldKinds.ts';

/** The two ends of a window as they are typed; empty for an open end. */
export interface TypedEnds {
  readonly from: string;
  readonly to: string;
}

/** How an end is to be written. */
export const typingAdvice = 'Write a year, month or day, such as 1992, 1992-12 or 1992-12-01.';

/** Why two ends are no window, in a sentence; null where they are. */
export const problemOf = ({ from, to }: TypedEnds): string | null => {
  const first = from === '' ? null : readDate(from);
  const last = to === '' ? null : readDate(to);
  if (from !== '' && first === null) return `"${from}" is not a date. ${typingAdvice}`;
  if (to !== '' && last === null) return `"${to}" is not a date. ${typingAdvice}`;
  if (first !== null && last !== null && first.first >= last.after) {
    return 'The window ends before it begins: swap the two dates.';
  }
  return null;
};

/** The ends of a window as they would be typed. */
export const toEnds = (window: Window | null): TypedEnds => ({ from: window?.from ?? '', to: window?.to ?? '' });

/** The window between two ends; null where both are open. */
export const windowOf = ({ from, to }: TypedEnds): Window | null =>
  from === '' && to === '' ? null : { from: from || null, to: to || null };
