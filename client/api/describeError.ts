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

/** The code of what went wrong: the server's own, else that of the connection. */
export const codeOf = (error: CombinedError): string => {
  const code = error.graphQLErrors[0]?.extensions['code'];
  if (typeof code === 'string') return code;
  const status = (error.response as { readonly status?: number } | undefined)?.status;
  return status === undefined ? 'NO_CONNECTION' : `HTTP_${status}`;
};

/** The id that the question named and that no record has; null where something else is wrong. */
export const notHeldIn = (error: CombinedError): string | null => {
  const id = error.graphQLErrors[0]?.extensions['notHeld'];
  return typeof id === 'string' ? id : null;
};

/** Whether the question cannot be answered as it is, so that asking it again brings nothing. */
export const isRefusal = (error: CombinedError): boolean => ['INVALID_INPUT', 'BAD_USER_INPUT'].includes(codeOf(error));

/** Says what went wrong with a request in words that help. */
export const describeError = (error: CombinedError): DescribedError => {
  const status = (error.response as { readonly status?: number } | undefined)?.status;
  if (error.networkError && (status === undefined || status >= 502)) {
    return {
      title: 'The server cannot be reached.',
      advice: 'Check that it is running and that you are connected, then try again.',
    };
  }
  const missing = notHeldIn(error);
  if (missing !== null) {
    return {
      title: 'This is not among the records here.',
      advice: `There is no record \u2068${missing}\u2069, or you may not see it. Begin from something else.`,
    };
  }
  const advice = error.graphQLErrors[0]?.message ?? error.message;
  if (isRefusal(error)) return { title: 'This cannot be asked as it stands.', advice };
  return known[codeOf(error)] ?? { title: 'The server could not answer.', advice };
};
