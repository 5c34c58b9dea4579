// The entities that one paper's names mean, with those that stand above them in the catalogue.

import type { FactSet, NamedEntity } from '../../src/domain/facts.js';
import { makeId } from '../../src/domain/ids.js';
import { nameKey } from '../../src/domain/names.js';
import type { EntityWrite } from '../../src/graph/batch.js';
import type { Catalogue } from '../resolve/catalogue.js';
import { entryAsResolved, type ResolvedEntity, resolveEntity } from '../resolve/entities.js';

export const entityId = (key: string): string => makeId('entity', key);

export class EntityPool {
  private readonly byKey = new Map<string, ResolvedEntity>();
  private readonly byForm = new Map<string, ResolvedEntity>();

  constructor(
    facts: FactSet,
    private readonly catalogue: Catalogue,
  ) {
    for (const entity of facts.entities) {
      const resolved = resolveEntity(entity, facts, catalogue);
      this.add(resolved);
      this.byForm.set(entity.name, this.byKey.get(resolved.key) as ResolvedEntity);
    }
    // A fact may use another form of a name than the one that stands for it.
    for (const entity of facts.entities)
      for (const alias of entity.aliases)
        if (!this.byForm.has(alias)) this.byForm.set(alias, this.of(entity));
  }

  of(entity: NamedEntity): ResolvedEntity {
    const resolved = this.byForm.get(entity.name);
    if (!resolved) throw new Error(`no entity of this paper is called '${entity.name}'`);
    return resolved;
  }

  /** Id of the entity that a fact's words name; null when the paper's list has no such name. */
  idOf(form: string | null): string | null {
    const resolved = form === null ? undefined : this.byForm.get(form);
    return resolved ? entityId(resolved.key) : null;
  }

  writes(): EntityWrite[] {
    return [...this.byKey.values()].map((entity) => ({
      id: entityId(entity.key),
      key: entity.key,
      known: entity.known && entity.name !== null ? { ...entity, name: entity.name } : null,
      kind: entity.kind,
      // Of a name that the catalogue does not know, what all papers say of it decides (`parentId` of their edges).
      familyId: entity.known ? this.familyOf(entity) : null,
      parents: entity.known ? entity.parents.map(({ kind, key }) => ({ kind, id: entityId(key) })) : [],
      names: entity.known ? this.namesOf(entity) : [],
    }));
  }

  private add(entity: ResolvedEntity): void {
    if (this.byKey.has(entity.key)) return;
    this.byKey.set(entity.key, entity);
    for (const { key } of entity.parents) {
      const parent = this.catalogue.entries.get(key);
      if (!parent) throw new Error(`the catalogue has no entry '${key}', the parent of '${entity.key}'`);
      this.add(entryAsResolved(parent));
    }
  }

  private namesOf(entity: ResolvedEntity): EntityWrite['names'] {
    const values = new Set([entity.key, ...[entity.name ?? '', ...entity.aliases].map(nameKey)]);
    values.delete('');
    return [...values].map((value) => ({ id: entityId(value), scheme: 'name', value }));
  }

  /** The nearest family above, by way of VARIANT_OF. */
  private familyOf(entity: ResolvedEntity, depth = 0): string | null {
    if (entity.kind === 'FAMILY') return depth === 0 ? null : entityId(entity.key);
    for (const { kind, key } of entity.parents) {
      const parent = kind === 'VARIANT_OF' ? this.byKey.get(key) : undefined;
      const family = parent && depth < 8 ? this.familyOf(parent, depth + 1) : null;
      if (family) return family;
    }
    return null;
  }
}
