import { describeSpan, type DatesLength } from '../../dates/describeSpan.ts';
import { writeLengthBetween } from '../../dates/writeLength.ts';
import { readDate } from '../../dates/calendar.ts';
import { confidenceWords } from '../../records/recordWords.ts';
import type { FoundPath } from './foundPath.ts';

const daysPerYear = 366;

const daysBetween = (from: string, to: string): number | null => {
  const [first, last] = [readDate(from)?.first, readDate(to)?.first];
  return first === undefined || last === undefined ? null : last - first;
};

/** A stretch of which no more is known than that something lies in it: wider than a year. */
const isWide = (from: string | null, to: string | null): boolean =>
  from === null || to === null || (daysBetween(from, to) ?? Infinity) > daysPerYear;

const yearOf = (day: string): string => day.replace(/(?:-\d{2}){2}$/, '');

/** How long a path is, from its latest and its first setting out: `3 hops · 309–338 days`. */
export const lengthOfPath = ({
  hops,
  days,
  daysMost,
  arrival,
  arrivalLatest,
}: Pick<FoundPath, 'hops' | 'days' | 'daysMost' | 'arrival' | 'arrivalLatest'>): string => {
  const count = `${hops.length} ${hops.length === 1 ? 'hop' : 'hops'}`;
  if (days === null) return count;
  if (arrivalLatest !== arrival && isWide(arrival, arrivalLatest))
    return `${count} · ${writeLengthBetween(days, null)}`;
  return `${count} · ${writeLengthBetween(days, daysMost)}`;
};

/** When a path sets out: a day, the days between which it does, or only the years in which it lies. */
export const departureOfPath = (
  { departureEarliest: first, departure: last }: Pick<FoundPath, 'departureEarliest' | 'departure'>,
  length: DatesLength = 'short',
): string => {
  const write = (day: string): string => describeSpan({ from: day, to: null }, false, length).text;
  if (last === null) return 'sets out at a time not known';
  if (first === last) return `sets out ${write(last)}`;
  if (first === null) return `sets out by ${write(last)}`;
  if (isWide(first, last)) return `sets out somewhere in ${yearOf(first)}–${yearOf(last)}`;
  return `sets out ${describeSpan({ from: first, to: last }, false, length).text}`;
};

/** When a path arrives, and whether that is only the first day on which it can. */
export const arrivalOfPath = (
  { arrival, arrivalLatest }: Pick<FoundPath, 'arrival' | 'arrivalLatest'>,
  length: DatesLength = 'short',
): string => {
  if (arrival === null) return 'arrives at a time not known';
  const written = describeSpan({ from: arrival, to: null }, false, length).text;
  return arrivalLatest === arrival ? `arrives ${written}` : `arrives ${written} at the earliest`;
};

/** How a path ends, and how much of it is disputed: `the idea was adopted, documented · 1 hop disputed`. */
export const endOfPath = ({ ending, disputedHops }: Pick<FoundPath, 'ending' | 'disputedHops'>): string => {
  if (disputedHops === 0) return ending;
  return `${ending} · ${disputedHops} ${disputedHops === 1 ? 'hop' : 'hops'} disputed`;
};

/** How sure the order of a path is, and how well its weakest hop is supported. */
export const certaintyOfPath = ({
  certainty,
  weakestConfidence,
}: Pick<FoundPath, 'certainty' | 'weakestConfidence'>): string => {
  const order =
    certainty === 'DEFINITE' ? 'in this order for certain' : 'perhaps in this order: some dates are imprecise';
  return `${order} · weakest hop ${confidenceWords[weakestConfidence].name.toLowerCase()}`;
};
