import { CombinedError } from 'urql';
import { ErrorNotice } from './ErrorNotice.tsx';
import { nothing, type Examples } from './examples.ts';

const withCode = (code: string, message: string): CombinedError =>
  new CombinedError({ graphQLErrors: [{ message, extensions: { code } }] });

export const examples: Examples = {
  'the server is away': () => (
    <ErrorNotice error={new CombinedError({ networkError: new TypeError('Failed to fetch') })} onRetry={nothing} />
  ),
  'the input was refused': () => (
    <ErrorNotice
      error={withCode('BAD_USER_INPUT', 'There is no record example, or you may not see it.')}
      onRetry={nothing}
    />
  ),
  'the store is away': () => (
    <ErrorNotice error={withCode('ENGINE_UNAVAILABLE', 'The store does not answer.')} onRetry={nothing} />
  ),
};
