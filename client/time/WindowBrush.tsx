import { useEffect, useRef } from 'react';
import type { ScaleLinear } from 'd3-scale';
import { useView } from '../state/useView.ts';
import { toTypedWindow, toWindowDays } from '../state/windowDays.ts';
import { createWindowBrush, type WindowBrush as Brush } from './createWindowBrush.ts';
import type { Extent } from './useTimeline.ts';
import styles from './WindowBrush.module.css';

/** The window as a brush over the histogram: drag to draw it, drag its ends to resize it, or use the arrow keys. */
export const WindowBrush = ({
  scale,
  height,
  extent,
}: {
  readonly scale: ScaleLinear<number, number>;
  readonly height: number;
  readonly extent: Extent;
}) => {
  const group = useRef<SVGGElement>(null);
  const brush = useRef<Brush | null>(null);
  const window = useView((state) => state.view.window);
  const adjust = useView((state) => state.adjust);
  const beginAdjusting = useView((state) => state.beginAdjusting);
  const step = useView((state) => state.step);

  useEffect(() => {
    if (group.current === null) return undefined;
    const created = createWindowBrush(group.current, scale, height, extent, {
      onBegin: beginAdjusting,
      onDrag: ({ from, to }) => adjust({ window: toTypedWindow(from, to) }),
      onStep: (next) => step({ window: next === null ? null : toTypedWindow(next.from, next.to) }),
    });
    brush.current = created;
    return () => created.dispose();
  }, [scale, height, extent, adjust, beginAdjusting, step]);

  useEffect(() => {
    const days = toWindowDays(window);
    brush.current?.show(window === null ? null : { from: days.from ?? extent.from, to: days.to ?? extent.to });
  }, [window, scale, height, extent]);

  return <g ref={group} className={styles.brush} />;
};
