import { setMaxListeners } from 'node:events';
import { join } from 'node:path';
import { constants as zlib } from 'node:zlib';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import compression from 'compression';
import express, { type Express, type Response } from 'express';
import type { GraphQLSchema } from 'graphql';
import helmet from 'helmet';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';
import type { Context } from '../context.ts';
import { cancelled, overdue } from '../errors.ts';
import { limits } from '../limits.ts';
import { failuresOfGraphQL, failuresOfPages, nothingHere, onlyGraphQLMethods, onlyReading } from './failures.ts';
import { admitSome, clientOf } from './admission.ts';
import { answerInTurns } from './answerInTurns.ts';
import { createDocumentStore } from './documentStore.ts';
import { createFormatError } from './formatError.ts';
import { healthRoutes } from './health.ts';
import { hostGuard } from './hostGuard.ts';
import { costLimit, validationRules } from './queryLimits.ts';
import { refuseExcess } from './requestLimits.ts';
import { statusForJson } from './statusForJson.ts';
import { writeAnswer } from './writeAnswer.ts';

/** What the HTTP side is made of. */
export interface HttpParts {
  readonly schema: GraphQLSchema;
  /** `signal` is aborted when the one who asked goes away before the answer; `client` is the address of who asks. */
  readonly createContext: (signal: AbortSignal, client: string) => Context;
  readonly isReady: () => Promise<{ engine: string; revision: number }>;
  /** The folder of the built client. */
  readonly clientDirectory: string;
  /** False: only requests that name this machine as their host are answered. */
  readonly publicReadOnly: boolean;
  readonly log: Logger;
}

/** The GraphiQL page and its workers style themselves inline; nothing may run inline, nothing may come from elsewhere. */
const securityHeaders = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      fontSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      workerSrc: ["'self'", 'blob:'],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
  strictTransportSecurity: false,
});

/** Aborted when a response is closed before all of it was sent, and when it has taken too long. */
const untilClosed = (response: Response): AbortSignal => {
  const controller = new AbortController();
  // Every field of an answer that waits for long work listens.
  setMaxListeners(0, controller.signal);
  const deadline = setTimeout(() => controller.abort(overdue(limits.answer.milliseconds)), limits.answer.milliseconds);
  response.on('close', () => {
    clearTimeout(deadline);
    if (!response.writableFinished) controller.abort(cancelled());
  });
  return controller.signal;
};

/** Express with GraphQL at /graphql, GraphiQL at /graphiql, the client at / and health checks; `stop` ends Apollo. */
export const createHttpApp = async (parts: HttpParts): Promise<{ app: Express; stop: () => Promise<void> }> => {
  const { schema, createContext, isReady, clientDirectory, publicReadOnly, log } = parts;
  const apollo = new ApolloServer<Context>({
    schema: answerInTurns(schema),
    validationRules,
    parseOptions: { maxTokens: limits.query.tokens },
    plugins: [costLimit, statusForJson, ApolloServerPluginLandingPageDisabled()],
    formatError: createFormatError(log),
    introspection: true,
    documentStore: createDocumentStore(),
    // Nobody registers queries here; a cache of what strangers send would be theirs to fill.
    persistedQueries: false,
    stringifyResult: writeAnswer,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
  });
  await apollo.start();

  const app = express();
  app.disable('x-powered-by');
  // Answers to a POST are not revalidated; files have theirs from express.static.
  app.disable('etag');
  app.use(
    pinoHttp({
      logger: log,
      quietReqLogger: true,
      customLogLevel: (_, response) => (response.statusCode >= 500 && response.statusCode !== 503 ? 'warn' : 'debug'),
      // Headers hold what only those concerned may know.
      serializers: {
        req: ({ method, url }: { method: string; url: string }) => ({ method, url: url.replace(/\?.*$/s, '') }),
        res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
      },
    }),
  );
  if (!publicReadOnly) app.use(hostGuard);
  app.use(healthRoutes(isReady, log));
  app.use(securityHeaders);
  app.use(compression({ level: 1, brotli: { params: { [zlib.BROTLI_PARAM_QUALITY]: 1 } } }));
  app.use(
    '/graphql',
    onlyGraphQLMethods,
    admitSome(),
    express.json({ limit: '100kb' }),
    refuseExcess,
    expressMiddleware(apollo, { context: async ({ req, res }) => createContext(untilClosed(res), clientOf(req)) }),
    failuresOfGraphQL(log),
  );
  app.use(onlyReading);
  app.get('/graphiql', (_request, response) => response.sendFile(join(clientDirectory, 'graphiql.html')));
  app.use(
    express.static(clientDirectory, {
      setHeaders: (response, path) => {
        const isHashed = path.startsWith(join(clientDirectory, 'assets'));
        response.setHeader('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    }),
  );
  app.use(nothingHere, failuresOfPages(log));
  return { app, stop: () => apollo.stop() };
};
