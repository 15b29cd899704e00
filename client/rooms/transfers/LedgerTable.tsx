import type { ReactNode } from 'react';
import { Cell, Row, Table, TableBody, TableHeader, type SortDescriptor } from 'react-aria-components';
import { useView } from '../../state/useView.ts';
import type { View } from '../../state/view.ts';
import { ledgerColumn, ledgerColumns } from './ledgerColumns.tsx';
import { ledgerRow } from './ledgerRow.tsx';
import { TransferDetails } from './TransferDetails.tsx';
import type { ListedTransfer } from './transferOf.ts';
import type { TransfersState } from './useTransfers.ts';
import list from '../../ui/list.module.css';
import tone from '../../ui/tone.module.css';

/** Below an opened row: what the transfer rests on. */
const detailsRow = (transfer: ListedTransfer, placed: TransfersState['placed']) => (
  <Row key={`${transfer.id} details`} id={`${transfer.id} details`} className={list.details!}>
    <Cell colSpan={ledgerColumns.length} textValue="Details">
      <TransferDetails transfer={transfer} placed={placed} />
    </Cell>
  </Row>
);

/** The transfers as a table, sorted over the whole; opening a row tells what it rests on and lights it in the picture. */
export const LedgerTable = ({
  transfers,
  placed,
  loading,
}: {
  /** Those of the rows. */
  readonly transfers: readonly ListedTransfer[];
  readonly placed: TransfersState['placed'];
  readonly loading: boolean;
}) => {
  const { transferSort, transferDescending, transfer: opened } = useView((view) => view.view);
  const step = useView((view) => view.step);
  const sort: SortDescriptor = {
    column: transferSort,
    direction: transferDescending ? 'descending' : 'ascending',
  };
  const rows = transfers.flatMap((transfer): ReactNode[] => {
    const isOpen = transfer.id === opened;
    const row = ledgerRow({ transfer, isOpen, onToggle: () => step({ transfer: isOpen ? null : transfer.id }) });
    return isOpen ? [row, detailsRow(transfer, placed)] : [row];
  });
  return (
    <Table
      aria-label="Transfers"
      aria-describedby="ledger-hint"
      className={list.table!}
      sortDescriptor={sort}
      onSortChange={({ column, direction }) =>
        step({ transferSort: column as View['transferSort'], transferDescending: direction === 'descending' })
      }
    >
      <TableHeader>{ledgerColumns.map(ledgerColumn)}</TableHeader>
      <TableBody renderEmptyState={() => <p className={tone.muted}>{loading ? 'Loading…' : 'No transfers here.'}</p>}>
        {rows}
      </TableBody>
    </Table>
  );
};
