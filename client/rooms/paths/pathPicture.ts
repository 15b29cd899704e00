import { readDate } from '../../dates/calendar.ts';
import type { View } from '../../state/view.ts';
import type { FoundPath } from './foundPath.ts';

const firstOf = (day: string): number => readDate(day)?.first ?? NaN;

const known = (days: readonly (string | null)[]): string[] =>
  days
    .filter((day): day is string => day !== null && readDate(day) !== null)
    .sort((one, other) => firstOf(one) - firstOf(other));

/**
 * How a view changes so that its slice holds the paths whole, whatever the picture is narrowed to: all their entities
 * with what lies around these, in the time that the paths take. Choosing among the paths then changes only what is lit.
 */
export const pathPicture = (paths: readonly FoundPath[]): Partial<View> => {
  const focus = [...new Set(paths.flatMap(({ entities }) => entities.map(({ id }) => id)))];
  const days = known(paths.flatMap(({ hops, arrival }) => [...hops.map(({ departs }) => departs), arrival]));
  const from = days[0];
  const to = days.at(-1);
  return {
    focus,
    window: from === undefined || to === undefined ? null : { from, to },
    conflicts: [],
    tracks: [],
    sides: [],
    kinds: [],
    confidences: [],
    certainty: 'POSSIBLE',
  };
};
