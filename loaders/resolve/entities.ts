// Maps a paper's names to entities: pure, and apart from extraction, so that a new catalogue needs no text read again.
import type { FactSet, NamedEntity } from '../../src/domain/facts.js';
import type { EntityType, ModelKind } from '../../src/domain/kinds.js';
import { nameKey } from '../../src/domain/names.js';
import type { Catalogue, CatalogueEntry, Parent } from './catalogue.js';
import { kindByShape, parentByShape } from './families.js';
import { isLongFormOf, sameLongForm, spellings } from './forms.js';
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

/** The paper's own long form of `short`, when the catalogue's entry has long forms and none is this one. */
const otherLongForm = (
  short: string,
  forms: readonly string[],
  entry: CatalogueEntry,
): string | undefined => {
  const told = forms.filter((form) => isLongFormOf(form, short));
  const held = [entry.name, ...entry.aliases].filter((form) => isLongFormOf(form, short));
  if (held.length === 0 || told.some((form) => held.some((other) => sameLongForm(form, other))))
    return undefined;
  return told[0];
};

/** "agents" is a plural and never "Agent S", though both have one key. */
const isPluralOnly = (form: string, entry: CatalogueEntry): boolean =>
  /\p{Ll}s$/u.test(form) && /\s\p{Lu}$/u.test(entry.name);

/** The entries under `form`, or under the way of writing it that more papers use. */
const sensesOf = (form: string, catalogue: Catalogue): readonly CatalogueEntry[] =>
  [form, ...spellings(form)]
    .map((spelling) => catalogue.byName(spelling).filter((entry) => !isPluralOnly(form, entry)))
    .reduce((best, senses) => ((senses[0]?.papers ?? -1) > (best[0]?.papers ?? -1) ? senses : best));

/**
 * What `entity`, read in `paper`, is. A name whose sense the paper does not decide keeps its plain key; an
 * acronym with a long form of the paper's own that contradicts the catalogue's is keyed by that long form.
 */
export const resolveEntity = (entity: NamedEntity, paper: FactSet, catalogue: Catalogue): ResolvedEntity => {
  // A task is read from the closed list, so its entry is known.
  const task = entity.type === 'task' ? catalogue.entries.get(entity.candidates[0] ?? '') : undefined;
  if (task) return entryAsResolved(task);
  const forms = [entity.name, ...entity.aliases];
  for (const form of forms) {
    const senses = sensesOf(form, catalogue);
    const entry =
      senses.length < 2 && !senses[0]?.key.includes('~')
        ? senses[0]
        : decideSense(form, senses, entity, paper, catalogue);
    const other = entry && otherLongForm(form, forms, entry);
    if (other !== undefined) {
      const own = sensesOf(other, catalogue)[0];
      return own && own !== entry
        ? entryAsResolved(own)
        : unknown(entity, nameKey(other.replace(/(?<=[^s])s$/, '')), catalogue);
    }
    if (entry) return entryAsResolved(entry);
    if (senses.length > 0) break;
  }
  return unknown(entity, nameKey(entity.name), catalogue);
};
