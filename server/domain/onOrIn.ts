import { datePart, worded, type Wording } from './wording.ts';

/** A date as written with its preposition: `on 1995-11-04`, `in 1995`. */
export const onOrIn = (date: string): Wording =>
  /^\d{4}-\d{2}-\d{2}$/.test(date)
    ? worded('on-day')`on ${datePart(date)}`
    : worded('in-stretch')`in ${datePart(date)}`;
