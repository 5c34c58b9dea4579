// Edges from a paper to the entities it names: all roles, the strongest first, and every place.
import type { Evidence, FactSet, NamedEntity } from '../../src/domain/facts.js';
import { ROLES, type Role, sortRoles } from '../../src/domain/kinds.js';
import type { NamingRow } from '../../src/graph/batch.js';
import { type EntityPool, entityId } from './entities.js';

const byPlace = (a: Evidence, b: Evidence): number =>
  (a.field < b.field ? -1 : a.field > b.field ? 1 : 0) * -1 || a.start - b.start || a.end - b.end;

/** Spans as parallel arrays, in the order title, summary, abstract, then by place; a repeat is dropped. */
export const evidenceColumns = (evidence: readonly Evidence[]) => {
  const places = new Map(evidence.map((e) => [`${e.field}:${e.start}:${e.end}`, e]));
  const sorted = [...places.values()].sort(byPlace);
  return {
    evidenceField: sorted.map((e) => e.field),
    evidenceStart: sorted.map((e) => e.start),
    evidenceEnd: sorted.map((e) => e.end),
    sentenceStart: sorted.map((e) => e.sentence[0]),
    sentenceEnd: sorted.map((e) => e.sentence[1]),
  };
};

const kindOf = (type: string, role: Role): NamingRow['kind'] =>
  type === 'task' ? 'ADDRESSES' : role === 'MENTIONS' ? 'MENTIONS' : 'HAS';

export const namingRows = (
  facts: FactSet,
  pool: EntityPool,
  paper: { day: string; paperId: string; textHash: string },
): NamingRow[] => {
  // Two names of the paper may turn out to be one entity.
  const groups = new Map<string, NamedEntity[]>();
  for (const entity of facts.entities) {
    const { key } = pool.of(entity);
    groups.set(key, [...(groups.get(key) ?? []), entity]);
  }
  return [...groups].map(([key, named]) => {
    const first = named[0] as NamedEntity;
    const resolved = pool.of(first);
    const roles = sortRoles(named.flatMap((entity) => entity.roles));
    const role = roles[0] ?? 'MENTIONS';
    const mentions = named.flatMap((entity) => entity.mentions);
    const forms = new Set(named.flatMap((entity) => [entity.name, ...entity.aliases]));
    forms.delete(first.name);
    return {
      kind: kindOf(resolved.type, role),
      entity: entityId(key),
      properties: {
        ...paper,
        entityId: entityId(key),
        role,
        roles,
        roleRank: ROLES.indexOf(role),
        confidence: Math.max(...named.map((entity) => entity.confidence)),
        basis: mentions.length > 0 ? 'TEXT' : 'SOURCE',
        name: first.name,
        type: resolved.type,
        kind: resolved.kind,
        parentId: resolved.known ? null : (resolved.parents.map(({ key }) => entityId(key))[0] ?? null),
        aliases: [...forms].sort(),
        foundBy: first.foundBy,
        generic: resolved.generic,
        extractor: facts.extractor,
        sentences: [...new Set(mentions.map((m) => `${m.field}:${m.sentence[0]}`))].sort(),
        ...evidenceColumns(mentions),
      },
    };
  });
};
