/** What part of the picture is seen: pan and zoom, the level of detail, and the fitted view. */
import type { Core } from 'cytoscape';
import { admitZoom } from '../zoomLimits.ts';
import type { LanesLayout } from './types.ts';

export interface Viewport {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

/** Height of the axis at the foot of the picture. */
export const axisHeight = 30;

/** Below this zoom a process is one bar. */
export const nearZoom = 0.4;

/** By so little a picture may overflow to show its stations one by one. */
const mostOverflow = 1.2;

/** Width of the column of lane names. */
export function gutterWidth(width: number): number {
  return width < 640 ? 26 : 92;
}

/** The view that shows the whole picture, or its full width where it is much taller than the space. */
export function fittedViewport(layout: LanesLayout, width: number, height: number): Viewport {
  const available = Math.max(height - axisHeight, 40);
  const wide = width / layout.width;
  const whole = Math.min(wide, available / layout.height);
  const fitted = Math.max(whole, wide * 0.62);
  const zoom = fitted < nearZoom && nearZoom <= fitted * mostOverflow ? nearZoom : fitted;
  const left = layout.width * zoom < width ? (width - layout.width * zoom) / 2 : 0;
  const top = layout.height * zoom < available ? (available - layout.height * zoom) / 2 : 0;
  return { zoom, x: left, y: top };
}

/** Goes to the view that shows the whole picture, however large that is, and answers with it. */
export function showWhole(
  cy: Core,
  layout: LanesLayout,
  { width, height }: { width: number; height: number },
): Viewport {
  const viewport = fittedViewport(layout, width, height);
  const { zoom, x, y } = viewport;
  admitZoom(cy, zoom);
  cy.viewport({ zoom, pan: { x, y } });
  return viewport;
}
