import { useView } from '../../state/useView.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { writeBucket } from '../../dates/writeBucket.ts';
import { FlowDiagram } from './FlowDiagram.tsx';
import { FlowGrouping } from './FlowGrouping.tsx';
import { FlowGroups } from './FlowGroups.tsx';
import { FlowStrip } from './FlowStrip.tsx';
import { FlowsExport } from './FlowsExport.tsx';
import { FlowTable } from './FlowTable.tsx';
import { addFlows, countCells } from './flowTotals.ts';
import { useFlows } from './useFlows.ts';
import type { TransfersState } from './useTransfers.ts';
import skeleton from '../../ui/skeleton.module.css';
import styles from './FlowsTab.module.css';

/** Transfers counted from track to track: over time, and group by group. */
export const FlowsTab = ({ state }: { readonly state: TransfersState }) => {
  const { transferGrouping, bucket, lens } = useView((view) => view.view);
  const step = useView((view) => view.step);
  const { flows, asksConflict, loading, error, retry } = useFlows(state);
  if (error && flows === null) return <ErrorNotice error={error} onRetry={retry} />;
  if (flows === null) {
    return (
      <div className={skeleton.skeleton} role="status" aria-label="Loading flows">
        <span />
        <span />
      </div>
    );
  }
  const codes = flows.lanes.map(({ code }) => code);
  const ranked = lens !== 'NINE_TRACKS';
  const place = bucket === null ? -1 : flows.buckets.findIndex(({ from }) => from === bucket);
  const chosen = place < 0 ? null : place;
  const cells = addFlows(
    flows.groups.flatMap((group) => group.flows),
    chosen,
    codes,
    ranked,
  );
  const total = countCells(cells);
  const when =
    chosen === null ? '' : ` that arrived in ${writeBucket(flows.buckets[chosen] ?? { from: null, to: null })}`;
  return (
    <section className={styles.flows} aria-label="Flows" aria-busy={loading}>
      <FlowStrip
        {...{ flows, codes, ranked, chosen }}
        onChoose={(next) => step({ bucket: next === null ? null : (flows.buckets[next]?.from ?? null) })}
      />
      <p role="status">
        {total === 1 ? '1 transfer' : `${total.toLocaleString('en')} transfers`}
        {when}: the wider a band, the more of them. Each is counted once, where it arrives.
      </p>
      {total > 0 && <FlowDiagram cells={cells} codes={codes} />}
      {total > 0 && <FlowTable cells={cells} total={total} />}
      {total > 0 && <FlowsExport {...{ flows, codes, ranked }} />}
      <FlowGrouping asksConflict={asksConflict} />
      {transferGrouping !== 'NONE' && !asksConflict && (
        <FlowGroups flows={flows} bucket={chosen} codes={codes} ranked={ranked} />
      )}
    </section>
  );
};
