import { useClient } from 'urql';
import { BrokerRowsDocument } from './operations.generated.ts';
import { TableExport } from '../../actions/TableExport.tsx';
import { saveBrokers } from './brokerActions.ts';
import { brokerRows } from './brokerRows.ts';
import { toVariables, type BrokersQuestion } from './brokersQuestion.ts';

const rowsAPage = 200;

/** Takes the whole table elsewhere, every measure of everyone. */
export const BrokersExport = ({ question, total }: { readonly question: BrokersQuestion; readonly total: number }) => {
  const client = useClient();
  const variables = { ...toVariables(question), first: rowsAPage };
  return (
    <TableExport
      action={saveBrokers}
      file="brokers.csv"
      total={total}
      fetchPage={async (after) =>
        (await client.query(BrokerRowsDocument, { ...variables, after }).toPromise()).data?.brokers ?? null
      }
      toRows={brokerRows}
    />
  );
};
