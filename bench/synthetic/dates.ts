import { firstDayOfMonth, toIsoDay, toYearMonth, type Day } from '../../server/domain/days.ts';
import type { Property } from '../../server/domain/records.ts';
import type { Random } from './random.ts';
import { approximateShare, type DateMix } from './shape.ts';

/** The sixty years that generated events lie in, half-open. */
export const firstDay = firstDayOfMonth(1964, 1);
export const lastDay = firstDayOfMonth(2024, 1);

/** More happened later, as in the curated data: half of it in the last third. */
const lateness = 0.6;

/** A day of the sixty years. */
export const eventDay = (random: Random): Day =>
  Math.floor(firstDay + (lastDay - firstDay) * random.next() ** lateness);

/** A number of days, at least one: mostly few, seldom many. */
export const duration = (random: Random, mean: number): number => 1 + Math.floor(-mean * Math.log(1 - random.next()));

const boundsOf = (day: Day, precision: string): { text: string; earliest: Day; latest: Day } => {
  const text = toIsoDay(day);
  if (precision === 'day') return { text, earliest: day, latest: day };
  const { year, month } = toYearMonth(day);
  if (precision === 'month') {
    return {
      text: text.slice(0, 7),
      earliest: firstDayOfMonth(year, month),
      latest: firstDayOfMonth(year, month + 1) - 1,
    };
  }
  return { text: text.slice(0, 4), earliest: firstDayOfMonth(year, 1), latest: firstDayOfMonth(year + 1, 1) - 1 };
};

/** The properties of a date that is about this day, as the store keeps them; none where the mix leaves it out. */
export const dateProperties = (
  random: Random,
  name: string,
  day: Day,
  { year, month, day: exact, missing }: DateMix,
): Record<string, Property> => {
  const precision = random.weighted({ year, month, day: exact, missing });
  if (precision === 'missing') return {};
  const { text, earliest, latest } = boundsOf(day, precision);
  return {
    [name]: random.chance(approximateShare) ? `${text}~` : text,
    [`${name}Earliest`]: earliest,
    [`${name}Latest`]: latest,
  };
};
