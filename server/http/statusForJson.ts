import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.ts';

/** Codes of what is wrong in a request that is well-formed as HTTP. */
const wellFormed = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'TOO_COSTLY']);

/** The media type of answers in GraphQL over HTTP, for clients that accept it. */
export const responseMediaType = 'application/graphql-response+json';

/**
 * GraphQL over HTTP: a well-formed request whose document does not parse or validate, or whose variables do not fit,
 * SHOULD be answered with 200 where the client accepts only application/json; Apollo answers 400.
 */
export const statusForJson: ApolloServerPlugin<Context> = {
  async requestDidStart({ request }) {
    const accept = request.http?.headers.get('accept') ?? '';
    return {
      async willSendResponse({ response }) {
        if (response.body.kind !== 'single' || response.http.status !== 400) return;
        const code = String(response.body.singleResult.errors?.[0]?.extensions?.['code']);
        if (wellFormed.has(code) && !accept.includes(responseMediaType)) response.http.status = 200;
      },
    };
  },
};
