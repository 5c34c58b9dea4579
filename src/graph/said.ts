// What a paper says, in a form in which two readings of it can be compared: names with their roles, and facts by
// their content. An id of a fact holds the extractor's version, and so tells nothing between two extractors.
import { contentHash } from '../domain/ids.js';

/** `names` is from "HAS|entity id" (or ADDRESSES) to the strongest role; `facts` are hashes of their content. */
export interface Said {
  readonly names: Readonly<Record<string, string>>;
  readonly facts: readonly string[];
}

/** Mentions are weaker HAS: a name that goes from one to the other changed its role. */
export const mentionKey = (kind: string, entity: string): string =>
  `${kind === 'ADDRESSES' ? kind : 'HAS'}|${entity}`;

const BESIDE = new Set(['id', 'extractor', 'source', 'confidence', 'loadedAt']);

/** Of stored and of planned facts alike: what is null, and an empty list, is stored as nothing. @param ends `END|entity id`. */
export const factKey = (kind: string, properties: object, ends: readonly string[]): string =>
  contentHash([
    kind,
    Object.fromEntries(
      Object.entries(properties).filter(
        ([name, value]) =>
          !BESIDE.has(name) &&
          value !== null &&
          value !== undefined &&
          !(Array.isArray(value) && value.length === 0),
      ),
    ),
    [...ends].sort(),
  ]);
