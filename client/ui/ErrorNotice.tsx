import { RotateCw } from 'lucide-react';
import type { CombinedError } from 'urql';
import { describeError } from '../api/describeError.ts';
import buttons from './buttons.module.css';
import notice from './notice.module.css';

/** What went wrong in words, and a way to try again. */
export const ErrorNotice = ({ error, onRetry }: { readonly error: CombinedError; readonly onRetry: () => void }) => {
  const { title, advice } = describeError(error);
  return (
    <div className={notice.notice} role="alert">
      <h2>{title}</h2>
      <p>{advice}</p>
      <button type="button" className={buttons.button} onClick={onRetry}>
        <RotateCw aria-hidden="true" /> Try again
      </button>
    </div>
  );
};
