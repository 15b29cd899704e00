import { useView } from '../../state/useView.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { LedgerFoot } from './LedgerFoot.tsx';
import { LedgerTable } from './LedgerTable.tsx';
import { OpenedElsewhere } from './OpenedElsewhere.tsx';
import { useLedger, useLedgerVariables } from './useLedger.ts';
import type { TransfersState } from './useTransfers.ts';
import styles from './Ledger.module.css';

/** The transfers in order, page by page, and the opened one where it is not among them. */
export const Ledger = ({ state }: { readonly state: TransfersState }) => {
  const opened = useView((view) => view.view.transfer);
  const step = useView((view) => view.step);
  const variables = useLedgerVariables(state.question);
  const { nodes, total, loading, error, retry, more } = useLedger(variables);
  if (error && nodes.length === 0) return <ErrorNotice error={error} onRetry={retry} />;
  return (
    <section className={styles.ledger} aria-label="Ledger" aria-busy={loading}>
      {opened !== null && total !== null && !nodes.some(({ id }) => id === opened) && (
        <OpenedElsewhere id={opened} state={state} onClose={() => step({ transfer: null })} />
      )}
      <p className={styles.hint} id="ledger-hint">
        Arrow keys go from row to row, and to the right into one; Enter opens it.
      </p>
      <LedgerTable transfers={nodes} placed={state.placed} loading={loading} />
      {total !== null && <LedgerFoot listed={nodes.length} onMore={more} {...{ total, variables, loading }} />}
      {error && <ErrorNotice error={error} onRetry={retry} />}
    </section>
  );
};
