/** Which points and which least distances a slice asks of the time scale. */
import type { Stretch } from './measuredStretch.ts';
import type { Metrics } from './metrics.ts';
import { bandKey } from './subLanes.ts';
import type { Spacing, TimePoint } from './timeScale.ts';
import type { Stop, Traveller } from './types.ts';

/** Id of the point at which a process ends. */
export function endPoint(stop: Stop): string {
  return `${stop.id}>`;
}

/** The points of all stops, of the threads' entries into processes, and of the breaks of the axis, in time order. */
export function timePoints(
  stops: readonly Stop[],
  travellers: readonly Traveller[],
  { from, to }: Stretch,
): TimePoint[] {
  const points = new Map<string, TimePoint & { end: number }>();
  const put = (id: string, day: number, weight: number, end: number): void => {
    if (!points.has(id))
      points.set(id, { id, day, weight, end, beyond: day < from ? 'before' : day > to ? 'after' : null });
  };
  for (const stop of stops) {
    put(stop.id, stop.start, stop.form === 'document' ? 0.7 : 1, stop.end);
    if (stop.form === 'process') put(endPoint(stop), stop.end, 0.2, Infinity);
  }
  for (const { visits } of travellers) for (const { point, day, stop } of visits) put(point, day, 0.4, stop.end);
  const beyond = new Set([...points.values()].map((point) => point.beyond));
  if (beyond.has('before')) put('<', from, 0.2, -Infinity);
  if (beyond.has('after')) put('>', to, 0.2, Infinity);
  return [...points.values()].sort(
    (one, other) => one.day - other.day || one.end - other.end || (one.id < other.id ? -1 : 1),
  );
}

/** From this spread of time on, what is drawn has all the room that it needs; towards the calendar less and less. */
const roomyBlend = 0.5;

/**
 * Least distances: stations of one process in one lane stand clear of each other, and threads run on visibly. A calendar
 * has none: there a day is as wide as a day, and what would touch stands in tiers.
 */
export function timeSpacings(
  stops: readonly Stop[],
  travellers: readonly Traveller[],
  { stationWidth, stationGap, documentSize, nameGap }: Metrics,
  blend: number,
): Spacing[] {
  const ease = Math.min(blend / roomyBlend, 1);
  if (ease === 0) return [];
  const named = new Set(travellers.map(({ visits }) => visits[0]?.stop.id));
  const spacings: Spacing[] = [];
  const lastMeeting = new Map<string, string>();
  const lastDocument = new Map<string, string>();
  for (const stop of stops) {
    if (stop.form === 'process') continue;
    const last = stop.form === 'meeting' ? lastMeeting : lastDocument;
    const before = last.get(bandKey(stop));
    const room = stationGap + (named.has(stop.id) ? nameGap : 0);
    const gap = stop.form === 'meeting' ? stationWidth + room : documentSize * 2.2;
    if (before) spacings.push({ before, after: stop.id, gap: gap * ease });
    last.set(bandKey(stop), stop.id);
  }
  for (const { visits } of travellers) {
    visits.forEach(({ point }, index) => {
      const before = visits[index - 1];
      const gap = (stationWidth + stationGap * 0.9) * ease;
      if (before) spacings.push({ before: before.point, after: point, gap });
    });
  }
  return spacings;
}
