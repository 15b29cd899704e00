import { monthNames } from './calendar.ts';

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

interface ReadDate {
  readonly text: string;
  readonly precision: string;
}

const describeMarks = (mark: string): string =>
  mark === '~' ? 'approximate' : mark === '?' ? 'uncertain' : mark === '%' ? 'approximate and uncertain' : '';

const describeDate = (written: string): ReadDate => {
  const match = /^(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([~?%]?)$/.exec(written);
  if (match === null) return { text: written, precision: '' };
  const [, year = '', month, day, mark = ''] = match;
  const monthName = month === undefined ? '' : monthNames[Number(month) - 1];
  if (monthName === undefined) return { text: written, precision: '' };
  const words = day === undefined ? [monthName, year] : [String(Number(day)), monthName, year];
  const known = day !== undefined ? '' : month !== undefined ? 'month known' : 'year known';
  const marks = describeMarks(mark);
  return {
    text: `${mark === '~' || mark === '%' ? 'about ' : ''}${words.filter(Boolean).join(' ')}`,
    precision: [known, marks].filter(Boolean).join(', '),
  };
};

const isOpen = (written: string | null): boolean => written === null || written === '' || written === '..';

const describeInterval = (from: string, to: string): DescribedDates => {
  const first = describeDate(from);
  const last = describeDate(to);
  if (isOpen(from)) return { text: `until ${last.text}`, precision: last.precision };
  const precision =
    first.precision === last.precision
      ? first.precision
      : [first.precision && `beginning: ${first.precision}`, last.precision && `end: ${last.precision}`]
          .filter(Boolean)
          .join('; ');
  const sameMonth = from.length === 10 && to.length === 10 && from.slice(0, 7) === to.slice(0, 7);
  if (sameMonth) return { text: `${Number(from.slice(8))}–${last.text}`, precision };
  return { text: `${first.text} – ${last.text}`, precision };
};

/**
 * Says when something was, in words, and how precisely that is known: `January 1993` and `month known`. A span `lasts`
 * where a missing end means that it is open: a post, a life, a process; an event ends with its first date.
 */
export const describeSpan = (dates: WrittenDates, lasts: boolean): DescribedDates => {
  let { from, to } = dates;
  if (from?.includes('/') === true) [from = null, to = null] = from.split('/') as [string?, string?];
  if (from !== null && !isOpen(from) && from === to) return describeDate(from);
  if (isOpen(from)) {
    return isOpen(to) ? { text: 'date not known', precision: '' } : describeInterval('', to ?? '');
  }
  if (!isOpen(to)) return describeInterval(from ?? '', to ?? '');
  const first = describeDate(from ?? '');
  return lasts
    ? { text: `from ${first.text}`, precision: [first.precision, 'no end recorded'].filter(Boolean).join(', ') }
    : first;
};

/** The same in one line: `January 1993 (month known)`. */
export const describeSpanInLine = (dates: WrittenDates, lasts: boolean): string => {
  const { text, precision } = describeSpan(dates, lasts);
  return precision === '' ? text : `${text} (${precision})`;
};
