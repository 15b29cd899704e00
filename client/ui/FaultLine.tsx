import { RotateCw } from 'lucide-react';
import buttons from './buttons.module.css';
import styles from './FaultLine.module.css';

/** Says in one line what could not be fetched, and lets it be asked for again. */
export const FaultLine = ({
  what,
  onRetry,
}: {
  /** What is missing, as the beginning of a sentence. */
  readonly what: string;
  /** Left out where nothing can be asked again. */
  readonly onRetry?: () => void;
}) => (
  <p className={styles.line} role="alert">
    {what} could not be fetched.{' '}
    {onRetry !== undefined && (
      <button type="button" className={buttons.quiet} onClick={onRetry}>
        <RotateCw aria-hidden="true" /> Try again
      </button>
    )}
  </p>
);
