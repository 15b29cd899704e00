import type { TransferExportQueryVariables } from '../../api/types.generated.ts';
import { LedgerExport } from './LedgerExport.tsx';
import buttons from '../../ui/buttons.module.css';
import tone from '../../ui/tone.module.css';
import styles from './LedgerFoot.module.css';

/** How many transfers are listed, and what can be done with them all. */
export const LedgerFoot = ({
  listed,
  total,
  variables,
  loading,
  onMore,
}: {
  readonly listed: number;
  readonly total: number;
  readonly variables: TransferExportQueryVariables | null;
  readonly loading: boolean;
  /** Null where all are listed. */
  readonly onMore: (() => void) | null;
}) => (
  <p className={styles.foot}>
    <span className={tone.muted}>
      {listed === total
        ? `All ${total.toLocaleString('en')} are listed.`
        : `${listed.toLocaleString('en')} of ${total.toLocaleString('en')} are listed.`}
    </span>
    {onMore !== null && (
      <button type="button" className={buttons.button} onClick={onMore} disabled={loading}>
        Show more
      </button>
    )}
    {variables !== null && total > 0 && <LedgerExport variables={variables} total={total} />}
  </p>
);
