import { ErrorBoundary, type FallbackProps } from 'react-error-boundary';
import type { ReactNode } from 'react';
import { FaultNotice } from './FaultNotice.tsx';

type Frame = (notice: ReactNode) => ReactNode;

const bare: Frame = (notice) => notice;

const faultOf =
  (what: string, frame: Frame) =>
  ({ error, resetErrorBoundary }: FallbackProps): ReactNode =>
    frame(
      <FaultNotice
        title={`${what} cannot be shown.`}
        advice="Something in the page went wrong; the rest of it goes on."
        report={{ question: what, code: error instanceof Error ? error.name : 'unknown' }}
        onRetry={resetErrorBoundary}
      />,
    );

/** Keeps what goes wrong inside it from taking the rest of the page: in its place stands a sentence, and a way to try again. */
export const Boundary = ({
  what,
  frame = bare,
  children,
}: {
  /** What it holds, as the beginning of a sentence. */
  readonly what: string;
  /** Where the sentence is put; just in the place, if nothing else is said. */
  readonly frame?: Frame;
  readonly children: ReactNode;
}) => <ErrorBoundary fallbackRender={faultOf(what, frame)}>{children}</ErrorBoundary>;
