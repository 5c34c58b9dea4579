// The order in which a request meets its handlers.
import type { RequestListener } from 'node:http';
import express from 'express';
import type { Config } from '../config.js';
import type { Logger } from '../logger.js';
import { answerCache } from './answers.js';
import type { Api } from './apollo.js';
import { followConnection } from './connection.js';
import { type Exporter, exports } from './export.js';
import { failures, notFound } from './failures.js';
import { outbox } from './outbox.js';
import { pages, playground } from './pages.js';
import { probes } from './probes.js';
import { requestState, trackRequests } from './request.js';
import { cors, securityHeaders } from './security.js';
import { shortWay } from './short-way.js';

/** As long as a client may take to send its request. */
const READ_WITHIN_MS = 30_000;

interface AppParts {
  readonly api: Api;
  /** The folder of the built pages. */
  readonly web: string;
  /** Absent where the server has nothing to export. */
  readonly exporter?: Exporter;
  /** A text that every write changes. */
  state(): Promise<string | null>;
  ready(): Promise<void>;
  isStopping(): boolean;
}

export const createApp = (config: Config, parts: AppParts, logger: Logger): RequestListener => {
  const app = express();
  const watch = outbox({ readMs: READ_WITHIN_MS, bytes: config.limits.unread });
  app.disable('x-powered-by');
  // A hash of each answer of the API would cost more than it saves: they are read once.
  app.disable('etag');
  app.use(trackRequests(logger), securityHeaders);
  app.use((_request, response, next) => {
    if (parts.isStopping()) response.set('connection', 'close');
    next();
  });
  app.use(
    probes(
      () => parts.ready(),
      () => parts.isStopping(),
      logger,
    ),
  );
  app.use(
    '/graphql',
    cors(config.corsOrigins),
    playground(parts.web, config.playground),
    (_request, response, next) => {
      watch(response);
      const { trouble } = requestState(response);
      next(trouble instanceof Error ? undefined : trouble);
    },
    express.json({ limit: config.limits.body, type: ['application/json', 'application/*+json'] }),
    answerCache({ ...config.cache, state: () => parts.state() }),
    parts.api.handler,
  );
  if (config.export && parts.exporter) {
    const bounds = { bytes: config.limits.export, isStopping: () => parts.isStopping() };
    app.use(exports(parts.exporter, bounds, logger));
  }
  app.use(pages(parts.web));
  app.use(notFound, failures(config.limits.body, logger));
  const answer = shortWay({
    ...{ api: parts.api, config, watch, logger },
    isStopping: () => parts.isStopping(),
    otherwise: app,
  });
  return (request, response) => {
    followConnection(request, response);
    answer(request, response);
  };
};
