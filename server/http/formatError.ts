import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { CrosstrackError } from '../errors.ts';
import { unforeseen } from './failures.ts';

/** Codes of errors that GraphQL itself finds in a request; their messages are meant for whoever wrote the request. */
const requestCodes = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'TOO_COSTLY',
]);

/** What GraphQL itself says of a document as a whole, such as that there are no subscriptions: it stands in no field. */
const isOfDocument = (error: unknown): boolean =>
  error instanceof GraphQLError && error.path === undefined && error.originalError === undefined;

/** Messages of GraphQL hold what was given, however long that is. */
const mostCharacters = 1000;

const inShort = (formatted: GraphQLFormattedError): GraphQLFormattedError =>
  formatted.message.length <= mostCharacters
    ? formatted
    : { ...formatted, message: `${formatted.message.slice(0, mostCharacters)}…` };

/** Makes the one place where errors become what a client sees: known ones by their code, others without any detail. */
export const createFormatError =
  (log: Logger) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = unwrapResolverError(error);
    if (original instanceof CrosstrackError) {
      if (original.cause !== undefined) log.warn({ err: original.cause }, original.message);
      const { message, code, notHeld } = original;
      return { ...formatted, message, extensions: notHeld === null ? { code } : { code, notHeld } };
    }
    const code = String(formatted.extensions?.['code'] ?? '');
    if (requestCodes.has(code)) return { ...inShort(formatted), extensions: { code } };
    if (isOfDocument(original)) return { ...formatted, extensions: { code: 'BAD_REQUEST' } };
    log.error({ err: original }, 'A request failed for a reason that was not foreseen');
    return {
      ...formatted,
      message: unforeseen,
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    };
  };
