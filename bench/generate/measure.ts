// What a corpus is like, in numbers alone: of its texts nothing is kept but how long they are.
import { derivePaper } from '../../loaders/derive/paper.js';
import { loadCatalogue } from '../../loaders/resolve/catalogue.js';
import { resolvePapers } from '../../loaders/resolve/papers.js';
import { openSource } from '../../loaders/sources/open.js';
import type { Growth } from './random.js';

export const TYPES = ['technique', 'model', 'benchmark', 'task'] as const;
export type Type = (typeof TYPES)[number];

/** How many papers (or namings, or claims) have each value. */
export type Histogram = Readonly<Record<string, number>>;

export interface Profile {
  readonly papers: number;
  readonly years: Histogram;
  readonly authors: Histogram;
  readonly authorNames: Growth;
  readonly titleWords: Histogram;
  /** By hundreds. */
  readonly abstractCharacters: Histogram;
  /** Entities of a type in a paper. */
  readonly entities: Readonly<Record<Type, Histogram>>;
  /** Share of a type's namings whose name the catalogue knows. */
  readonly known: Readonly<Record<Type, number>>;
  readonly knownNames: Readonly<Record<Type, Growth>>;
  readonly unknownNames: Readonly<Record<Type, Growth>>;
  readonly roles: Readonly<Record<Type, Histogram>>;
  readonly mentions: Histogram;
  readonly results: Histogram;
  readonly comparisons: Histogram;
  readonly outcomes: Histogram;
  readonly relations: Histogram;
  readonly relationKinds: Histogram;
}

class Counter {
  readonly counts = new Map<string, number>();
  add(value: string | number): void {
    this.counts.set(String(value), (this.counts.get(String(value)) ?? 0) + 1);
  }
  histogram(): Histogram {
    return Object.fromEntries([...this.counts].sort(([a], [b]) => Number(a) - Number(b) || (a < b ? -1 : 1)));
  }
}

/** Distinct values at each power of two of the draws, for a line through the later half. */
class Grows {
  readonly #seen = new Set<string>();
  readonly #points: [draws: number, distinct: number][] = [];
  draws = 0;
  add(value: string): void {
    this.draws += 1;
    this.#seen.add(value);
    if ((this.draws & (this.draws - 1)) === 0) this.#points.push([this.draws, this.#seen.size]);
  }
  growth(): Growth {
    if (this.draws === 0) return { k: 1, beta: 1 };
    const last = [this.draws, this.#seen.size] as const;
    const early = this.#points.findLast(([draws]) => draws * 8 <= this.draws) ?? this.#points[0] ?? last;
    const beta = last[0] > early[0] ? Math.log(last[1] / early[1]) / Math.log(last[0] / early[0]) : 1;
    const round = (n: number): number => Number(n.toPrecision(4));
    return { k: round(last[1] / last[0] ** beta), beta: round(beta) };
  }
}

const byType = <T>(make: () => T): Record<Type, T> =>
  Object.fromEntries(TYPES.map((type) => [type, make()])) as Record<Type, T>;
const each = <T, U>(values: Record<Type, T>, of: (value: T) => U): Record<Type, U> =>
  Object.fromEntries(TYPES.map((type) => [type, of(values[type])])) as Record<Type, U>;

export const measure = async (inputs: readonly string[], most: number): Promise<Profile> => {
  const catalogue = loadCatalogue();
  const [years, authors, titleWords, characters, mentions] = Array.from(
    { length: 5 },
    () => new Counter(),
  ) as [Counter, Counter, Counter, Counter, Counter];
  const [results, comparisons, outcomes, relations, kinds] = Array.from(
    { length: 5 },
    () => new Counter(),
  ) as [Counter, Counter, Counter, Counter, Counter];
  const [entities, roles] = [byType(() => new Counter()), byType(() => new Counter())];
  const [known, unknown] = [byType(() => new Grows()), byType(() => new Grows())];
  const names = new Grows();
  let papers = 0;
  for (const input of inputs) {
    for await (const item of (await openSource(input)).read(null)) {
      if (item.kind !== 'record' || papers >= most) continue;
      const [paper] = resolvePapers([item.record]);
      if (!paper) continue;
      papers += 1;
      const derived = derivePaper(paper, catalogue);
      const knows = new Map(derived.entities.map((entity) => [entity.id, entity.known !== null]));
      if (paper.publishedYear) years.add(paper.publishedYear);
      authors.add(paper.authors?.length ?? 0);
      for (const { name } of paper.authors ?? []) names.add(name);
      titleWords.add(paper.title.split(/\s+/).length);
      characters.add(Math.round((paper.abstract?.length ?? 0) / 100));
      const found = byType(() => 0);
      for (const { entity, properties } of derived.write.naming) {
        const type = properties.type as Type;
        found[type] += 1;
        roles[type].add(properties.role as string);
        (knows.get(entity) ? known : unknown)[type].add(entity);
        mentions.add(properties.evidenceStart?.length ?? 0);
      }
      for (const type of TYPES) entities[type].add(found[type]);
      const facts = (kind: string) => derived.write.facts.filter((fact) => fact.kind === kind);
      results.add(facts('Result').length);
      comparisons.add(facts('Comparison').length);
      relations.add(facts('Relation').length);
      for (const { properties } of facts('Comparison'))
        outcomes.add('outcome' in properties ? String(properties.outcome) : '');
      for (const { properties } of facts('Relation'))
        kinds.add('kind' in properties ? String(properties.kind) : '');
    }
  }
  const share = (type: Type): number =>
    Number((known[type].draws / Math.max(1, known[type].draws + unknown[type].draws)).toPrecision(4));
  return {
    papers,
    years: years.histogram(),
    authors: authors.histogram(),
    authorNames: names.growth(),
    titleWords: titleWords.histogram(),
    abstractCharacters: characters.histogram(),
    entities: each(entities, (counter) => counter.histogram()),
    known: Object.fromEntries(TYPES.map((type) => [type, share(type)])) as Record<Type, number>,
    knownNames: each(known, (grows) => grows.growth()),
    unknownNames: each(unknown, (grows) => grows.growth()),
    roles: each(roles, (counter) => counter.histogram()),
    mentions: mentions.histogram(),
    results: results.histogram(),
    comparisons: comparisons.histogram(),
    outcomes: outcomes.histogram(),
    relations: relations.histogram(),
    relationKinds: kinds.histogram(),
  };
};
