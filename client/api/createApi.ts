import { cacheExchange, createClient, fetchExchange, type Client } from 'urql';

/** Creates the GraphQL client of the page; it asks our own origin only. */
export const createApi = (): Client =>
  createClient({ url: '/graphql', exchanges: [cacheExchange, fetchExchange], preferGetMethod: false });
