import { useMemo, useState } from 'react';
import { useClient } from 'urql';
import { UnorderedExportDocument, UnorderedRowsDocument } from './operations.generated.ts';
import type { UnorderedRowsQuery } from '../../api/types.generated.ts';
import { TableExport } from '../../actions/TableExport.tsx';
import { usePages } from '../../api/usePages.ts';
import { EntityLink } from '../../records/EntityLink.tsx';
import { Wording } from '../../records/Wording.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { ListFoot } from '../../ui/ListFoot.tsx';
import { saveUnordered } from './transferActions.ts';
import { pairRows } from './transferRows.ts';
import type { TransferQuestion } from './transferQuestion.ts';
import tone from '../../ui/tone.module.css';
import styles from './OrderNotKnown.module.css';

const pick = (data: UnorderedRowsQuery) => data.transfers.orderNotKnown;
const pairsAPage = 20;

const PairList = ({ question }: { readonly question: TransferQuestion }) => {
  const client = useClient();
  const variables = useMemo(() => ({ ...question, first: pairsAPage }), [question]);
  const { nodes, total, loading, error, retry, more } = usePages(UnorderedRowsDocument, variables, pick);
  if (error && nodes.length === 0) return <ErrorNotice error={error} onRetry={retry} />;
  return (
    <div aria-busy={loading}>
      <ul className={styles.pairs}>
        {nodes.map(({ id, carrier, around, within, wording }) => (
          <li key={id}>
            <p dir="auto">
              <Wording of={wording} />
            </p>
            <p className={styles.links}>
              <EntityLink entity={carrier} /> <EntityLink entity={around.at} /> <EntityLink entity={within.at} />
            </p>
          </li>
        ))}
      </ul>
      {total !== null && (
        <ListFoot listed={nodes.length} onMore={more} {...{ total, loading }}>
          <TableExport
            action={saveUnordered}
            file="order-not-known.csv"
            total={total}
            fetchPage={async (after) => {
              const { data } = await client.query(UnorderedExportDocument, { ...question, after }).toPromise();
              return data?.transfers.orderNotKnown ?? null;
            }}
            toRows={pairRows}
          />
        </ListFoot>
      )}
    </div>
  );
};

/** Pairs of which it is not known which came first, and which are no transfers: how many, and each in a sentence. */
export const OrderNotKnown = ({
  count,
  question,
}: {
  readonly count: number;
  /** Null while nothing is asked. */
  readonly question: TransferQuestion | null;
}) => {
  const [isOpen, setOpen] = useState(false);
  if (count === 0 || question === null) return null;
  return (
    <details className={styles.unordered} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {count === 1 ? '1 pair' : `${count.toLocaleString('en')} pairs`} of appearances whose order is not known
      </summary>
      <p className={tone.muted}>
        Of one of the two no more is recorded than that it lies within its dates, a process as a whole or a year for
        instance, and these hold the other. Neither up nor down, and no transfer.
      </p>
      {isOpen && <PairList question={question} />}
    </details>
  );
};
