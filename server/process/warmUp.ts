import { request } from 'node:http';

/** What the page asks for when it is opened without anything chosen. */
const firstQuestion = JSON.stringify({
  query: '{ slice(limit: 2000) { revision columns leftOut { byFilter byWindow byLimit } } }',
});

/**
 * Asks the server at this address for what the page draws first, so that its first visitor does not wait until everything
 * on the way has been compiled. Nothing depends on the answer.
 */
export const warmUp = (address: string): void => {
  const headers = { 'content-type': 'application/json', 'accept-encoding': 'br' };
  request(new URL('graphql', address), { method: 'POST', headers, agent: false }, (answer) => answer.resume())
    .on('error', () => {})
    .end(firstQuestion);
};
