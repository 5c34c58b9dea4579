// The one implementation of GraphStore: all Cypher, for whichever engine it is given.
import { randomUUID } from 'node:crypto';
import { PapergraphError } from '../domain/errors.js';
import { SCHEMA_VERSION } from '../domain/ontology.js';
import { communityReader, membersOf } from './cypher/communities.js';
import { countReader } from './cypher/counts.js';
import { exportGraph } from './cypher/export.js';
import { folder } from './cypher/folded.js';
import { learned } from './cypher/learned.js';
import { lineage } from './cypher/lineage.js';
import { migrate } from './cypher/migrate.js';
import { neighborhood } from './cypher/neighborhood.js';
import { overview } from './cypher/overview.js';
import { paths } from './cypher/paths.js';
import { papersShared, projection } from './cypher/projection.js';
import { saidBy } from './cypher/said.js';
import { searchNodes } from './cypher/search.js';
import { specials } from './cypher/special.js';
import { nodesNamed, surroundings } from './cypher/surroundings.js';
import { newestDay, trending } from './cypher/trending.js';
import { writeBatch } from './cypher/write.js';
import type { Engine } from './engine.js';
import type { GraphStore, LoadState, StoredRecord } from './store.js';
import { watchedEngine } from './watched-engine.js';

const RECORD = 'r.id AS id, r.source AS source, r.hash AS hash, r.json AS json';

export const createStore = (engine: Engine): GraphStore => {
  const { dialect } = engine;
  const read = (text: string, params: Record<string, unknown> = {}) => engine.read({ text, params });
  const records = async (text: string, params: Record<string, unknown>) =>
    (await read(text, params)) as unknown as StoredRecord[];

  const versions: GraphStore['versions'] = async () => {
    const [row] = await read("MATCH (m:Meta {id: 'versions'}) RETURN m.value AS value");
    return row ? JSON.parse(String(row.value)) : null;
  };

  const state: GraphStore['state'] = async () => {
    const [row] = await read("MATCH (m:Meta {id: 'state'}) RETURN m.value AS value");
    return row ? String(row.value) : null;
  };

  const setVersions: GraphStore['setVersions'] = (value) =>
    engine.write(
      async (tx) =>
        void (await tx.run("MERGE (m:Meta {id: 'versions'}) SET m.value = $value", {
          value: JSON.stringify(value),
        })),
    );
  const loads = async (where: string): Promise<LoadState[]> => {
    const order = 'ORDER BY coalesce(l.number, 0), l.startedAt, l.id';
    const rows = await read(`MATCH (l:Load) ${where} RETURN properties(l) AS load ${order}`);
    return rows.map((row) => row.load as LoadState);
  };
  const communities = communityReader(engine);
  const folded = folder(dialect);

  return {
    ...specials(engine),
    describe: () => engine.describe(),
    ping: async () => void (await read('RETURN 1 AS one')),
    prepare: async () => {
      const written = await versions();
      const isOlder = written?.schema === '1';
      if (written && written.schema !== SCHEMA_VERSION && !isOlder)
        throw new PapergraphError(
          'UNAVAILABLE',
          `This graph was written with schema version ${written.schema}; this program writes version ${SCHEMA_VERSION}. Use the program that wrote it, or load into an empty database.`,
        );
      await engine.prepare();
      if (!written || !isOlder) return;
      await migrate(engine);
      await setVersions({ ...written, schema: SCHEMA_VERSION });
    },
    versions,
    setVersions,
    state,
    isEmpty: async () => (await read('MATCH (r:Record) RETURN r.id AS id LIMIT 1')).length === 0,

    recordsNear: async (identifiers, ids) => {
      const found = new Map<string, StoredRecord>();
      const asked = new Set<string>();
      let frontier = [...new Set(identifiers)];
      const own = await records(`UNWIND $ids AS id MATCH (r:Record {id: id}) RETURN ${RECORD}`, { ids });
      for (const record of own) found.set(record.id, record);
      if (own.length > 0) {
        const claimed = await read(
          'UNWIND $ids AS id MATCH (:Record {id: id})-[:CLAIMS]->(i) RETURN DISTINCT i.id AS id',
          { ids: own.map((r) => r.id) },
        );
        frontier = [...new Set([...frontier, ...claimed.map((row) => String(row.id))])];
      }
      while (frontier.length > 0) {
        for (const id of frontier) asked.add(id);
        const rows = await records(
          // One label alone: planned on an empty database, a second one may be where it begins, with a scan.
          `UNWIND $ids AS id MATCH (:Identifier {id: id})<-[:CLAIMS]-(r) RETURN DISTINCT ${RECORD}`,
          { ids: frontier },
        );
        const fresh = rows.filter((record) => !found.has(record.id));
        for (const record of fresh) found.set(record.id, record);
        if (fresh.length === 0) break;
        const next = await read(
          'UNWIND $ids AS id MATCH (:Record {id: id})-[:CLAIMS]->(i) RETURN DISTINCT i.id AS id',
          { ids: fresh.map((r) => r.id) },
        );
        frontier = next.map((row) => String(row.id)).filter((id) => !asked.has(id));
      }
      return [...found.values()];
    },
    recordHashes: async (ids) => {
      const rows = await read(
        'UNWIND $ids AS id MATCH (r:Record {id: id}) RETURN r.id AS id, r.hash AS hash',
        { ids },
      );
      return new Map(rows.map((row) => [String(row.id), String(row.hash)]));
    },
    records: (source, after, limit) =>
      records(
        `MATCH (r:Record${source === null ? '' : ' {source: $source}'}) WHERE r.id > $after RETURN ${RECORD} ORDER BY r.id LIMIT $limit`,
        { source, after: after ?? '', limit: dialect.int(limit) },
      ),
    countRecords: async () => Number((await read('MATCH (r:Record) RETURN count(r) AS n'))[0]?.n ?? 0),
    saidBy: (paperIds) => saidBy(engine, paperIds),
    papersOf: async (recordIds) => {
      const rows = await read(
        'UNWIND $ids AS id MATCH (:Record {id: id})-[:OF]->(p) RETURN id AS record, p.id AS paper',
        { ids: recordIds },
      );
      return new Map(rows.map((row) => [String(row.record), String(row.paper)]));
    },
    recordsOf: (paperId) =>
      records(`MATCH (:Node {id: $id})<-[:OF]-(r:Record) RETURN ${RECORD} ORDER BY r.id`, { id: paperId }),
    write: (batch) =>
      engine.write(async (tx) => {
        // First of all: in Neo4j it takes the node's lock, so that whoever writes meanwhile reads what this leaves.
        await tx.run("MERGE (m:Meta {id: 'state'}) SET m.value = $value", { value: randomUUID() });
        return writeBatch(tx, batch, dialect);
      }),

    loads: () => loads(''),
    openLoads: async () => {
      const [row] = await read('MATCH (l:Load) RETURN max(l.number) AS last');
      return { last: Number(row?.last ?? 0), open: await loads("WHERE l.state = 'running'") };
    },
    // The first SET takes the node's lock in Neo4j: whoever reads after it reads what stands.
    takeLease: (holder, forMs) =>
      engine.write(async (tx) => {
        const [row] = await tx.run(
          `MERGE (m:Meta {id: 'lease'})
           SET m.asked = toFloat(timestamp()) WITH m
           SET m.holder = CASE WHEN m.holder IS NULL OR m.holder = $holder OR m.until < m.asked THEN $holder ELSE m.holder END
           SET m.until = CASE WHEN m.holder = $holder THEN m.asked + $forMs ELSE m.until END
           RETURN m.holder AS holder, m.until AS until`,
          { holder, forMs },
        );
        return { holder: String(row?.holder), until: Number(row?.until) };
      }),
    releaseLease: (holder) =>
      engine.write(
        async (tx) =>
          void (await tx.run("MATCH (m:Meta {id: 'lease', holder: $holder}) DELETE m", { holder })),
      ),

    read: async (plan, options) => {
      const statement = folded(plan);
      if (statement.text.length > dialect.longestStatement)
        throw new PapergraphError(
          'QUERY_TOO_COSTLY',
          `This field asks for too many lists at once: its statement has ${statement.text.length} characters, of ${dialect.longestStatement} allowed. Ask for fewer types or lists below it, or for parts of it in requests of their own.`,
          { limit: 'statement', allowed: dialect.longestStatement, came: statement.text.length },
        );
      return engine.read(statement, options);
    },
    neighborhood: (request, options) =>
      (request.project ? projection : neighborhood)(engine, request, options),
    overview: async (request, options) => {
      const { community } = request;
      const members = community === null ? null : membersOf(await communities(options), community);
      return overview(engine, request, members, options);
    },
    communities,
    papersShared: (pairs, limit, options) => papersShared(engine, pairs, limit, options),
    lineage: (id, options) => lineage(engine, id, options),
    paths: (request, options) => paths(engine, request, options),
    searchNodes: (request, options) => searchNodes(engine, request, options),
    newestDay: (today, options) => newestDay(engine, today, options),
    trending: (request, options) => trending(engine, request, options),
    counts: countReader(engine, state),
    learned: (since, most) => learned(engine, since, most),
    nodesNamed: (text) => nodesNamed(engine, text),
    surroundings: (of, depth, limit) => surroundings(engine, of, depth, limit),
    export: (request) => exportGraph(engine, request),
    watched: (told) => createStore(watchedEngine(engine, told)),
    copyTo: (path) => engine.copyTo(path),
    close: () => engine.close(),
  };
};
