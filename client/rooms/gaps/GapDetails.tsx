import { useView } from '../../state/useView.ts';
import { BackToGroups } from './BackToGroups.tsx';
import { GapHeading } from './GapHeading.tsx';
import { GapSentence } from './GapSentence.tsx';
import { PairFacts } from './PairFacts.tsx';
import { findGap, findPair, pairChange, type GroupKeys } from './pairs.ts';
import type { GapsState } from './useGaps.ts';
import { WhatIf, type Editing } from './WhatIf.tsx';
import { WhichConflict } from './WhichConflict.tsx';
import { WhoCouldBridge } from './WhoCouldBridge.tsx';
import emptyGaps from './EmptyGaps.module.css';

/** Two groups: what joins them, what a draft would change, and who could bridge them. */
export const GapDetails = ({
  keys,
  state,
  editing,
}: {
  readonly keys: GroupKeys;
  readonly state: GapsState;
  readonly editing: Editing;
}) => {
  const hasDraft = useView(({ view }) => view.draft.length > 0);
  const { shown, present, drafted, input, looks, asksConflict } = state;
  const recorded = present.data?.gaps ?? null;
  if (shown === null || recorded === null || input === null) {
    return (
      <>
        <BackToGroups keys={keys} />
        {asksConflict && <WhichConflict />}
      </>
    );
  }
  const recordedPair = findPair(recorded, keys);
  const pair = findPair(shown, keys) ?? recordedPair;
  if (pair === null) {
    return (
      <>
        <BackToGroups keys={keys} />
        <p className={emptyGaps.empty}>
          These two groups, {keys.join(' and ')}, are not both among those that are compared here: they may be smaller
          than asked for, or not there in this window.
        </p>
      </>
    );
  }
  const gap = findGap(shown, keys);
  const change = pairChange(recorded, drafted.data?.gaps ?? null, keys);
  const whatIf = <WhatIf {...{ state, change, editing }} />;
  return (
    <>
      <BackToGroups keys={keys} />
      <GapHeading pair={pair} looks={looks} />
      <GapSentence pair={pair} gap={gap} isDrafted={hasDraft && change !== null} />
      {hasDraft && whatIf}
      <PairFacts pair={pair} gap={gap} />
      {recordedPair !== null && <WhoCouldBridge pair={recordedPair} recorded={recorded} input={input} />}
      {!hasDraft && whatIf}
    </>
  );
};
