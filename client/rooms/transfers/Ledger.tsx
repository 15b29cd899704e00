import { useView } from '../../state/useView.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { ListFoot } from '../../ui/ListFoot.tsx';
import { LedgerExport } from './LedgerExport.tsx';
import { LedgerTable } from './LedgerTable.tsx';
import { OpenedElsewhere } from './OpenedElsewhere.tsx';
import { useLedger, useLedgerVariables } from './useLedger.ts';
import type { TransfersState } from './useTransfers.ts';
import list from '../../ui/list.module.css';

/** The transfers in order, page by page, and the opened one where it is not among them. */
export const Ledger = ({ state }: { readonly state: TransfersState }) => {
  const opened = useView((view) => view.view.transfer);
  const step = useView((view) => view.step);
  const variables = useLedgerVariables(state.question);
  const { nodes, total, loading, error, retry, more } = useLedger(variables);
  if (error && nodes.length === 0) return <ErrorNotice error={error} onRetry={retry} />;
  return (
    <section className={list.list} aria-label="All transfers" aria-busy={loading}>
      {opened !== null && total !== null && !nodes.some(({ id }) => id === opened) && (
        <OpenedElsewhere id={opened} state={state} onClose={() => step({ transfer: null })} />
      )}
      <p className={list.hint} id="ledger-hint">
        Arrow keys go from row to row, and to the right into one; Enter opens it.
      </p>
      <LedgerTable transfers={nodes} placed={state.placed} loading={loading} />
      {total !== null && (
        <ListFoot listed={nodes.length} onMore={more} {...{ total, loading }}>
          {variables !== null && total > 0 && <LedgerExport {...{ variables, total }} />}
        </ListFoot>
      )}
      {error && <ErrorNotice error={error} onRetry={retry} />}
    </section>
  );
};
