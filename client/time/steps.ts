import { monthNames, toCalendar, toDay, type Day } from '../dates/calendar.ts';

/** How far one step of the playback goes. */
export type Step = 'MONTH' | 'QUARTER' | 'YEAR';

const monthsOf: Readonly<Record<Step, number>> = { MONTH: 1, QUARTER: 3, YEAR: 12 };

/** The step for a stretch of this many days: small enough to see things happen, large enough to come to an end. */
export const stepFor = (days: number): Step => (days <= 6 * 366 ? 'MONTH' : days <= 16 * 366 ? 'QUARTER' : 'YEAR');

/** The last day of each step from `from` until the day before `to`. */
export const stepsBetween = (from: Day, to: Day, step: Step): Day[] => {
  const months = monthsOf[step];
  const { year, month } = toCalendar(from);
  const first = month - 1 - ((month - 1) % months);
  const days: Day[] = [];
  for (let number = 1; ; number += 1) {
    const after = toDay(year, first + number * months + 1);
    days.push(Math.min(after, to) - 1);
    if (after >= to) return days;
  }
};

/** Days, half-open, in which something happened. */
export interface Happening {
  readonly from: Day;
  readonly after: Day;
}

/** The steps in which something happens, and the last: a playback need not wait through empty years. */
export const eventfulSteps = (steps: readonly Day[], happenings: readonly Happening[]): Day[] =>
  steps.filter((day, place) => {
    const before = steps[place - 1] ?? -Infinity;
    return place === steps.length - 1 || happenings.some(({ from, after }) => from <= day && after - 1 > before);
  });

/** The step after the moment, or the first; null past the last. */
export const nextStep = (steps: readonly Day[], moment: Day | null): Day | null =>
  (moment === null ? steps[0] : steps.find((day) => day > moment)) ?? null;

/** The step before the moment, or the last; null before the first. */
export const previousStep = (steps: readonly Day[], moment: Day | null): Day | null =>
  (moment === null ? steps.at(-1) : steps.findLast((day) => day < moment)) ?? null;

/** A step in words: `September 1993`, `July to September 1993`, `1993`. */
export const describeStep = (day: Day, step: Step): string => {
  const { year, month } = toCalendar(day);
  if (step === 'YEAR') return String(year);
  if (step === 'MONTH') return `${monthNames[month - 1] ?? ''} ${year}`;
  const first = month - 1 - ((month - 1) % 3);
  return `${monthNames[first] ?? ''} to ${monthNames[first + 2] ?? ''} ${year}`;
};
