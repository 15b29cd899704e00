import type { ReactNode } from 'react';
import styles from './Section.module.css';
import tag from './tag.module.css';

/** A part of a panel that opens and closes, and says how many choices in it are active. */
export const Section = ({
  title,
  chosen = 0,
  closed = false,
  children,
}: {
  readonly title: string;
  readonly chosen?: number;
  readonly closed?: boolean;
  readonly children: ReactNode;
}) => (
  <details className={styles.section} open={!closed}>
    <summary>
      <h2>{title}</h2>
      {chosen > 0 && <span className={tag.tag}>{chosen} chosen</span>}
    </summary>
    <div className={styles.body}>{children}</div>
  </details>
);
