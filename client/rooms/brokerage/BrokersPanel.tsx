import { useEffect, useRef, useState } from 'react';
import { Network } from 'lucide-react';
import { Wording } from '../../records/Wording.tsx';
import { useView } from '../../state/useView.ts';
import { RoomPanel } from '../../ui/RoomPanel.tsx';
import { WorkNotice } from '../../ui/WorkNotice.tsx';
import { BrokersTable } from './BrokersTable.tsx';
import { EmptyBrokers } from './EmptyBrokers.tsx';
import { MeasureChoices } from './MeasureChoices.tsx';
import { NetworkChoices } from '../../projection/NetworkChoices.tsx';
import { RankChanges } from './RankChanges.tsx';
import type { BrokersState } from './useBrokers.ts';
import buttons from '../../ui/buttons.module.css';
import tone from '../../ui/tone.module.css';
import note from './note.module.css';
import styles from './BrokersPanel.module.css';
import brokerRow from './brokerRow.module.css';
import openedBroker from './OpenedBroker.module.css';

/** Where the opened person is told of, in the table or above it. */
const openedPlace = (panel: HTMLElement | null): HTMLElement | null =>
  panel?.querySelector<HTMLElement>(`.${brokerRow.open}[aria-expanded="true"], .${openedBroker.opened} h3`) ?? null;

/** At the right: who stands between others, and why. */
export const BrokersPanel = ({
  state,
  takesFocus,
}: {
  readonly state: BrokersState;
  /** False when the page was opened with the panel. */
  readonly takesFocus: boolean;
}) => {
  const { projection, broker, rankedBefore } = useView((view) => view.view);
  const step = useView((view) => view.step);
  const panel = useRef<HTMLElement>(null);
  const focuses = useRef(takesFocus);
  const [comparing] = useState(rankedBefore !== null);
  const { answer, answered, work, question } = state;
  useEffect(() => {
    // The table draws its rows a moment later.
    const frame = requestAnimationFrame(() => {
      const place = openedPlace(panel.current);
      place?.scrollIntoView({ block: 'nearest' });
      // Who comes back from the record finds the person that was opened.
      if (focuses.current) place?.focus();
      focuses.current = false;
    });
    return () => cancelAnimationFrame(frame);
  }, [broker]);
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
      {answer !== null && (
        <p className={styles.sentence} role="status" aria-live={work.loading ? 'off' : 'polite'}>
          <Wording of={answer.projection.wording} />
        </p>
      )}
      <NetworkChoices />
      {projection === 'lanes' && (
        <button
          type="button"
          className={`${buttons.button} ${styles.network}`}
          onClick={() => step({ projection: 'network' })}
        >
          <Network aria-hidden="true" /> See it as a network
        </button>
      )}
      <MeasureChoices />
      <WorkNotice work={work} />
      {answer === null && (work.loading || question === null) && <p className={tone.muted}>Loading…</p>}
      {answer !== null && answered !== null && (
        <>
          {answer.sampled !== null && <p className={note.note}>{answer.sampled}</p>}
          <EmptyBrokers answer={answer} measure={answered.sort} />
          {answer.projection.people > 0 && <BrokersTable {...{ state, answer, answered }} />}
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
