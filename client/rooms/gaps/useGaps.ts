import { useMemo } from 'react';
import {
  GapsDocument,
  WhatIfDocument,
  type GapsQuery,
  type ProjectionInput,
  type WhatIfQuery,
} from '../../api/operations.generated.ts';
import type { ActorPicture } from '../../picture/actors/actorPicture.ts';
import { colorGroups } from '../../picture/actors/groupColors.ts';
import type { ColorPair, SideColors } from '../../picture/sideColors.ts';
import type { Lane } from '../../picture/slice.ts';
import type { View } from '../../state/view.ts';
import { useLongWork, type LongWork } from '../../api/useLongWork.ts';
import { gapLight, gapLightInLanes } from './gapLight.ts';
import { gapPicture } from './gapPicture.ts';
import { findPair, type Analysis } from './pairs.ts';

/** What the room of gaps knows, and what it wants of the picture. */
export interface GapsState {
  /** The actor network that is asked about; null while the room is closed. */
  readonly input: ProjectionInput | null;
  /** The pairs of groups as they are recorded. */
  readonly present: LongWork<GapsQuery>;
  /** The same under the draft; asked for only where there is one. */
  readonly drafted: LongWork<GapsQuery>;
  readonly whatIf: LongWork<WhatIfQuery>;
  /** What is shown: the pairs under the draft, as soon as they are known. */
  readonly shown: Analysis | null;
  /** Colours of the groups by their keys. */
  readonly hues: ReadonlyMap<string, ColorPair>;
  /** What the network draws instead of the slice; null where the room is closed or nothing is known. */
  readonly picture: ActorPicture | null;
  /** What the picture draws in a sentence; null where it does not draw people alone. */
  readonly sentence: string | null;
  /** Ids to stand out in the picture; null where nothing does. */
  readonly highlighted: ReadonlySet<string> | null;
}

const noLanes: readonly Lane[] = [];

/** Asks what the view asks about gaps, and what its draft would change, while their panel is open. */
export const useGaps = (
  view: View,
  asked: ProjectionInput | null,
  lanes: readonly Lane[] = noLanes,
  sideColors: SideColors,
): GapsState => {
  const input = view.panel === 'gaps' ? asked : null;
  const { actorGrouping: grouping, smallestGroup, draft, gap, projection } = view;
  const hasDraft = input !== null && draft.length > 0;
  const question = { grouping, smallestGroup };
  const present = useLongWork(GapsDocument, input === null ? null : { ...question, input });
  const drafted = useLongWork(
    GapsDocument,
    hasDraft ? { ...question, input: { ...input, changes: [...draft] } } : null,
  );
  const whatIf = useLongWork(WhatIfDocument, hasDraft ? { ...question, input, changes: [...draft] } : null);

  const recorded = present.data?.gaps ?? null;
  const shown = drafted.data?.gaps ?? recorded;
  const change = whatIf.data?.whatIf ?? null;
  const hues = useMemo(
    () => colorGroups(recorded?.groups ?? [], grouping === 'SIDE' ? sideColors : new Map<string, ColorPair>()),
    [recorded, grouping, sideColors],
  );
  const picture = useMemo(() => {
    if (recorded === null) return null;
    const after = change === null ? null : { columns: change.columns, people: change.after.people };
    return gapPicture(recorded.projection.columns, after, lanes, grouping, hues);
  }, [recorded, change, lanes, grouping, hues]);
  const highlighted = useMemo(() => {
    const pair = gap === null ? null : findPair(shown, gap);
    if (pair === null || picture === null) return null;
    if (projection === 'lanes') return gapLightInLanes(pair);
    const { id, group } = (change ?? recorded?.projection)?.columns.people ?? { id: [], group: [] };
    return gapLight(picture, new Map(id.map((person, row) => [person, group[row] ?? null])), pair);
  }, [gap, shown, picture, projection, change, recorded]);
  const sentence = projection === 'network' && picture !== null ? (shown?.projection.sentence ?? null) : null;
  return useMemo(
    () => ({ input, present, drafted, whatIf, shown, hues, picture, sentence, highlighted }),
    [input, present, drafted, whatIf, shown, hues, picture, sentence, highlighted],
  );
};
