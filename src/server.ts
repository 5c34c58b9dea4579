// Composition root of the server: configuration, schema and HTTP in, a running server with an orderly end out.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GraphQLSchema } from 'graphql';
import type { Config } from './config.js';
import { PapergraphError } from './domain/errors.js';
import { createApi, type OperationRequest } from './http/apollo.js';
import { createApp } from './http/app.js';
import type { Exporter } from './http/export.js';
import { builtPages } from './http/pages.js';
import type { Logger } from './logger.js';

export type { OperationRequest } from './http/apollo.js';

/** Running operations have this long to finish when the server stops. */
const FINISH_WITHIN_MS = 10_000;
/** What is left of them after that has this long to answer that it was stopped. */
const ANSWER_WITHIN_MS = 500;
const SWEEP_MS = 50;

/** What the server is made of. After a successful start it is the server that closes it. */
export interface ServerParts {
  readonly schema: GraphQLSchema;
  /** A new context for each operation, given to its resolvers. */
  contextOf(request: OperationRequest): object;
  /** What GET /export answers from, where the configuration allows it. */
  readonly exporter?: Exporter;
  /** A text that every write changes; without it no answer is kept. */
  state?(): Promise<string | null>;
  /** Throws when the database does not answer. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

export interface RunningServer {
  /** Without a slash at the end: "http://127.0.0.1:4000". */
  readonly url: string;
  readonly port: number;
  /** Stops accepting, lets running operations finish for up to 10 s, closes the parts. Safe to call again. */
  stop(): Promise<void>;
}

/** The server could not take its address; the message says what to do. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
}

/**
 * Starts the server.
 * @param options.web the folder of the built pages, `finishWithinMs` the time that a stop gives to what runs.
 * @throws ListenError when the address is taken or not ours; the parts are still the caller's to close.
 */
export const startServer = async (
  config: Config,
  parts: ServerParts,
  logger: Logger,
  options: { web?: string; finishWithinMs?: number } = {},
): Promise<RunningServer> => {
  let stopping: Promise<void> | null = null;
  const api = await createApi(parts.schema, (request) => parts.contextOf(request), config, logger);
  const app = createApp(
    config,
    {
      api,
      web: options.web ?? builtPages(),
      ...(parts.exporter && { exporter: parts.exporter }),
      ready: () => parts.ready(),
      state: async () => (await parts.state?.()) ?? null,
      isStopping: () => stopping !== null,
    },
    logger,
  );
  const server = createServer(
    // A client that sends its request drop by drop is cut off; idle connections outlive those of a proxy.
    {
      headersTimeout: 10_000,
      requestTimeout: 30_000,
      connectionsCheckingInterval: 5000,
      keepAliveTimeout: 65_000,
    },
    app,
  );
  server.maxConnections = config.limits.connections;
  try {
    await listen(server, config);
  } catch (error) {
    await api.stop();
    throw error;
  }
  const { port } = server.address() as AddressInfo;
  const stop = async (): Promise<void> => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    const abort = setTimeout(
      () => api.abort(new PapergraphError('UNAVAILABLE', 'The server is stopping. Send the request again.')),
      options.finishWithinMs ?? FINISH_WITHIN_MS,
    );
    const cut = setTimeout(
      () => server.closeAllConnections(),
      (options.finishWithinMs ?? FINISH_WITHIN_MS) + ANSWER_WITHIN_MS,
    );
    // A connection that was busy when the server closed would else be kept alive for a next request.
    const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS);
    await closed;
    clearTimeout(abort);
    clearTimeout(cut);
    clearInterval(sweep);
    await api.stop();
    await parts.close();
    logger.info('stopped');
  };
  logger.info({ port }, 'listening');
  return {
    url: `http://${hostInUrl(config.host)}:${port}`,
    port,
    stop: () => {
      stopping ??= stop();
      return stopping;
    },
  };
};

/**
 * Ends the process in order on SIGINT or SIGTERM, with exit code 0 (1 when closing failed); a second signal
 * ends it at once, with 130.
 */
export const stopOnSignals = (running: RunningServer, logger: Logger): void => {
  let asked = false;
  const onSignal = (signal: NodeJS.Signals): void => {
    if (asked) process.exit(130);
    asked = true;
    logger.info({ signal }, 'stopping');
    running.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        logger.error({ err: error }, 'could not stop in order');
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
};

/** Three lines for a person: where explorer, playground and API are. */
export const addresses = (url: string): string =>
  [`explorer    ${url}/`, `playground  ${url}/graphql  (in a browser)`, `API         ${url}/graphql`].join(
    '\n',
  );

const hostInUrl = (host: string): string => {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
};

const listen = (server: Server, { host, port }: Config): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new ListenError(listenAdvice(error, host, port), { cause: error })),
    );
    server.listen(port, host, resolve);
  });

const listenAdvice = ({ code, message }: NodeJS.ErrnoException, host: string, port: number): string => {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} on ${host} is taken by another program. Stop that one, or choose another port: PORT=${port < 65_535 ? port + 1 : 4001} (PORT=0 takes any free one).`;
    case 'EACCES':
      return `This user may not open port ${port}. Choose one above 1023, such as PORT=4000.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `HOST=${host} is not an address of this machine. Use 127.0.0.1 for this machine alone or 0.0.0.0 for all its networks.`;
    default:
      return `Cannot listen on ${host}:${port}: ${message}`;
  }
};
