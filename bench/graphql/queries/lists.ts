// Lists from the root in each order that an index is walked for. Not timed and put to no peer: their golden file shows
// that none reads all of its label.
import type { Reference } from '../reference.js';

const list = (name: string, field: string, order: string, node: string): string =>
  `${name}: ${field}(orderBy: [{ ${order} }]) { nodes { ${node} } totalCount }`;

export const lists: Reference = {
  name: 'lists',
  title: 'lists from the root, 20 of each, in every order that an index holds',
  pool: async () => [{ until: '2025-01-01' }],
  ours: {
    text: `query ($until: Date!) {
      ${[
        list('papersByDay', 'papers', 'field: PUBLISHED_AT', 'title'),
        list('papersByTitle', 'papers', 'field: TITLE, direction: ASC', 'title'),
        list('byPapers', 'techniques', 'field: PAPER_COUNT', 'name'),
        list('byResults', 'models', 'field: RESULT_COUNT', 'name'),
        list('byName', 'benchmarks', 'field: NAME, direction: ASC', 'name'),
        list('byGrowth', 'techniques', 'field: GROWTH, until: $until', 'name'),
        list('tasksByPapers', 'tasks', 'field: PAPER_COUNT', 'name'),
        list('authorsByPapers', 'authors', 'field: PAPER_COUNT', 'name'),
        list('resultsByDay', 'results', 'field: PUBLISHED_AT', 'value'),
        list('resultsByValue', 'results', 'field: VALUE', 'value'),
        list('comparisonsByDay', 'comparisons', 'field: PUBLISHED_AT', 'outcome'),
      ].join('\n      ')}
    }`,
    read: (data: unknown) => data,
  },
  raw: null,
  peer: {},
  targets: {},
};
