import { GitCompareArrows, X } from 'lucide-react';
import buttons from '../../ui/buttons.module.css';
import styles from './CompareButton.module.css';

/** Compares a path with the chosen one, or stops it. */
export const CompareButton = ({
  isCompared,
  onClick,
}: {
  readonly isCompared: boolean;
  readonly onClick: () => void;
}) => (
  <button type="button" className={`${buttons.quiet} ${styles.compare}`} onClick={onClick} aria-pressed={isCompared}>
    {isCompared ? <X aria-hidden="true" /> : <GitCompareArrows aria-hidden="true" />}
    {isCompared ? 'Stop comparing' : 'Compare'}
  </button>
);
