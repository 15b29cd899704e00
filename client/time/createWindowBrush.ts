import { brushX, type D3BrushEvent } from 'd3-brush';
import { select } from 'd3-selection';
import type { ScaleLinear } from 'd3-scale';
import { attachBrushKeys } from './attachBrushKeys.ts';
import { snapDay, snapUnit, type SnapUnit } from './snapDay.ts';
import type { Extent } from './useTimeline.ts';

/** Whom a brush tells of the window drawn. */
export interface BrushListeners {
  readonly onBegin: () => void;
  /** The window while it is dragged, at most once a frame, and where it comes to rest. */
  readonly onDrag: (window: Extent) => void;
  /** A single step: by a key, or a click beside the window, which clears it. */
  readonly onStep: (window: Extent | null) => void;
}

/** A brush over the axis of time. */
export interface WindowBrush {
  readonly show: (window: Extent | null) => void;
  readonly dispose: () => void;
}

/** The window of two places on the axis, snapped to the unit of the scale; never empty. */
const readWindow = (
  scale: ScaleLinear<number, number>,
  unit: SnapUnit,
  [from, to]: readonly [number, number],
): Extent => {
  const start = snapDay(scale.invert(from), unit);
  return { from: start, to: Math.max(snapDay(scale.invert(to), unit), start + 1) };
};

/** Creates a brush in an SVG group; its caller disposes of it. */
export const createWindowBrush = (
  group: SVGGElement,
  scale: ScaleLinear<number, number>,
  height: number,
  extent: Extent,
  listeners: BrushListeners,
): WindowBrush => {
  const unit = snapUnit(scale);
  const [left = 0, right = 1] = scale.range();
  const target = select<SVGGElement, unknown>(group);
  const brush = brushX<unknown>().extent([
    [left, 0],
    [right, height],
  ]);
  const read = (places: readonly [number, number]): Extent => readWindow(scale, unit, places);
  let frame = 0;
  let dragging = false;
  let shown: Extent | null = null;

  const show = (window: Extent | null): void => {
    shown = window;
    if (dragging) return;
    const place = (day: number): number => Math.min(Math.max(scale(day), left), right);
    brush.move(target, window === null ? null : [place(window.from), place(window.to)]);
    keys.show(window);
  };

  brush.on('start brush end', (event: D3BrushEvent<unknown>) => {
    // Moved by `show`, not by hand.
    if (!event.sourceEvent) return;
    cancelAnimationFrame(frame);
    const selection = event.selection as [number, number] | null;
    if (event.type === 'start') {
      dragging = true;
      listeners.onBegin();
    } else if (event.type === 'brush' && selection !== null) {
      frame = requestAnimationFrame(() => listeners.onDrag(read(selection)));
    } else if (event.type === 'end') {
      dragging = false;
      if (selection === null) listeners.onStep(null);
      else listeners.onDrag(read(selection));
      show(selection === null ? null : read(selection));
    }
  });
  target.call(brush);
  const keys = attachBrushKeys(target, extent, unit, listeners.onStep);

  return {
    show: (window) => {
      if (window?.from !== shown?.from || window?.to !== shown?.to || shown === null) show(window);
    },
    dispose: () => {
      cancelAnimationFrame(frame);
      keys.detach();
      brush.on('start brush end', null);
    },
  };
};
