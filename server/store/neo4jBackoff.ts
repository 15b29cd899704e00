import { Neo4jError } from 'neo4j-driver';
import { engineUnavailable, type CrosstrackError } from '../errors.ts';

/** Neo4j locks an account for everybody after three wrong passwords; so it is not asked again at once. */
const firstWait = 10_000;
const longestWait = 300_000;

const refusals = ['Unauthorized', 'AuthenticationRateLimit', 'CredentialsExpired', 'TokenExpired'].map(
  (name) => `Neo.ClientError.Security.${name}`,
);

/** What is known of logins that were refused. */
export interface Backoff {
  /** Throws what was answered last, as long as Neo4j is not to be asked again. */
  assertMayAsk(): void;
  /** Notes a failure; one that is no refusal to log in changes nothing. */
  noteFailure(failure: CrosstrackError): void;
  /** Notes that a login was taken. */
  noteSuccess(): void;
}

/** Starts with nothing refused. Each refusal doubles the wait before the next attempt. */
export const createBackoff = (now: () => number = Date.now): Backoff => {
  let wait = 0;
  let until = 0;
  let answer = '';
  return {
    assertMayAsk() {
      const left = until - now();
      if (left <= 0) return;
      throw engineUnavailable(`${answer} It is tried again in ${Math.ceil(left / 1000)} s.`);
    },
    noteFailure({ message, cause }) {
      if (!(cause instanceof Neo4jError) || !refusals.includes(cause.code)) return;
      // Requests that were under way together are one attempt.
      if (now() < until) return;
      wait = wait === 0 ? firstWait : Math.min(2 * wait, longestWait);
      until = now() + wait;
      answer = message;
    },
    noteSuccess() {
      wait = 0;
      until = 0;
    },
  };
};
