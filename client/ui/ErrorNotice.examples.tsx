import { CombinedError } from 'urql';
import { ErrorNotice } from './ErrorNotice.tsx';
import { nothing, type Examples } from './examples.ts';

const withCode = (code: string, message: string, notHeld?: string): CombinedError =>
  new CombinedError({ graphQLErrors: [{ message, extensions: { code, notHeld } }] });

export const examples: Examples = {
  'the server is away': () => (
    <ErrorNotice error={new CombinedError({ networkError: new TypeError('Failed to fetch') })} onRetry={nothing} />
  ),
  'the input was refused': () => (
    <ErrorNotice
      error={withCode('INVALID_INPUT', '"window" ends before it begins; expected two dates that follow each other.')}
      onRetry={nothing}
    />
  ),
  'a record is not held': () => (
    <ErrorNotice error={withCode('INVALID_INPUT', '"focus" names "example".', 'example')} onRetry={nothing} />
  ),
  'the store is away': () => (
    <ErrorNotice error={withCode('ENGINE_UNAVAILABLE', 'The store does not answer.')} onRetry={nothing} />
  ),
};
