// Mistakes of a reader that a program can see: spellings that do not stand in the text, facts about nothing listed.
import { type Label, nameForm, type Text } from './label.js';

const TYPES = ['technique', 'model', 'benchmark'];
const ROLES = ['introduces', 'uses', 'evaluates', 'compares', 'mentions'];

export const checkLabel = (text: Text, label: Label): string[] => {
  const errors: string[] = [];
  const whole = `${text.title}\n${text.abstract}`;
  const known = new Set<string>();
  for (const entity of label.entities ?? []) {
    if (!TYPES.includes(entity.type)) errors.push(`${entity.name}: type ${entity.type}`);
    if (!ROLES.includes(entity.role)) errors.push(`${entity.name}: role ${entity.role}`);
    if (entity.alt_type && !TYPES.includes(entity.alt_type)) errors.push(`${entity.name}: alt_type`);
    if (entity.alt_role && !ROLES.includes(entity.alt_role)) errors.push(`${entity.name}: alt_role`);
    const forms = [entity.name, ...(entity.aliases ?? [])];
    for (const alias of entity.aliases ?? [])
      if (!whole.includes(alias)) errors.push(`${entity.name}: "${alias}" does not stand in the text`);
    if (!forms.some((form) => whole.includes(form)))
      errors.push(`${entity.name}: neither the name nor an alias stands in the text`);
    for (const form of forms) {
      const key = nameForm(form);
      if (known.has(key) && forms.findIndex((f) => nameForm(f) === key) === forms.indexOf(form))
        errors.push(`${form}: stands under two entities`);
    }
    for (const form of forms) known.add(nameForm(form));
  }
  const about = (what: string, name: string | null): void => {
    if (name !== null && !known.has(nameForm(name))) errors.push(`${what}: "${name}" is no listed entity`);
  };
  for (const result of label.results ?? []) {
    if (typeof result.value !== 'number') errors.push(`result ${result.metric}: value is no number`);
    if (!['%', 'x', 'tokens/s', 'fps', 'points', ''].includes(result.unit))
      errors.push(`result ${result.metric}: unit "${result.unit}"`);
    if (result.subject && !/^this (?:paper|work|study|method)$/i.test(result.subject))
      about(`subject of ${result.metric}`, result.subject);
    about(`benchmark of ${result.metric}`, result.benchmark);
  }
  for (const c of label.comparisons ?? []) {
    if (!['better', 'worse', 'similar'].includes(c.outcome)) errors.push(`comparison: outcome ${c.outcome}`);
    about('comparison', c.subject);
    about('comparison', c.object);
  }
  for (const r of label.relations ?? []) {
    if (!['part_of', 'variant_of', 'based_on'].includes(r.type)) errors.push(`relation: type ${r.type}`);
    about('relation', r.from);
    about('relation', r.to);
  }
  return errors;
};
