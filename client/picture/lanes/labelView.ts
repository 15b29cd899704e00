/** What all kinds of labels share. */
import type { Box } from '../labels.ts';
import type { Point, Thread } from './types.ts';
import type { Viewport } from './viewport.ts';

/** Of what view labels are made. */
export interface LabelView {
  readonly viewport: Viewport;
  readonly far: boolean;
  readonly gutter: number;
  /** Where labels may stand. */
  readonly seen: Box;
  readonly colorOf: (thread: Thread) => string;
}

/** Where a point of the layout lies on the screen. */
export function onScreen({ zoom, x, y }: Viewport, at: Point): Point {
  return { x: at.x * zoom + x, y: at.y * zoom + y };
}

/** Size of ordinary labels. */
export const labelSize = 11;

export const labelLine = 12.5;
