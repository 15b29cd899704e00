import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { failuresOfPages } from '../../server/http/failures.ts';
import { curatedServer } from '../support/curatedServer.ts';

const logged: string[] = [];
const log = pino({ level: 'debug' }, { write: (line) => logged.push(line) });
const server = curatedServer({ publicReadOnly: true, log });

/** What nobody outside may read: stack traces, file paths, pages of the framework. */
const innards = /\n\s+at |node_modules|\.[jt]s:\d|file:\/\/|<!DOCTYPE|<pre>|ENOENT/;

interface Answered {
  readonly status: number;
  readonly type: string;
  readonly allow: string | undefined;
  readonly text: string;
}

/** Sends a request as it stands: fetch would put its path in order first. */
const send = (path: string, method: string, headers: Record<string, string>, body = ''): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.address());
    request({ hostname, port, path, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('end', () => {
        const { allow, 'content-type': type = '' } = response.headers;
        resolve({ status: response.statusCode ?? 0, type, allow, text });
      });
    })
      .on('error', reject)
      .end(body);
  });

const json = { 'content-type': 'application/json' };

describe('a request to /graphql that cannot be read', () => {
  it.each([
    [
      'malformed JSON',
      json,
      '{bad',
      400,
      'BAD_REQUEST',
      'The body is not a JSON object (position 1); expected {"query": "…"}.',
    ],
    [
      'JSON that is no object',
      json,
      '"x"',
      400,
      'BAD_REQUEST',
      'The body is not a JSON object; expected {"query": "…"}.',
    ],
    [
      'a body of many bytes',
      json,
      `{"query": "${'x'.repeat(200_000)}"}`,
      413,
      'TOO_LARGE',
      'The body is longer than 102400 bytes; expected a shorter one.',
    ],
    [
      'a foreign charset',
      { 'content-type': 'application/json; charset=latin1' },
      '{}',
      415,
      'UNSUPPORTED_MEDIA_TYPE',
      'The charset of the body is latin1; expected utf-8.',
    ],
    [
      'a foreign encoding',
      { ...json, 'content-encoding': 'foo' },
      '{}',
      415,
      'UNSUPPORTED_MEDIA_TYPE',
      'The encoding of the body is foo; expected gzip, deflate, br or none.',
    ],
    [
      'a body that is not as encoded as it says',
      { ...json, 'content-encoding': 'gzip' },
      '{}',
      400,
      'BAD_REQUEST',
      'The request cannot be read.',
    ],
  ])('%s is answered in JSON, in one sentence, with a code', async (_, headers, body, status, code, message) => {
    const answer = await send('/graphql', 'POST', headers, body);
    expect(answer).toMatchObject({ status, type: 'application/json; charset=utf-8' });
    expect(JSON.parse(answer.text)).toEqual({ errors: [{ message, extensions: { code } }] });
  });

  it('is answered in the media type of GraphQL where the client accepts it', async () => {
    const accept = 'application/graphql-response+json, application/json;q=0.9';
    const { status, type } = await send('/graphql', 'POST', { ...json, accept }, '{bad');
    expect({ status, type }).toEqual({ status: 400, type: 'application/graphql-response+json; charset=utf-8' });
  });

  it('of a method that GraphQL has no use for is answered with 405 and the methods that it has', async () => {
    const answer = await send('/graphql', 'PUT', json, '{}');
    expect(answer).toMatchObject({ status: 405, allow: 'GET, POST', type: 'application/json; charset=utf-8' });
    expect(JSON.parse(answer.text)).toEqual({
      errors: [{ message: 'PUT cannot be answered here; expected GET or POST.', extensions: { code: 'BAD_REQUEST' } }],
    });
  });

  it('is logged, but not as a fault of the server, and without the body', async () => {
    logged.length = 0;
    await send('/graphql', 'POST', json, '{"secret of the sender');
    const line = logged.find((entry) => entry.includes('could not be read')) ?? '{}';
    expect(JSON.parse(line)).toMatchObject({ level: pino.levels.values['debug'], status: 400 });
    expect(logged.join()).not.toContain('secret of the sender');
  });
});

describe('a request elsewhere that cannot be answered', () => {
  it.each(['/nothing/here', '/%E0%A4%A'])('shows the way home where %s is looked at in a browser', async (path) => {
    const { status, type, text } = await send(path, 'GET', { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' });
    expect([status, type]).toEqual([404, 'text/html; charset=utf-8']);
    expect(text).toMatch(/There is nothing at this address\..*<a href="\/">/);
  });

  it.each([
    ['GET', '/nothing/here', 404, 'There is nothing at this address.'],
    ['GET', '/%E0%A4%A', 404, 'There is nothing at this address.'],
    ['GET', '/assets/%E0%A4%A', 404, 'There is nothing at this address.'],
    ['GET', '/../../etc/passwd', 404, 'There is nothing at this address.'],
    ['POST', '/', 405, 'POST cannot be answered here; expected GET or HEAD.'],
    ['DELETE', '/healthz', 405, 'DELETE cannot be answered here; expected GET or HEAD.'],
  ])('%s %s gets %i and a sentence', async (method, path, status, text) => {
    expect(await send(path, method, {})).toMatchObject({ status, text, type: 'text/plain; charset=utf-8' });
  });

  it.each([
    ['GET', '/graphiql', { range: 'bytes=999999999-' }],
    ['GET', '/graphiql', { 'if-match': '"other"' }],
    ['GET', '/', { range: 'bytes=999999999-' }],
    ['GET', '/graphql/%E0%A4%A', {}],
    ['OPTIONS', '/', {}],
    ['TRACE', '/', {}],
  ])('%s %s %j gives no innards away', async (method, path, headers) => {
    const { status, text } = await send(path, method, headers);
    expect(status).toBeLessThan(500);
    expect(text).not.toMatch(innards);
  });
});

describe('a fault in what answers', () => {
  const running: { listener?: ReturnType<express.Express['listen']> } = {};
  beforeAll(async () => {
    const app = express();
    app.get('/throws', () => {
      throw new Error('secret detail');
    });
    app.get('/throws-late', (_request, response) => {
      response.write('begun');
      throw new Error('secret detail, late');
    });
    app.use(failuresOfPages(log));
    await new Promise<void>((resolve) => (running.listener = app.listen(0, '127.0.0.1', () => resolve())));
  });
  afterAll(() => void running.listener?.close());
  const address = (): string => `http://127.0.0.1:${(running.listener!.address() as AddressInfo).port}`;

  it('is logged as an error, and told without any detail', async () => {
    logged.length = 0;
    const response = await fetch(`${address()}/throws`);
    expect(response.status).toBe(500);
    expect(await response.text()).toBe('Something went wrong on the server; its log says what.');
    expect(JSON.parse(logged[0] ?? '{}')).toMatchObject({
      level: pino.levels.values['error'],
      err: { message: 'secret detail' },
    });
  });

  it('ends an answer that has begun, and is logged', async () => {
    logged.length = 0;
    await expect(fetch(`${address()}/throws-late`).then((response) => response.text())).rejects.toThrow();
    expect(logged.join()).toContain('secret detail, late');
  });
});
