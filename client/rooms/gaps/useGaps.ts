import { useCallback, useMemo } from 'react';
import { GapsDocument, WhatIfDocument } from './operations.generated.ts';
import type { GapsQuery, ProjectionInput, WhatIfQuery } from '../../api/types.generated.ts';
import { groupLooks } from '../../picture/actors/groupColors.ts';
import type { ActorPicture } from '../../picture/actors/actorPicture.ts';
import { noLayer, type Layer } from '../../picture/layer.ts';
import type { Looks } from '../../picture/looks.ts';
import type { Lane } from '../../picture/slice.ts';
import { needsConflict } from '../../projection/needsConflict.ts';
import { useProjectionInput } from '../../projection/useProjectionInput.ts';
import type { Page } from '../../room.tsx';
import { writeWording } from '../../records/writeWording.ts';
import { useLongWork, type LongWork } from '../../api/useLongWork.ts';
import { gapLight, gapLightInLanes } from './gapLight.ts';
import { gapPicture } from './gapPicture.ts';
import { findPair, type Analysis } from './pairs.ts';

/** What the room of gaps knows, and what it wants of the picture. */
export interface GapsState {
  /** The actor network that is asked about; null until it is known what the focus is. */
  readonly input: ProjectionInput | null;
  /** Whether it has first to be said of which conflict. */
  readonly asksConflict: boolean;
  /** The pairs of groups as they are recorded. */
  readonly present: LongWork<GapsQuery>;
  /** The same under the draft; asked for only where there is one. */
  readonly drafted: LongWork<GapsQuery>;
  readonly whatIf: LongWork<WhatIfQuery>;
  /** What is shown: the pairs under the draft, as soon as they are known. */
  readonly shown: Analysis | null;
  /** Looks of the groups by their keys. */
  readonly looks: Looks;
  /** The people of the network; null until they are known. */
  readonly picture: ActorPicture | null;
  readonly layer: Layer;
}

const noLanes: readonly Lane[] = [];
const noLooks: Looks = new Map();

/** The looks of the groups that are compared; sides look as in the other pictures. */
const looksOfGroups = (groups: Analysis['groups'], known: Looks): Looks => {
  const looks = groupLooks(groups, known);
  return new Map([...looks].filter(([key]) => groups.some((group) => group.key === key)));
};

/** Of whom the picture draws although the draft takes them out; empty for nobody. */
const goneSentence = (picture: ActorPicture | null, people: number): string => {
  const gone = (picture?.slice.nodes.length ?? people) - people;
  return gone <= 0 ? '' : ` ${gone} more ${gone === 1 ? 'is' : 'are'} drawn whom the draft takes out.`;
};

/** Asks what the view asks about gaps, and what its draft would change. */
export const useGaps = ({ view, slice, whole, wholeIsLoading, sideLooks }: Page): GapsState => {
  const known = useProjectionInput(view, whole, wholeIsLoading);
  const asksConflict = needsConflict(known, view.actorGrouping);
  const input = asksConflict ? null : known;
  const lanes = slice?.lanes ?? noLanes;
  const { actorGrouping: grouping, smallestGroup, draft, gap } = view;
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
  const looks = useMemo(
    () => looksOfGroups(recorded?.groups ?? [], grouping === 'SIDE' ? sideLooks : noLooks),
    [recorded, grouping, sideLooks],
  );
  const picture = useMemo(() => {
    if (recorded === null) return null;
    const after = change === null ? null : { columns: change.columns, people: change.after.people };
    return gapPicture(recorded.projection.columns, after, lanes, grouping, looks);
  }, [recorded, change, lanes, grouping, looks]);
  const people = (change ?? recorded?.projection)?.columns.people ?? null;
  const light = useCallback<Layer['light']>(
    ({ projection }) => {
      const pair = gap === null ? null : findPair(shown, gap);
      if (pair === null || picture === null) return { highlighted: null, second: null };
      if (projection === 'lanes') return { highlighted: gapLightInLanes(pair), second: null };
      const groups = new Map(people?.id.map((person, row) => [person, people.group[row] ?? null]));
      return { highlighted: gapLight(picture, groups, pair), second: null };
    },
    [gap, shown, picture, people],
  );
  const told = shown?.projection ?? null;
  const sentence = useMemo(
    () => (told === null ? null : () => `${writeWording(told.wording)}${goneSentence(picture, told.people)}`),
    [told, picture],
  );
  const loading = present.loading || drafted.loading || whatIf.loading;
  const layer = useMemo(
    (): Layer => ({
      ...noLayer,
      light,
      actors: picture,
      sentence,
      loading,
      decides: ['network'],
    }),
    [light, picture, sentence, loading],
  );
  return useMemo(
    () => ({ input, asksConflict, present, drafted, whatIf, shown, looks, picture, layer }),
    [input, asksConflict, present, drafted, whatIf, shown, looks, picture, layer],
  );
};
