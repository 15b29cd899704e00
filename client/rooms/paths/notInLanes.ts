import { drawnIds } from '../../picture/lanes/drawnIds.ts';
import type { Slice } from '../../picture/slice.ts';
import type { FoundPath } from './foundPath.ts';

const mostNamed = 3;

/** The names of what lies on the paths and in the slice, but has no place in Lanes: institutions, and what has no date. */
export const notInLanes = (paths: readonly FoundPath[], slice: Slice): readonly string[] => {
  const held = new Set(slice.nodes.map(({ id }) => id));
  const drawn = drawnIds(slice);
  const missing = new Map(
    paths.flatMap(({ entities }) =>
      entities.filter(({ id }) => held.has(id) && !drawn.has(id)).map(({ id, name }) => [id, name] as const),
    ),
  );
  return [...missing.values()];
};

/** The same in one line: `2 of its entries are not drawn in Lanes: a and b; the Network picture shows them.` */
export const notInLanesSentence = (names: readonly string[], ofOnePath: boolean): string => {
  const named = names.slice(0, mostNamed);
  const further = names.length - named.length;
  const parts = further > 0 ? [...named, `${further} more`] : named;
  const list = parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
  const entries = `${names.length} of ${ofOnePath ? 'its' : 'their'} entries ${names.length === 1 ? 'is' : 'are'}`;
  return `${entries} not drawn in Lanes: ${list}; the Network picture shows ${names.length === 1 ? 'it' : 'them'}.`;
};
