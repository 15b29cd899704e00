/** Between which visits so much time lies that a line must not look like a presence. */
import type { Visit } from './types.ts';

/** Two years, in days: who comes to a yearly meeting, and misses one, is still seen to come. */
const leastSilence = 730;

/** The day after the last on which a visit may have been: people stay with a whole process, ideas appear on a day. */
function endOf({ stop, point, day }: Visit): number {
  return point === stop.id ? stop.end : day + 1;
}

/** True where nothing is recorded from the end of one visit to the next for two years or more. */
export function isSilent(from: Visit, to: Visit): boolean {
  return to.day - endOf(from) >= leastSilence;
}
