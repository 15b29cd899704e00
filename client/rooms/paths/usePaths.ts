import { useMemo } from 'react';
import { noLayer, type Layer } from '../../picture/layer.ts';
import { placeInPicture } from '../../picture/lanes/placeInPicture.ts';
import type { Slice } from '../../picture/slice.ts';
import type { Page } from '../../room.tsx';
import type { View } from '../../state/view.ts';
import type { FoundPath } from './foundPath.ts';
import { pathKey } from './pathKey.ts';
import { pathPicture } from './pathPicture.ts';
import { useInfluence, type InfluenceState } from './useInfluence.ts';
import { useLight } from './useLight.ts';
import { useOnPath } from './useOnPath.ts';
import { usePathSearch, type PathSearch } from './usePathSearch.ts';

/** What the room of influence paths knows, and what it wants of the picture. */
export interface PathsState {
  readonly search: PathSearch;
  readonly influence: InfluenceState;
  readonly layer: Layer;
}

const none: readonly FoundPath[] = [];

const sentenceOf =
  (drawn: string, projection: View['projection']) =>
  (slice: Slice): string =>
    `${slice.nodes.length} entries: ${drawn}, and what lies around in that time.${placeInPicture(slice, projection)}`;

/** Searches what the view asks for, and decides what the picture shows of it. */
export const usePaths = ({ view }: Page): PathsState => {
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
  const { chosen, compared } = useMemo(() => {
    const keyed = new Map(paths.map((path) => [pathKey(path), path]));
    return { chosen: keyed.get(view.path ?? '') ?? null, compared: keyed.get(view.compared ?? '') ?? null };
  }, [paths, view.path, view.compared]);
  const shown = useMemo(() => (chosen === null ? paths : [chosen]), [chosen, paths]);
  const second = paths.length === 0 ? miss : chosen === null || compared === chosen ? null : compared;
  const light = useLight(shown, second, influence, view.influence);
  const onPath = useOnPath(drawn, shown, second);
  const { projection } = view;
  const sentence = useMemo(
    () => sentenceOf(paths.length === 0 ? 'the nearest path' : 'the paths found', projection),
    [paths, projection],
  );
  const loading = search.loading || influence.loading;
  const layer = useMemo(
    (): Layer => ({
      ...noLayer,
      narrowing: change,
      light,
      onPath,
      sentence: change === null ? null : sentence,
      loading,
      decides: ['lanes', 'network'],
    }),
    [change, light, onPath, sentence, loading],
  );
  return useMemo(() => ({ search, influence, layer }), [search, influence, layer]);
};
