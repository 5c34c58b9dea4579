// What stored papers say, for telling what another reading of them changes.
import type { Engine } from '../engine.js';
import { factKey, mentionKey, type Said } from '../said.js';
import { readEnds } from './facts.js';

const FACTS = ['Result', 'Comparison', 'Relation'] as const;

export const saidBy = async (engine: Engine, papers: readonly string[]): Promise<Map<string, Said>> => {
  const params = { ids: papers };
  const names = new Map<string, Record<string, string>>();
  const facts = new Map<string, string[]>();
  for (const id of papers) {
    names.set(id, {});
    facts.set(id, []);
  }
  for (const kind of ['HAS', 'MENTIONS', 'ADDRESSES']) {
    const text = `UNWIND $ids AS id MATCH (:Node {id: id})-[r:${kind}]->(e) RETURN id, e.id AS entity, r.role AS role`;
    for (const { id, entity, role } of await engine.read({ text, params })) {
      const own = names.get(String(id));
      if (own) own[mentionKey(kind, String(entity))] = String(role);
    }
  }
  for (const kind of FACTS) {
    const found = await engine.read({
      text: `UNWIND $ids AS id MATCH (:Node {id: id})-[:REPORTS]->(f:${kind}) RETURN id, f.id AS fact, properties(f) AS said`,
      params,
    });
    const ends = await readEnds(
      (text, params = {}) => engine.read({ text, params }),
      found.map(({ fact }) => String(fact)),
    );
    for (const { id, fact, said } of found)
      facts.get(String(id))?.push(factKey(kind, said as object, ends.get(String(fact)) ?? []));
  }
  return new Map(papers.map((id) => [id, { names: names.get(id) ?? {}, facts: facts.get(id) ?? [] }]));
};
