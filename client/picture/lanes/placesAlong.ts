/** Where else a thread may be named than at its start: wherever its line leaves room for it, and no other line does not. */
import type { LabelPlace } from '../labels.ts';
import type { ThreadLines } from './threadLines.ts';
import type { Point } from './types.ts';

/** The height of a name, and how far from its line it stands. */
const tall = 12;
const gap = 2;
const levelWithin = 1.5;
const besideBy = 7;

/** A name that looks for a place. */
export interface Named {
  readonly thread: string;
  readonly width: number;
  readonly anchor: Point;
}

/** A place with its top left corner here; null where lines run through it. */
const placeAt = (
  { width, anchor }: Named,
  { x, y }: Point,
  lines: ThreadLines,
  own: string | null,
): LabelPlace | null =>
  lines.isCrossed({ left: x, top: y, right: x + width, bottom: y + tall }, own)
    ? null
    : { dx: x - anchor.x, dy: y - anchor.y, align: 'start' };

/** The stretches in which points run level and without a gap. */
const levelRuns = (points: readonly Point[]): [Point, Point][] => {
  const runs: [Point, Point][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    if (run !== undefined && Math.abs(point.y - run[0].y) <= levelWithin && point.x - run[1].x < 40) run[1] = point;
    else runs.push([point, point]);
  }
  return runs;
};

/** Above and below a level stretch as long as the name: at its beginning, its middle and its end. */
const onLevel = (name: Named, points: readonly Point[], lines: ThreadLines): (LabelPlace | null)[] =>
  levelRuns(points).flatMap(([begin, end]) => {
    const room = end.x - begin.x - name.width - 2 * gap;
    if (room < 0) return [];
    return [0, 0.5, 1].flatMap((share) =>
      [-tall - gap, gap].map((shift) =>
        placeAt(name, { x: begin.x + gap + share * room, y: begin.y + shift }, lines, name.thread),
      ),
    );
  });

/** At the right and at the left of where the line climbs or falls. */
const besideClimb = (name: Named, points: readonly Point[], lines: ThreadLines): (LabelPlace | null)[] =>
  [0.5, 0.35, 0.65, 0.2, 0.8].flatMap((share) => {
    const at = points[Math.floor(share * points.length)];
    if (at === undefined) return [];
    return [at.x + besideBy, at.x - besideBy - name.width].map((x) =>
      placeAt(name, { x, y: at.y - tall / 2 }, lines, null),
    );
  });

/** The places along a thread, the plainest first. */
export function placesAlong(name: Named, lines: ThreadLines): LabelPlace[] {
  const segments = lines.pointsOf(name.thread);
  return [onLevel, besideClimb]
    .flatMap((find) => segments.flatMap((points) => find(name, points, lines)))
    .filter((place) => place !== null);
}

/** The sides of a stop on the screen. */
export interface StopEdges {
  readonly left: number;
  readonly right: number;
  /** True for the bar of a process, in which there is room for names. */
  readonly isBar: boolean;
}

/** The place behind the stop from which a short line sticks out: inside of a bar, at the other side of a meeting. */
export const placeBehind = (
  name: Named,
  rightward: boolean,
  { left, right, isBar }: StopEdges,
  lines: ThreadLines,
): LabelPlace[] => {
  // Inside of a bar a line may climb where it begins.
  return [besideBy, ...(isBar ? [4 * besideBy, 8 * besideBy] : [])]
    .map((by) => {
      const x = rightward ? (isBar ? right : left) - by - name.width : (isBar ? left : right) + by;
      return placeAt(name, { x, y: name.anchor.y - tall / 2 }, lines, name.thread);
    })
    .filter((place) => place !== null);
};
