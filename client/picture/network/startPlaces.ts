import type { Slice, SliceNode } from '../slice.ts';
import type { ForceInput } from './forceLayout.ts';

/** A place in the picture. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/** A number in [0, 1) that belongs to a text for good. */
const fraction = (text: string): number => {
  let hash = 2166136261;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 16777619);
  return (hash >>> 0) / 2 ** 32;
};

const averagePlace = (places: readonly Place[]): Place => ({
  x: places.reduce((sum, place) => sum + place.x, 0) / places.length,
  y: places.reduce((sum, place) => sum + place.y, 0) / places.length,
});

/**
 * Where each node starts before the forces act: where it was, if it was seen before; beside its neighbours that were;
 * else on a spiral, in the order of the slice. Those seen before are pinned.
 */
export const startPlaces = (
  slice: Slice,
  known: ReadonlyMap<string, Place>,
  radiusOf: (node: SliceNode) => number,
): ForceInput => {
  const rows = new Map(slice.nodes.map((node, row) => [node, row]));
  const linked = new Map<SliceNode, Place[]>();
  const note = (node: SliceNode, neighbour: SliceNode): void => {
    const place = known.get(neighbour.id);
    if (place === undefined || known.has(node.id)) return;
    const places = linked.get(node);
    if (places === undefined) linked.set(node, [place]);
    else places.push(place);
  };
  for (const { from, to } of slice.edges) {
    note(from, to);
    note(to, from);
  }
  const places = slice.nodes.map((node, row): Place => {
    const before = known.get(node.id);
    if (before !== undefined) return before;
    const near = linked.get(node);
    const angle = 2 * Math.PI * fraction(node.id);
    if (near !== undefined) {
      const middle = averagePlace(near);
      return { x: middle.x + 30 * Math.cos(angle), y: middle.y + 30 * Math.sin(angle) };
    }
    const distance = 14 * Math.sqrt(row + 0.5);
    return { x: distance * Math.cos(row * goldenAngle), y: distance * Math.sin(row * goldenAngle) };
  });
  return {
    x: Float64Array.from(places, ({ x }) => x),
    y: Float64Array.from(places, ({ y }) => y),
    radius: Float64Array.from(slice.nodes, radiusOf),
    pinned: Uint8Array.from(slice.nodes, (node) => (known.has(node.id) ? 1 : 0)),
    source: Int32Array.from(slice.edges, ({ from }) => rows.get(from) ?? 0),
    target: Int32Array.from(slice.edges, ({ to }) => rows.get(to) ?? 0),
  };
};
