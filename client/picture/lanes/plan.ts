/** Horizontal plan: the time scale and the rows at a given spread, and the least spread at which the picture fits. */
import type { Lane } from '../slice.ts';
import { stackLanes, stopsByRow, contentOf } from './laneStack.ts';
import { metricsFor, type Metrics } from './metrics.ts';
import { packSubLanes, type Row, type SubLane } from './subLanes.ts';
import { endPoint, timePoints, timeSpacings } from './timePoints.ts';
import { solveTimeScale, type SolvedScale, type TimePoint } from './timeScale.ts';
import type { LanesOptions, Stop, Traveller } from './types.ts';

/** Beyond this the picture is taller than its space and is panned. */
const mostSpread = 12;

export interface Plan {
  readonly metrics: Metrics;
  readonly scale: SolvedScale;
  readonly subLanes: readonly SubLane[];
  readonly rows: readonly Row[];
  readonly rowOfBand: ReadonlyMap<string, number>;
  readonly xOf: (point: string) => number;
  readonly width: number;
}

interface Content {
  readonly lanes: readonly Lane[];
  readonly stops: readonly Stop[];
  readonly travellers: readonly Traveller[];
  readonly slotsOf: (stop: string) => number;
}

/** What a plan needs of the content at whatever spread. */
interface Timing {
  readonly points: readonly TimePoint[];
  /** True where someone who is seen once is named after the last meeting. */
  readonly namesAtEnd: boolean;
}

function timingOf({ stops, travellers }: Content): Timing {
  const last = stops.filter(({ form }) => form === 'meeting').at(-1);
  return {
    points: timePoints(stops, travellers),
    namesAtEnd: travellers.some(({ visits }) => visits.length === 1 && visits[0]?.stop === last),
  };
}

function planAt(
  { lanes, stops, travellers }: Content,
  { points, namesAtEnd }: Timing,
  options: LanesOptions,
  spread: number,
): Plan {
  const metrics = metricsFor(travellers.length, spread, options.width, namesAtEnd);
  const inner = Math.max(options.width * spread - metrics.marginLeft - metrics.marginRight, 40);
  const solved = solveTimeScale(points, timeSpacings(stops, travellers, metrics), {
    width: inner,
    blend: Math.min(Math.max(options.blend, 0), 1),
  });
  const xOf = (point: string): number => metrics.marginLeft + (solved.xOf.get(point) ?? 0);
  const half = metrics.stationWidth / 2;
  const extent = (stop: Stop): { left: number; right: number } => ({
    left: xOf(stop.id) - half,
    right: stop.form === 'process' ? xOf(endPoint(stop)) + half : xOf(stop.id) + half,
  });
  const width = Math.max(options.width * spread, metrics.marginLeft + solved.length + metrics.marginRight);
  const packed = packSubLanes(
    lanes.map(({ code }) => code),
    stops,
    extent,
    metrics,
    width - metrics.marginRight * 0.3,
  );
  return {
    metrics,
    scale: { ...solved, knots: solved.knots.map(({ day, x }) => ({ day, x: x + metrics.marginLeft })) },
    ...packed,
    rowOfBand: new Map(packed.subLanes.map(({ key, row }) => [key, row])),
    xOf,
    width,
  };
}

/** The height a plan will need, taking each station as tall as its visitors and nothing for those who pass by. */
export function estimateHeight(plan: Plan, { lanes, slotsOf }: Content): number {
  const contents = stopsByRow(plan.rows, plan.subLanes).map((stops) => {
    const tallest = stops.reduce(
      (most, { id, form }) => (form === 'meeting' ? Math.max(most, slotsOf(id), 1) : most),
      0,
    );
    return contentOf(stops, tallest * plan.metrics.slotPitch, slotsOf);
  });
  return stackLanes(lanes, plan.rows, contents, plan.metrics).height;
}

/** The plan with the least spread whose width and height both fit the space available. */
export function planLanes(content: Content, options: LanesOptions): Plan {
  const height = options.height ?? options.width * 0.6;
  let spread = 1;
  const timing = timingOf(content);
  let plan = planAt(content, timing, options, spread);
  for (let step = 0; step < 24; step += 1) {
    const needed = Math.max(plan.width / options.width, estimateHeight(plan, content) / height);
    if (needed <= spread * 1.01 || spread >= mostSpread) break;
    spread = Math.min(Math.max(spread * 1.07, Math.min(needed, spread * 1.2)), mostSpread);
    plan = planAt(content, timing, options, spread);
  }
  return plan;
}
