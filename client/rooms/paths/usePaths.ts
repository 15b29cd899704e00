import { useMemo } from 'react';
import type { View } from '../../state/view.ts';
import type { FoundPath } from './foundPath.ts';
import { pathKey } from './pathKey.ts';
import { pathPicture } from './pathPicture.ts';
import { useInfluence, type InfluenceState } from './useInfluence.ts';
import { usePathSearch, type PathSearch } from './usePathSearch.ts';

/** What the room of influence paths knows, and what it wants of the picture. */
export interface PathsState {
  readonly search: PathSearch;
  readonly influence: InfluenceState;
  /** The view to draw: that of the address, or one that holds the paths found. */
  readonly drawnView: View;
  /** The paths that the picture holds: those found, or the nearest miss. */
  readonly drawn: readonly FoundPath[];
  /** The paths to light: the chosen one, else all; empty for none. */
  readonly shown: readonly FoundPath[];
  /** The path that is compared with the chosen one, or the one that is not quite there. */
  readonly second: FoundPath | null;
}

const none: readonly FoundPath[] = [];

/** Searches what the view asks for, and decides what the picture shows of it. */
export const usePaths = (view: View): PathsState => {
  const search = usePathSearch(view);
  const influence = useInfluence(view);
  const paths = search.answer?.nodes ?? none;
  // Alike for the same paths, so that choosing among them does not draw anew.
  const miss = search.answer?.nearestMiss?.path ?? null;
  const drawn = useMemo(
    (): readonly FoundPath[] => (paths.length === 0 && miss !== null ? [miss] : paths),
    [paths, miss],
  );
  const change = useMemo(() => (drawn.length === 0 ? null : pathPicture(drawn)), [drawn]);
  const drawnView = useMemo(() => (change === null ? view : { ...view, ...change }), [view, change]);
  const { chosen, second } = useMemo(() => {
    const keyed = new Map(paths.map((path) => [pathKey(path), path]));
    return { chosen: keyed.get(view.path ?? '') ?? null, second: keyed.get(view.compared ?? '') ?? null };
  }, [paths, view.path, view.compared]);
  return useMemo(
    () => ({
      search,
      influence,
      drawnView,
      drawn,
      shown: chosen === null ? paths : [chosen],
      second: paths.length === 0 ? miss : chosen === null || second === chosen ? null : second,
    }),
    [search, influence, drawnView, drawn, chosen, second, paths, miss],
  );
};
