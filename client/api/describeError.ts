import type { CombinedError } from 'urql';

/** What went wrong, for people: a short title and one sentence on what to do. */
export interface DescribedError {
  readonly title: string;
  readonly advice: string;
}

const known: Readonly<Record<string, DescribedError>> = {
  ENGINE_UNAVAILABLE: {
    title: 'The record store does not answer.',
    advice: 'The server runs, but cannot reach the database that keeps the records. Try again in a moment.',
  },
  FORBIDDEN: { title: 'You may not see this.', advice: 'It needs a clearance that you are not signed in with.' },
};

/** Says what went wrong with a request in words that help. */
export const describeError = (error: CombinedError): DescribedError => {
  const status = (error.response as { readonly status?: number } | undefined)?.status;
  if (error.networkError && (status === undefined || status >= 502)) {
    return {
      title: 'The server cannot be reached.',
      advice: 'Check that it is running and that you are connected, then try again.',
    };
  }
  const first = error.graphQLErrors[0];
  const code = first?.extensions['code'];
  const description = typeof code === 'string' ? known[code] : undefined;
  return description ?? { title: 'The server could not answer.', advice: first?.message ?? error.message };
};
