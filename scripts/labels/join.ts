// Two readers' labels made one, as the gold set was made: what both hold is firm, what one holds is optional.
import { type Label, type LabelEntity, nameForm, type Text, textHash } from './label.js';

const formsOf = (entity: LabelEntity): Set<string> =>
  new Set([entity.name, ...entity.aliases].map(nameForm).filter(Boolean));

const meet = (a: LabelEntity, b: LabelEntity): boolean => {
  const forms = formsOf(a);
  return [...formsOf(b)].some((form) => forms.has(form));
};

const optional = <Fact extends object>(fact: Fact): Fact => ({ ...fact, optional: true });
const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])].sort();

const joinEntities = (one: Label, two: Label): LabelEntity[] => {
  const left = [...two.entities];
  const out: LabelEntity[] = one.entities.map((entity) => {
    const at = left.findIndex((other) => meet(entity, other));
    if (at < 0) return optional(entity);
    const [other] = left.splice(at, 1) as [LabelEntity];
    const joined: LabelEntity = {
      ...entity,
      aliases: union(
        entity.aliases,
        [...other.aliases, other.name].filter((f) => f !== entity.name),
      ),
      optional: Boolean(entity.optional || other.optional),
    };
    if (other.type !== entity.type) joined.alt_type = other.type;
    else if (other.alt_type && !entity.alt_type) joined.alt_type = other.alt_type;
    if (other.role !== entity.role) joined.alt_role = other.role;
    else if (other.alt_role && !entity.alt_role) joined.alt_role = other.alt_role;
    return joined;
  });
  return [...out, ...left.map(optional)];
};

/** Rows of both readers are firm, of one optional; `same` tells when two rows say one thing. */
const joinRows = <Row extends { optional?: boolean }>(
  one: readonly Row[],
  two: readonly Row[],
  same: (a: Row, b: Row) => boolean,
): Row[] => {
  const left = [...two];
  const out = one.map((row) => {
    const at = left.findIndex((other) => same(row, other));
    if (at < 0) return optional(row);
    const [other] = left.splice(at, 1) as [Row];
    return row.optional || other.optional ? optional(row) : row;
  });
  return [...out, ...left.map(optional)];
};

export const joinReaders = (one: Label, two: Label): Label => {
  const entities = joinEntities(one, two);
  const idOf = (name: string | null): string => {
    if (name === null) return '';
    const form = nameForm(name);
    return entities.find((entity) => formsOf(entity).has(form))?.name ?? form;
  };
  const turned = { better: 'worse', worse: 'better', similar: 'similar' } as const;
  return {
    id: one.id,
    entities,
    results: joinRows(
      one.results,
      two.results,
      (a, b) =>
        a.value === b.value &&
        a.unit === b.unit &&
        idOf(a.subject) === idOf(b.subject) &&
        idOf(a.benchmark) === idOf(b.benchmark),
    ),
    comparisons: joinRows(
      one.comparisons,
      two.comparisons,
      (a, b) =>
        (idOf(a.subject) === idOf(b.subject) &&
          idOf(a.object) === idOf(b.object) &&
          a.outcome === b.outcome) ||
        (idOf(a.subject) === idOf(b.object) &&
          idOf(a.object) === idOf(b.subject) &&
          a.outcome === turned[b.outcome]),
    ),
    relations: joinRows(
      one.relations,
      two.relations,
      (a, b) =>
        idOf(a.from) === idOf(b.from) &&
        idOf(a.to) === idOf(b.to) &&
        (a.type === 'part_of') === (b.type === 'part_of'),
    ),
    code: union(one.code, two.code),
    tasks: union(one.tasks, two.tasks),
  };
};

/** The label as it is committed: places in the text and its hash, no text. */
export const withPlaces = (text: Text, label: Label): Label => ({
  ...label,
  hash: textHash(text.title, text.abstract),
  entities: label.entities.map((entity) => ({
    ...entity,
    mentions: (['title', 'abstract'] as const).flatMap((field) =>
      [...new Set([entity.name, ...entity.aliases])].flatMap((form) => {
        const found: [typeof field, number, number][] = [];
        for (let at = text[field].indexOf(form); at >= 0; at = text[field].indexOf(form, at + 1)) {
          const edge = /[\p{L}\p{N}]/u;
          if (edge.test(text[field][at - 1] ?? ' ')) continue;
          found.push([field, at, at + form.length]);
        }
        return found;
      }),
    ),
  })),
});
