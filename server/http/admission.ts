import type { Request, RequestHandler } from 'express';
import { limits } from '../limits.ts';
import { sendGraphQL } from './failures.ts';

/** From where a request comes: all by which strangers can be told apart. */
export const clientOf = ({ socket }: Pick<Request, 'socket'>): string => socket.remoteAddress ?? '';

/** When who is turned away may come back, in seconds. */
const comeBackAfter = 2;

/**
 * Lets so many requests be answered at once, and so many of one client; who comes beyond that is told at once when to come back,
 * rather than made to wait with everybody else.
 */
export const admitSome = (): RequestHandler => {
  const underWay = new Map<string, number>();
  let total = 0;
  return (request, response, next) => {
    const client = clientOf(request);
    const own = underWay.get(client) ?? 0;
    if (total >= limits.requests.atOnce || own >= limits.requests.ofOneClient) {
      const whose = own >= limits.requests.ofOneClient ? 'from your address ' : '';
      response.set('retry-after', String(comeBackAfter));
      sendGraphQL(request, response, {
        status: 503,
        code: 'BUSY',
        message: `Too many requests ${whose}are being answered at present; ask again in ${comeBackAfter} s.`,
      });
      return;
    }
    total += 1;
    underWay.set(client, own + 1);
    response.on('close', () => {
      total -= 1;
      const left = (underWay.get(client) ?? 1) - 1;
      if (left > 0) underWay.set(client, left);
      else underWay.delete(client);
    });
    next();
  };
};
