/** A day as an integer: day 0 is 1970-01-01 of the proleptic Gregorian calendar, earlier days are negative. */
export type Day = number;

const millisecondsPerDay = 86_400_000;

/** The day that holds this moment (milliseconds since 1970, UTC). */
export const dayOfMilliseconds = (milliseconds: number): Day => Math.floor(milliseconds / millisecondsPerDay);

/** A day in ISO 8601, `1993-09-13`; years before 0 or past 9999 carry a sign and six digits. */
export const toIsoDay = (day: Day): string => new Date(day * millisecondsPerDay).toISOString().split('T')[0] ?? '';

/** The calendar year and month (1 to 12) that a day lies in. */
export const toYearMonth = (day: Day): { year: number; month: number } => {
  const date = new Date(day * millisecondsPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
};

/** The first day of a month; months past 12 run on into the next years. */
export const firstDayOfMonth = (year: number, month: number): Day => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, 1);
  return dayOfMilliseconds(date.getTime());
};
