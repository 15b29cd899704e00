import type { ReactNode } from 'react';
import type { CombinedError } from 'urql';
import { codeOf, describeError, isRefusal } from '../api/describeError.ts';
import { questionOf } from '../api/failures.ts';
import { FaultNotice } from './FaultNotice.tsx';
import notice from './notice.module.css';

/** Why a question to the server has no answer, in words, and a way on: to ask again where that can help. */
export const ErrorNotice = ({
  error,
  onRetry,
  children,
}: {
  readonly error: CombinedError;
  readonly onRetry: () => void;
  /** Ways on where the question itself cannot be answered. */
  readonly children?: ReactNode;
}) => {
  const described = describeError(error);
  if (isRefusal(error)) {
    return (
      <div className={notice.notice} role="alert">
        <h2>{described.title}</h2>
        <p>{described.advice}</p>
        {children}
      </div>
    );
  }
  return <FaultNotice {...described} report={{ question: questionOf(error), code: codeOf(error) }} onRetry={onRetry} />;
};
