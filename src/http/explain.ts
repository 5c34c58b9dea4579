// What `explain` adds to an answer: each Cypher statement with its values, so that it can be run again by hand.
import type { RanStatement } from '../graph/engine.js';

/** The form of `extensions.explain.statements`, in the order in which they ended. */
export const explained = (statements: readonly RanStatement[]): readonly object[] =>
  statements.map(({ text, params, ms, rows }) => ({
    text,
    parameters: plain(params),
    ms: Math.round(ms * 100) / 100,
    rows,
  }));

/** Integers for Neo4j are bigint, which JSON has no word for. */
const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_key, part) => (typeof part === 'bigint' ? Number(part) : part)));
