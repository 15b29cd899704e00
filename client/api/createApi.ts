import { cacheExchange, createClient, fetchExchange, type Client } from 'urql';
import { failuresExchange } from './failures.ts';

/** Creates the GraphQL client of the page; it asks our own origin only. */
export const createApi = (): Client =>
  createClient({
    url: '/graphql',
    exchanges: [failuresExchange, cacheExchange, fetchExchange],
    preferGetMethod: false,
  });
