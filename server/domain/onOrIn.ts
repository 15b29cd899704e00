import { datePart, worded, type Wording } from './wording.ts';

/** The preposition of a date as written: `on` before a day, `in` before a month, a year or a stretch. */
export const prepositionOf = (date: string): 'on' | 'in' => (/^-?\d{4}-\d{2}-\d{2}[~?%]?$/.test(date) ? 'on' : 'in');

/** A date as written with its preposition: `on 1995-11-04`, `in 1995`. */
export const onOrIn = (date: string): Wording =>
  prepositionOf(date) === 'on' ? worded('on-day')`on ${datePart(date)}` : worded('in-stretch')`in ${datePart(date)}`;
