// Which text a request means: the one it brings, or one that it names by hash (automatic persisted queries); and,
// where the server has a safelist, whether that text is on it.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import type { Request } from 'express';
import { type DocumentNode, parse, print } from 'graphql';
import { BoundedMap } from '../domain/bounded-map.js';
import { PapergraphError } from '../domain/errors.js';

/** Characters of texts that clients registered, all together. */
const REGISTERED = 2_000_000;
/** Of a document that may be on the list. */
const MOST_TOKENS = 20_000;
/** What Apollo Server puts before a hash. */
const PREFIX = 'apq:';

type TextCache = Exclude<ApolloServerOptions<BaseContext>['cache'], 'bounded' | undefined>;

export interface Asked {
  readonly query?: unknown;
  readonly variables?: unknown;
  readonly operationName?: unknown;
  readonly extensions?: unknown;
}

/** What matters of a body, or of the address of a GET. */
export const askedBy = (request: Request): Asked => {
  if (request.method !== 'GET') return (request.body ?? {}) as Asked;
  const { query, variables, operationName, extensions } = request.query;
  return { query, operationName, variables: fromJson(variables), extensions: fromJson(extensions) };
};

const fromJson = (text: unknown): unknown => {
  try {
    return typeof text === 'string' ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
};

export class Documents {
  private readonly registered = new BoundedMap<string>(REGISTERED);
  /** For Apollo Server, which answers a hash that nothing is kept under. */
  readonly cache: TextCache = {
    get: async (key) => this.named(key.slice(PREFIX.length)),
    set: async (key, text) => {
      if (!this.safelist) this.registered.set(key.slice(PREFIX.length), text, text.length);
    },
    delete: async (key) => void this.registered.delete(key.slice(PREFIX.length)),
  };

  /** @param safelist the only documents that are run; null lets any run, and clients register theirs. */
  constructor(private readonly safelist: Safelist | null = null) {}

  /**
   * The text of a request; undefined where it has none that is known.
   * @throws PapergraphError QUERY_NOT_IN_SAFELIST, BAD_USER_INPUT for a hash that is none or not that text's.
   */
  textOf({ query, extensions }: Asked): string | undefined {
    const hash = hashIn(extensions);
    if (typeof query !== 'string') return hash === null ? undefined : this.named(hash);
    if (hash !== null && hash !== sha256(query))
      throw badHash('`extensions.persistedQuery.sha256Hash` is not the SHA-256 of `query`.');
    if (this.safelist && !this.safelist.has(query)) throw notListed();
    return query;
  }

  private named(hash: string): string | undefined {
    return this.safelist ? this.safelist.byId.get(hash) : this.registered.get(hash);
  }
}

const hashIn = (extensions: unknown): string | null => {
  const persisted = (extensions as { persistedQuery?: unknown } | null | undefined)?.persistedQuery;
  if (persisted === undefined || persisted === null) return null;
  const { version, sha256Hash } = persisted as { version?: unknown; sha256Hash?: unknown };
  if (version === 1 && typeof sha256Hash === 'string') return sha256Hash;
  throw badHash('`extensions.persistedQuery` must be {"version": 1, "sha256Hash": "…"}.');
};

const badHash = (message: string): PapergraphError =>
  new PapergraphError('BAD_USER_INPUT', message, { argument: 'extensions' });

const notListed = (): PapergraphError =>
  new PapergraphError(
    'QUERY_NOT_IN_SAFELIST',
    'This server runs only the documents of its manifest (SAFELIST), and this one is not among them. Ask its owner to add it.',
  );

/** Documents that may run: by id, and by their text however it is laid out. */
export class Safelist {
  readonly byId = new Map<string, string>();
  private readonly hashes = new Set<string>();

  add(id: string, text: string): void {
    this.byId.set(id, text);
    this.hashes.add(hashOf(parse(text)));
  }

  has(text: string): boolean {
    try {
      return this.hashes.has(hashOf(parse(text, { maxTokens: MOST_TOKENS })));
    } catch {
      return false;
    }
  }
}

/** The same for documents that differ in layout, comments and the order of fragments alone. */
const hashOf = ({ definitions }: DocumentNode): string => sha256(definitions.map(print).sort().join('\n'));

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

interface Manifest {
  readonly format?: unknown;
  readonly operations?: readonly { readonly id: string; readonly body: string }[];
}

/**
 * Reads manifests, all into one list: Apollo's form (`{"format": "apollo-persisted-query-manifest", "operations":
 * [{"id", "body"}]}`, which our codegen writes), or GraphQL codegen's (`{"HASH": "TEXT"}`).
 * @throws Error that names the file and what is wrong with it.
 */
export const readSafelist = (paths: readonly string[]): Safelist | null => {
  if (paths.length === 0) return null;
  const list = new Safelist();
  for (const path of paths) {
    try {
      const read = JSON.parse(readFileSync(path, 'utf8')) as Manifest & Record<string, string>;
      const entries = read.operations
        ? read.operations.map(({ id, body }) => [id, body])
        : Object.entries(read);
      for (const [id, text] of entries) list.add(String(id), String(text));
      if (entries.length === 0) throw new Error('it lists no operation');
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(
        `SAFELIST: ${path} is no manifest of persisted documents (${reason}). Expected {"operations": [{"id", "body"}]} or {"HASH": "TEXT"}.`,
        { cause: error },
      );
    }
  }
  return list;
};
