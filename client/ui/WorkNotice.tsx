import { RotateCw, X } from 'lucide-react';
import { ErrorNotice } from './ErrorNotice.tsx';
import type { LongWork } from '../api/useLongWork.ts';
import buttons from './buttons.module.css';
import styles from './WorkNotice.module.css';

/** Says how far work has come, and lets it be given up; and where it was given up or failed, lets it begin again. */
export const WorkNotice = ({
  work: { progress, loading, cancelled, error, cancel, retry },
}: {
  readonly work: LongWork<unknown>;
}) => {
  if (error !== null) return <ErrorNotice error={error} onRetry={retry} />;
  if (cancelled) {
    return (
      <p className={styles.work} role="status">
        Given up.{' '}
        <button type="button" className={buttons.button} onClick={retry}>
          <RotateCw aria-hidden="true" /> Compute it after all
        </button>
      </p>
    );
  }
  if (!loading || progress === null) return null;
  return (
    <div className={styles.work}>
      <label>
        <span>{progress.stage}…</span>
        <progress value={progress.done} max={1} />
      </label>
      <button type="button" className={buttons.button} onClick={cancel}>
        <X aria-hidden="true" /> Cancel
      </button>
    </div>
  );
};
