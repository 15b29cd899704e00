import { useCallback, useMemo } from 'react';
import { colorOf, ideaColor, type SideColors } from '../sideColors.ts';
import type { Slice } from '../slice.ts';
import { lanesElements } from './elements.ts';
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

/** A layout as elements of the canvas, threads in the colours of their sides. */
export const useLanesElements = (
  layout: ReturnType<typeof useLanesLayout>,
  colors: SideColors,
  scheme: 'light' | 'dark',
) => {
  const threadColor = useCallback(
    ({ idea, side }: Thread): string => (idea ? ideaColor[scheme] : colorOf(side, colors, scheme)),
    [colors, scheme],
  );
  const elements = useMemo(() => (layout ? lanesElements(layout, { color: threadColor }) : []), [layout, threadColor]);
  const index = useMemo(() => indexLights(elements), [elements]);
  return { threadColor, elements, index };
};
