import { useMemo, useState } from 'react';
import { Wording } from '../../records/Wording.tsx';
import { useView } from '../../state/useView.ts';
import { RoomPanel } from '../../ui/RoomPanel.tsx';
import { WorkNotice } from '../../ui/WorkNotice.tsx';
import { GroupingChoice } from '../../projection/GroupingChoice.tsx';
import { NetworkChoices } from '../../projection/NetworkChoices.tsx';
import choices from '../../projection/choices.module.css';
import { focusSoon } from '../../ui/focusSoon.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { fields } from './fields.ts';
import { EmptyGaps } from './EmptyGaps.tsx';
import { GapDetails, gapHeadId } from './GapDetails.tsx';
import { GapList } from './GapList.tsx';
import { HeatLegend } from './HeatLegend.tsx';
import { HeatMap } from './HeatMap.tsx';
import { changedCells, type GroupKeys } from './pairs.ts';
import type { GapsState } from './useGaps.ts';
import { WhatIf, type Editing } from './WhatIf.tsx';
import buttons from '../../ui/buttons.module.css';
import tone from '../../ui/tone.module.css';
import styles from './GapsPanel.module.css';

const leftOutText = (groupsLeftOut: number, ungrouped: number): string =>
  [
    groupsLeftOut === 0
      ? ''
      : `${groupsLeftOut} further ${groupsLeftOut === 1 ? 'group is' : 'groups are'} not compared: too small, or not among the 40 largest.`,
    ungrouped === 0 ? '' : `${ungrouped} ${ungrouped === 1 ? 'person is' : 'people are'} in none of the groups.`,
  ]
    .filter(Boolean)
    .join(' ');

/** All groups against each other, and the gaps between them. */
const AllGroups = ({ state, editing }: { readonly state: GapsState; readonly editing: Editing }) => {
  const { draft, projection, conflicts, focus, smallestGroup } = useView(({ view }) => view);
  const step = useView((view) => view.step);
  const { shown, present, drafted } = state;
  const before = present.data?.gaps ?? null;
  const after = drafted.data?.gaps ?? null;
  const changed = useMemo(() => changedCells(before, after), [before, after]);
  const choose = (gap: GroupKeys): void => {
    step({ gap });
    focusSoon(gapHeadId);
  };
  const hasDraft = draft.length > 0;
  return (
    <>
      <p className={styles.meaning}>
        A gap is a pair of groups whom hardly anybody ties together: far fewer ties than chance would give, or all
        through one person, or none.
      </p>
      <div className={choices.choices}>
        <GroupingChoice />
      </div>
      <NetworkChoices>
        <NumberField
          label="Only groups of at least so many people"
          value={smallestGroup}
          most={1000}
          onChange={(value) => step({ smallestGroup: value ?? fields.smallestGroup.start })}
        />
      </NetworkChoices>
      {shown !== null && (
        <p className={styles.scope} role="status">
          <Wording of={shown.projection.wording} />
          {projection === 'lanes' && shown.projection.people > 0 && (
            <>
              {' '}
              <button type="button" className={buttons.link} onClick={() => step({ projection: 'network' })}>
                See them as a network
              </button>
            </>
          )}
        </p>
      )}
      {conflicts.length === 0 && focus.length === 0 && (shown?.groups.length ?? 0) > 1 && (
        <p className={styles.hint}>
          All conflicts are compared at once, and groups of different ones seldom have reason to meet. Choose a conflict
          in the filters to see the gaps that matter.
        </p>
      )}
      <WorkNotice work={present} />
      {shown === null && present.loading && present.progress === null && <p className={tone.muted}>Loading…</p>}
      {hasDraft && <WhatIf state={state} change={null} editing={editing} />}
      {shown !== null && (
        <>
          <EmptyGaps analysis={shown} />
          {shown.groups.length > 1 && (
            <>
              <HeatMap analysis={shown} hues={state.hues} changed={changed} onChoose={choose} />
              <HeatLegend drafted={changed.size > 0} />
            </>
          )}
          {shown.gapCount > 0 && <GapList analysis={shown} onChoose={choose} />}
          <p className={tone.muted}>{leftOutText(shown.groupsLeftOut, shown.ungrouped)}</p>
        </>
      )}
      {!hasDraft && <WhatIf state={state} change={null} editing={editing} />}
    </>
  );
};

/** One gap, or that it is not known yet. */
const OneGap = ({
  state,
  keys,
  editing,
}: {
  readonly state: GapsState;
  readonly keys: GroupKeys;
  readonly editing: Editing;
}) => (
  <>
    <GapDetails keys={keys} state={state} editing={editing} />
    <WorkNotice work={state.present} />
    {state.shown === null && state.present.loading && state.present.progress === null && (
      <p className={tone.muted}>Loading…</p>
    )}
  </>
);

/** At the right: between whom bridges are missing, who could build them, and what that would change. */
export const GapsPanel = ({
  state,
  takesFocus,
}: {
  readonly state: GapsState;
  /** False when the page was opened with the panel. */
  readonly takesFocus: boolean;
}) => {
  const gap = useView(({ view }) => view.gap);
  const step = useView((view) => view.step);
  const editing = useState(false);
  const close = (): void => {
    step({ panel: 'none' });
    document.querySelector<HTMLElement>('#gaps-button')?.focus();
  };
  return (
    <RoomPanel
      room="gaps"
      className={styles.panel}
      name="Gaps"
      title="Where is a bridge missing?"
      takesFocus={takesFocus}
      onClose={close}
      onEscape={() => (gap === null ? close() : step({ gap: null, candidates: false }))}
    >
      {gap === null ? (
        <AllGroups state={state} editing={editing} />
      ) : (
        <OneGap state={state} keys={gap} editing={editing} />
      )}
    </RoomPanel>
  );
};
