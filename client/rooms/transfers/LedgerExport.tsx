import { useState } from 'react';
import { Download } from 'lucide-react';
import { useClient } from 'urql';
import { TransferExportDocument, type TransferExportQueryVariables } from '../../api/operations.generated.ts';
import { download } from '../../ui/download.ts';
import { writeCsv } from '../../ui/writeCsv.ts';
import { transferRows, type ExportedTransfer } from './transferRows.ts';

/** Takes the whole of the ledger elsewhere, as a table with its sources. */
export const LedgerExport = ({
  variables,
  total,
}: {
  readonly variables: TransferExportQueryVariables;
  readonly total: number;
}) => {
  const client = useClient();
  const [fetched, setFetched] = useState<number | null>(null);
  const [failed, setFailed] = useState(false);
  const take = async (): Promise<void> => {
    setFailed(false);
    setFetched(0);
    const all: ExportedTransfer[] = [];
    let after: string | null = null;
    do {
      const answer = await client.query(TransferExportDocument, { ...variables, after }).toPromise();
      const page:
        { nodes: ExportedTransfer[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } | undefined =
        answer.data?.transfers;
      if (page === undefined) {
        setFailed(true);
        break;
      }
      all.push(...page.nodes);
      setFetched(all.length);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    setFetched(null);
    if (all.length >= total) download('transfers.csv', 'text/csv', writeCsv(transferRows(all)));
  };
  return (
    <>
      <button type="button" className="button" onClick={() => void take()} disabled={fetched !== null}>
        <Download aria-hidden="true" />
        <span aria-live="polite">
          {fetched === null ? `Download all ${total.toLocaleString('en')} as CSV` : `Fetching ${fetched} of ${total}…`}
        </span>
      </button>
      {failed && <span role="alert">The server did not give all of it; try again.</span>}
    </>
  );
};
