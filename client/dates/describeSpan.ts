import { monthNames, readDate, shortMonthNames } from './calendar.ts';

/** Dates as written (EDTF), as the server gives them. */
export interface WrittenDates {
  readonly from: string | null;
  readonly to: string | null;
}

/** Dates for people: in words, and how precisely they are known where that is not to the day. */
export interface DescribedDates {
  readonly text: string;
  readonly precision: string;
}

/** With the names of months whole, `13 September 1993`, or short, `13 Sep 1993`; nothing else is told apart. */
export type DatesLength = 'long' | 'short';

/** A date as it is read: the words for its day, month and year; none of them where it cannot be read. */
interface ReadDate {
  readonly written: string;
  /** `about`, `perhaps` or nothing. */
  readonly doubt: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly precision: string;
}

/** Of what is both approximate and uncertain the words say the first, the precision both. */
const marks: Readonly<Record<string, { readonly doubt: string; readonly precision: string }>> = {
  '': { doubt: '', precision: '' },
  '~': { doubt: 'about', precision: 'approximate' },
  '?': { doubt: 'perhaps', precision: 'uncertain' },
  '%': { doubt: 'about', precision: 'approximate and uncertain' },
};

const join = (words: readonly string[], by = ' '): string => words.filter(Boolean).join(by);

/** By their numbers in EDTF, where they stand in the place of a month. */
const seasons: Readonly<Record<string, string>> = { '21': 'spring', '22': 'summer', '23': 'autumn', '24': 'winter' };

const readWritten = (written: string, length: DatesLength): ReadDate => {
  const unread = { written, doubt: '', day: '', month: '', year: '', precision: '' };
  const match = /^(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([~?%]?)$/.exec(written);
  if (match === null) return unread;
  const [, year = '', number, day, mark = ''] = match;
  const names = length === 'long' ? monthNames : shortMonthNames;
  const season = seasons[number ?? ''];
  const month = number === undefined ? '' : (season ?? names[Number(number) - 1]);
  const isRead =
    season === undefined
      ? readDate(written.replace(/[~?%]$/, '')) !== null
      : mark === '' && day === undefined && readDate(year) !== null;
  if (month === undefined || !isRead) return unread;
  const known =
    day !== undefined ? '' : month === '' ? 'year known' : season === undefined ? 'month known' : 'season known';
  const { doubt = '', precision = '' } = marks[mark] ?? {};
  return {
    written,
    doubt,
    day: day === undefined ? '' : String(Number(day)),
    month,
    year,
    precision: join([known, precision], ', '),
  };
};

const wordsOf = ({ written, doubt, day, month, year }: ReadDate): string =>
  year === '' ? written : join([doubt, day, month, year]);

const isOpen = (written: string | null): boolean => written === null || written === '' || written === '..';

/** Where a date known to the month or year contains the other: the words for it beside that one; else nothing. */
const within = (wide: ReadDate, narrow: ReadDate): string => {
  if (wide.year === '' || wide.doubt !== '' || narrow.doubt !== '' || wide.year !== narrow.year) return '';
  if (wide.month === '' && narrow.month !== '') return 'some time that year';
  return wide.day === '' && narrow.day !== '' && wide.month === narrow.month ? 'some day that month' : '';
};

const precisionOf = (first: ReadDate, last: ReadDate): string =>
  within(first, last) !== '' || within(last, first) !== ''
    ? ''
    : first.precision === last.precision
      ? first.precision
      : join([first.precision && `beginning: ${first.precision}`, last.precision && `end: ${last.precision}`], '; ');

/** What both dates have in common is said once, as far as their days and months are known. */
const wordsOfBoth = (first: ReadDate, last: ReadDate): string => {
  const isOneYear = first.year === last.year && first.month !== '' && last.month !== '';
  const isOneMonth = isOneYear && first.month === last.month && first.day !== '' && last.day !== '';
  if (isOneMonth && first.doubt === last.doubt) {
    return join([first.doubt, `${first.day}–${last.day}`, last.month, last.year]);
  }
  const [begun, ended] = [within(first, last), within(last, first)];
  if (begun !== '' || ended !== '') return `${begun || wordsOf(first)} – ${ended || wordsOf(last)}`;
  const beginning = isOneYear ? join([first.doubt, first.day, first.month]) : wordsOf(first);
  return `${beginning} – ${wordsOf(last)}`;
};

/** What is said of what is open: nobody wrote down its end. */
export const noEnd = 'no end recorded';

/**
 * Says when something was, in words, and how precisely that is known: `January 1993` and `month known`. A span `lasts`
 * where a missing end means that it is open: a post, a life, a process; an event ends with its first date. An end that is
 * written as open, `1990/..`, is open whatever it is of.
 */
export const describeSpan = (dates: WrittenDates, lasts: boolean, length: DatesLength = 'long'): DescribedDates => {
  const isInterval = dates.from?.includes('/') === true;
  const [from = null, to = null] = isInterval ? (dates.from ?? '').split('/') : [dates.from, dates.to];
  const [first, last] = [readWritten(from ?? '', length), readWritten(to ?? '', length)];
  if (isOpen(from)) {
    return isOpen(to)
      ? { text: 'date not known', precision: '' }
      : { text: `until ${wordsOf(last)}`, precision: last.precision };
  }
  if (!isOpen(to) && from !== to) return { text: wordsOfBoth(first, last), precision: precisionOf(first, last) };
  return isOpen(to) && (lasts || isInterval)
    ? { text: `from ${wordsOf(first)}`, precision: join([first.precision, noEnd], ', ') }
    : { text: wordsOf(first), precision: first.precision };
};

/** The same in one line: `January 1993 (month known)`. */
export const describeSpanInLine = (dates: WrittenDates, lasts: boolean): string => {
  const { text, precision } = describeSpan(dates, lasts);
  return precision === '' ? text : `${text} (${precision})`;
};

/** Dates as a picture holds them, in few letters: `20–22 Jan 1993`; nothing where none are known. */
export const writeDatesShort = (written: string, lasts: boolean): string =>
  written === '' ? '' : describeSpan({ from: written, to: null }, lasts, 'short').text;
