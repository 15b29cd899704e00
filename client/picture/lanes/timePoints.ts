/** Which points and which least distances a slice asks of the time scale. */
import type { Metrics } from './metrics.ts';
import { bandKey } from './subLanes.ts';
import type { Spacing, TimePoint } from './timeScale.ts';
import type { Stop, Traveller } from './types.ts';

/** Id of the point at which a process ends. */
export function endPoint(stop: Stop): string {
  return `${stop.id}>`;
}

/** The points of all stops and of the threads' entries into processes, in time order. */
export function timePoints(stops: readonly Stop[], travellers: readonly Traveller[]): TimePoint[] {
  const points = new Map<string, TimePoint & { end: number }>();
  for (const stop of stops) {
    points.set(stop.id, { id: stop.id, day: stop.start, weight: stop.form === 'document' ? 0.7 : 1, end: stop.end });
    if (stop.form === 'process')
      points.set(endPoint(stop), { id: endPoint(stop), day: stop.end, weight: 0.2, end: Infinity });
  }
  for (const { visits } of travellers)
    for (const { point, day, stop } of visits)
      if (!points.has(point)) points.set(point, { id: point, day, weight: 0.4, end: stop.end });
  return [...points.values()].sort(
    (one, other) => one.day - other.day || one.end - other.end || (one.id < other.id ? -1 : 1),
  );
}

/** Least distances: stations of one process in one lane stand clear of each other, and threads always run rightwards. */
export function timeSpacings(
  stops: readonly Stop[],
  travellers: readonly Traveller[],
  { stationWidth, stationGap, documentSize, nameGap }: Metrics,
): Spacing[] {
  const named = new Set(travellers.map(({ visits }) => visits[0]?.stop.id));
  const spacings: Spacing[] = [];
  const lastMeeting = new Map<string, string>();
  const lastDocument = new Map<string, string>();
  for (const stop of stops) {
    if (stop.form === 'process') spacings.push({ before: stop.id, after: endPoint(stop), gap: stationWidth * 2 });
    else {
      const last = stop.form === 'meeting' ? lastMeeting : lastDocument;
      const before = last.get(bandKey(stop));
      const room = stationGap + (named.has(stop.id) ? nameGap : 0);
      const gap = stop.form === 'meeting' ? stationWidth + room : documentSize * 2.2;
      if (before) spacings.push({ before, after: stop.id, gap });
      last.set(bandKey(stop), stop.id);
    }
  }
  for (const { visits } of travellers) {
    visits.forEach(({ point }, index) => {
      const before = visits[index - 1];
      if (before) spacings.push({ before: before.point, after: point, gap: stationWidth + stationGap * 0.9 });
    });
  }
  return spacings;
}
