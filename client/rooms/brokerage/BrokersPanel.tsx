import { useRef, useState } from 'react';
import { useView } from '../../state/useView.ts';
import { RoomPanel } from '../../ui/RoomPanel.tsx';
import { WorkNotice } from '../../ui/WorkNotice.tsx';
import { BrokersList } from './BrokersList.tsx';
import { BrokersScope } from './BrokersScope.tsx';
import { EmptyBrokers } from './EmptyBrokers.tsx';
import { MeasureChoices } from './MeasureChoices.tsx';
import { NetworkChoices } from '../../projection/NetworkChoices.tsx';
import { RankChanges } from './RankChanges.tsx';
import { SeeAsNetwork } from './SeeAsNetwork.tsx';
import type { BrokersState } from './useBrokers.ts';
import { useOpenedInView } from './useOpenedInView.ts';
import tone from '../../ui/tone.module.css';
import note from './note.module.css';
import styles from './BrokersPanel.module.css';

/** At the right: who stands between others, and why. */
export const BrokersPanel = ({
  state,
  takesFocus,
}: {
  readonly state: BrokersState;
  /** False when the page was opened with the panel. */
  readonly takesFocus: boolean;
}) => {
  const [comparing] = useState(useView((view) => view.view.rankedBefore !== null));
  const step = useView((view) => view.step);
  const panel = useRef<HTMLElement>(null);
  const { answer, answered, work, question, asksConflict } = state;
  useOpenedInView(panel, takesFocus);
  const close = (): void => {
    step({ panel: 'none', broker: null });
    document.querySelector<HTMLElement>('#brokers-button')?.focus();
  };
  return (
    <RoomPanel
      room="brokers"
      className={styles.panel}
      name="Brokers"
      title="Who holds it together?"
      panelRef={panel}
      takesFocus={takesFocus}
      onClose={close}
    >
      <p className={styles.meaning}>
        A broker stands between people who do not meet otherwise, and can pass things on or hold them up.
      </p>
      <BrokersScope state={state} />
      <NetworkChoices />
      <SeeAsNetwork />
      <MeasureChoices />
      <WorkNotice work={work} />
      {answer === null && !asksConflict && (work.loading || question === null) && (
        <p className={tone.muted}>Loading…</p>
      )}
      {answer !== null && answered !== null && (
        <>
          {answer.sampled !== null && <p className={note.note}>{answer.sampled}</p>}
          <EmptyBrokers answer={answer} measure={answered.sort} />
          {answer.projection.people > 0 && <BrokersList {...{ state, answer, answered }} />}
        </>
      )}
      {state.whole !== null && (
        <details className={styles.changes} open={comparing}>
          <summary>Who rose, who fell?</summary>
          <RankChanges question={state.whole} />
        </details>
      )}
    </RoomPanel>
  );
};
