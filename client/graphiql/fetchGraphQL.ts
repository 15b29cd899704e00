import type { GraphiQLProps } from 'graphiql';

/** Sends what is typed to our own endpoint. */
export const fetchGraphQL: GraphiQLProps['fetcher'] = async (parameters, options) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...options?.headers },
    body: JSON.stringify(parameters),
  });
  return response.json();
};
