import type { ApolloServerPlugin } from '@apollo/server';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';
import type { Context } from '../context.ts';
import { limits } from '../limits.ts';
import { costOf, type QueryCost } from './queryCost.ts';

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

/** What is too much about a query, to be read after its name; null where nothing is. */
const excessOf = (cost: QueryCost | null): string | null => {
  const most = limits.query;
  const advice = 'Ask for fewer items (first) or nest fewer lists';
  if (cost === null) return `is too large to be counted; at most ${most.cost} is answered. ${advice}`;
  if (cost.fields > most.cost) return `costs ${cost.fields}; at most ${most.cost} is answered. ${advice}`;
  return cost.tables > most.tables
    ? `asks for ${cost.tables} tables of whole pictures (columns); at most ${most.tables} are answered at once`
    : null;
};

/** Refuses a query that costs too much, or too much to be counted, before any of it is carried out. */
export const costLimit: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ request, document, schema, operationName }) {
        const excess = excessOf(costOf(schema, document, request.variables ?? {}, operationName));
        if (excess === null) return;
        throw new GraphQLError(`The query ${excess}.`, { extensions: { code: 'TOO_COSTLY', http: { status: 400 } } });
      },
    };
  },
};
