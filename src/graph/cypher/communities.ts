// The communities of the whole graph: read a page at a time, worked out in slices, kept until the graph changes,
// also in the database, so that neither a restart nor a second server works them out again or moves them.
import { PapergraphError } from '../../domain/errors.js';
import { communitiesOf, type Network } from '../drawing/communities.js';
import { order, rarity, strength } from '../drawing/rank.js';
import { hubFrom } from '../drawing/shared.js';
import type { Communities } from '../drawing/types.js';
import type { Engine, ReadOptions } from '../engine.js';

/** The most shared of a graph that has more. */
const MOST_ENTITIES = 30_000;
/** Edges of one statement: some 10 ms of unpacking. */
const PAGE = 2_500;
/** A small graph is worked out anew before it answers; of a big one the last picture answers at once. */
const WAIT_MS = 500;
/** So long nobody looks whether the graph has changed. */
const LOOK_AGAIN_MS = 2_000;
const ID = 'communities';
/** Raised when what is kept changes its form. */
const FORM = 1;

const VERSION = `CALL () { MATCH (p:Paper) RETURN count(p) AS papers, max(p.loadedAt) AS at }
CALL () { MATCH (e:Entity) RETURN count(e) AS entities }
CALL () { OPTIONAL MATCH (m:Meta {id: 'versions'}) RETURN m.value AS versions }
RETURN papers, at, entities, versions`;
const ENTITIES = `MATCH (e:Entity) WHERE e.paperCount >= 2 AND e.paperCount <= $hub AND coalesce(e.generic, false) = false
WITH e.id AS id, e.paperCount AS papers ORDER BY papers DESC, id LIMIT $limit
RETURN collect(id) AS ids, collect(papers) AS papers`;
/** Asked for the type of an edge among other things, the embedded engine unpacks all properties of all edges, for good. */
const LINKS = `UNWIND $ids AS id CALL (id) {
  ${['HAS', 'ADDRESSES']
    .map(
      (kind) =>
        `MATCH (:Node {id: id})<-[r:${kind}]-() RETURN '${kind}' AS kind, r.paperId AS paper, r.day AS day, r.role AS role, r.confidence AS confidence`,
    )
    .join(' UNION ALL ')}
}
RETURN id, collect(paper) AS papers, collect(day) AS days, collect(kind) AS kinds, collect(role) AS roles, collect(confidence) AS confidences`;

interface Kept {
  readonly form: number;
  readonly version: string;
  readonly value: Communities;
}

const versionOf = async (engine: Engine): Promise<{ version: string; papers: number }> => {
  const [row] = await engine.read({ text: VERSION, params: {} });
  const { papers, at, entities, versions } = row ?? {};
  return { version: JSON.stringify([papers, at, entities, versions]), papers: Number(papers ?? 0) };
};

const readNetwork = async (engine: Engine, all: number): Promise<Network> => {
  const { int } = engine.dialect;
  const most = hubFrom(all);
  const [row] = await engine.read({
    text: ENTITIES,
    params: { hub: int(Number.isFinite(most) ? most : all), limit: int(MOST_ENTITIES) },
  });
  const counts = ((row?.papers ?? []) as number[]).map(Number);
  const entities = ((row?.ids ?? []) as string[]).map((id, i) => ({ id, papers: counts[i] as number }));
  const papers: { id: string; day: string }[] = [];
  const numbers = new Map<string, number>();
  const links: (readonly [number, number, number])[] = [];
  const numberOf = (id: string, day: string): number => {
    const known = numbers.get(id);
    if (known !== undefined) return known;
    numbers.set(id, papers.push({ id, day }) - 1);
    return papers.length - 1;
  };
  for (let start = 0; start < entities.length; ) {
    let end = start;
    for (let held = 0; end < entities.length && (held === 0 || held < PAGE); end++)
      held += entities[end]?.papers ?? 0;
    const page = entities.slice(start, end);
    const rows = await engine.read({ text: LINKS, params: { ids: page.map(({ id }) => id) } });
    const byId = new Map(rows.map((one) => [String(one.id), one]));
    for (const [i, { id, papers: n }] of page.entries()) {
      const found = byId.get(id);
      if (!found) continue;
      const column = (name: string) => found[name] as (string | number | null)[];
      const [ids, days, kinds, roles, sure] = ['papers', 'days', 'kinds', 'roles', 'confidences'].map(column);
      const own = (ids ?? []).map((paper, k) => ({
        paper: String(paper),
        day: String(days?.[k] ?? ''),
        weight:
          strength(kinds?.[k] as 'HAS' | 'ADDRESSES', (roles?.[k] ?? 'MENTIONS') as 'USES') *
          Number(sure?.[k] ?? 1) *
          rarity(n),
      }));
      // Each engine has an order of its own.
      for (const { paper, day, weight } of own.sort((a, b) => order(a.paper, b.paper)))
        links.push([numberOf(paper, day), start + i, weight]);
    }
    start = end;
  }
  return { papers, entities, links };
};

const readKept = async (engine: Engine): Promise<Kept | null> => {
  const [row] = await engine.read({
    text: 'MATCH (m:Meta {id: $id}) RETURN m.value AS value',
    params: { id: ID },
  });
  const kept = row ? (JSON.parse(String(row.value)) as Kept) : null;
  return kept?.form === FORM ? kept : null;
};

/** Rejects when the reader gives up; the work goes on for the next one. */
const unless = <T>(work: Promise<T>, { signal, timeoutMs }: ReadOptions): Promise<T> => {
  const stops = [...(signal ? [signal] : []), ...(timeoutMs ? [AbortSignal.timeout(timeoutMs)] : [])];
  if (stops.length === 0) return work;
  const stop = AbortSignal.any(stops);
  return new Promise((resolve, reject) => {
    const given = (): void =>
      reject(
        signal?.aborted
          ? signal.reason
          : new PapergraphError(
              'TIMEOUT',
              'The communities of this graph are still being worked out. Ask again soon.',
            ),
      );
    if (stop.aborted) given();
    stop.addEventListener('abort', given, { once: true });
    work.then(resolve, reject).finally(() => stop.removeEventListener('abort', given));
  });
};

/** @throws NOT_FOUND */
export const membersOf = ({ nodes }: Communities, id: string): readonly string[] => {
  const found = nodes.find((one) => one.id === id);
  if (found) return found.members;
  throw new PapergraphError(
    'NOT_FOUND',
    '`community` names no community of this graph as it is today. `communities` lists them.',
    { argument: 'community' },
  );
};

/** Answers from what is kept; one at a time works out what is new. */
export const communityReader = (engine: Engine) => {
  let kept: Kept | null = null;
  let lookedAt = Number.NEGATIVE_INFINITY;
  let looking: Promise<void> | null = null;
  let fresh: Promise<Kept> | null = null;

  const workOut = async (version: string, papers: number): Promise<Kept> => {
    const value = await communitiesOf(await readNetwork(engine, papers), papers, kept?.value.nodes);
    const made = { form: FORM, version, value };
    const params = { id: ID, value: JSON.stringify(made) };
    // Who may only read goes without: the next process works it out again.
    await engine
      .write((tx) => tx.run('MERGE (m:Meta {id: $id}) SET m.value = $value', params))
      .catch(() => {});
    return made;
  };
  /** Starts what is to be worked out, where the graph is not as it was. */
  const look = async (): Promise<void> => {
    const { version, papers } = await versionOf(engine);
    if (kept?.version !== version) kept = (await readKept(engine)) ?? kept;
    lookedAt = performance.now();
    if (kept?.version === version || fresh) return;
    const work = workOut(version, papers);
    fresh = work;
    work
      .then((made) => {
        kept = made;
      })
      .catch(() => {})
      .finally(() => {
        fresh = null;
      });
  };

  return async (options: ReadOptions = {}): Promise<Communities> => {
    if (performance.now() - lookedAt >= LOOK_AGAIN_MS) {
      looking ??= look().finally(() => {
        looking = null;
      });
      await looking;
    }
    const [last, work] = [kept, fresh];
    if (work && last) {
      const soon = new Promise<Kept>((resolve) => setTimeout(resolve, WAIT_MS, last).unref());
      return (await Promise.race([work.catch(() => last), soon])).value;
    }
    if (work) return (await unless(work, options)).value;
    if (last) return last.value;
    // The last attempt has failed: the next look tries again.
    lookedAt = Number.NEGATIVE_INFINITY;
    throw new PapergraphError(
      'UNAVAILABLE',
      'The communities of this graph could not be worked out. Ask again.',
    );
  };
};
