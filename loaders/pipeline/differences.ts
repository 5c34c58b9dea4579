// What another reading of stored papers changes: counted paper by paper, so that a reader of the counts knows what a
// new extractor or catalogue did to the graph.
import type { PaperWrite } from '../../src/graph/batch.js';
import { factKey, mentionKey, type Said } from '../../src/graph/said.js';

export interface Differences {
  /** Papers that say something else than before; also those that came by a split or a merge. */
  readonly papers: number;
  readonly namesAdded: number;
  readonly namesRemoved: number;
  readonly rolesChanged: number;
  readonly factsAdded: number;
  readonly factsRemoved: number;
}

export const NO_DIFFERENCES: Differences = {
  papers: 0,
  namesAdded: 0,
  namesRemoved: 0,
  rolesChanged: 0,
  factsAdded: 0,
  factsRemoved: 0,
};

const NOTHING: Said = { names: {}, facts: [] };

const saidOf = ({ naming, facts }: PaperWrite): Said => ({
  names: Object.fromEntries(
    naming.map(({ kind, entity, properties }) => [mentionKey(kind, entity), String(properties.role)]),
  ),
  facts: facts.map(({ kind, properties, ends }) =>
    factKey(
      kind,
      properties,
      Object.entries(ends).map((end) => end.join('|')),
    ),
  ),
});

/** @param papers as they will be written. @param before as they were stored; one that was not said nothing. */
export const differences = (
  papers: readonly PaperWrite[],
  before: ReadonlyMap<string, Said>,
): Differences => {
  const sum = { ...NO_DIFFERENCES };
  for (const paper of papers) {
    const [was, is] = [before.get(paper.id) ?? NOTHING, saidOf(paper)];
    const [had, has] = [new Set(was.facts), new Set(is.facts)];
    const names = Object.keys(is.names);
    const one = {
      namesAdded: names.filter((key) => !(key in was.names)).length,
      namesRemoved: Object.keys(was.names).filter((key) => !(key in is.names)).length,
      rolesChanged: names.filter((key) => key in was.names && was.names[key] !== is.names[key]).length,
      factsAdded: [...has].filter((key) => !had.has(key)).length,
      factsRemoved: [...had].filter((key) => !has.has(key)).length,
    };
    const kinds = Object.entries(one) as [keyof typeof one, number][];
    for (const [kind, count] of kinds) sum[kind as keyof typeof sum] += count;
    if (kinds.some(([, count]) => count > 0)) sum.papers += 1;
  }
  return sum;
};

export const plus = (a: Differences, b: Differences): Differences =>
  Object.fromEntries(
    Object.entries(a).map(([kind, count]) => [kind, count + b[kind as keyof Differences]]),
  ) as unknown as Differences;
