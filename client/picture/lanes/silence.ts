/** Between which visits so much time lies that a line must not look like a presence. */
import type { Visit } from './types.ts';

/** Two years, in days: who comes to a yearly meeting, and misses one, is still seen to come. */
const leastSilence = 730;

/** True where a visit may have lasted as long as its stop; an idea that came up on a known day was there on that day. */
export function mayLast({ stop, point }: Visit): boolean {
  return point === stop.id;
}

/** The day after the last on which a visit may have been. */
function endOf(visit: Visit): number {
  return mayLast(visit) ? visit.stop.end : visit.day + 1;
}

/** True where nothing is recorded from the end of one visit to the next for two years or more. */
export function isSilent(from: Visit, to: Visit): boolean {
  return to.day - endOf(from) >= leastSilence;
}
