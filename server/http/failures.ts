import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { responseMediaType } from './statusForJson.ts';

/** Why a request is not answered, as whoever sent it is told. */
export interface Failure {
  readonly status: number;
  readonly code: string;
  /** One sentence. */
  readonly message: string;
}

/** What errors of Express and of its body parser say of themselves. */
interface Told {
  readonly status?: unknown;
  readonly type?: unknown;
  readonly message?: unknown;
  readonly limit?: unknown;
  readonly charset?: unknown;
  readonly encoding?: unknown;
}

/** What is said of a fault of the server, whose detail is for its log alone. */
export const unforeseen = 'Something went wrong on the server; its log says what.';

const badRequest = (status: number, message: string): Failure => ({ status, code: 'BAD_REQUEST', message });

const notJson = (message: unknown): Failure => {
  const [place] = /position \d+/.exec(String(message)) ?? [];
  const where = place === undefined ? '' : ` (${place})`;
  return badRequest(400, `The body is not a JSON object${where}; expected {"query": "…"}.`);
};

const unsupported = (what: 'charset' | 'encoding', found: unknown, expected: string): Failure => ({
  status: 415,
  code: 'UNSUPPORTED_MEDIA_TYPE',
  message: `The ${what} of the body is ${String(found)}; expected ${expected}.`,
});

/** Names what is wrong from what the error says of itself; whatever is not a fault of the request is one of the server. */
const toFailure = (error: unknown): Failure => {
  const { status, type, message, limit, charset, encoding }: Told =
    typeof error === 'object' && error !== null ? error : {};
  if (type === 'entity.parse.failed') return notJson(message);
  if (type === 'entity.too.large') {
    return {
      status: 413,
      code: 'TOO_LARGE',
      message: `The body is longer than ${String(limit)} bytes; expected a shorter one.`,
    };
  }
  if (type === 'charset.unsupported') return unsupported('charset', charset, 'utf-8');
  if (type === 'encoding.unsupported') return unsupported('encoding', encoding, 'gzip, deflate, br or none');
  if (status === 404) return badRequest(404, 'There is nothing at this address.');
  if (typeof status === 'number' && status >= 400 && status < 500) {
    return badRequest(status, 'The request cannot be read.');
  }
  return { status: 500, code: 'INTERNAL_SERVER_ERROR', message: unforeseen };
};

type Send = (request: Request, response: Response, failure: Failure) => void;

/** For whoever looks at it in a browser: the sentence, and the way to what there is. */
const asPage = (message: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
  `<title>Crosstrack</title><body style="margin:15vh auto;padding:0 1rem;max-width:30rem;font:1rem system-ui">` +
  `<h1 style="font-size:1.3rem">${message}</h1><p><a href="/">Go to the start of Crosstrack</a></p>`;

const sendPlain: Send = (request, response, { status, message }) => {
  const isLookedAt = status === 404 && request.accepts(['text', 'html']) === 'html';
  response
    .status(status)
    .type(isLookedAt ? 'html' : 'text')
    .send(isLookedAt ? asPage(message) : message);
};

/** Tells of a failure in the shape of GraphQL over HTTP. */
export const sendGraphQL: Send = ({ headers: { accept = '' } }, response, { status, code, message }) => {
  response
    .status(status)
    .type(accept.includes(responseMediaType) ? responseMediaType : 'json')
    .send(JSON.stringify({ errors: [{ message, extensions: { code } }] }));
};

const answerWith =
  (send: Send) =>
  (log: Logger): ErrorRequestHandler =>
  // Express tells by its four parameters that this handles errors.
  (error: unknown, request, response, _next) => {
    const failure = toFailure(error);
    if (failure.status >= 500) log.error({ err: error }, 'A request failed for a reason that was not foreseen');
    // The error itself may hold the body.
    else
      log.debug(
        { status: failure.status, url: request.originalUrl },
        `A request could not be read: ${failure.message}`,
      );
    if (response.headersSent) response.destroy();
    else send(request, response, failure);
  };

/** Answers requests to GraphQL that failed before or after it, in JSON; nothing is printed past the log. */
export const failuresOfGraphQL = answerWith(sendGraphQL);

/** Answers any other request that failed, in plain text, in a browser with the way home; nothing is printed past the log. */
export const failuresOfPages = answerWith(sendPlain);

const refuseOtherMethods =
  (send: Send, methods: readonly string[]): RequestHandler =>
  (request, response, next) => {
    if (methods.includes(request.method)) return next();
    response.set('allow', methods.join(', '));
    send(
      request,
      response,
      badRequest(405, `${request.method} cannot be answered here; expected ${methods.join(' or ')}.`),
    );
  };

/** GraphQL is asked by GET and POST; so says GraphQL over HTTP. */
export const onlyGraphQLMethods = refuseOtherMethods(sendGraphQL, ['GET', 'POST']);

/** Everything but GraphQL is only read. */
export const onlyReading = refuseOtherMethods(sendPlain, ['GET', 'HEAD']);

/** What is asked for and is not there. */
export const nothingHere: RequestHandler = (request, response) =>
  sendPlain(request, response, toFailure({ status: 404 }));
