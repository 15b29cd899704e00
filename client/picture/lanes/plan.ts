/** Horizontal plan: the time scale and the rows at a given spread, and the least spread at which the picture fits. */
import type { Lane } from '../slice.ts';
import { shiftScale, type TimeScale } from './axis.ts';
import { stackLanes, stopsByRow, contentOf } from './laneStack.ts';
import { measuredStretch } from './measuredStretch.ts';
import { metricsFor, type Metrics } from './metrics.ts';
import { packSubLanes, type Packed } from './subLanes.ts';
import { endPoint, timePoints, timeSpacings } from './timePoints.ts';
import { solveTimeScale, type TimePoint } from './timeScale.ts';
import type { Extents } from './tiers.ts';
import type { LanesOptions, Stop, Traveller } from './types.ts';

/** Beyond this the picture is taller than its space and is panned. */
const mostSpread = 12;

/** Tiers cost height, which slots make up for: names of threads find little place there anyway. */
const tierPitch = 10;

/** However short a whole process was, its bar is this wide, in widths of a station: threads and words need it. */
const leastBar = 2;

export interface Plan extends Packed {
  readonly metrics: Metrics;
  readonly scale: TimeScale;
  /** The ends of what a stop is drawn as. */
  readonly extent: (stop: Stop) => Extents;
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

function timingOf({ stops, travellers }: Content, options: LanesOptions): Timing {
  const last = stops.filter(({ form }) => form === 'meeting').at(-1);
  return {
    points: timePoints(stops, travellers, measuredStretch(stops, options.extent)),
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
  const blend = Math.min(Math.max(options.blend, 0), 1);
  const { breakGap, breakRoom } = metrics;
  const solved = solveTimeScale(points, timeSpacings(stops, travellers, metrics, blend), {
    width: inner,
    blend,
    breakGap,
    breakRoom,
  });
  const xOf = (point: string): number => metrics.marginLeft + (solved.xOf.get(point) ?? 0);
  const extent = (stop: Stop): Extents => {
    const x = xOf(stop.id);
    if (stop.form === 'process')
      return { left: x, right: Math.max(xOf(endPoint(stop)), x + leastBar * metrics.stationWidth) };
    const half = (stop.form === 'document' ? metrics.documentSize : metrics.stationWidth) / 2;
    return { left: x - half, right: x + half };
  };
  const width = Math.max(options.width * spread, metrics.marginLeft + solved.length + metrics.marginRight);
  const packed = packSubLanes(
    lanes.map(({ code }) => code),
    stops,
    extent,
    metrics,
    width - metrics.marginRight * 0.3,
  );
  const inTiers = packed.subLanes.some(({ tiers }) => tiers > 1);
  return {
    metrics: inTiers ? { ...metrics, slotPitch: Math.min(metrics.slotPitch, tierPitch) } : metrics,
    scale: shiftScale(solved, metrics.marginLeft),
    ...packed,
    extent,
    xOf,
    width,
  };
}

/** The height a plan will need, taking each station as tall as its visitors and nothing for those who pass by. */
export function estimateHeight(plan: Plan, { lanes, slotsOf }: Content): number {
  const contents = stopsByRow(plan).map((stops) => {
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
  const timing = timingOf(content, options);
  let plan = planAt(content, timing, options, spread);
  for (let step = 0; step < 24; step += 1) {
    const needed = Math.max(plan.width / options.width, estimateHeight(plan, content) / height);
    if (needed <= spread * 1.01 || spread >= mostSpread) break;
    spread = Math.min(Math.max(spread * 1.07, Math.min(needed, spread * 1.2)), mostSpread);
    plan = planAt(content, timing, options, spread);
  }
  return plan;
}
