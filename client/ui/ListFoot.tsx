import type { ReactNode } from 'react';
import buttons from './buttons.module.css';
import tone from './tone.module.css';
import styles from './list.module.css';

/** How much of a list that comes page by page is listed, the way to more of it, and what can be done with the whole. */
export const ListFoot = ({
  listed,
  total,
  loading,
  onMore,
  children,
}: {
  readonly listed: number;
  readonly total: number;
  readonly loading: boolean;
  /** Null where all are listed. */
  readonly onMore: (() => void) | null;
  readonly children: ReactNode;
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
    {children}
  </p>
);
