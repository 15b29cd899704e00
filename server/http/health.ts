import { Router } from 'express';
import type { Logger } from 'pino';
import { CrosstrackError } from '../errors.ts';

/** `/healthz`: the process is alive. `/readyz`: it can answer at present, or in one sentence why not (503). */
export const healthRoutes = (isReady: () => Promise<{ engine: string; revision: number }>, log: Logger): Router => {
  const router = Router();
  router.get('/healthz', (_request, response) => {
    response.json({ status: 'alive' });
  });
  router.get('/readyz', async (_request, response) => {
    try {
      response.json({ status: 'ready', ...(await isReady()) });
    } catch (error) {
      const reason = error instanceof CrosstrackError ? error.message : 'Something went wrong on the server.';
      if (!(error instanceof CrosstrackError)) log.error({ err: error }, 'The readiness check failed');
      response.status(503).json({ status: 'not ready', reason });
    }
  });
  return router;
};
