import { BrokersExport } from './BrokersExport.tsx';
import type { BrokersQuestion } from './brokersQuestion.ts';
import buttons from '../../ui/buttons.module.css';
import tone from '../../ui/tone.module.css';
import styles from './BrokersFoot.module.css';

/** How many brokers are listed, and what can be done with them all. */
export const BrokersFoot = ({
  listed,
  total,
  question,
  loading,
  onMore,
}: {
  readonly listed: number;
  readonly total: number;
  readonly question: BrokersQuestion;
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
    <BrokersExport question={question} total={total} />
  </p>
);
