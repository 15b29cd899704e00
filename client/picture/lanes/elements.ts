/** The layout as Cytoscape elements: stations, documents and bars as nodes, each segment of a thread as an edge. */
import type { EdgeDefinition, ElementDefinition, NodeDefinition } from 'cytoscape';
import type { Core } from '../looks.ts';
import type { LanesLayout, PlacedDocument, Point, Segment, Station, Thread } from './types.ts';

/** The colour of a thread, and what runs along its middle. */
export interface ThreadLook {
  readonly color: string;
  readonly core: Core;
}

const stubLength = 16;

/** Weights and distances of control points relative to the line between the ends, as Cytoscape wants them. */
export function relativeBends(
  begin: Point,
  finish: Point,
  bends: readonly Point[],
): { weights: number[]; distances: number[] } {
  const dx = finish.x - begin.x;
  const dy = finish.y - begin.y;
  const length = Math.hypot(dx, dy) || 1;
  const round = (value: number): number => Math.round(value * 10_000) / 10_000;
  return {
    weights: bends.map(({ x, y }) => round(((x - begin.x) * dx + (y - begin.y) * dy) / (length * length))),
    distances: bends.map(({ x, y }) => round((-(x - begin.x) * dy + (y - begin.y) * dx) / length)),
  };
}

/** The share of a width, in percent, up to which there is a record. */
const recordedShare = (left: number, right: number, recordedTo: number): number =>
  right > left ? Math.round((100 * (recordedTo - left)) / (right - left)) : 100;

function stationNode({ id, form, x, y, width, height, start, slots, recordedTo, endless }: Station): NodeDefinition {
  const drawn = form === 'process' ? 'process' : slots.length === 0 ? 'meeting quiet' : 'meeting';
  const recorded = recordedShare(x - width / 2, x + width / 2, recordedTo);
  return {
    data: { id, select: id, width, height, start, recorded },
    position: { x, y },
    classes: `stop station ${drawn}${endless ? ' endless' : ''}`,
  };
}

function countNode(
  { id, x, y, width, height, form, folded, slots, start, unfolded }: Station,
  tall: number,
): NodeDefinition[] {
  if (folded.length === 0 && !unfolded) return [];
  const inside = form === 'process';
  const label = folded.length > 0 ? `+${folded.length}` : '−';
  const position = inside
    ? { x: x - width / 2 + tall, y: slots.length === 0 ? y : y + height / 2 - 6 }
    : { x, y: y + height / 2 + tall / 2 + 1 };
  const data = { id: `count:${id}`, unfold: id, label, start, width: tall * 1.8, height: tall, font: tall * 0.72 };
  return [{ data, position, classes: 'count' }];
}

function documentNode({ id, x, y, size, start }: PlacedDocument): NodeDefinition {
  return { data: { id, select: id, width: size, height: size, start }, position: { x, y }, classes: 'stop document' };
}

function centres(layout: LanesLayout): ReadonlyMap<string, Point> {
  return new Map([...layout.stations, ...layout.documents].map(({ id, x, y }) => [id, { x, y }]));
}

/** The classes of a thread's lines. */
const threadClasses = ({ idea }: Thread, { core }: ThreadLook): string =>
  `thread ${idea ? 'idea' : 'person'}${core === 'none' ? '' : ` cored ${core}-core`}`;

function segmentEdge(
  segment: Segment,
  thread: Thread,
  at: ReadonlyMap<string, Point>,
  look: ThreadLook,
): EdgeDefinition {
  const { id, from, to, begin, finish, bends, start, move, edges, silent } = segment;
  const source = at.get(from) ?? begin;
  const target = at.get(to) ?? finish;
  return {
    data: {
      id,
      source: from,
      target: to,
      select: thread.id,
      thread: thread.id,
      edges,
      color: look.color,
      start,
      begin: [begin.x - source.x, begin.y - source.y],
      finish: [finish.x - target.x, finish.y - target.y],
      ...relativeBends(begin, finish, bends),
    },
    classes: `${threadClasses(thread, look)} ${move}${silent ? ' silent' : ''}`,
  };
}

function stubElements(thread: Thread, at: ReadonlyMap<string, Point>, look: ThreadLook): ElementDefinition[] {
  const stop = thread.stops[0];
  const centre = stop === undefined ? undefined : at.get(stop);
  if (!thread.once || stop === undefined || !centre) return [];
  const { x, y } = thread.first;
  const reach = thread.rightward ? stubLength : -stubLength;
  const common = { select: thread.id, thread: thread.id, color: look.color, start: thread.start };
  const end = { begin: [0, 0], finish: [x - centre.x, y - centre.y], weights: [0.5], distances: [0] };
  const classes = `${threadClasses(thread, look)} stub`;
  return [
    { data: { id: `stub:${thread.id}`, ...common }, position: { x: x + reach, y }, classes: 'dot' },
    { data: { id: `${thread.id}~`, source: `stub:${thread.id}`, target: stop, edges: [], ...common, ...end }, classes },
  ];
}

/** True for what is drawn from afar too; what is not still has to be there for whatever is picked out. */
export const seenFromAfar = ({ classes = '' }: ElementDefinition): boolean =>
  !/\b(?:count|stay|stub|dot)\b/.test(String(classes));

/** All elements of a layout, with their positions. */
export function lanesElements(layout: LanesLayout, lookOf: (thread: Thread) => ThreadLook): ElementDefinition[] {
  const at = centres(layout);
  const bars = layout.bands.map(({ key, process, bar, start }): NodeDefinition => {
    const width = bar.right - bar.left;
    const recorded = recordedShare(bar.left, bar.right, bar.recordedTo);
    const select = process ? { select: process.id } : {};
    const data = { id: `bar:${key}`, width, height: bar.height, start, recorded, ...select };
    const position = { x: (bar.left + bar.right) / 2, y: bar.y };
    return { data, position, classes: bar.recordedTo < bar.right ? 'bar endless' : 'bar' };
  });
  const threads = layout.threads.flatMap((thread) => {
    const look = lookOf(thread);
    return [
      ...thread.segments.map((segment) => segmentEdge(segment, thread, at, look)),
      ...stubElements(thread, at, look),
    ];
  });
  const nodes = [
    ...bars,
    ...layout.stations.map(stationNode),
    ...layout.stations.flatMap((station) => countNode(station, layout.countHeight)),
    ...layout.documents.map(documentNode),
  ];
  return [...nodes, ...threads];
}
