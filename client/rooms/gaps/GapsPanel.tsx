import { useState } from 'react';
import { useView } from '../../state/useView.ts';
import { RoomPanel } from '../../ui/RoomPanel.tsx';
import { AllGroups } from './AllGroups.tsx';
import { GapDetails } from './GapDetails.tsx';
import { GapsWork } from './GapsWork.tsx';
import type { GapsState } from './useGaps.ts';
import styles from './GapsPanel.module.css';

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
        <>
          <GapDetails keys={gap} state={state} editing={editing} />
          <GapsWork state={state} />
        </>
      )}
    </RoomPanel>
  );
};
