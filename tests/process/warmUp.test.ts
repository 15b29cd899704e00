import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { parse, validate } from 'graphql';
import { expect, it } from 'vitest';
import { createSchema } from '../../server/graphql/schema.ts';
import { warmUp } from '../../server/process/warmUp.ts';
import { rooms } from '../../server/rooms.ts';

it('a server that warms up asks itself a question that it can answer', async () => {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    warmUp(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const [request, response] = (await once(server, 'request')) as [IncomingMessage, ServerResponse];
    expect(request.url).toBe('/graphql');
    expect(validate(createSchema(rooms), parse(JSON.parse(await text(request)).query))).toEqual([]);
    response.end();
  } finally {
    server.close();
  }
});
