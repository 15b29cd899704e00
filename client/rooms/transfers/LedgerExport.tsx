import { useClient } from 'urql';
import { TransferExportDocument } from './operations.generated.ts';
import type { TransferExportQueryVariables } from '../../api/types.generated.ts';
import { TableExport } from '../../actions/TableExport.tsx';
import { saveLedger } from './transferActions.ts';
import { transferRows } from './transferRows.ts';

/** Takes the whole of the ledger elsewhere, as a table with its sources. */
export const LedgerExport = ({
  variables,
  total,
}: {
  readonly variables: TransferExportQueryVariables;
  readonly total: number;
}) => {
  const client = useClient();
  return (
    <TableExport
      action={saveLedger}
      file="transfers.csv"
      total={total}
      fetchPage={async (after) =>
        (await client.query(TransferExportDocument, { ...variables, after }).toPromise()).data?.transfers ?? null
      }
      toRows={transferRows}
    />
  );
};
