// Asks live services: politely paced, again when that may help, from the cache where nothing changed.
// What comes of a request is a body that its reader accepts, or one `SourceFailure` that says why not.
import { EnvHttpProxyAgent, fetch, type Response } from 'undici';
import { type Kept, LARGEST_BODY, ResponseCache } from './cache.js';
import { backOffMs, Pace, pause, retryAfterMs } from './retry.js';
import { SERVICES, type Service, type ServiceName } from './services.js';

/** A service could not be had, or never gave what was expected. The message is for people. */
export class SourceFailure extends Error {
  override readonly name = 'SourceFailure';
  constructor(
    message: string,
    /** HTTP status of the last answer; null when there was none. */
    readonly status: number | null,
    /** The beginning of the last body. */
    readonly raw = '',
  ) {
    super(message);
  }
}

/** Thrown by the reader of a body that is not what the service answers: an error page, half a page. */
export class BadBody extends Error {
  override readonly name = 'BadBody';
}

export interface ClientOptions {
  readonly userAgent: string;
  readonly cacheFolder: string | null;
  /** Answer from the cache alone. */
  readonly offline: boolean;
  readonly keys: Readonly<Partial<Record<ServiceName, string>>>;
  /** Stands for all services, each below its name; it is not paced. Null: the services themselves. */
  readonly mirror: string | null;
  readonly proxy: { readonly http?: string; readonly https?: string; readonly none?: string };
  /** First wait after a failure, milliseconds. */
  readonly backOffMs?: number;
  /** How long one request may take, milliseconds. */
  readonly timeoutMs?: number;
  /** How often a request is sent at most. */
  readonly attempts?: number;
}

export interface Request {
  readonly service: ServiceName;
  /** Below the service's base, with its query. */
  readonly path: string;
  /** JSON to POST; GET when absent. */
  readonly post?: string;
}

export interface Answered<T> {
  readonly value: T;
  /** ISO time at which the service said this, also when it comes from the cache. */
  readonly at: string;
}

const LONGEST_WAIT_MS = 120_000;
/** A service that asks for more is asked another day. */
const LONGEST_RETRY_AFTER_MS = 900_000;

interface Outcome {
  readonly kept: Kept | null;
  readonly status: number | null;
  readonly reason: string;
  readonly raw: string;
  /** Whether asking again may help, and when the service wants that. */
  readonly again: boolean;
  readonly afterMs: number | null;
}

const day = (ms: number): string =>
  ms < 90_000 ? `${Math.ceil(ms / 1000)} s` : `${Math.ceil(ms / 60_000)} min`;

export class Client {
  readonly #cache: ResponseCache;
  readonly #lanes = new Map<string, Pace>();
  #agent: EnvHttpProxyAgent | null = null;

  constructor(private readonly options: ClientOptions) {
    this.#cache = new ResponseCache(options.cacheFolder);
  }

  /**
   * @param read turns the body into what it stands for; throws `BadBody` when it is none.
   * @throws SourceFailure, or the signal's reason when called off.
   */
  async get<T>(request: Request, read: (body: string) => T, signal?: AbortSignal): Promise<Answered<T>> {
    const service = SERVICES[request.service];
    const base = this.options.mirror === null ? service.base : `${this.options.mirror}/${request.service}`;
    const url = `${base}${request.path}`;
    // The service's own address, so that what a mirror gave can be replayed without it.
    const name = `${request.post === undefined ? 'GET' : 'POST'} ${service.base}${request.path} ${request.post ?? ''}`;
    const kept = await this.#cache.read(name);
    if (this.options.offline) return this.#replay(service, request, kept, read);
    const attempts = this.options.attempts ?? 6;
    for (let attempt = 1; ; attempt += 1) {
      const outcome = await this.#paced(
        service,
        () => this.#send(service, request, url, kept, signal),
        signal,
      );
      let { reason, again } = outcome;
      if (outcome.kept) {
        try {
          const value = read(outcome.kept.body);
          if (outcome.kept !== kept) await this.#cache.write(name, outcome.kept);
          return { value, at: outcome.kept.at };
        } catch (error) {
          if (!(error instanceof BadBody)) throw error;
          reason = error.message;
          again = true;
        }
      }
      const tooLong = (outcome.afterMs ?? 0) > LONGEST_RETRY_AFTER_MS;
      if (!again || attempt >= attempts || tooLong) {
        const tried = attempt > 1 ? `, asked ${attempt} times` : '';
        const wait = tooLong ? `; it asks to wait ${day(outcome.afterMs ?? 0)}` : '';
        throw new SourceFailure(`${service.title}: ${reason}${tried}${wait}`, outcome.status, outcome.raw);
      }
      const own = backOffMs(attempt, this.options.backOffMs ?? 2_000, LONGEST_WAIT_MS);
      await pause(outcome.afterMs === null ? own : outcome.afterMs, signal);
    }
  }

  async close(): Promise<void> {
    await this.#agent?.close();
  }

  #replay<T>(service: Service, request: Request, kept: Kept | null, read: (body: string) => T): Answered<T> {
    if (!kept) {
      throw new SourceFailure(
        `${service.title}: nothing is kept of ${request.path.slice(0, 200)} and --offline asks nobody; load it once without --offline`,
        null,
      );
    }
    try {
      return { value: read(kept.body), at: kept.at };
    } catch (error) {
      if (!(error instanceof BadBody)) throw error;
      throw new SourceFailure(`${service.title}: ${error.message}`, null, kept.body.slice(0, 500));
    }
  }

  #paced<T>(service: Service, work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    const { mirror, keys } = this.options;
    const lane = this.#lanes.get(service.lane) ?? new Pace();
    this.#lanes.set(service.lane, lane);
    const keyed = Object.entries(SERVICES).some(
      ([name, one]) => one === service && keys[name as ServiceName],
    );
    const everyMs = mirror !== null ? 0 : keyed ? service.everyMsWithKey : service.everyMs;
    return lane.run(everyMs, work, signal);
  }

  async #send(
    service: Service,
    { service: serviceName, post }: Request,
    address: string,
    kept: Kept | null,
    signal?: AbortSignal,
  ): Promise<Outcome> {
    const url = new URL(address);
    const headers: Record<string, string> = { 'user-agent': this.options.userAgent };
    if (post !== undefined) headers['content-type'] = 'application/json';
    if (kept?.etag) headers['if-none-match'] = kept.etag;
    if (kept?.lastModified) headers['if-modified-since'] = kept.lastModified;
    const key = this.options.keys[serviceName];
    if (key) {
      const hand = service.key(key);
      if ('header' in hand) headers[hand.header[0]] = hand.header[1];
      else url.searchParams.set(...hand.query);
    }
    const { http, https, none } = this.options.proxy;
    this.#agent ??= new EnvHttpProxyAgent({
      ...(http === undefined ? {} : { httpProxy: http }),
      ...(https === undefined ? {} : { httpsProxy: https }),
      ...(none === undefined ? {} : { noProxy: none }),
    });
    const timeout = AbortSignal.timeout(this.options.timeoutMs ?? 60_000);
    let response: Response | null = null;
    try {
      response = await fetch(url, {
        method: post === undefined ? 'GET' : 'POST',
        body: post ?? null,
        headers,
        signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
        dispatcher: this.#agent,
      });
      return await this.#outcome(service, address, response, kept);
    } catch (error) {
      signal?.throwIfAborted();
      const status = response?.status ?? null;
      if (error instanceof TooLarge) return failed(status, error.message, false);
      const reason = timeout.aborted
        ? `no whole answer within ${day(this.options.timeoutMs ?? 60_000)}`
        : `the connection failed (${reasonOf(error)})`;
      return failed(status, reason, !/redirect/.test(reasonOf(error)));
    }
  }

  async #outcome(service: Service, address: string, response: Response, kept: Kept | null): Promise<Outcome> {
    const { status, headers } = response;
    if (status === 304 && kept) {
      await response.body?.cancel();
      return { kept, status, reason: '', raw: '', again: false, afterMs: null };
    }
    const body = await bounded(response);
    if (status === 200) {
      const date = Date.parse(headers.get('date') ?? '');
      const at = new Date(Number.isNaN(date) ? Date.now() : date).toISOString();
      const etag = headers.get('etag');
      const found: Kept = { url: address, at, etag, lastModified: headers.get('last-modified'), body };
      return { kept: found, status, reason: '', raw: body.slice(0, 500), again: false, afterMs: null };
    }
    const busy = [408, 425, 429, ...service.busy].includes(status) || status >= 500;
    return {
      ...failed(status, statusReason(status, body), busy),
      raw: body.slice(0, 500),
      afterMs: retryAfterMs(headers.get('retry-after'), Date.now()),
    };
  }
}

const failed = (status: number | null, reason: string, again: boolean): Outcome => ({
  kept: null,
  status,
  reason,
  raw: '',
  again,
  afterMs: null,
});

const statusReason = (status: number, body: string): string => {
  if (status === 401) return 'it refuses the key (401); check the key in the environment';
  const said = /"(?:error|message)"\s*:\s*"([^"]{1,200})/.exec(body)?.[1];
  const busy = status === 429 ? ' (too many requests; a key allows more)' : '';
  return `it answered ${status}${busy}${said ? `: ${said}` : ''}`;
};

class TooLarge extends Error {}

/** The body as text; a small one that unpacks to a huge one is given up at the limit. */
const bounded = async (response: Response): Promise<string> => {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > LARGEST_BODY)
      throw new TooLarge(`its answer is larger than ${LARGEST_BODY / 1024 / 1024} MB unpacked; given up`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
};

const reasonOf = (error: unknown): string => {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(cause instanceof Error)) return String(cause);
  return cause.message || ('code' in cause ? String(cause.code) : cause.name);
};
