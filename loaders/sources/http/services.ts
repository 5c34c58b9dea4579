// The live services in one table: where they are, how often they may be asked, how a key is handed over.
// The sources of the figures stand beside them; change them here and nowhere else.

export const SERVICE_NAMES = ['hf', 'arxiv', 'arxiv-oai', 's2', 'openalex'] as const;
export type ServiceName = (typeof SERVICE_NAMES)[number];

export interface Service {
  readonly title: string;
  readonly base: string;
  /** Services of one lane share their pace: arXiv counts all its old interfaces together. */
  readonly lane: string;
  /** Milliseconds from the start of one request to the start of the next; one request at a time. */
  readonly everyMs: number;
  /** The same when a key is given. */
  readonly everyMsWithKey: number;
  /** Statuses that mean "later", beside 408, 425, 429 and all from 500. */
  readonly busy: readonly number[];
  /** How the key travels; it stays out of the cache. */
  readonly key: (
    value: string,
  ) => { header: readonly [string, string] } | { query: readonly [string, string] };
}

const bearer = (value: string) => ({ header: ['authorization', `Bearer ${value}`] as const });

export const SERVICES: Readonly<Record<ServiceName, Service>> = {
  // Documented: 500 requests in five minutes for an address, 1,000 for a user.
  hf: {
    title: 'Hugging Face',
    base: 'https://huggingface.co/api',
    lane: 'hf',
    everyMs: 600,
    everyMsWithKey: 300,
    busy: [],
    key: bearer,
  },
  // info.arxiv.org/help/api/tou: one request every three seconds, one connection, over all interfaces.
  arxiv: {
    title: 'arXiv',
    base: 'https://export.arxiv.org/api',
    lane: 'arxiv',
    everyMs: 3_000,
    everyMsWithKey: 3_000,
    busy: [],
    key: bearer,
  },
  'arxiv-oai': {
    title: 'arXiv OAI-PMH',
    base: 'https://oaipmh.arxiv.org',
    lane: 'arxiv',
    everyMs: 3_000,
    everyMsWithKey: 3_000,
    busy: [],
    key: bearer,
  },
  // 100 requests in five minutes, shared by all who have no key; one a second with a key.
  s2: {
    title: 'Semantic Scholar',
    base: 'https://api.semanticscholar.org/graph/v1',
    lane: 's2',
    everyMs: 3_000,
    everyMsWithKey: 1_000,
    busy: [],
    key: (value) => ({ header: ['x-api-key', value] }),
  },
  // At most 100 requests a second; ten are enough. Over the day's limit it answers 429, at times 403.
  openalex: {
    title: 'OpenAlex',
    base: 'https://api.openalex.org',
    lane: 'openalex',
    everyMs: 100,
    everyMsWithKey: 100,
    busy: [403],
    key: (value) => ({ query: ['api_key', value] }),
  },
};
