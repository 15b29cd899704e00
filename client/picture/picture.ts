import type { Light } from './layer.ts';
import type { Looks } from './looks.ts';
import type { Slice } from './slice.ts';

/** What both pictures, Lanes and Network, are given to draw and whom they tell of a click. */
export interface PictureProps {
  /** What is to be drawn: filters and window are already applied. */
  readonly slice: Slice;
  /** While playing, the day that has been reached: what begins later is dimmed. Null: everything is lit. */
  readonly moment: number | null;
  /** Id of the selected node or edge. */
  readonly selection: string | null;
  readonly light: Light;
  readonly colorScheme: 'light' | 'dark';
  /** How the sides look, for more than this slice. */
  readonly sideLooks: Looks;
  readonly onSelect: (id: string | null) => void;
  /** Told once the picture is drawn. */
  readonly onReady: () => void;
}
