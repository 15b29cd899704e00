/** Places stations, process bars and documents, and gives every thread its slot in each. */
import type { SliceNode } from '../slice.ts';
import type { RowHeights } from './alignment.ts';
import type { RowBox } from './laneStack.ts';
import type { Plan } from './plan.ts';
import { bandKey } from './subLanes.ts';
import { xOfDay, type TimeScale } from './axis.ts';
import type { PlacedDocument, Slot, Station, Stop, Traveller } from './types.ts';

export interface Attendance {
  /** By stop id: the drawn travellers in the order of their sides. */
  readonly drawn: ReadonlyMap<string, readonly Traveller[]>;
  /** By stop id: everyone, drawn or folded. */
  readonly everyone: ReadonlyMap<string, readonly Traveller[]>;
  readonly folded: ReadonlyMap<string, readonly SliceNode[]>;
}

/** Groups travellers by the stops they visit. */
export function travellersByStop(travellers: readonly Traveller[]): Map<string, Traveller[]> {
  const sideOf = ({ idea, side }: Traveller): string => (idea ? '~idea' : (side?.id ?? '~none'));
  const sorted = [...travellers].sort((one, other) => {
    const [left, right] = [sideOf(one), sideOf(other)];
    return left < right ? -1 : left > right ? 1 : one.node.id < other.node.id ? -1 : 1;
  });
  const result = new Map<string, Traveller[]>();
  for (const traveller of sorted)
    for (const { stop } of traveller.visits) result.set(stop.id, [...(result.get(stop.id) ?? []), traveller]);
  return result;
}

function imprecise({ node: { span } }: Stop): boolean {
  const begins = span.start !== null && span.startLatest !== null && span.startLatest > span.start;
  const ends = span.end !== null && span.endEarliest !== null && span.endEarliest < span.end;
  return begins || ends;
}

function beyondBreaks({ start, end }: Stop, { breaks: { before, after } }: TimeScale): Station['beyond'] {
  return { before: before !== null && start < before.day, after: after !== null && end > after.day };
}

export interface Placing {
  readonly plan: Plan;
  readonly rowBoxes: readonly RowBox[];
  readonly rowHeights: readonly RowHeights[];
  readonly attendance: Attendance;
  readonly unfolded: ReadonlySet<string>;
}

/** Places one meeting, or one process known only as a whole. */
export function placeStation(stop: Stop, { plan, rowBoxes, rowHeights, attendance, unfolded }: Placing): Station {
  const { metrics, scale } = plan;
  const row = plan.rowOf.get(stop.id) ?? 0;
  const box = rowBoxes[row];
  const drawn = attendance.drawn.get(stop.id) ?? [];
  const folded = attendance.folded.get(stop.id) ?? [];
  const everyone = attendance.everyone.get(stop.id) ?? [];
  let slots: Slot[];
  let top: number;
  let bottom: number;
  const { left, right } = plan.extent(stop);
  if (stop.form === 'meeting') {
    const heights = rowHeights[row]?.columns.get(stop.id);
    const base = box?.stationsTop ?? 0;
    slots = drawn.map(({ node }) => ({ thread: node.id, y: base + (heights?.slots.get(node.id) ?? 0) }));
    top = base + (heights?.barTop ?? 0);
    bottom = base + (heights?.barBottom ?? metrics.slotPitch);
  } else {
    top = box?.barsTop ?? 0;
    slots = drawn.map(({ node }, index) => ({ thread: node.id, y: top + (index + 0.5) * metrics.barPitch }));
    bottom = top + Math.max(drawn.length + (folded.length > 0 ? 1 : 0), 1) * metrics.barPitch;
  }
  const fadeEnd = Math.min(xOfDay(scale, stop.end), plan.width - metrics.marginRight * 0.5);
  return {
    id: stop.id,
    node: stop.node,
    form: stop.form === 'process' ? 'process' : 'meeting',
    band: bandKey(stop),
    lane: stop.lane,
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    width: right - left,
    height: bottom - top,
    start: stop.start,
    fade: stop.form === 'meeting' && imprecise(stop) && fadeEnd > right ? { left, right: fadeEnd } : null,
    beyond: beyondBreaks(stop, scale),
    endless: stop.endless,
    recordedTo: stop.endless ? Math.min(Math.max(xOfDay(scale, stop.recordedEnd), left), right) : right,
    slots: slots.sort((one, other) => one.y - other.y),
    people: everyone.filter(({ idea }) => !idea).map(({ node }) => node),
    ideas: everyone.filter(({ idea }) => idea).map(({ node }) => node),
    folded,
    unfolded: unfolded.has(stop.id) && everyone.some(({ idea, visits }) => !idea && visits.length === 1),
  };
}

/** Places one document in the strip above the stations of its process. */
export function placeDocument(stop: Stop, { plan, rowBoxes, attendance }: Placing): PlacedDocument {
  const box = rowBoxes[plan.rowOf.get(stop.id) ?? 0];
  return {
    id: stop.id,
    node: stop.node,
    band: bandKey(stop),
    lane: stop.lane,
    x: plan.xOf(stop.id),
    y: box?.documentsY ?? 0,
    size: plan.metrics.documentSize,
    start: stop.start,
    ideas: (attendance.everyone.get(stop.id) ?? []).map(({ node }) => node),
  };
}
