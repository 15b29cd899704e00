import type { Scene } from '../../picture/layer.ts';
import type { SliceEdge } from '../../picture/slice.ts';

/** Whether an edge says that one of the ideas appeared by the moment at a place that the picture draws. Rejected, it did not arrive. */
const isShown = (
  { type, from, to, detail, span }: SliceEdge,
  ideas: ReadonlySet<string>,
  { moment, projection }: Scene,
): boolean =>
  type === 'APPEARED_IN' &&
  detail !== 'rejected' &&
  ideas.has(from.id) &&
  (moment === null || (span.start !== null && span.start <= moment)) &&
  (projection === 'network' || (to.lane !== null && to.span.start !== null));

/** What stands out for ideas: each that has appeared, where it did, and what says so. */
export const ideasLight = (ideas: ReadonlySet<string>, scene: Scene): ReadonlySet<string> => {
  const lit = new Set<string>();
  for (const edge of scene.slice.edges) {
    if (!isShown(edge, ideas, scene)) continue;
    lit.add(edge.id).add(edge.from.id).add(edge.to.id);
    // From afar Lanes draws the process alone.
    if (scene.projection === 'lanes' && edge.to.process !== null) lit.add(edge.to.process.id);
  }
  return lit;
};

/** How many of these ideas stand out. */
export const countLit = (ideas: ReadonlySet<string>, scene: Scene): number => {
  const lit = ideasLight(ideas, scene);
  return [...ideas].filter((id) => lit.has(id)).length;
};
