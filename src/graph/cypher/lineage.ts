// Where an entity comes from and what came of it: one statement a generation, so that a circle or a great many
// ways to one relative cost nothing. Who stands above and below at once is put where time puts them.
import { order } from '../drawing/rank.js';
import type { Engine, ReadOptions } from '../engine.js';

const MOST_GENERATIONS = 8;
/** Relatives in one direction; the nearest stay. */
const MOST_RELATIVES = 500;

export interface Relative {
  readonly id: string;
  readonly depth: number;
  readonly kind: string;
  /** The younger and the older end of the last link. */
  readonly from: string;
  readonly to: string;
  /** Day of the first paper that introduces it, else of the first that has it; null when unknown. */
  readonly since: string | null;
}

const SINCE = `CALL (x) {
  MATCH (x)<-[h:HAS|ADDRESSES]-()
  WITH h.day AS day, 'INTRODUCES' IN h.roles AS introduces WHERE day > '0000-00-00'
  RETURN min(day) AS first, min(CASE WHEN introduces THEN day END) AS introduced
}`;
const generation = (direction: 'up' | 'down'): string => {
  const [left, right] = direction === 'up' ? ['', '>'] : ['<', ''];
  return `UNWIND $ids AS id MATCH (n:Node {id: id})${left}-[r:VARIANT_OF|BASED_ON|PART_OF]-${right}(x:Entity) WHERE NOT x.id IN $known
WITH x, n, r ${SINCE}
RETURN x.id AS id, n.id AS near, type(r) AS kind, coalesce(introduced, first) AS since ORDER BY id, kind, near`;
};

const generations = async (
  engine: Engine,
  root: string,
  born: string | null,
  direction: 'up' | 'down',
  options?: ReadOptions,
): Promise<Relative[]> => {
  const known = new Map<string, Relative>();
  const births = new Map([[root, born]]);
  let ids = [root];
  for (let depth = 1; depth <= MOST_GENERATIONS && ids.length > 0; depth++) {
    const params = { ids, known: [root, ...known.keys()] };
    const rows = await engine.read({ text: generation(direction), params }, options);
    const found = new Map<string, Relative>();
    for (const { id, near, kind, since } of rows) {
      const [from, to] = direction === 'up' ? [near, id] : [id, near];
      // What a thing is built into later is not where it comes from: the Transformer is a part of many, a child of none.
      const birth = births.get(String(near)) ?? null;
      const [part, whole] = direction === 'up' ? [birth, since] : [since, birth];
      if (kind === 'PART_OF' && part !== null && whole !== null && String(part) < String(whole)) continue;
      if (!found.has(String(id)))
        found.set(String(id), {
          id: String(id),
          depth,
          kind: String(kind),
          from: String(from),
          to: String(to),
          since: since === null ? null : String(since),
        });
    }
    const kept = [...found.values()].sort(inTime).slice(0, MOST_RELATIVES - known.size);
    for (const relative of kept) {
      known.set(relative.id, relative);
      births.set(relative.id, relative.since);
    }
    ids = kept.map(({ id }) => id).sort();
  }
  return [...known.values()];
};

const UNKNOWN = '9999';
const inTime = (a: Relative, b: Relative): number =>
  a.depth - b.depth || order(a.since ?? UNKNOWN, b.since ?? UNKNOWN) || order(a.id, b.id);

/** Nearest first, then in order of time; no entity stands in both. */
export const lineage = async (
  engine: Engine,
  id: string,
  options?: ReadOptions,
): Promise<{ readonly up: readonly Relative[]; readonly down: readonly Relative[] }> => {
  const [own] = await engine.read(
    {
      text: `MATCH (x:Node {id: $id}) ${SINCE} RETURN coalesce(introduced, first) AS since`,
      params: { id },
    },
    options,
  );
  const born = own?.since ? String(own.since) : null;
  const [up, down] = [
    await generations(engine, id, born, 'up', options),
    await generations(engine, id, born, 'down', options),
  ];
  const below = new Map(down.map((relative) => [relative.id, relative]));
  const wrong = new Set(
    up
      .filter((above) => {
        const other = below.get(above.id);
        if (!other) return false;
        return (
          other.depth < above.depth ||
          (other.depth === above.depth && (above.since ?? UNKNOWN) > (born ?? UNKNOWN))
        );
      })
      .map((relative) => relative.id),
  );
  const older = up.filter((relative) => !wrong.has(relative.id));
  const kept = new Set(older.map((relative) => relative.id));
  return { up: older, down: down.filter((relative) => !kept.has(relative.id)) };
};
