/** A day as an integer: day 0 is 1970-01-01 of the proleptic Gregorian calendar, earlier days are negative. */
export type Day = number;

const millisecondsPerDay = 86_400_000;

/** The day that holds this moment (milliseconds since 1970, UTC). */
export const dayOfMilliseconds = (milliseconds: number): Day => Math.floor(milliseconds / millisecondsPerDay);

/** A day as EDTF writes it, `1993-09-13`; a year before 0 carries a sign, `-0044-03-15`, one past 9999 a sign and six digits. */
export const toIsoDay = (day: Day): string =>
  new Date(day * millisecondsPerDay).toISOString().slice(0, -'T00:00:00.000Z'.length).replace(/^-00/, '-');

/** The calendar year and month (1 to 12) that a day lies in. */
export const toYearMonth = (day: Day): { year: number; month: number } => {
  const date = new Date(day * millisecondsPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
};

/** How many days a month (1 to 12) has. */
export const daysInMonth = (year: number, month: number): number =>
  firstDayOfMonth(year, month + 1) - firstDayOfMonth(year, month);

/** The first day of a month; months past 12 run on into the next years. */
export const firstDayOfMonth = (year: number, month: number): Day => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, 1);
  return dayOfMilliseconds(date.getTime());
};
