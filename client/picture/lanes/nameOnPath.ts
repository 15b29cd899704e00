/** Where the people and ideas of a traced path are named: beside the stop at which the path comes to them. */
import type { LabelCandidate } from '../labels.ts';
import type { LanesLayout, Station, Thread } from './types.ts';

const besideStop = (thread: Thread, station: Station, after: boolean): Thread => {
  const y = station.slots.find((slot) => slot.thread === thread.id)?.y ?? station.y;
  return {
    ...thread,
    first: { x: station.x + (station.width / 2) * (after ? 1 : -1), y },
    once: false,
    rightward: after,
  };
};

/**
 * The layout with the names of the lit threads moved from the start of the thread to the first lit stop, or after the
 * last one where the path ends with that person: a thread may begin decades before the path.
 */
export function nameOnPath(
  layout: LanesLayout,
  highlighted: ReadonlySet<string>,
  endings: ReadonlySet<string>,
): LanesLayout {
  const lit = layout.stations.filter(({ id }) => highlighted.has(id)).sort((one, other) => one.x - other.x);
  const threads = layout.threads.map((thread) => {
    if (!highlighted.has(thread.id)) return thread;
    const stops = lit.filter(({ slots }) => slots.some((slot) => slot.thread === thread.id));
    const after = endings.has(thread.id);
    const station = after ? stops.at(-1) : stops[0];
    return station === undefined ? thread : besideStop(thread, station, after);
  });
  return { ...layout, threads };
}

const sides = [-20, 8, -32, 20];

/** Lets names on a path stand on the other side too, over what is faded there: at the edge of the picture there is no room. */
export const withBothSides = (
  candidates: readonly LabelCandidate[],
  highlighted: ReadonlySet<string>,
): readonly LabelCandidate[] =>
  candidates.map((candidate) => {
    if (!candidate.id.startsWith('thread:') || !highlighted.has(candidate.select)) return candidate;
    const toRight = candidate.places.every(({ align }) => align === 'end');
    const further = sides.map((dy) => ({
      dx: toRight ? 18 : -18,
      dy,
      align: toRight ? ('start' as const) : ('end' as const),
      leader: true,
    }));
    return { ...candidate, places: [...candidate.places, ...further] };
  });
