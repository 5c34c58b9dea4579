// The catalogue of known names: mined from the literature, reviewed, shipped as readable data.
// Read once; everything in it is plain data, so extraction and resolution stay pure functions of it.
import { createHash } from 'node:crypto';
import type { EntityType, ModelKind, RelationKind } from '../../src/domain/kinds.js';
import { nameKey } from '../../src/domain/names.js';
import { dataBytes, readRows } from './data.js';
import { hangUnderParents } from './families.js';
import { emptyLexicon, type Lexicon, readLexicon } from './lexicon.js';

export type { Judge, WordGroup } from './lexicon.js';

export interface Parent {
  kind: RelationKind;
  key: string;
}

export interface CatalogueEntry {
  /** `nameKey(name)`, or a sense such as `sam~model` where the name is ambiguous. */
  key: string;
  name: string;
  type: EntityType;
  kind: ModelKind | null;
  family: string | null;
  parents: Parent[];
  aliases: string[];
  generic: boolean;
  description: string | null;
  parameterCount: number | null;
  /** How many papers of the mined corpus name it. */
  papers: number;
}

export interface Catalogue {
  /** Hash of the data files' content. */
  version: string;
  entries: ReadonlyMap<string, CatalogueEntry>;
  /** All entries that a name or alias may mean, most papers first. */
  byName(name: string): readonly CatalogueEntry[];
  /** What the extractor knows of words: their case, their class, the signs of a type. */
  lexicon: Lexicon;
  /** Keys of entries that are read in running text whatever their case. */
  phraseKeys: ReadonlySet<string>;
  /** Key to how sure the mined votes are of the type, 0 to 1; reviewed entries are not in it. */
  sure: ReadonlyMap<string, number>;
}

/** A row of names.jsonl, phrases.jsonl, tasks.jsonl or review.jsonl; only `name` and `type` must stand. */
export interface CatalogueRow extends Partial<Omit<CatalogueEntry, 'parents'>> {
  name: string;
  type: EntityType;
  /** Names of parents; the kind of relation is VARIANT_OF unless written "PART_OF:name". */
  parents?: string[];
  /** Words that decide for this sense of an ambiguous name. */
  context?: string[];
  /** Read in running text whatever its case. */
  phrase?: boolean;
  /** Agreement of the mined votes on the type. */
  sure?: number;
}

const FILES = ['review.jsonl', 'tasks.jsonl', 'phrases.jsonl', 'names.review.jsonl', 'names.jsonl'] as const;
const EXTRA = [
  'lexicon.jsonl',
  'case.jsonl',
  'signs.jsonl',
  'metrics.jsonl',
  'plain.jsonl',
  'terms.jsonl',
  'phrase-words.jsonl',
  'verbs.jsonl',
  'word-groups.jsonl',
  'weights.jsonl',
] as const;

const entryOf = (row: CatalogueRow): CatalogueEntry => ({
  key: row.key ?? keyOf(row.name),
  name: row.name,
  type: row.type,
  kind: row.kind ?? null,
  family: row.family ?? null,
  parents: [],
  aliases: row.aliases ?? [],
  generic: row.generic ?? false,
  description: row.description ?? null,
  parameterCount: row.parameterCount ?? null,
  papers: row.papers ?? 0,
});

/** `nameKey`, with a short way for the plain names that nearly all of the catalogue is made of. */
const keyOf = (name: string): string =>
  /^[A-Za-z0-9]+$/.test(name)
    ? name.toLowerCase()
    : /^[A-Za-z0-9 _-]+(?:\.\d[A-Za-z0-9 _-]*)*$/.test(name)
      ? name.replace(/[ _-]+/g, '').toLowerCase()
      : nameKey(name);

const singular = (key: string): string =>
  key.length > 3 && key.endsWith('s') && !key.endsWith('ss') ? key.slice(0, -1) : key;

const isPluralOf = (key: string, entries: ReadonlyMap<string, CatalogueEntry>): boolean =>
  key.length > 3 && key.endsWith('s') && !key.endsWith('ss') && entries.has(key.slice(0, -1));

/** Builds a catalogue from rows; earlier rows win over later ones of the same key. */
export const buildCatalogue = (
  rows: readonly CatalogueRow[],
  version: string,
  lexicon: Lexicon = emptyLexicon(),
): Catalogue => {
  const entries = new Map<string, CatalogueEntry>();
  const names = new Map<string, CatalogueEntry | CatalogueEntry[]>();
  const parents: [CatalogueEntry, string[]][] = [];
  const phraseKeys = new Set<string>();
  const sure = new Map<string, number>();
  const index = (form: string, entry: CatalogueEntry): void => {
    const held = names.get(form);
    if (held === undefined) names.set(form, entry);
    else if (Array.isArray(held)) {
      if (!held.includes(entry)) held.push(entry);
    } else if (held !== entry) names.set(form, [held, entry]);
  };
  // Spellings that a reviewed row (or a longer-known one) has claimed: a mined row of that spelling is the same entity.
  const claimed = new Map<string, string>();
  for (const row of rows) {
    const own = row.key ?? keyOf(row.name);
    const key =
      row.key || entries.has(own)
        ? own
        : (claimed.get(own) ??
          claimed.get(singular(own)) ??
          (isPluralOf(own, entries) ? own.slice(0, -1) : own));
    const held = entries.get(key);
    if (row.phrase || row.type === 'task') phraseKeys.add(key);
    if (held) {
      // A reviewed row goes before the mined one: it keeps its say and takes the count and the spellings.
      held.papers = Math.max(held.papers, row.papers ?? 0);
      for (const alias of [row.name, ...(row.aliases ?? [])]) {
        if (alias !== held.name && !held.aliases.includes(alias)) held.aliases.push(alias);
      }
      continue;
    }
    const entry = entryOf(row);
    entry.key = key;
    entries.set(key, entry);
    if (!key.includes('~') || row.type === 'task')
      for (const alias of entry.aliases) claimed.set(keyOf(alias), key);
    if (row.sure !== undefined) sure.set(key, row.sure);
    if (row.parents) parents.push([entry, row.parents]);
  }
  for (const entry of entries.values()) {
    const own = keyOf(entry.name);
    index(own, entry);
    for (const alias of entry.aliases) {
      const form = keyOf(alias);
      // Another entry's own name is never this one's alias, unless the name was declared ambiguous by a sense key.
      const one = singular(form);
      const owner =
        entries.get(form) ?? entries.get(one) ?? entries.get(claimed.get(form) ?? claimed.get(one) ?? '');
      if (form !== own && (!owner || owner === entry)) index(form, entry);
    }
  }
  hangUnderParents(entries, parents);
  const none: readonly CatalogueEntry[] = [];
  const byName = (name: string): readonly CatalogueEntry[] => {
    const form = keyOf(name);
    const held = names.get(form) ?? names.get(singular(form));
    if (held === undefined) return none;
    return Array.isArray(held)
      ? held.sort((a, b) => b.papers - a.papers || (a.key < b.key ? -1 : 1))
      : [held];
  };
  return { version, entries, byName, lexicon, phraseKeys, sure };
};

let loaded: Catalogue | null = null;

/** The shipped catalogue, read on first use. */
export const loadCatalogue = (): Catalogue => {
  if (loaded) return loaded;
  const hash = createHash('sha256');
  const rows: CatalogueRow[] = [];
  for (const file of FILES) {
    // As bytes: to put megabytes of text into bytes again takes longer than to read them twice.
    hash.update(dataBytes(file));
    const phrase = file === 'phrases.jsonl';
    for (const row of readRows<CatalogueRow>(file)) {
      // A name that the review holds for none of ours is a word of the lexicon, no entry.
      if (row.type) rows.push(phrase ? { ...row, phrase } : row);
    }
  }
  for (const file of EXTRA) hash.update(dataBytes(file));
  loaded = buildCatalogue(rows, hash.digest('base64url').slice(0, 12), readLexicon());
  return loaded;
};
