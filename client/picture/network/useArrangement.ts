import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import type { Core } from 'cytoscape';
import type { ActorLooks } from '../actors/actorPicture.ts';
import { lookOf, type Looks } from '../looks.ts';
import type { Slice } from '../slice.ts';
import { createLayoutWorker, type LayoutWorker } from './createLayoutWorker.ts';
import type { ForceOutput } from './forceLayout.ts';
import { nodeSize } from './nodeSize.ts';
import { createFitter } from './createFitter.ts';
import { showLooks } from './showLooks.ts';
import { showSlice } from './showSlice.ts';
import { startPlaces, type Place } from './startPlaces.ts';

/** Where nodes are, by id: kept for as long as the page lives, so that leaving the network and coming back moves nothing. */
const slicePlaces = new Map<string, Place>();
/** The same for actor networks: people alone lie differently. */
const actorPlaces = new Map<string, Place>();

/** Where the nodes of a slice are, from the columns in which places come and go. */
const readPlaces = ({ nodes }: Slice, { x, y }: Pick<ForceOutput, 'x' | 'y'>): Map<string, Place> =>
  new Map(nodes.map(({ id }, row) => [id, { x: x[row] ?? 0, y: y[row] ?? 0 }]));

const putInPlace = (cy: Core, places: ReadonlyMap<string, Place>): void => {
  cy.batch(() => {
    for (const [id, place] of places) cy.getElementById(id).position({ ...place });
  });
};

const useLayoutWorker = (): RefObject<LayoutWorker | null> => {
  const worker = useRef<LayoutWorker | null>(null);
  useEffect(() => {
    worker.current = createLayoutWorker();
    return () => worker.current?.dispose();
  }, []);
  return worker;
};

/** Shows the slice and gives every new node a place, found in a worker; those already placed stay. */
export const useArrangement = (
  cy: Core | null,
  slice: Slice,
  sideLooks: Looks,
  colorScheme: 'light' | 'dark',
  looks: ActorLooks | null,
  onReady: () => void,
): { readonly arranging: boolean; readonly arrange: () => void } => {
  const places = looks === null ? slicePlaces : actorPlaces;
  const [arranging, setArranging] = useState(false);
  const workerRef = useLayoutWorker();
  const [fitter] = useState(createFitter);

  const settle = useCallback(
    (canvas: Core) => {
      fitter.fitIfOther(canvas, slice.nodes.length);
      setArranging(false);
      onReady();
    },
    [fitter, slice, onReady],
  );

  const place = useCallback(
    (canvas: Core) => {
      setArranging(true);
      workerRef.current?.arrange(
        startPlaces(slice, places, (node) => Math.max(looks?.sizes.get(node.id) ?? 0, nodeSize(node, 4)) / 2),
        (found) => {
          const foundPlaces = readPlaces(slice, found);
          for (const [id, at] of foundPlaces) places.set(id, at);
          putInPlace(canvas, foundPlaces);
          settle(canvas);
        },
      );
    },
    [workerRef, slice, looks, places, settle],
  );

  useEffect(() => {
    if (cy === null) return;
    const start = startPlaces(slice, places, () => 0);
    showSlice(cy, slice, readPlaces(slice, start), (side) => {
      const look = lookOf(side, sideLooks);
      return { fill: look[colorScheme], core: look.core };
    });
    if (looks !== null) showLooks(cy, slice, looks, colorScheme);
    if (slice.nodes.some(({ id }) => !places.has(id))) place(cy);
    else settle(cy);
  }, [cy, slice, sideLooks, colorScheme, looks, places, place, settle]);

  const arrange = useCallback(() => {
    if (cy === null) return;
    for (const { id } of slice.nodes) places.delete(id);
    fitter.forget();
    place(cy);
  }, [cy, fitter, slice, places, place]);

  return { arranging, arrange };
};
