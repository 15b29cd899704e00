import neo4j, { Neo4jError } from 'neo4j-driver';
import { CrosstrackError, engineFailure, engineUnavailable } from '../errors.ts';

const unreachableCodes = [neo4j.error.SERVICE_UNAVAILABLE, neo4j.error.SESSION_EXPIRED];

/** The host and port of a URI: what may be shown of it, since the rest may hold a password. */
export const hostOf = (uri: string): string => {
  try {
    return new URL(uri).host;
  } catch {
    return 'the given address';
  }
};

const isAcquisitionTimeout = (error: Neo4jError): boolean =>
  error.message.startsWith('Connection acquisition timed out');

/** Makes a failure of the driver a CrosstrackError that names the query in `doing`; any other error passes as it is. */
export const explain = (error: unknown, host: string, doing: string): unknown => {
  if (!(error instanceof Neo4jError)) return error;
  if (error.code === 'Neo.ClientError.Security.AuthenticationRateLimit')
    return engineUnavailable(
      `Neo4j at ${host} refuses to log in for a moment, after too many wrong passwords: check NEO4J_PASSWORD.`,
      error,
    );
  if (error.code === 'Neo.ClientError.Security.Unauthorized')
    return engineUnavailable(
      `Neo4j at ${host} refused the user name or the password: check NEO4J_USERNAME and NEO4J_PASSWORD.`,
      error,
    );
  if (error.code === 'Neo.ClientError.Security.CredentialsExpired')
    return engineUnavailable(`Neo4j at ${host} wants its first password changed before anything else.`, error);
  if (error.code === 'Neo.ClientError.Database.DatabaseNotFound')
    return engineUnavailable(`Neo4j at ${host} has no such database: check NEO4J_DATABASE.`, error);
  if (error.message.startsWith('Server responded HTTP'))
    return engineUnavailable(
      `What answers at ${host} is not Neo4j's Bolt port (7687 by default): check NEO4J_URI.`,
      error,
    );
  if (unreachableCodes.includes(error.code) || isAcquisitionTimeout(error))
    return engineUnavailable(`Neo4j at ${host} cannot be reached at present.`, error);
  if (error.retryable)
    return engineUnavailable(`Neo4j at ${host} could not do ${doing} at present: ${error.message}`, error);
  return engineFailure(`Neo4j failed at ${doing}: ${error.message}`, error);
};

/** The failure that the driver must see to run a transaction again, where there is one inside `error`. */
export const retryableCause = (error: unknown): unknown =>
  error instanceof CrosstrackError && error.cause instanceof Neo4jError && error.cause.retryable ? error.cause : error;
