// Hangs versions, sizes and checkpoints under their parents, by review or by the shape of the name; never in a circle.
import { type MODEL_KINDS, RELATION_KINDS, type RelationKind } from '../../src/domain/kinds.js';
import { nameKey } from '../../src/domain/names.js';
import type { CatalogueEntry, Parent } from './catalogue.js';
import { parametersOf, parentNames, parseName } from './versions.js';

type Entries = ReadonlyMap<string, CatalogueEntry>;

export const familyKey = (base: string): string => nameKey(`${base} (family)`);

/** The nearest known parent that the name's shape points at, or null. */
export const parentByShape = (name: string, key: string, entries: Entries): CatalogueEntry | null => {
  const parts = parseName(name);
  if (!parts) return null;
  const candidates = parentNames(parts);
  for (const candidate of candidates) {
    const isBase = candidate === parts.base;
    const family = isBase ? entries.get(familyKey(candidate)) : undefined;
    const found = family ?? entries.get(nameKey(candidate));
    if (found && found.key !== key && found.type !== 'task') return found;
  }
  return null;
};

/** VERSION or CHECKPOINT by shape; null for names without a version grammar. */
export const kindByShape = (name: string): (typeof MODEL_KINDS)[number] | null => {
  const parts = parseName(name);
  if (!parts) return null;
  return parts.size || parts.suffix ? 'CHECKPOINT' : 'VERSION';
};

const reaches = (from: CatalogueEntry, key: string, entries: Entries): boolean => {
  const open = [from.key];
  const seen = new Set<string>();
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === key) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    for (const parent of entries.get(at)?.parents ?? []) open.push(parent.key);
  }
  return false;
};

const addParent = (entry: CatalogueEntry, parent: Parent, entries: Entries): void => {
  const target = entries.get(parent.key);
  if (
    !target ||
    target === entry ||
    entry.parents.some((p) => p.key === parent.key) ||
    reaches(target, entry.key, entries)
  )
    return;
  entry.parents.push(parent);
};

export const hangUnderParents = (
  entries: Entries,
  told: readonly (readonly [CatalogueEntry, readonly string[]])[],
): void => {
  for (const [entry, names] of told) {
    for (const name of names) {
      const [kind, rest] = name.includes(':')
        ? (name.split(':', 2) as [string, string])
        : ['VARIANT_OF', name];
      const key = entries.has(rest) ? rest : nameKey(rest);
      if ((RELATION_KINDS as readonly string[]).includes(kind))
        addParent(entry, { kind: kind as RelationKind, key }, entries);
    }
  }
  for (const entry of entries.values()) {
    if (entry.type !== 'model' && entry.type !== 'benchmark') continue;
    if (entry.type === 'model') {
      entry.parameterCount ??= parametersOf(entry.name);
      if (entry.kind === null) entry.kind = kindByShape(entry.name);
    }
    if (entry.parents.length > 0 || entry.kind === 'FAMILY' || !/[\s\d-]/.test(entry.name)) continue;
    const parent = parentByShape(entry.name, entry.key, entries);
    if (parent && parent.type === entry.type)
      addParent(entry, { kind: 'VARIANT_OF', key: parent.key }, entries);
    if (parent && entry.family === null)
      entry.family = parent.kind === 'FAMILY' ? parent.name.replace(/ \(family\)$/, '') : parent.family;
  }
};
