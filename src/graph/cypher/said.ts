// What stored papers say, for telling what another reading of them changes.
import type { Engine } from '../engine.js';
import { factKey, mentionKey, type Said } from '../said.js';

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
    const match = `UNWIND $ids AS id MATCH (:Node {id: id})-[:REPORTS]->(f:${kind})`;
    const found = new Map<string, { id: string; said: object; ends: [string, string][] }>();
    for (const { id, fact, said } of await engine.read({
      text: `${match} RETURN id, f.id AS fact, properties(f) AS said`,
      params,
    }))
      found.set(String(fact), { id: String(id), said: said as object, ends: [] });
    // Not as an optional part of that: with one the embedded engine reads all edges of the graph.
    for (const { fact, end, entity } of await engine.read({
      text: `${match}-[r:SUBJECT|OBJECT|ON|FOR]->(e) RETURN f.id AS fact, type(r) AS end, e.id AS entity`,
      params,
    }))
      found.get(String(fact))?.ends.push([String(end), String(entity)]);
    for (const { id, said, ends } of found.values()) facts.get(id)?.push(factKey(kind, said, ends));
  }
  return new Map(papers.map((id) => [id, { names: names.get(id) ?? {}, facts: facts.get(id) ?? [] }]));
};
