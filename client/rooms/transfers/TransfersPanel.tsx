import type { Page } from '../../room.tsx';
import { useView } from '../../state/useView.ts';
import type { View } from '../../state/view.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { RoomPanel } from '../../ui/RoomPanel.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { CodingsTab } from './CodingsTab.tsx';
import { DirectionChips } from './DirectionChips.tsx';
import { FlowsTab } from './FlowsTab.tsx';
import { IdeasTab } from './IdeasTab.tsx';
import { Ledger } from './Ledger.tsx';
import { OrderNotKnown } from './OrderNotKnown.tsx';
import { TransferMark } from './TransferMark.tsx';
import { TransferNarrowing } from './TransferNarrowing.tsx';
import { useLegend } from './useLegend.ts';
import type { TransfersState } from './useTransfers.ts';
import tone from '../../ui/tone.module.css';
import transferCount from './transferCount.module.css';
import styles from './TransfersPanel.module.css';

const tabs: readonly { readonly value: View['tab']; readonly label: string }[] = [
  { value: 'ledger', label: 'List' },
  { value: 'flows', label: 'Flows' },
  { value: 'ideas', label: 'Ideas adopted' },
  { value: 'codings', label: 'Codings that differ' },
];

const LeftOut = ({ leftOut: { undated, rejected, withoutTrack, contradictions } }: Pick<TransfersState, 'leftOut'>) => {
  const parts = [
    undated > 0 ? `${undated.toLocaleString('en')} without a date` : '',
    withoutTrack > 0 ? `${withoutTrack.toLocaleString('en')} on no known track` : '',
    rejected > 0 ? `${rejected.toLocaleString('en')} in which an idea was rejected` : '',
    contradictions > 0 ? `${contradictions.toLocaleString('en')} that cannot be by the dates` : '',
  ].filter(Boolean);
  return parts.length === 0 ? null : (
    <p className={styles.leftOut}>Appearances of all people and ideas that are in no transfer: {parts.join(', ')}.</p>
  );
};

/** How many transfers there are, where they lead, and what of them the picture draws. */
const TransfersStatus = ({ state }: { readonly state: TransfersState }) => {
  const legend = useLegend(state.placed);
  const projection = useView((view) => view.view.projection);
  if (state.columns === null) return <p className={tone.muted}>{state.loading ? 'Loading…' : ''}</p>;
  return (
    <div className={styles.status}>
      <p role="status" aria-live={legend?.plays === true ? 'off' : 'polite'} className={transferCount.count}>
        <b>{legend?.sentence.head}</b>
        {legend?.sentence.rest}
      </p>
      <DirectionChips columns={state.columns} />
      <TransferNarrowing />
      {legend !== null && projection === 'lanes' && legend.counts.possible > 0 && (
        <p className={styles.dashed}>
          <TransferMark direction="LATERAL" possible /> Dashed: only possible, {legend.counts.possible} of those drawn.
        </p>
      )}
    </div>
  );
};

/** At the right: how people and ideas moved between tracks. */
export const TransfersPanel = ({
  state,
  page,
  takesFocus,
}: {
  readonly state: TransfersState;
  readonly page: Page;
  /** False when the page was opened with the panel. */
  readonly takesFocus: boolean;
}) => {
  const tab = useView((view) => view.view.tab);
  const step = useView((view) => view.step);
  const close = (): void => {
    step({ panel: 'none', transfer: null });
    document.querySelector<HTMLElement>('#transfers-button')?.focus();
  };
  const counts = tab === 'ledger' || tab === 'flows';
  return (
    <RoomPanel
      room="transfers"
      className={styles.panel}
      name="Transfers"
      title="What moved between tracks?"
      takesFocus={takesFocus}
      onClose={close}
    >
      <p className={styles.meaning}>
        A transfer is one step of a person or an idea, from one appearance to the next: to another track, or to another
        process on the same track.
      </p>
      {state.scope.length > 0 && (
        <p className={styles.scope} dir="auto">
          Here: {state.scope.join(', ')}.
        </p>
      )}
      <Segments label="What to look at" value={tab} options={tabs} onChange={(next) => step({ tab: next })} />
      {state.error && state.columns === null ? (
        <ErrorNotice error={state.error} onRetry={state.retry} />
      ) : (
        counts && <TransfersStatus state={state} />
      )}
      {tab === 'ledger' && <Ledger state={state} />}
      {tab === 'flows' && <FlowsTab state={state} />}
      {tab === 'ideas' && <IdeasTab state={state} slice={page.slice} />}
      {tab === 'codings' && <CodingsTab state={state} />}
      {counts && <OrderNotKnown count={state.unordered} question={state.question} />}
      {counts && <LeftOut leftOut={state.leftOut} />}
    </RoomPanel>
  );
};
