// Paper: its own fields, and its lists of what it names, reports and resembles.
import type { Row } from '../../graph/engine.js';
import { objectType, subfields } from '../compile/collect.js';
import { compileNode, type FieldPlan, type FieldTable, planned, register } from '../compile/compile.js';
import { computed, list, neighbours, onePage, prop, rowsOf } from '../compile/values.js';
import type { Paper, PaperRecord } from '../generated/types.js';
import { similarPapers } from '../queries/similar.js';
import { comparisonsSpec, namedEntities, over, papersSpec, resultsSpec } from './lists.js';

/** In the paper's order; `author` only where a source gave an id. */
const authors: FieldPlan = (field, { node }) => {
  node.properties.add('authorNames').add('authorIds');
  const part = onePage({ kinds: ['WROTE'], direction: 'in', to: 'Author' }, null);
  part.node.properties.add('id');
  const shapes = subfields(field, objectType(field.operation, 'Authorship')).map((sub) => {
    if (sub.name === 'name') return [sub.responseKey, (name: string) => name] as const;
    if (sub.name === 'position') return [sub.responseKey, (_name: string, i: number) => i + 1] as const;
    if (!node.parts.includes(part)) node.parts.push(part);
    const shape = compileNode(sub, 'Author', { node: part.node, owner: null });
    return [
      sub.responseKey,
      (_name: string, i: number, row: Row) => {
        const id = (row.authorIds as string[] | null)?.[i];
        const known = id ? rowsOf(part, row).find(({ n }) => (n as Row).id === id) : undefined;
        return known ? shape(known.n as Row, null) : null;
      },
    ] as const;
  });
  return (row) =>
    ((row.authorNames as string[] | null) ?? []).map((name, i) =>
      planned(
        'Authorship',
        shapes.map(([key, shape]) => [key, shape(name, i, row)] as const),
      ),
    );
};

const MOST_RECORDS = 100;
const bySourceAndKey = (a: Row, b: Row): number => {
  const [x, y] = [a, b].map((row) => `${row.source}:${row.key}`) as [string, string];
  return x < y ? -1 : x > y ? 1 : 0;
};

const paper: FieldTable<Paper> = {
  id: prop('id'),
  formerIds: list('formerIds'),
  slug: prop('slug'),
  title: prop('title'),
  shortLabel: prop('shortLabel'),
  abstract: prop('abstract'),
  summary: prop('summary'),
  arxivId: prop('arxivId'),
  doi: prop('doi'),
  url: prop('url'),
  publishedAt: prop('publishedAt'),
  publishedYear: prop('publishedYear'),
  listedAt: prop('listedAt'),
  loadedAt: prop('loadedAt'),
  upvotes: prop('upvotes'),
  codeUrls: list('codeUrls'),
  projectUrls: list('projectUrls'),
  commentCount: prop('commentCount'),
  venue: prop('venue'),
  subjects: list('subjects'),
  authors,
  entities: namedEntities('Entity'),
  techniques: namedEntities('Technique'),
  models: namedEntities('Model'),
  benchmarks: namedEntities('Benchmark'),
  tasks: namedEntities('Task'),
  results: over({ kinds: ['REPORTS'], direction: 'out', to: 'Result' }, resultsSpec, { keepsOwner: true }),
  comparisons: over({ kinds: ['REPORTS'], direction: 'out', to: 'Comparison' }, comparisonsSpec, {
    keepsOwner: true,
  }),
  relations: neighbours({ kinds: ['REPORTS'], direction: 'out', to: 'Relation' }),
  cites: over({ kinds: ['CITES'], direction: 'out', to: 'Paper' }, papersSpec),
  citedBy: over({ kinds: ['CITES'], direction: 'in', to: 'Paper' }, papersSpec),
  records: neighbours(
    { kinds: ['OF'], direction: 'in', to: 'Record' },
    { limit: MOST_RECORDS, properties: ['source', 'key'], sort: bySourceAndKey },
  ),
  similar: computed(['id'], (row) => similarPapers(String(row.id))),
};

register('Paper', paper);

const record: FieldTable<PaperRecord> = {
  source: prop('source'),
  key: prop('key'),
  at: prop('at'),
  fields: list('fields'),
};

register('PaperRecord', record);
