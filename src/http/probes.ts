// The two probes that an orchestrator asks: is the process alive, and may it get requests.
import { type Response, Router } from 'express';
import type { Logger } from '../logger.js';

const READY_WITHIN_MS = 2000;

/**
 * `/healthz` answers while the process does; `/readyz` while the database answers within two seconds and the
 * server is not stopping. Neither tells why: the log does.
 */
export const probes = (ready: () => Promise<void>, isStopping: () => boolean, logger: Logger): Router => {
  const router = Router();
  // Many probes at once are one question to the database.
  let asking: Promise<boolean> | null = null;
  const ask = (): Promise<boolean> => {
    asking ??= answersInTime(ready, logger).finally(() => {
      asking = null;
    });
    return asking;
  };
  router.get('/healthz', (_request, response) => report(response, 200, 'ok'));
  router.get('/readyz', async (_request, response) => {
    if (isStopping()) return report(response, 503, 'stopping');
    return (await ask()) ? report(response, 200, 'ready') : report(response, 503, 'unavailable');
  });
  return router;
};

const report = (response: Response, code: number, status: string): void => {
  response.status(code).set('cache-control', 'no-store').json({ status });
};

const answersInTime = async (ready: () => Promise<void>, logger: Logger): Promise<boolean> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${READY_WITHIN_MS} ms`)), READY_WITHIN_MS);
  });
  try {
    await Promise.race([ready(), late]);
    return true;
  } catch (error) {
    logger.warn({ err: error }, 'not ready');
    return false;
  } finally {
    clearTimeout(timer);
  }
};
