import type { RequestHandler } from 'express';
import { isLoopback } from './loopback.ts';

/**
 * Answers only requests that name this machine as their host. On loopback nobody logs in, so a page of another site that
 * had its own name resolve to 127.0.0.1 could otherwise read everything through a visitor's browser.
 */
export const hostGuard: RequestHandler = (request, response, next) => {
  if (isLoopback(request.hostname)) next();
  else
    response
      .status(421)
      .type('text')
      .send(`This server answers to 127.0.0.1 and localhost, not to ${request.hostname}.`);
};
