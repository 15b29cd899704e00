/** Labels of people and ideas. */
import { textWidth, type LabelCandidate } from '../labels.ts';
import { labelSize, onScreen, type LabelView } from './labelView.ts';
import { placeBehind, placesAlong, type StopEdges } from './placesAlong.ts';
import type { ThreadLines } from './threadLines.ts';
import type { Thread } from './types.ts';

/** What a name looks for its place among. */
export interface Surroundings {
  readonly lines: ThreadLines;
  /** The sides of stations and documents, by id. */
  readonly edges: ReadonlyMap<string, StopEdges>;
}

/** Names are bold, those of ideas leaning too. */
const boldness = 1.12;

/** Where a name waits for those of meetings and documents, but not for what a bar says of itself. */
const afterOthers = 42;

/**
 * The name of a person or idea, at the start of the thread; and the same, where there is no room for it there, on the
 * thread's line or behind its stop.
 */
export function threadLabels(
  thread: Thread,
  { viewport, colorOf }: LabelView,
  calm: boolean,
  { lines, edges }: Surroundings,
): LabelCandidate[] {
  const { id, node, idea, first, once, rightward, stops } = thread;
  const anchor = onScreen(viewport, { x: first.x + (once ? 19 : 0) * (rightward ? 1 : -1), y: first.y });
  const shifts = [0, -6, 6, -12, 12, -20, 20, -30, 30];
  const width = textWidth(node.label, labelSize) * boldness + 3;
  const name = { thread: id, width, anchor };
  const stop = edges.get(stops[0] ?? '');
  const label = {
    id: `thread:${id}`,
    anchor,
    lines: [node.label],
    width,
    height: 12,
    tone: idea ? 'idea' : 'person',
    select: id,
    color: colorOf(thread),
    mayCover: stops.filter((each) => edges.get(each)?.isBar === true),
    steady: true,
  };
  const standing = (idea ? -4 : 0) + Math.min(stops.length, 12) - (once ? 8 : 0);
  const atStart = shifts.map((shift) => ({
    dx: (shift === 0 ? 5 : 12) * (rightward ? 1 : -1),
    dy: shift - 6,
    align: rightward ? ('start' as const) : ('end' as const),
    leader: Math.abs(shift) > 6,
  }));
  const elsewhere = [
    ...(once && stop !== undefined ? placeBehind(name, rightward, stop, lines) : []),
    ...placesAlong(name, lines),
  ];
  return [
    { ...label, priority: (calm ? 90 : 70) + standing, places: atStart },
    ...(elsewhere.length > 0 ? [{ ...label, priority: afterOthers + standing, places: elsewhere }] : []),
  ];
}
