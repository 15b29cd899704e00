import { useMemo } from 'react';
import { noLayer, type Layer } from '../../picture/layer.ts';
import { ideasLight } from './ideasLight.ts';
import type { IdeaAdoptions } from './useIdeaAdoptions.ts';

/** How the ideas that were adopted stand out; `ideas` are their ids, none until they are known. */
export const useIdeasLayer = ({
  answer,
  fetching,
}: IdeaAdoptions): { readonly ideas: ReadonlySet<string>; readonly layer: Layer } => {
  const ideas = useMemo(() => new Set((answer?.adoptions ?? []).map(({ idea }) => idea.id)), [answer]);
  const layer = useMemo(
    (): Layer => ({
      ...noLayer,
      light: (scene) => ({ highlighted: ideas.size === 0 ? null : ideasLight(ideas, scene), second: null }),
      loading: fetching,
    }),
    [ideas, fetching],
  );
  return { ideas, layer };
};
