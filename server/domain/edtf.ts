import { parse } from 'edtf';
import { daysInMonth, firstDayOfMonth, type Day } from './days.ts';

/** A date as written, and the days it may stand for. */
export interface EdtfDate {
  /** As written. */
  readonly text: string;
  /** The earliest day it may stand for; null for an open or unknown beginning. */
  readonly earliest: Day | null;
  /** The latest day it may stand for; null for an open or unknown end. */
  readonly latest: Day | null;
  /** Marked `~`, or a season, of which the months are not said. */
  readonly approximate: boolean;
  /** Marked `?`. */
  readonly uncertain: boolean;
}

const expectation = 'an EDTF date of level 0 or 1, such as 1993-09-13, 1993-09, 1993, 1992~, 1993? or 1993-08/1993-09';

interface ParsedDate {
  readonly type: string;
  readonly level: number;
  readonly values: readonly (ParsedDate | number | null)[];
  readonly approximate?: unknown;
  readonly uncertain?: unknown;
  /** A bit for each `X` of `YYYYMMDD`, the lowest for the first. */
  readonly unspecified?: number;
}

const isParsed = (value: ParsedDate | number | null | undefined): value is ParsedDate =>
  typeof value === 'object' && value !== null && 'type' in value;

const isMarked = (parsed: ParsedDate, mark: 'approximate' | 'uncertain'): boolean =>
  Boolean(parsed[mark]) || parsed.values.some((value) => isParsed(value) && isMarked(value, mark));

const hasClockTime = (parsed: ParsedDate): boolean =>
  parsed.values.length > 3 || parsed.values.some((value) => isParsed(value) && hasClockTime(value));

const summerAndWinter: readonly unknown[] = [22, 24];

/**
 * The widest reading of a season. EDTF gives it no months: it lies elsewhere in the year in the other hemisphere, and one
 * that spans the turn of a year is named after the one or the other.
 */
const boundsOfSeason = ([year, season]: ParsedDate['values']): { earliest: Day; latest: Day } => {
  const named = Number(year);
  return summerAndWinter.includes(season)
    ? { earliest: firstDayOfMonth(named - 1, 12), latest: firstDayOfMonth(named + 1, 4) - 1 }
    : { earliest: firstDayOfMonth(named, 1), latest: firstDayOfMonth(named + 1, 1) - 1 };
};

const yearBits = { decade: 0b1000, century: 0b1100 };
const monthBits = 0b11_0000;
const dayBits = 0b1100_0000;

/** The first and last day of years, a month or a day. Not the library's, which gives year 0 no 29 February. */
const boundsOfDate = ({ values, unspecified = 0 }: ParsedDate): { earliest: Day; latest: Day } => {
  const [year = 0, month, day] = values.map(Number);
  if (month === undefined || (unspecified & monthBits) !== 0) {
    const isCentury = (unspecified & yearBits.century) === yearBits.century;
    const others = isCentury ? 99 : (unspecified & yearBits.decade) === 0 ? 0 : 9;
    const isBeforeZero = year < 0 || Object.is(year, -0);
    const [first, last] = isBeforeZero ? [year - others, year] : [year, year + others];
    return { earliest: firstDayOfMonth(first, 1), latest: firstDayOfMonth(last + 1, 1) - 1 };
  }
  const first = firstDayOfMonth(year, month + 1);
  const last = first + daysInMonth(year, month + 1) - 1;
  if (day === undefined || (unspecified & dayBits) !== 0) return { earliest: first, latest: last };
  return { earliest: first + day - 1, latest: first + day - 1 };
};

/** The days that a parsed date may stand for; an open or unknown half of an interval is null. */
const boundsOf = (parsed: ParsedDate): { earliest: Day | null; latest: Day | null } => {
  if (parsed.type === 'Season') return boundsOfSeason(parsed.values);
  if (parsed.type !== 'Interval') return boundsOfDate(parsed);
  const [from, to] = parsed.values.map((half) => (isParsed(half) ? boundsOfDate(half) : null));
  return { earliest: from?.earliest ?? null, latest: to?.latest ?? null };
};

const monthName = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });
const writtenDay = /(?<![\d-])(-?\d{4})-(0[1-9]|1[0-2])-(\d{2})(?!\d)/g;

/**
 * What is wrong with a day that its month does not have, at whichever end of the text it stands: the grammar of the library
 * admits 29 February in every year.
 */
const problemOfDay = (text: string): string | null => {
  for (const [, year = '', month = '', day] of text.matchAll(writtenDay)) {
    const length = daysInMonth(Number(year), Number(month));
    if (Number(day) <= length) continue;
    const name = monthName.format(Date.UTC(2000, Number(month) - 1));
    return `names a day that the calendar does not have: ${name} ${year} has ${length} days`;
  }
  return null;
};

const read = (text: string): EdtfDate | { readonly error: string } => {
  const problem = problemOfDay(text);
  if (problem !== null) return { error: `"${text}" ${problem}` };
  let parsed: ParsedDate;
  try {
    parsed = parse(text, { level: 1 }) as ParsedDate;
  } catch {
    return { error: `"${text}" is not a date that can be read without guessing; expected ${expectation}` };
  }
  if (!['Date', 'Interval', 'Season'].includes(parsed.type) || hasClockTime(parsed)) {
    return { error: `"${text}" is not a plain date; expected ${expectation}` };
  }
  const date: EdtfDate = {
    text,
    ...boundsOf(parsed),
    approximate: isMarked(parsed, 'approximate') || parsed.type === 'Season',
    uncertain: isMarked(parsed, 'uncertain'),
  };
  if ((date.earliest === null && date.latest === null) || text.includes('XXXX')) {
    return { error: `"${text}" names no year; expected one, or nothing at all` };
  }
  if (date.earliest !== null && date.latest !== null && date.earliest > date.latest) {
    return { error: `"${text}" ends before it begins; expected an end on or after its beginning` };
  }
  return date;
};

/** No date is longer, two seasons with their marks among them. */
const mostCharacters = 100;

/** Dates that are valid come again and again; so many of at most a hundred characters are some megabytes. */
const mostRemembered = 20_000;
const remembered = new Map<string, ReturnType<typeof read>>();

/**
 * Reads an EDTF (ISO 8601-2) date of level 0 or 1. A string that is not one, such as the ambiguous `04/10/1998`, that
 * carries a time of day, names a day that the calendar does not have or names no year, gives an error sentence instead:
 * nothing is guessed.
 */
export const parseEdtf = (text: string): ReturnType<typeof read> => {
  if (text.length > mostCharacters)
    return { error: `A text of ${text.length} characters is no date; expected one such as "1993-09-13"` };
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const date = read(text);
  if (!('error' in date) && remembered.size < mostRemembered) remembered.set(text, date);
  return date;
};
