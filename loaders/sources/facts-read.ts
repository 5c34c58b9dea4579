// The facts of one line, checked: every offset cuts its words, every name is listed, every number is one.
import {
  type ComparisonClaim,
  type Evidence,
  type FactSet,
  FOUND_BY,
  type NamedEntity,
  type RelationClaim,
  type ResultClaim,
} from '../../src/domain/facts.js';
import {
  ENTITY_TYPES,
  type EntityType,
  OUTCOMES,
  RELATION_KINDS,
  RESULT_KINDS,
  ROLES,
  sortRoles,
  TEXT_FIELDS,
} from '../../src/domain/kinds.js';
import type { PaperRecord } from '../../src/domain/record.js';
import { sentences } from '../extract/sentences.js';
import { cleanText, FieldError, Fields, member } from './fields.js';
import { addresses } from './record-read.js';

const GIVEN = 'given/1';
const DEFAULT_CONFIDENCE = 0.5;
const LISTED_TYPES = ENTITY_TYPES.filter((type): type is Exclude<EntityType, 'task'> => type !== 'task');

type ReadEvidence = (item: unknown, path: string) => Evidence;

const evidenceOf = (record: PaperRecord): ReadEvidence => {
  const bounds = new Map<string, readonly (readonly [number, number])[]>();
  return (item, path) => {
    const fields = new Fields(item, path);
    const field = fields.needOneOf('field', TEXT_FIELDS);
    const text = record[field] ?? fields.fail('field', `a text that the record has, and it has no ${field}`);
    const start = fields.count('start') ?? fields.fail('start', 'a whole number, 0 or more');
    const end =
      fields.number(
        'end',
        `a whole number from ${start + 1} to ${text.length}`,
        (n) => Number.isSafeInteger(n) && n > start && n <= text.length,
      ) ?? fields.fail('end', 'a whole number');
    const slice = text.slice(start, end);
    const words = fields.text('text');
    if (words !== null && words !== slice) {
      throw new FieldError(
        fields.at('text'),
        `${JSON.stringify(slice)}, which stands at ${start} to ${end} of the ${field}`,
        words,
      );
    }
    if (cleanText(slice) !== slice) fields.fail('start', 'offsets that do not cut a character in two');
    if (!bounds.has(field)) bounds.set(field, sentences(text));
    const [from, to] = fields.list('sentence', (n, at) => {
      if (typeof n !== 'number' || !Number.isSafeInteger(n)) throw new FieldError(at, 'a whole number', n);
      return n;
    });
    if (from === undefined || to === undefined) {
      return { field, start, end, sentence: around(bounds.get(field) ?? [], start, end) };
    }
    if (from < 0 || from > start || to < end || to > text.length) {
      fields.fail('sentence', `[from, to] around ${start} to ${end} within the ${field}`);
    }
    return { field, start, end, sentence: [from, to] };
  };
};

/** From the start of the sentence that holds the first character to the end of that with the last. */
const around = (
  bounds: readonly (readonly [number, number])[],
  start: number,
  end: number,
): [number, number] => {
  const first = bounds.findLast(([from]) => from <= start);
  const last = bounds.find(([, to]) => to >= end);
  return [Math.min(first?.[0] ?? start, start), Math.max(last?.[1] ?? end, end)];
};

const readEntity = (
  value: unknown,
  path: string,
  type: EntityType | null,
  evidence: ReadEvidence,
): NamedEntity => {
  // A task may be its name alone.
  const fields = new Fields(typeof value === 'string' && type ? { name: value } : value, path);
  const name = fields.needText('name');
  const role = fields.oneOf('role', ROLES);
  const roles = sortRoles([
    ...fields.list('roles', (r, at) => member(r, ROLES, at)),
    ...(role ? [role] : []),
  ]);
  if (!roles.length && type !== 'task') fields.fail('role', `one of ${ROLES.join(', ').toLowerCase()}`);
  return {
    name,
    type: type ?? fields.needOneOf('type', LISTED_TYPES),
    // What a paper addresses it works on.
    roles: roles.length ? roles : ['USES'],
    confidence: fields.share('confidence') ?? DEFAULT_CONFIDENCE,
    aliases: [...new Set(fields.texts('aliases'))].filter((alias) => alias !== name).sort(),
    candidates: fields.texts('candidates'),
    foundBy: fields.oneOf('foundBy', FOUND_BY) ?? 'given',
    generic: fields.boolean('generic') ?? false,
    mentions: fields.list(
      type === 'task' && fields.raw('mentions') === undefined ? 'evidence' : 'mentions',
      evidence,
    ),
  };
};

/** Finds the entity that a fact names: by name, or by an alias that only one entity has. */
class Names {
  readonly #names: Set<string>;
  readonly #byAlias = new Map<string, string | null>();

  constructor(entities: readonly NamedEntity[]) {
    this.#names = new Set(entities.map(({ name }) => name));
    for (const { name, aliases } of entities) {
      for (const alias of aliases) this.#byAlias.set(alias, this.#byAlias.has(alias) ? null : name);
    }
  }

  find(fields: Fields, field: string): string | null {
    const said = fields.text(field)?.trim();
    if (!said) return null;
    if (this.#names.has(said)) return said;
    const found = this.#byAlias.get(said);
    if (found) return found;
    if (field === 'subject' && /^(?:this|the|our) (?:paper|work|study|method)$/i.test(said)) return null;
    return fields.fail(field, 'the name of an entity that this line lists');
  }

  need(fields: Fields, field: string): string {
    return this.find(fields, field) ?? fields.fail(field, 'the name of an entity that this line lists');
  }
}

const unique = (entities: readonly NamedEntity[], path: string): readonly NamedEntity[] => {
  const seen = new Set<string>();
  for (const { name } of entities) {
    if (seen.has(name)) throw new FieldError(path, 'each name once', name);
    seen.add(name);
  }
  return entities;
};

/** A task that has another entity's name is that entity: a name means one thing within a paper. */
const withTasks = (entities: readonly NamedEntity[], tasks: readonly NamedEntity[]): NamedEntity[] => {
  const taken = new Map(entities.map((entity) => [entity.name, entity]));
  for (const { name, mentions } of tasks) taken.get(name)?.mentions.push(...mentions);
  return [...entities, ...tasks.filter(({ name }) => !taken.has(name))];
};

const optional = (fields: Fields, name: string): string | null => fields.text(name)?.trim() || null;

/** The facts of a parsed line about `record`. Throws `FieldError`. */
export const readFacts = (line: unknown, record: PaperRecord): FactSet => {
  const fields = new Fields(line, '');
  const evidence = evidenceOf(record);
  const listed = fields.list('entities', (item, path) => readEntity(item, path, null, evidence));
  const tasks = fields.list('tasks', (item, path) => readEntity(item, path, 'task', evidence));
  const entities = withTasks(unique(listed, 'entities'), unique(tasks, 'tasks'));
  const names = new Names(entities);
  const claim = (f: Fields): { confidence: number; evidence: Evidence[] } => ({
    confidence: f.share('confidence') ?? DEFAULT_CONFIDENCE,
    evidence: f.list('evidence', evidence),
  });
  const result = (item: unknown, path: string): ResultClaim => {
    const f = new Fields(item, path);
    return {
      subject: names.find(f, 'subject'),
      benchmark: names.find(f, 'benchmark'),
      split: optional(f, 'split'),
      metric: optional(f, 'metric'),
      metricText: optional(f, 'metricText'),
      value: f.needNumber('value'),
      unit: optional(f, 'unit') ?? '',
      bound: optional(f, 'bound'),
      kind: f.oneOf('kind', RESULT_KINDS) ?? 'SCORE',
      baseline: optional(f, 'baseline'),
      setting: optional(f, 'setting'),
      ...claim(f),
    };
  };
  const comparison = (item: unknown, path: string): ComparisonClaim => {
    const f = new Fields(item, path);
    return {
      subject: names.find(f, 'subject'),
      object: names.need(f, 'object'),
      outcome: f.needOneOf('outcome', OUTCOMES),
      benchmark: names.find(f, 'benchmark'),
      metric: optional(f, 'metric'),
      delta: f.number('delta'),
      deltaStated: f.boolean('deltaStated') ?? false,
      task: optional(f, 'task'),
      setting: optional(f, 'setting'),
      ...claim(f),
    };
  };
  const relation = (item: unknown, path: string): RelationClaim => {
    const f = new Fields(item, path);
    return {
      from: names.need(f, 'from'),
      kind: f.needOneOf('type', RELATION_KINDS),
      to: names.need(f, 'to'),
      ...claim(f),
    };
  };
  return {
    extractor: optional(fields, 'extractor') ?? GIVEN,
    entities,
    results: fields.list('results', result),
    comparisons: fields.list('comparisons', comparison),
    relations: fields.list('relations', relation),
    code: addresses(fields, 'code', true),
  };
};
