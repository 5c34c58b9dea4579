// Technique, Model, Benchmark and Task: what they have alike, and what each has of its own.
import { makeId } from '../../domain/ids.js';
import { nameKey } from '../../domain/names.js';
import type { Row } from '../../graph/engine.js';
import type { Hop } from '../../graph/plan.js';
import { compileNode, type FieldPlan, type FieldTable, register } from '../compile/compile.js';
import { pairs } from '../compile/pair.js';
import { computed, flag, list, onePage, prop, rowsOf } from '../compile/values.js';
import type { Author, Benchmark, Model, Task, Technique } from '../generated/types.js';
import { benchmarkLeaderboard } from '../queries/leaderboard.js';
import { comparisonsSpec, links, namingPapers, over, papersSpec, resultsSpec } from './lists.js';

const SIDES: Readonly<Record<string, Hop['kinds']>> = {
  SUBJECT: ['SUBJECT'],
  OBJECT: ['OBJECT'],
  EITHER: ['SUBJECT', 'OBJECT'],
};

/** Comparisons in which the entity is one side. */
const comparisons: FieldPlan = (field, at) =>
  over(
    { kinds: SIDES[String(field.args.as)] ?? ['SUBJECT', 'OBJECT'], direction: 'in', to: 'Comparison' },
    comparisonsSpec,
    {
      where: ({ args }) =>
        args.outcome
          ? { op: 'compare', on: 'node', property: 'outcome', with: '=', value: args.outcome }
          : null,
    },
  )(field, at);

/** Ids that the entity answers to besides its own: those of its aliases. */
const formerIds = computed(['id', 'aliases', 'name'], (row) =>
  [
    ...new Set(
      [String(row.name), ...((row.aliases as string[] | null) ?? [])].map((name) =>
        makeId('entity', nameKey(name)),
      ),
    ),
  ]
    .filter((id) => id !== row.id)
    .sort(),
);

const entity = {
  id: prop('id'),
  slug: prop('slug'),
  name: prop('name'),
  aliases: list('aliases'),
  formerIds,
  description: prop('description'),
  generic: flag('generic'),
  paperCount: prop('paperCount', (count) => count ?? 0),
  papers: namingPapers('Entity'),
  results: over({ kinds: ['SUBJECT', 'ON'], direction: 'in', to: 'Result' }, resultsSpec),
  comparisons,
};

const technique: FieldTable<Technique> = {
  ...entity,
  papers: namingPapers('Technique'),
  models: pairs('Model'),
  benchmarks: pairs('Benchmark'),
  relatedTechniques: pairs('Technique'),
  tasks: pairs('Task'),
  broader: links('out', 'Technique'),
  narrower: links('in', 'Technique'),
};

/** The family stands some steps above; which one it is the entity knows. */
const family: FieldPlan = (field, { node }) => {
  node.properties.add('familyId');
  const part = onePage({ kinds: ['VARIANT_OF'], direction: 'out', to: 'Model', upTo: 6 }, null, {
    op: 'compare',
    on: 'node',
    property: 'kind',
    with: '=',
    value: 'FAMILY',
  });
  part.node.properties.add('id');
  node.parts.push(part);
  const shape = compileNode(field, 'Model', { node: part.node, owner: null });
  return (row) => {
    const found = rowsOf(part, row).find(({ n }) => (n as Row).id === row.familyId);
    return found ? shape(found.n as Row, null) : null;
  };
};

const model: FieldTable<Model> = {
  ...entity,
  papers: namingPapers('Model'),
  kind: prop('kind'),
  family,
  parameterCount: prop('parameterCount'),
  variants: links('in', 'Model', ['VARIANT_OF']),
  techniques: pairs('Technique'),
  benchmarks: pairs('Benchmark'),
  relatedModels: pairs('Model'),
  tasks: pairs('Task'),
};

const benchmark: FieldTable<Benchmark> = {
  ...entity,
  papers: namingPapers('Benchmark'),
  models: pairs('Model'),
  techniques: pairs('Technique'),
  relatedBenchmarks: pairs('Benchmark'),
  tasks: pairs('Task'),
  parts: links('in', 'Benchmark'),
  leaderboard: computed(['id'], (row) => benchmarkLeaderboard(String(row.id))),
};

const task: FieldTable<Task> = {
  ...entity,
  papers: namingPapers('Task'),
  techniques: pairs('Technique', ['ADDRESSES']),
  models: pairs('Model', ['ADDRESSES']),
  benchmarks: pairs('Benchmark', ['ADDRESSES']),
};

const author: FieldTable<Author> = {
  id: prop('id'),
  slug: prop('slug'),
  name: prop('name'),
  orcid: prop('orcid'),
  paperCount: prop('paperCount', (count) => count ?? 0),
  papers: over({ kinds: ['WROTE'], direction: 'out', to: 'Paper' }, papersSpec),
};

// What every entity has, whichever type it is of.
register('Entity', entity);
register('Technique', technique);
register('Model', model);
register('Benchmark', benchmark);
register('Task', task);
register('Author', author);
