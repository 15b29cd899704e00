import type { CombinedError } from 'urql';
import { codeOf, describeError } from '../api/describeError.ts';
import { questionOf } from '../api/failures.ts';
import { FaultNotice } from './FaultNotice.tsx';

/** What went wrong with a question to the server, in words, and a way to ask again. */
export const ErrorNotice = ({ error, onRetry }: { readonly error: CombinedError; readonly onRetry: () => void }) => (
  <FaultNotice
    {...describeError(error)}
    report={{ question: questionOf(error), code: codeOf(error) }}
    onRetry={onRetry}
  />
);
