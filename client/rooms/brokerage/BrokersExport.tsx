import { useState } from 'react';
import { Download } from 'lucide-react';
import { useClient } from 'urql';
import { BrokerRowsDocument } from '../../api/operations.generated.ts';
import { download } from '../../ui/download.ts';
import { writeCsv } from '../../ui/writeCsv.ts';
import type { BrokersAnswer, ListedBroker } from './brokerAnswer.ts';
import { brokerRows } from './brokerRows.ts';
import { toVariables, type BrokersQuestion } from './brokersQuestion.ts';

const rowsAPage = 200;

/** Takes the whole table elsewhere, every measure of everyone. */
export const BrokersExport = ({ question, total }: { readonly question: BrokersQuestion; readonly total: number }) => {
  const client = useClient();
  const [fetched, setFetched] = useState<number | null>(null);
  const [failed, setFailed] = useState(false);
  const take = async (): Promise<void> => {
    setFailed(false);
    setFetched(0);
    const all: ListedBroker[] = [];
    let after: string | null = null;
    do {
      const answer = await client
        .query(BrokerRowsDocument, { ...toVariables(question), first: rowsAPage, after })
        .toPromise();
      const page: Pick<BrokersAnswer, 'nodes' | 'pageInfo'> | undefined = answer.data?.brokers;
      if (page === undefined) {
        setFailed(true);
        break;
      }
      all.push(...page.nodes);
      setFetched(all.length);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    setFetched(null);
    if (all.length >= total) download('brokers.csv', 'text/csv', writeCsv(brokerRows(all)));
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
