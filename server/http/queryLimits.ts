import type { ApolloServerPlugin } from '@apollo/server';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';
import type { Context } from '../context.ts';
import { limits } from '../limits.ts';
import { costOf } from './queryCost.ts';

/** Tells of a limit as an ordinary fault of the document; by themselves these rules would end in an internal error. */
const reporting = {
  propagateOnRejection: false,
  onReject: [
    (context: ValidationContext | null, error: GraphQLError): void =>
      context?.reportError(new GraphQLError(error.message.replace(/^Syntax Error: /, ''))),
  ],
};

/** How deep a query may nest and how many aliases it may use; introspection is free. */
export const validationRules: ValidationRule[] = [
  maxDepthRule({ n: limits.query.depth, ignoreIntrospection: true, ...reporting }),
  maxAliasesRule({ n: limits.query.aliases, ...reporting }),
];

/** Refuses a query that costs too much, or too much to be counted, before any of it is carried out. */
export const costLimit: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ request, document, schema, operationName }) {
        const cost = costOf(schema, document, request.variables ?? {}, operationName);
        if (cost !== null && cost <= limits.query.cost) return;
        const counted = cost === null ? 'is too large to be counted' : `costs ${cost}`;
        throw new GraphQLError(
          `The query ${counted}; at most ${limits.query.cost} is answered. Ask for fewer items (first) or nest fewer lists.`,
          { extensions: { code: 'TOO_COSTLY', http: { status: 400 } } },
        );
      },
    };
  },
};
