import { ErrorBoundary, type FallbackProps } from 'react-error-boundary';
import type { ReactNode } from 'react';
import { FaultNotice } from './FaultNotice.tsx';

const faultOf =
  (what: string) =>
  ({ error, resetErrorBoundary }: FallbackProps): ReactNode => (
    <FaultNotice
      title={`${what} cannot be shown.`}
      advice="Something in the page went wrong; the rest of it goes on."
      report={{ question: what, code: error instanceof Error ? error.name : 'unknown' }}
      onRetry={resetErrorBoundary}
    />
  );

/** Keeps what goes wrong inside it from taking the rest of the page: in its place stands a sentence, and a way to try again. */
export const Boundary = ({
  what,
  children,
}: {
  /** What it holds, as the beginning of a sentence. */
  readonly what: string;
  readonly children: ReactNode;
}) => <ErrorBoundary fallbackRender={faultOf(what)}>{children}</ErrorBoundary>;
