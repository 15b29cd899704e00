/** Who travels: people through what they took part in, ideas through what they appeared in. */
import { onlySide, sidesOfPerson } from '../sidesOfPerson.ts';
import type { Slice, SliceEdge, SliceNode } from '../slice.ts';
import { firstDay } from './stops.ts';
import type { Stop, Traveller, Visit } from './types.ts';

interface Draft {
  node: SliceNode;
  edges: SliceEdge[];
}

/** The day on which a thread enters a stop: ideas may enter a long process in its middle. */
function entryDay(edge: SliceEdge, stop: Stop): number {
  if (edge.type !== 'APPEARED_IN' || stop.form !== 'process') return stop.start;
  const day = firstDay(edge.span) ?? stop.start;
  return Math.min(Math.max(day, stop.start), stop.end - 1);
}

function visitsOf(draft: Draft, stops: ReadonlyMap<string, Stop>): Visit[] {
  const visits = new Map<string, Visit>();
  for (const edge of draft.edges) {
    const stop = stops.get(edge.to.id);
    if (!stop) continue;
    const known = visits.get(stop.id);
    const day = Math.min(known?.day ?? Infinity, entryDay(edge, stop));
    const point = day === stop.start ? stop.id : `${stop.id}@${draft.node.id}`;
    visits.set(stop.id, { stop, day, point, edges: [...(known?.edges ?? []), edge.id] });
  }
  return [...visits.values()].sort(
    (one, other) => one.day - other.day || one.stop.end - other.stop.end || (one.stop.id < other.stop.id ? -1 : 1),
  );
}

/** Collects the travellers of a slice, each with its visits in time order; a process counts only where no meeting of it does. */
export function collectTravellers(slice: Slice, stops: readonly Stop[]): Traveller[] {
  const byId = new Map(stops.map((stop) => [stop.id, stop]));
  const drafts = new Map<string, Draft>();
  const atMeeting = new Set<string>();
  for (const edge of slice.edges) {
    const person = edge.type === 'PARTICIPATED_IN' && edge.from.kind === 'PERSON';
    const idea = edge.type === 'APPEARED_IN' && edge.from.kind === 'IDEA';
    if (!person && !idea) continue;
    if (person && edge.to.kind === 'MEETING' && edge.to.process) atMeeting.add(`${edge.from.id}|${edge.to.process.id}`);
    const draft = drafts.get(edge.from.id) ?? { node: edge.from, edges: [] };
    draft.edges.push(edge);
    drafts.set(edge.from.id, draft);
  }
  const travellers: Traveller[] = [];
  for (const { node, edges } of drafts.values()) {
    const counted = edges.filter(
      (edge) =>
        edge.type !== 'PARTICIPATED_IN' || edge.to.kind !== 'PROCESS' || !atMeeting.has(`${node.id}|${edge.to.id}`),
    );
    const visits = visitsOf({ node, edges: counted }, byId);
    if (visits.length === 0) continue;
    const sides = sidesOfPerson(edges);
    travellers.push({ node, idea: node.kind === 'IDEA', side: onlySide(sides), sides, visits });
  }
  return travellers.sort((one, other) => (one.node.id < other.node.id ? -1 : 1));
}
