import type { Slice } from './slice.ts';

/** What both pictures, Lanes and Network, are given to draw and whom they tell of a click. */
export interface PictureProps {
  /** What is to be drawn: filters and window are already applied. */
  readonly slice: Slice;
  /** While playing, the day that has been reached: what begins later is dimmed. Null: everything is lit. */
  readonly moment: number | null;
  /** Id of the selected node or edge. */
  readonly selection: string | null;
  /** Ids of the nodes and edges to stand out, the rest fades. Null: nothing stands out. */
  readonly highlighted: ReadonlySet<string> | null;
  /** Those of the highlighted that belong to a second choice alone, which is told apart from the first. */
  readonly second?: ReadonlySet<string> | null;
  readonly colorScheme: 'light' | 'dark';
  readonly onSelect: (id: string | null) => void;
}
