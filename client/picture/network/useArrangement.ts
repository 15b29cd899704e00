import { useCallback, useEffect, useRef, useState } from 'react';
import type { Core } from 'cytoscape';
import type { ActorLooks } from '../actors/actorPicture.ts';
import type { SideColors } from '../sideColors.ts';
import type { Slice } from '../slice.ts';
import { createLayoutWorker, type LayoutWorker } from './createLayoutWorker.ts';
import { nodeSize } from './nodeSize.ts';
import { fitShown } from './fitShown.ts';
import { showLooks } from './showLooks.ts';
import { showSlice } from './showSlice.ts';
import { startPlaces, type Place } from './startPlaces.ts';

/** Where nodes are, by id: kept for as long as the page lives, so that leaving the network and coming back moves nothing. */
const slicePlaces = new Map<string, Place>();
/** The same for actor networks: people alone lie differently. */
const actorPlaces = new Map<string, Place>();

/** The view is fitted anew when what is shown grew or shrank by more than this. */
const fitFactor = 3;

/** Shows the slice and gives every new node a place, found in a worker; those already placed stay. */
export const useArrangement = (
  cy: Core | null,
  slice: Slice,
  sideColors: SideColors,
  colorScheme: 'light' | 'dark',
  looks: ActorLooks | null,
  onReady: () => void,
): { readonly arranging: boolean; readonly arrange: () => void } => {
  const places = looks === null ? slicePlaces : actorPlaces;
  const [arranging, setArranging] = useState(false);
  const worker = useRef<LayoutWorker | null>(null);
  const fittedCount = useRef(0);

  useEffect(() => {
    worker.current = createLayoutWorker();
    return () => worker.current?.dispose();
  }, []);

  const settle = useCallback(
    (canvas: Core) => {
      const count = Math.max(slice.nodes.length, 1);
      if (count > fittedCount.current * fitFactor || count * fitFactor < fittedCount.current) {
        fitShown(canvas);
        fittedCount.current = count;
      }
      setArranging(false);
      onReady();
    },
    [slice, onReady],
  );

  const place = useCallback(
    (canvas: Core) => {
      setArranging(true);
      worker.current?.arrange(
        startPlaces(slice, places, (node) => Math.max(looks?.sizes.get(node.id) ?? 0, nodeSize(node, 4)) / 2),
        ({ x, y }) => {
          slice.nodes.forEach(({ id }, row) => places.set(id, { x: x[row] ?? 0, y: y[row] ?? 0 }));
          canvas.batch(() => {
            for (const { id } of slice.nodes)
              canvas.getElementById(id).position({ ...(places.get(id) ?? { x: 0, y: 0 }) });
          });
          settle(canvas);
        },
      );
    },
    [slice, looks, places, settle],
  );

  useEffect(() => {
    if (cy === null) return;
    const start = startPlaces(slice, places, () => 0);
    const startingAt = new Map(
      slice.nodes.map(({ id }, row) => [id, { x: start.x[row] ?? 0, y: start.y[row] ?? 0 }] as const),
    );
    showSlice(cy, slice, startingAt, (sideId) => sideColors.get(sideId)?.[colorScheme]);
    if (looks !== null) showLooks(cy, slice, looks, colorScheme);
    if (slice.nodes.some(({ id }) => !places.has(id))) place(cy);
    else settle(cy);
  }, [cy, slice, sideColors, colorScheme, looks, places, place, settle]);

  const arrange = useCallback(() => {
    if (cy === null) return;
    for (const { id } of slice.nodes) places.delete(id);
    fittedCount.current = 0;
    place(cy);
  }, [cy, slice, places, place]);

  return { arranging, arrange };
};
