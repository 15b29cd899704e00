import { useEffect, useState } from 'react';
import type { Layer } from '../picture/layer.ts';
import type { Shown } from '../room.tsx';
import type { View } from '../state/view.ts';
import { roomOf } from './OpenedRoom.tsx';

const patience = 2000;

/**
 * Whether the first picture waits for what an open room lays over it, so that it is not drawn twice: while the room is
 * fetched and asks, and what it narrows the picture to is on its way; for two seconds at most.
 */
export const useFirstLayer = (
  { panel, projection }: View,
  shown: Shown | null,
  sliceIsLoading: boolean,
  isDrawn: boolean,
): boolean => {
  const [isOver, setOver] = useState(false);
  const isOnItsWay = (layer: Layer): boolean => layer.decides.includes(projection) && (layer.loading || sliceIsLoading);
  const waits = !isDrawn && !isOver && roomOf(panel) !== null && (shown === null || isOnItsWay(shown.layer));
  useEffect(() => {
    if (!waits) return undefined;
    const timer = setTimeout(() => setOver(true), patience);
    return () => clearTimeout(timer);
  }, [waits]);
  return waits;
};
