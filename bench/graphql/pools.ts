// Variable sets: what the graph knows best and what it hardly knows, in one fixed order, so that runs can be
// compared. Half of each pool is popular, half rare.
import type { Ask, Variables } from './reference.js';

const HALF = 25;

/** Ids of entities: those that most papers name, and some that two to six do. */
export const entities = async (ask: Ask, label: string): Promise<string[]> => {
  const rows = await ask(
    `CALL () { MATCH (e:${label}) WHERE e.paperCount > 6 AND NOT coalesce(e.generic, false) RETURN e ORDER BY e.paperCount DESC, e.id LIMIT ${HALF}
       UNION ALL MATCH (e:${label}) WHERE e.paperCount >= 2 AND e.paperCount <= 6 RETURN e ORDER BY e.id LIMIT ${HALF} }
     RETURN e.id AS id`,
  );
  return rows.map(({ id }) => String(id));
};

/** arXiv ids of papers: those with most entities, and some that name three at most. */
export const papers = async (ask: Ask): Promise<string[]> => {
  const rows = await ask(
    `MATCH (p:Paper) WHERE p.arxivId IS NOT NULL WITH p.arxivId AS id, COUNT { (p)-[:HAS]->() } AS named
     CALL (*) { WITH named, id WHERE named > 6 RETURN 1 AS rich UNION ALL WITH named, id WHERE named > 0 AND named <= 3 RETURN 0 AS rich }
     WITH rich, id, named ORDER BY rich DESC, named * rich DESC, id
     WITH rich, collect(id)[..${HALF}] AS ids UNWIND ids AS id RETURN id`,
  );
  return rows.map(({ id }) => String(id));
};

/** Days spread over the times of the papers; fifty of them, from the newest to one with few before it. */
export const days = async (ask: Ask): Promise<string[]> => {
  const rows = await ask(
    `MATCH (p:Paper) WHERE p.publishedAt IS NOT NULL WITH p.publishedAt AS day ORDER BY day DESC WITH collect(day) AS days
     UNWIND range(0, 49) AS i RETURN days[toInteger((size(days) - 200) * i / 50)] AS day`,
  );
  return rows.map(({ day }) => String(day));
};

/** The day of the 40th paper that is not younger: what lets the peer read an index instead of sorting all papers. */
export const since = async (ask: Ask, until: string): Promise<string> => {
  const [row] = await ask(
    `MATCH (p:Paper) WHERE p.sortDate <= $until WITH p.sortDate AS day ORDER BY day DESC LIMIT 40 RETURN min(day) AS day`,
    { until },
  );
  return String(row?.day);
};

/** A technique and a benchmark that stand in papers together: often, and hardly ever. */
export const couples = async (ask: Ask): Promise<Variables[]> =>
  ask(
    `MATCH (t:Technique) WHERE t.paperCount > 20 WITH t ORDER BY t.paperCount DESC, t.id LIMIT 200
     MATCH (t)<-[:HAS]-(p)-[:HAS]->(b:Benchmark) WITH t.id AS technique, b.id AS benchmark, count(*) AS papers, min(p.sortDate) AS first
     ORDER BY papers DESC, technique, benchmark
     WITH collect({technique: technique, benchmark: benchmark, since: first}) AS many, collect(papers) AS counts
     WITH many[..${HALF}] + [i IN range(0, size(many) - 1) WHERE counts[i] IN [2, 3] | many[i]][..${HALF}] AS chosen
     UNWIND chosen AS one RETURN one.technique AS technique, one.benchmark AS benchmark, '2022-01-01' AS since`,
  );

/** Names to search for: of known things and of things that few papers name. */
export const phrases = async (ask: Ask): Promise<string[]> => {
  const rows = await ask(
    `CALL () { MATCH (e:Technique) WHERE e.paperCount > 6 AND NOT coalesce(e.generic, false) RETURN e ORDER BY e.paperCount DESC, e.id LIMIT ${HALF}
       UNION ALL MATCH (e:Technique) WHERE e.paperCount >= 2 AND e.paperCount <= 6 RETURN e ORDER BY e.id LIMIT ${HALF} }
     RETURN e.name AS name`,
  );
  return rows.map(({ name }) => String(name));
};
