import type { Explanation as Explained } from '../../projection/useMeasures.ts';
import tone from '../../ui/tone.module.css';
import styles from './Explanation.module.css';

/** How a number is computed and where the formula is from, folded until asked for. */
export const Explanation = ({ of, about }: { readonly of: Explained; readonly about: string }) => (
  <details className={styles.explanation}>
    <summary>
      How it is computed<span className={tone.visuallyHidden}>: {about}</span>
    </summary>
    <p>{of.formula}</p>
    <p className={tone.muted}>{of.source}</p>
  </details>
);
