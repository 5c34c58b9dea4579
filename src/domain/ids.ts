// Ids that are the same on every machine and engine: 22 characters of base64url(SHA-256(kind:key)), 132 bits.
import { hash } from 'node:crypto';
import { type Identifier, SCHEMES } from './record.js';

export type IdKind =
  | 'paper'
  | 'entity'
  | 'author'
  | 'result'
  | 'comparison'
  | 'relation'
  | 'record'
  | 'edge'
  | 'metric'
  | 'community';

export const makeId = (kind: IdKind, key: string): string =>
  hash('sha256', `${kind}:${key}`, 'base64url').slice(0, 22);

/** Every identifier of a paper yields an id; the one of highest precedence is the paper's own. */
export const paperIdOf = ({ scheme, value }: Identifier): string => makeId('paper', `${scheme}:${value}`);

/** Precedence of schemes, then the value: the order that decides a paper's id. */
export const compareIdentifiers = (a: Identifier, b: Identifier): number =>
  SCHEMES.indexOf(a.scheme) - SCHEMES.indexOf(b.scheme) ||
  (a.value < b.value ? -1 : a.value > b.value ? 1 : 0);

/** Canonical JSON: keys sorted, so that equal content has equal text. */
export const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_key, v: unknown) =>
    v !== null && typeof v === 'object' && !Array.isArray(v)
      ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : 1)))
      : v,
  );

export const contentHash = (value: unknown): string =>
  hash('sha256', canonicalJson(value), 'base64url').slice(0, 22);
