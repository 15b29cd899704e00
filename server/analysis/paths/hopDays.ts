/**
 * The days on which an edge can be crossed. Under one reading of its dates that is every day of [start, end); what is
 * not known is unbounded, and a day later than "no known beginning" is still that. Constant time each.
 */

import type { DayWindow } from '../edgesInWindow.ts';
import { openFuture, unknownFuture, unknownPast, type Spans } from '../temporalNetwork.ts';

/** First and last day on which each edge can be crossed; the last is included. */
export interface HopDays {
  readonly first: (edge: number) => number;
  readonly last: (edge: number) => number;
}

/** Whether a day is a day, and not the mark of an unknown or open end. */
export const isKnownDay = (day: number): boolean => day > unknownPast && day < unknownFuture;

/** The day so many days later; what is unbounded stays so. */
export const later = (day: number, days: number): number => (isKnownDay(day) ? day + days : day);

/** The day so many days earlier; what is unbounded stays so. */
export const earlier = (day: number, days: number): number => (isKnownDay(day) ? day - days : day);

/** The arrival of who sets out on the latest day of all, by a path on which so many days must pass. */
export const lastArrivalOf = (arrival: number, latestDeparture: number, changes: number): number =>
  isKnownDay(latestDeparture) ? Math.max(arrival, later(latestDeparture, changes)) : arrival;

/** The first day of a window. */
export const firstDayOf = (window: DayWindow): number => Math.max(window.from, unknownPast);

/** The last day of a window. */
export const lastDayOf = (window: DayWindow): number =>
  window.to === openFuture ? unknownFuture : Math.min(window.to, unknownFuture) - 1;

const lastBefore = (end: number): number => earlier(end, 1);

/** Crossing under the most favourable reading. */
export const possibleDays = ({ start, end }: Spans): HopDays => ({
  first: (edge) => start[edge]!,
  last: (edge) => lastBefore(end[edge]!),
});

/**
 * Crossing under the least favourable readings: the latest beginning and the earliest end, each by itself, so that the
 * first day can lie after the last. No reading ends before it begins: that bounds each of the two by the other's best.
 */
export const certainDays = ({ start, startLatest, endEarliest, end }: Spans): HopDays => ({
  first: (edge) => Math.min(startLatest[edge]!, lastBefore(end[edge]!)),
  last: (edge) => Math.max(lastBefore(endEarliest[edge]!), start[edge]!),
});
