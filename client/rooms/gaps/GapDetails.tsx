import { ArrowLeft } from 'lucide-react';
import { groupColor, isByTrack } from '../../picture/actors/groupColors.ts';
import { Wording } from '../../records/Wording.tsx';
import type { DraftChange } from '../../state/draft.ts';
import { useView } from '../../state/useView.ts';
import { focusSoon } from '../../ui/focusSoon.ts';
import { CandidateList } from './CandidateList.tsx';
import { lastDay } from './draftEditing.ts';
import { cellId } from './heatCells.ts';
import { PairFacts } from './PairFacts.tsx';
import { findGap, findPair, gapState, type GroupKeys, type Pair } from './pairs.ts';
import type { GapsState } from './useGaps.ts';
import { WhatIf, whatIfId, type Editing } from './WhatIf.tsx';
import buttons from '../../ui/buttons.module.css';
import swatch from '../../ui/swatch.module.css';
import tag from '../../ui/tag.module.css';
import tone from '../../ui/tone.module.css';
import emptyGaps from './EmptyGaps.module.css';
import styles from './GapDetails.module.css';

/** The id of the head of an opened gap. */
export const gapHeadId = 'gap-head';

const Heading = ({ pair, state }: { readonly pair: Pair; readonly state: GapsState }) => {
  const byTrack = isByTrack(useView(({ view }) => view.actorGrouping));
  const name = ({ key, label, size }: Pair['a']) => (
    <span>
      <span
        className={`${swatch.swatch} ${swatch.round} ${styles.swatch}`}
        style={{ background: groupColor(key, { byTrack, hues: state.hues }) }}
        aria-hidden="true"
      />
      <bdi>{label}</bdi> <span className={`${tone.muted} ${styles.size}`}>{size}</span>
    </span>
  );
  return (
    <h3 id={gapHeadId} className={styles.head} tabIndex={-1}>
      {name(pair.a)} <span className={styles.and}>and</span> {name(pair.b)}
    </h3>
  );
};

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
  const { window, candidates, draft } = useView(({ view }) => view);
  const step = useView((view) => view.step);
  const { shown, present, drafted, input } = state;
  const recorded = present.data?.gaps ?? null;
  const pair = findPair(shown, keys) ?? findPair(recorded, keys);
  const back = (): void => {
    step({ gap: null, candidates: false });
    focusSoon(cellId(keys[0], keys[1]));
  };
  const backButton = (
    <button type="button" className={`${buttons.quiet} ${styles.back}`} onClick={back}>
      <ArrowLeft aria-hidden="true" /> All groups
    </button>
  );
  if (shown === null || recorded === null || input === null) return backButton;
  if (pair === null) {
    return (
      <>
        {backButton}
        <p className={emptyGaps.empty}>
          These two groups, {keys.join(' and ')}, are not both among those that are compared here: they may be smaller
          than asked for, or not there in this window.
        </p>
      </>
    );
  }
  const gap = findGap(shown, keys);
  const kind = gapState(pair);
  const after = drafted.data?.gaps ?? null;
  const recordedPair = findPair(recorded, keys);
  const change =
    after === null
      ? null
      : {
          before: { pair: recordedPair },
          after: { pair: findPair(after, keys) },
        };
  const onTry = (changes: readonly DraftChange[]): void => {
    step({ draft: [...draft, ...changes], projection: 'network', selection: null });
    focusSoon(whatIfId);
  };
  const date = lastDay(
    window,
    recorded.pairs.map(({ lastContact }) => lastContact),
  );
  const whatIf = <WhatIf {...{ state, change, editing }} />;
  return (
    <>
      {backButton}
      <Heading pair={pair} state={state} />
      <p className={styles.sentence} data-gap={kind}>
        {gap !== null ? (
          <span dir="auto">
            <Wording of={gap.wording} />
          </span>
        ) : (
          `Not a gap: ${pair.expected < 1 ? 'chance would give less than one tie' : 'at least half of the ties that chance would give'}, and two people or more hold them together.`
        )}
        {draft.length > 0 && after !== null && <span className={`${tag.tag} ${styles.drafted}`}>with the draft</span>}
      </p>
      {draft.length > 0 && whatIf}
      <PairFacts pair={pair} gap={gap} />
      {recordedPair !== null &&
        (candidates ? (
          <CandidateList
            pair={recordedPair}
            input={input}
            columns={recorded.projection.columns}
            date={date}
            onTry={onTry}
          />
        ) : (
          <button
            type="button"
            className={`${buttons.button} ${styles.who}`}
            onClick={() => {
              step({ candidates: true });
              focusSoon('candidates-head');
            }}
          >
            Who could bridge it?
          </button>
        ))}
      {draft.length === 0 && whatIf}
    </>
  );
};
