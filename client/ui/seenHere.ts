import { toIsoDay } from '../dates/calendar.ts';
import { writeDay } from '../dates/writeDay.ts';

const millisecondsPerDay = 86_400_000;

/** Where and when what is on the screen was seen, for whoever cites it: `https://…, seen on 30 November 2026.` */
export const seenHere = (address = window.location.href, now = Date.now()): string =>
  `${address}, seen on ${writeDay(toIsoDay(Math.floor(now / millisecondsPerDay)))}.`;
