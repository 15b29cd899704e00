import edtf, { parse } from 'edtf';
import { dayOfMilliseconds, firstDayOfMonth, type Day } from './days.ts';

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
}

const isMarked = (parsed: ParsedDate, mark: 'approximate' | 'uncertain'): boolean =>
  Boolean(parsed[mark]) ||
  parsed.values.some((value) => typeof value === 'object' && value !== null && isMarked(value, mark));

const hasClockTime = (parsed: ParsedDate): boolean =>
  parsed.values.length > 3 ||
  parsed.values.some((value) => typeof value === 'object' && value !== null && hasClockTime(value));

const toDay = (milliseconds: number | null): Day | null =>
  milliseconds !== null && Number.isFinite(milliseconds) ? dayOfMilliseconds(milliseconds) : null;

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

/** The days that a parsed date may stand for; an open or unknown half of an interval is null. */
const boundsOf = (parsed: ParsedDate): { earliest: Day | null; latest: Day | null } => {
  if (parsed.type === 'Interval') {
    const [from, to] = parsed.values;
    return { earliest: boundOfHalf(from, 'min'), latest: boundOfHalf(to, 'max') };
  }
  if (parsed.type === 'Season') return boundsOfSeason(parsed.values);
  const { min, max } = edtf(parsed);
  return { earliest: toDay(min), latest: toDay(max) };
};

const boundOfHalf = (half: ParsedDate | number | null | undefined, bound: 'min' | 'max'): Day | null =>
  typeof half === 'object' && half !== null && 'type' in half ? toDay(edtf(half)[bound]) : null;

const read = (text: string): EdtfDate | { readonly error: string } => {
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
  if (date.earliest !== null && date.latest !== null && date.earliest > date.latest) {
    return { error: `"${text}" ends before it begins; expected an end on or after its beginning` };
  }
  return date;
};

const mostRemembered = 20_000;
const remembered = new Map<string, ReturnType<typeof read>>();

/**
 * Reads an EDTF (ISO 8601-2) date of level 0 or 1. A string that is not one, such as the ambiguous `04/10/1998`, or that
 * carries a time of day, gives an error sentence instead: nothing is guessed.
 */
export const parseEdtf = (text: string): ReturnType<typeof read> => {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const date = read(text);
  if (remembered.size < mostRemembered) remembered.set(text, date);
  return date;
};
