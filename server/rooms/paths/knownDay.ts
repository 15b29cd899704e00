import { isKnownDay } from '../../analysis/paths/hopDays.ts';
import { toIsoDay } from '../../domain/days.ts';

/** A day, or null where it is not known. */
export const knownDay = (day: number | undefined): string | null =>
  day !== undefined && isKnownDay(day) ? toIsoDay(day) : null;
