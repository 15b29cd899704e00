/** Which meetings, processes and documents of a slice become stops of the storyline, and which are left out. */
import type { Slice, SliceNode, Span } from '../slice.ts';
import type { LeftOut, Stop, StopForm } from './types.ts';

const formOfKind = new Map<string, StopForm>([
  ['MEETING', 'meeting'],
  ['DOCUMENT', 'document'],
  ['PROCESS', 'process'],
]);

/** The first day that a span may begin on, or null when nothing of it is known. */
export function firstDay(span: Span): number | null {
  if (span.start !== null) return span.start;
  if (span.startLatest !== null) return span.startLatest;
  const end = span.endEarliest ?? span.end;
  return end === null ? null : end - 1;
}

/** Orders stops, and with them all threads, by first day, then last day, then id. */
export function compareStops(one: Stop, other: Stop): number {
  return one.start - other.start || one.end - other.end || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
}

/** Ids of the processes that need a bar of their own: without meetings, or with people or ideas known only at that level. */
export function processesWithBar(slice: Slice): ReadonlySet<string> {
  const withMeetings = new Set<string>();
  const seenAtMeeting = new Set<string>();
  for (const node of slice.nodes) if (node.kind === 'MEETING' && node.process) withMeetings.add(node.process.id);
  for (const edge of slice.edges) {
    if (edge.type === 'PARTICIPATED_IN' && edge.to.kind === 'MEETING' && edge.to.process)
      seenAtMeeting.add(`${edge.from.id}|${edge.to.process.id}`);
  }
  const result = new Set<string>();
  for (const node of slice.nodes) if (node.kind === 'PROCESS' && !withMeetings.has(node.id)) result.add(node.id);
  for (const edge of slice.edges) {
    if (edge.to.kind !== 'PROCESS') continue;
    if (edge.type === 'APPEARED_IN' && edge.from.kind === 'IDEA') result.add(edge.to.id);
    if (edge.type === 'PARTICIPATED_IN' && !seenAtMeeting.has(`${edge.from.id}|${edge.to.id}`)) result.add(edge.to.id);
  }
  return result;
}

/** Collects the stops of a slice in time order, with what could not be placed. */
export function collectStops(slice: Slice): { stops: Stop[]; leftOut: LeftOut[] } {
  const lanes = new Set(slice.lanes.map((lane) => lane.code));
  const withBar = processesWithBar(slice);
  const leftOut: LeftOut[] = [];
  const placed: { node: SliceNode; form: StopForm; lane: string; start: number }[] = [];
  for (const node of slice.nodes) {
    const form = formOfKind.get(node.kind);
    if (!form || (form === 'process' && !withBar.has(node.id))) continue;
    const start = firstDay(node.span);
    if (node.lane === null || !lanes.has(node.lane)) leftOut.push({ node, reason: 'no lane' });
    else if (start === null) leftOut.push({ node, reason: 'undated' });
    else placed.push({ node, form, lane: node.lane, start });
  }
  const horizon = placed.reduce(
    (latest, { node, start }) => Math.max(latest, start + 1, node.span.end ?? start),
    -Infinity,
  );
  const stops = placed.map(({ node, form, lane, start }): Stop => {
    const known = node.span.end ?? (form === 'process' ? horizon : start + 1);
    return {
      id: node.id,
      node,
      form,
      lane,
      process: form === 'process' ? node : node.process,
      start,
      end: Math.max(known, start + 1),
      endless: form === 'process' && node.span.end === null,
      recordedEnd: node.span.end ?? node.recorded?.end ?? start + 1,
    };
  });
  return { stops: stops.sort(compareStops), leftOut };
}
