import { useMemo } from 'react';
import { placeLabels, type PlacedLabel } from '../labels.ts';
import type { OnPath } from '../onPath.ts';
import { threadCrowding } from './crowding.ts';
import { labelCandidates, labelObstructions } from './labelCandidates.ts';
import { nameOnPath, withBothSides } from './nameOnPath.ts';
import { preferLit } from './preferLit.ts';
import type { LitTransfers } from './transferLighting.ts';
import type { LanesLayout, Thread } from './types.ts';
import { axisHeight, type Viewport } from './viewport.ts';

/** What decides which names stand where. */
export interface LabelScene {
  /** Null before the picture is fitted into its place: no name could stay where it is put. */
  readonly layout: LanesLayout | null;
  readonly viewport: Viewport;
  readonly far: boolean;
  readonly gutter: number;
  readonly width: number;
  readonly height: number;
  readonly threadColor: (thread: Thread) => string;
  /** The colour of plain text. */
  readonly ink: string;
  readonly highlighted: ReadonlySet<string> | null;
  readonly onPath: OnPath;
  /** The transfers that stand out; null where none do. */
  readonly lit: LitTransfers | null;
}

const isWhole = /^(?:band|head|whole):/;

const placeNames = (scene: LabelScene & { readonly layout: LanesLayout }): readonly PlacedLabel[] => {
  const { layout, viewport, far, gutter, width, height, threadColor, ink, highlighted, onPath, lit } = scene;
  const traced = onPath.traced && highlighted !== null;
  const named = traced ? nameOnPath(layout, highlighted, onPath.endings) : layout;
  // Beside transfers, whose colour says where they lead, a name in the colour of a side would mislead.
  const colorOf = lit === null ? threadColor : () => ink;
  const view = { left: gutter, top: 2, right: width - 2, bottom: height - axisHeight };
  const all = labelCandidates(named, { viewport, far, gutter, seen: view, colorOf });
  const candidates = traced ? withBothSides(all, highlighted) : all;
  if (far) {
    // Even from afar a path is read by the names on it.
    const near = onPath.traced
      ? labelCandidates(named, { viewport, far: false, gutter, seen: view, colorOf: threadColor })
      : [];
    const onIt = near.filter(({ id, select }) => highlighted?.has(select) && !isWhole.test(id));
    return placeLabels(preferLit([...candidates, ...onIt], highlighted), view);
  }
  return placeLabels(
    preferLit(candidates, lit?.named ?? highlighted),
    view,
    labelObstructions(layout, viewport),
    // Who is on a path is named even where only what is faded makes room.
    ({ id, select }) => onPath.traced && id.startsWith('thread:') && highlighted?.has(select) === true,
    threadCrowding(layout.threads, viewport, view),
  );
};

/** The names in the picture, each where it covers nothing that matters more. */
export const useLanesLabels = (scene: LabelScene): readonly PlacedLabel[] => {
  const { layout, viewport, far, gutter, width, height, threadColor, ink, highlighted, onPath, lit } = scene;
  return useMemo(
    () =>
      layout === null
        ? []
        : placeNames({ layout, viewport, far, gutter, width, height, threadColor, ink, highlighted, onPath, lit }),
    [layout, viewport, far, gutter, width, height, threadColor, ink, highlighted, onPath, lit],
  );
};
