import { monthNames } from './calendar.ts';

/** A stretch of time in few words: `1993`, `March 1993`, `January to March 1993`. */
export const writeBucket = ({ from, to }: { readonly from: string | null; readonly to: string | null }): string => {
  if (from === null || to === null) return 'all time';
  const [, year, first = '01'] = /^(-?\d+)(?:-(\d+))?/.exec(from) ?? [];
  const [, lastYear, last = '12'] = /^(-?\d+)(?:-(\d+))?/.exec(to) ?? [];
  const name = (month: string): string => monthNames[Number(month) - 1] ?? month;
  if (year !== lastYear) return `${year} to ${lastYear}`;
  if (first === '01' && last === '12') return year ?? from;
  return first === last ? `${name(first)} ${year}` : `${name(first)} to ${name(last)} ${year}`;
};
