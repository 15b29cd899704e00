import type { Confidence } from '../api/types.generated.ts';
import { confidenceWords } from './recordWords.ts';
import styles from './ConfidenceBadge.module.css';

/** How well something is supported, in a word; what the word means on hover. */
export const ConfidenceBadge = ({ confidence }: { readonly confidence: Confidence }) => {
  const { name, meaning } = confidenceWords[confidence];
  return (
    <span className={styles.badge} data-confidence={confidence} title={meaning}>
      {name}
    </span>
  );
};
