import type { Slice, SliceEdge, SliceNode } from './slice.ts';

/** People and events: without an attendance for one of the sides they are not of them. */
const isJudged = ({ kind }: SliceNode): boolean => kind === 'PERSON' || kind === 'PROCESS' || kind === 'MEETING';

/**
 * The part of a slice in which people took part for one of these sides, by the server's own rule: who did, the events where they did, the processes of
 * these, and what hangs on any of them; an empty list means all.
 */
export const sliceOfSides = (slice: Slice, sides: readonly string[]): Slice => {
  if (sides.length === 0) return slice;
  const wanted = new Set(sides);
  const stays = new Set<SliceNode>();
  const isWanted = ({ type, side }: SliceEdge): boolean =>
    type === 'PARTICIPATED_IN' && side !== null && wanted.has(side.id);
  for (const edge of slice.edges) if (isWanted(edge)) stays.add(edge.from).add(edge.to);
  const around = slice.edges.filter(({ type, from }) => type === 'PART_OF' && stays.has(from)).map(({ to }) => to);
  for (const node of around) stays.add(node);
  const canStay = (node: SliceNode): boolean => !isJudged(node) || stays.has(node);
  const left = slice.edges.filter(({ from, to }) => canStay(from) && canStay(to));
  const hanging = new Set(stays);
  for (const { from, to } of left) {
    if (stays.has(from)) hanging.add(to);
    if (stays.has(to)) hanging.add(from);
  }
  return {
    lanes: slice.lanes,
    nodes: slice.nodes.filter((node) => hanging.has(node)),
    edges: left.filter(({ from, to }) => hanging.has(from) && hanging.has(to)),
  };
};
