// Maps a paper's names to entities: pure, and apart from extraction, so that a new catalogue needs no text read again.
import type { FactSet, NamedEntity } from '../../src/domain/facts.js';
import type { EntityType, ModelKind } from '../../src/domain/kinds.js';
import { nameKey } from '../../src/domain/names.js';
import type { Catalogue, CatalogueEntry, Parent } from './catalogue.js';
import { kindByShape, parentByShape } from './families.js';
import { decideSense } from './senses.js';
import { parametersOf } from './versions.js';

export interface ResolvedEntity {
  key: string;
  /** The catalogue's name; null when unknown: the graph picks the commonest surface form. */
  name: string | null;
  type: EntityType;
  kind: ModelKind | null;
  family: string | null;
  parents: Parent[];
  aliases: string[];
  generic: boolean;
  description: string | null;
  parameterCount: number | null;
  known: boolean;
}

/** An entry as an entity that no paper need name: a parent or a family. */
export const entryAsResolved = (entry: CatalogueEntry): ResolvedEntity => {
  const { papers: _papers, ...rest } = entry;
  return { ...rest, known: true };
};

const unknown = (entity: NamedEntity, key: string, catalogue: Catalogue): ResolvedEntity => {
  const isModel = entity.type === 'model';
  const parent = isModel ? parentByShape(entity.name, key, catalogue.entries) : null;
  const family =
    parent?.kind === 'FAMILY' ? parent.name.replace(/ \(family\)$/, '') : (parent?.family ?? null);
  return {
    key,
    name: null,
    type: entity.type,
    kind: isModel && parent ? kindByShape(entity.name) : null,
    family,
    parents: parent?.type === 'model' ? [{ kind: 'VARIANT_OF', key: parent.key }] : [],
    aliases: [],
    generic: entity.generic,
    description: null,
    parameterCount: isModel ? parametersOf(entity.name) : null,
    known: false,
  };
};

/** What `entity`, read in `paper`, is. A name whose sense the paper does not decide keeps its plain key. */
export const resolveEntity = (entity: NamedEntity, paper: FactSet, catalogue: Catalogue): ResolvedEntity => {
  for (const form of [entity.name, ...entity.aliases]) {
    const senses = catalogue.byName(form);
    const entry =
      senses.length < 2 && !senses[0]?.key.includes('~')
        ? senses[0]
        : decideSense(form, senses, entity, paper, catalogue);
    if (entry) return entryAsResolved(entry);
    if (senses.length > 0) break;
  }
  return unknown(entity, nameKey(entity.name), catalogue);
};
