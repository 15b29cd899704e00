import { useCallback, useMemo } from 'react';
import { ideaColor } from '../hues.ts';
import { lookOf, type Looks } from '../looks.ts';
import type { Slice } from '../slice.ts';
import { lanesElements, type ThreadLook } from './elements.ts';
import { layoutLanes } from './layoutLanes.ts';
import { indexLights } from './lighting.ts';
import type { Extent, Thread } from './types.ts';
import { axisHeight } from './viewport.ts';

/** What decides where everything lies. */
export interface LayoutQuestion {
  readonly slice: Slice;
  /** In CSS pixels; 0 until it is measured. */
  readonly width: number;
  readonly height: number;
  readonly blend: number;
  readonly unfolded: ReadonlySet<string>;
  /** Ids of the people whose thread is drawn even where they are seen once. */
  readonly kept: ReadonlySet<string>;
  readonly extent: Extent;
}

/** Where everything lies; null until the place for it is measured. */
export const useLanesLayout = ({ slice, width, height, blend, unfolded, kept, extent }: LayoutQuestion) => {
  const { from, to } = extent;
  return useMemo(
    () =>
      width > 0
        ? layoutLanes(slice, { width, height: height - axisHeight, blend, unfolded, kept, extent: { from, to } })
        : null,
    [slice, width, height, blend, unfolded, kept, from, to],
  );
};

/** A layout as elements of the canvas, threads in the looks of their sides. */
export const useLanesElements = (layout: ReturnType<typeof useLanesLayout>, looks: Looks, scheme: 'light' | 'dark') => {
  const threadLook = useCallback(
    ({ idea, side }: Thread): ThreadLook => {
      const look = lookOf(side, looks);
      return idea ? { color: ideaColor[scheme], core: 'none' } : { color: look[scheme], core: look.core };
    },
    [looks, scheme],
  );
  const threadColor = useCallback((thread: Thread): string => threadLook(thread).color, [threadLook]);
  const elements = useMemo(() => (layout ? lanesElements(layout, threadLook) : []), [layout, threadLook]);
  const index = useMemo(() => indexLights(elements), [elements]);
  return { threadColor, elements, index };
};
