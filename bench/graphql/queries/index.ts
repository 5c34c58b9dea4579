// The nine reference queries, in the order of the table.
import type { Reference } from '../reference.js';
import { both } from './both.js';
import { deep } from './deep.js';
import { neighborhood, paths } from './drawings.js';
import { newest } from './newest.js';
import { paper } from './paper.js';
import { search } from './search.js';
import { technique } from './technique.js';
import { usedWith } from './used-with.js';

export const references: readonly Reference[] = [
  paper,
  newest,
  technique,
  deep,
  both,
  search,
  usedWith,
  neighborhood,
  paths,
];
