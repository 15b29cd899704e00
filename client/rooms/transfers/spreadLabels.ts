import type { FlowNode } from './flowLayout.ts';

const labelHeight = 15;

const spreadOnSide = (nodes: readonly FlowNode[]): (readonly [string, number])[] => {
  let last = -Infinity;
  return nodes.map(({ id, y, height }) => {
    last = Math.max(y + height / 2, last + labelHeight);
    return [id, last] as const;
  });
};

/** Where the names of tracks stand, by id of the track: in its middle, moved down where that is too near the name above. */
export const spreadLabels = (nodes: readonly FlowNode[]): ReadonlyMap<string, number> =>
  new Map((['from', 'to'] as const).flatMap((side) => spreadOnSide(nodes.filter((node) => node.side === side))));
