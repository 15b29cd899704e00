import { useCallback, useMemo } from 'react';
import type { ActorPicture } from '../../picture/actors/actorPicture.ts';
import type { Layer, Light } from '../../picture/layer.ts';
import type { Looks } from '../../picture/looks.ts';
import type { Slice } from '../../picture/slice.ts';
import { useView } from '../../state/useView.ts';
import type { View } from '../../state/view.ts';
import { toWindowDays } from '../../state/windowDays.ts';
import { useLoaded } from '../../ui/useLoaded.ts';
import { loadLanes, loadNetwork } from './loadPicture.ts';
import { LoadingPicture } from './LoadingPicture.tsx';

/** A slice as Lanes or as a network, or the people that are drawn in its place; selecting in it is a step of the view. */
export const Picture = ({
  window,
  layer,
  actors,
  ...scene
}: {
  readonly slice: Slice;
  readonly window: View['window'];
  readonly layer: Layer;
  readonly actors: ActorPicture | null;
  readonly light: Light;
  readonly moment: number | null;
  readonly colorScheme: 'light' | 'dark';
  readonly sideLooks: Looks;
  readonly onReady: () => void;
}) => {
  const { projection, selection, blend, unfolded } = useView(({ view }) => view);
  const step = useView((state) => state.step);
  const extent = useMemo(() => toWindowDays(window), [window]);
  const onSelect = useCallback((id: string | null) => step({ selection: id }), [step]);
  const onUnfold = useCallback(
    (id: string) =>
      step({ unfolded: unfolded.includes(id) ? unfolded.filter((other) => other !== id) : [...unfolded, id] }),
    [step, unfolded],
  );
  const unfoldedSet = useMemo(() => new Set(unfolded), [unfolded]);
  const lanes = useLoaded(loadLanes, projection === 'lanes');
  const network = useLoaded(loadNetwork, projection === 'network');
  const { onPath, transferLight, choice } = layer;
  if (projection === 'lanes') {
    if (lanes === null) return <LoadingPicture />;
    return (
      <lanes.LanesPicture
        {...{ ...scene, selection, onPath, transferLight, extent, blend, onSelect, onUnfold }}
        unfolded={unfoldedSet}
      />
    );
  }
  if (network === null) return <LoadingPicture />;
  const { traced } = onPath;
  if (actors === null) return <network.NetworkPicture {...{ ...scene, selection, traced, onSelect }} />;
  return (
    <network.NetworkPicture
      key="people"
      {...{ ...scene, traced }}
      slice={actors.slice}
      looks={actors.looks}
      selection={choice === null ? selection : choice.chosen}
      onSelect={choice?.choose ?? onSelect}
    />
  );
};
