// Lists from the root: one statement each.
import type { GraphQLResolveInfo } from 'graphql';
import type { Label, Part } from '../../graph/plan.js';
import { type Field, rootField } from '../compile/collect.js';
import { type ConnectionSpec, compileRootList } from '../compile/connection.js';
import { ask, type Context } from '../context.js';
import {
  authorsSpec,
  comparisonsSpec,
  entitiesSpec,
  loadsSpec,
  papersSpec,
  resultsSpec,
} from '../types/lists.js';

type Spec = Pick<ConnectionSpec, 'nodeType' | 'where' | 'order'>;

const rootList =
  (label: Label, specOf: (field: Field) => Spec) =>
  async (args: Record<string, unknown>, context: Context, info: GraphQLResolveInfo) => {
    const field = rootField(info, args);
    const parts: Part[] = [];
    const shape = compileRootList(field, { ...specOf(field), from: { by: 'label', label } }, parts);
    return shape(parts.length > 0 ? await ask(context, parts) : {}, null);
  };

export const lists = {
  papers: rootList('Paper', papersSpec),
  techniques: rootList('Technique', (field) => entitiesSpec(field, 'Technique')),
  models: rootList('Model', (field) => entitiesSpec(field, 'Model')),
  benchmarks: rootList('Benchmark', (field) => entitiesSpec(field, 'Benchmark')),
  tasks: rootList('Task', (field) => entitiesSpec(field, 'Task')),
  authors: rootList('Author', authorsSpec),
  results: rootList('Result', resultsSpec),
  comparisons: rootList('Comparison', comparisonsSpec),
  loads: rootList('Load', loadsSpec),
};
