import { useMemo } from 'react';
import { useView } from '../../state/useView.ts';
import { focusSoon } from '../../ui/focusSoon.ts';
import { EmptyGaps } from './EmptyGaps.tsx';
import { gapHeadId } from './GapHeading.tsx';
import { GapList } from './GapList.tsx';
import { HeatLegend } from './HeatLegend.tsx';
import { HeatMap } from './HeatMap.tsx';
import { leftOutText } from './leftOutText.ts';
import { changedCells, type Analysis, type GroupKeys } from './pairs.ts';
import { PairsExport } from './PairsExport.tsx';
import type { GapsState } from './useGaps.ts';
import tone from '../../ui/tone.module.css';

/** Every pair of groups as a map, and the gaps among them as a list. */
export const ComparedGroups = ({
  state: { present, drafted, looks },
  analysis,
}: {
  readonly state: GapsState;
  readonly analysis: Analysis;
}) => {
  const step = useView((view) => view.step);
  const before = present.data?.gaps ?? null;
  const after = drafted.data?.gaps ?? null;
  const changed = useMemo(() => changedCells(before, after), [before, after]);
  const choose = (gap: GroupKeys): void => {
    step({ gap });
    focusSoon(gapHeadId);
  };
  return (
    <>
      <EmptyGaps analysis={analysis} />
      {analysis.groups.length > 1 && (
        <>
          <HeatMap analysis={analysis} looks={looks} changed={changed} onChoose={choose} />
          <HeatLegend drafted={changed.size > 0} />
        </>
      )}
      {analysis.gapCount > 0 && <GapList analysis={analysis} onChoose={choose} />}
      <p className={tone.muted}>{leftOutText(analysis)}</p>
      {analysis.pairs.length > 0 && <PairsExport pairs={analysis.pairs} />}
    </>
  );
};
