import { X } from 'lucide-react';
import { useQuery } from 'urql';
import { TransferRowsDocument } from './operations.generated.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { TransferDetails } from './TransferDetails.tsx';
import type { TransfersState } from './useTransfers.ts';
import tone from '../../ui/tone.module.css';
import styles from './OpenedElsewhere.module.css';
import { FaultLine } from '../../ui/FaultLine.tsx';

/** The opened transfer, where its row is not among those listed: by a link, or because the order changed. */
export const OpenedElsewhere = ({
  id,
  state: { columns, question, placed },
  onClose,
}: {
  readonly id: string;
  readonly state: TransfersState;
  readonly onClose: () => void;
}) => {
  const carrier = columns?.carrier[columns.id.indexOf(id)];
  const [{ data, error }, ask] = useQuery({
    query: TransferRowsDocument,
    variables: { lens: question?.lens ?? null, filter: { carriers: [carrier ?? ''] }, first: 500 },
    pause: carrier === undefined || question === null,
  });
  if (columns === null) return null;
  if (error) return <FaultLine what="The opened transfer" onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  const transfer = data?.transfers.nodes.find((node) => node.id === id);
  if (carrier !== undefined && transfer === undefined)
    return <p className={tone.muted}>Loading the opened transfer…</p>;
  return (
    <div className={styles.opened}>
      <IconButton label="Close this transfer" icon={<X />} onPress={onClose} />
      {transfer === undefined ? (
        <p className={tone.muted}>The transfer that was opened is not among these.</p>
      ) : (
        <TransferDetails transfer={transfer} placed={placed} />
      )}
    </div>
  );
};
