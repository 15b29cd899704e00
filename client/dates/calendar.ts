/** A day as an integer: day 0 is 1970-01-01, earlier days are negative. */
export type Day = number;

const millisecondsPerDay = 86_400_000;

const dateOf = (day: Day): Date => new Date(day * millisecondsPerDay);

/** The day of a calendar date; months and days past their end run on. */
export const toDay = (year: number, month = 1, dayOfMonth = 1): Day => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, dayOfMonth);
  return Math.floor(date.getTime() / millisecondsPerDay);
};

/** Year, month (1 to 12) and day of the month of a day. */
export const toCalendar = (day: Day): { year: number; month: number; dayOfMonth: number } => {
  const date = dateOf(day);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, dayOfMonth: date.getUTCDate() };
};

/** A day as EDTF writes it, `1993-09-13`; a year before 0 carries a sign, `-0044-03-15`. */
export const toIsoDay = (day: Day): string =>
  dateOf(day).toISOString().slice(0, -'T00:00:00.000Z'.length).replace(/^-00/, '-');

/** A typed date, from its first day to the day after its last: a year, a month or a day. */
export interface TypedDate {
  readonly first: Day;
  readonly after: Day;
}

/** A year, month or day; the year has a sign where it lies before 0, and 0 has none. */
const dateForm = /^(?!-0000)(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * Reads `1992`, `1992-12`, `1992-12-01` or `-0044-03-15`, as the server does; null for anything else, such as a day that
 * does not exist.
 */
export const readDate = (text: string): TypedDate | null => {
  const match = dateForm.exec(text.trim());
  if (match === null) return null;
  const year = Number(match[1]);
  if (match[2] === undefined) return { first: toDay(year), after: toDay(year + 1) };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return null;
  if (match[3] === undefined) return { first: toDay(year, month), after: toDay(year, month + 1) };
  const first = toDay(year, month, Number(match[3]));
  return toIsoDay(first) === match[0] ? { first, after: first + 1 } : null;
};

/** The shortest way to write a first day: the year where it begins one, the month where it begins one. */
export const writeFirstDay = (day: Day): string => {
  const { month, dayOfMonth } = toCalendar(day);
  const iso = toIsoDay(day);
  return dayOfMonth > 1 ? iso : month > 1 ? iso.slice(0, -3) : iso.slice(0, -6);
};

/** The shortest way to write the last day of a stretch, given the day after it. */
export const writeLastDay = (after: Day): string => {
  const { month, dayOfMonth } = toCalendar(after);
  const iso = toIsoDay(after - 1);
  return dayOfMonth > 1 ? iso : month > 1 ? iso.slice(0, -3) : iso.slice(0, -6);
};

/** The names of the months, January first. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The same in three letters, as where there is little room. */
export const shortMonthNames: readonly string[] = monthNames.map((name) => name.slice(0, 3));
