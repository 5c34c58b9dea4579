// Load: what was loaded when, by which versions, and how it ended.
import { type FieldTable, register } from '../compile/compile.js';
import { prop } from '../compile/values.js';
import type { Load } from '../generated/types.js';

/** A count of nothing and a missing one are stored alike. */
const count = (name: string) => prop(name, (value) => value ?? 0);
const text = (name: string) => prop(name, (value) => value || null);

const load: FieldTable<Load> = {
  id: prop('id'),
  number: count('number'),
  input: prop('input', (value) => value ?? ''),
  source: prop('source', (value) => value ?? ''),
  state: prop('state', (value) => String(value).toUpperCase()),
  startedAt: prop('startedAt'),
  finishedAt: prop('finishedAt'),
  cursor: text('cursor'),
  read: count('read'),
  added: count('added'),
  changed: count('changed'),
  unchanged: count('unchanged'),
  removed: count('removed'),
  refused: count('refused'),
  refusals: prop('refusals', (value) => value ?? []),
  extractor: prop('extractor'),
  catalogue: prop('catalogue'),
};

register('Load', load);
