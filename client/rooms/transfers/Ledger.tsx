import { Cell, Column, Row, Table, TableBody, TableHeader, type SortDescriptor } from 'react-aria-components';
import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { useView } from '../../state/useView.ts';
import type { View } from '../../state/view.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { ledgerRow } from './ledgerRow.tsx';
import { LedgerExport } from './LedgerExport.tsx';
import { OpenedElsewhere } from './OpenedElsewhere.tsx';
import { TransferDetails } from './TransferDetails.tsx';
import { useLedger, useLedgerVariables } from './useLedger.ts';
import type { TransfersState } from './useTransfers.ts';
import buttons from '../../ui/buttons.module.css';
import tone from '../../ui/tone.module.css';
import styles from './Ledger.module.css';

const columns: readonly {
  readonly id: View['transferSort'];
  readonly name: string;
  readonly short?: string;
  readonly className?: string | undefined;
}[] = [
  { id: 'DIRECTION', name: 'Direction', short: '', className: styles.direction },
  { id: 'CARRIER', name: 'Who or what', className: styles.carrier },
  { id: 'ARRIVAL', name: 'From → to' },
  { id: 'LAG', name: 'After', className: styles.lag },
  { id: 'CONFIDENCE', name: 'Evidence', className: styles.confidence },
];

/** The transfers as a table, sorted over the whole; opening a row tells what it rests on and lights it in the picture. */
export const Ledger = ({ state }: { readonly state: TransfersState }) => {
  const { transferSort, transferDescending, transfer: opened } = useView((view) => view.view);
  const step = useView((view) => view.step);
  const variables = useLedgerVariables(state.question);
  const { nodes, total, loading, error, retry, more } = useLedger(variables);
  if (error && nodes.length === 0) return <ErrorNotice error={error} onRetry={retry} />;
  const sort: SortDescriptor = {
    column: transferSort,
    direction: transferDescending ? 'descending' : 'ascending',
  };
  const open = (id: string | null): void => step({ transfer: id });
  const rows = nodes.flatMap((transfer): ReactNode[] => {
    const isOpen = transfer.id === opened;
    const row = ledgerRow({ transfer, isOpen, onToggle: () => open(isOpen ? null : transfer.id) });
    if (!isOpen) return [row];
    return [
      row,
      <Row key={`${transfer.id} details`} id={`${transfer.id} details`} className={styles.details!}>
        <Cell colSpan={columns.length} textValue="Details">
          <TransferDetails transfer={transfer} placed={state.placed} />
        </Cell>
      </Row>,
    ];
  });
  return (
    <section className={styles.ledger} aria-label="Ledger" aria-busy={loading}>
      {opened !== null && total !== null && !nodes.some(({ id }) => id === opened) && (
        <OpenedElsewhere id={opened} state={state} onClose={() => open(null)} />
      )}
      <p className={styles.hint} id="ledger-hint">
        Arrow keys go from row to row, and to the right into one; Enter opens it.
      </p>
      <Table
        aria-label="Transfers"
        aria-describedby="ledger-hint"
        className={styles.table!}
        sortDescriptor={sort}
        onSortChange={({ column, direction }) =>
          step({ transferSort: column as View['transferSort'], transferDescending: direction === 'descending' })
        }
      >
        <TableHeader>
          {columns.map(({ id, name, short, className = '' }) => (
            <Column key={id} id={id} allowsSorting isRowHeader={id === 'CARRIER'} className={className}>
              {({ sortDirection }) => (
                <span className={styles.head} title={`Sort by ${name.toLowerCase()}`}>
                  {short === '' ? <span className={tone.visuallyHidden}>{name}</span> : name}
                  {sortDirection === 'descending' ? (
                    <ArrowDown aria-hidden="true" data-sorted="true" />
                  ) : (
                    <ArrowUp aria-hidden="true" data-sorted={sortDirection !== undefined} />
                  )}
                </span>
              )}
            </Column>
          ))}
        </TableHeader>
        <TableBody renderEmptyState={() => <p className={tone.muted}>{loading ? 'Loading…' : 'No transfers here.'}</p>}>
          {rows}
        </TableBody>
      </Table>
      {total !== null && (
        <p className={styles.foot}>
          <span className={tone.muted}>
            {nodes.length === total
              ? `All ${total.toLocaleString('en')} are listed.`
              : `${nodes.length.toLocaleString('en')} of ${total.toLocaleString('en')} are listed.`}
          </span>
          {more !== null && (
            <button type="button" className={buttons.button} onClick={more} disabled={loading}>
              Show more
            </button>
          )}
          {variables !== null && total > 0 && <LedgerExport variables={variables} total={total} />}
        </p>
      )}
      {error && <ErrorNotice error={error} onRetry={retry} />}
    </section>
  );
};
