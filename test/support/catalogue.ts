// A catalogue of the fixture's own, so that tests of graph and API do not move when the mined one does.
import { buildCatalogue, type Catalogue, type CatalogueRow } from '../../loaders/resolve/catalogue.js';

export const catalogueRows: readonly CatalogueRow[] = [
  { name: 'Transformer', type: 'model', kind: 'ARCHITECTURE', description: 'A network of attention layers.' },
  { name: 'ViT', type: 'model', kind: 'ARCHITECTURE', aliases: ['Vision Transformer'] },
  { name: 'DeiT', type: 'model', kind: 'ARCHITECTURE', parents: ['ViT'] },
  { key: 'sam~model', name: 'SAM', type: 'model', aliases: ['Segment Anything Model'] },
  { key: 'sam~optimiser', name: 'SAM', type: 'technique', aliases: ['Sharpness-Aware Minimization'] },
  { name: 'Llama (family)', type: 'model', kind: 'FAMILY', family: 'Llama', aliases: ['Llama family'] },
  { name: 'Llama 2', type: 'model', kind: 'VERSION', family: 'Llama', parents: ['Llama (family)'] },
  { name: 'Llama 3', type: 'model', kind: 'VERSION', family: 'Llama', parents: ['Llama (family)'] },
  { name: 'Llama-2-70B', type: 'model', kind: 'CHECKPOINT', family: 'Llama', parents: ['Llama 2'] },
  { name: 'LLM', type: 'model', aliases: ['large language model'], generic: true },
  { name: 'AdamW', type: 'technique', description: 'An optimiser with decoupled weight decay.' },
  { name: 'self-attention', type: 'technique', parents: ['PART_OF:Transformer'] },
  {
    name: 'ImageNet',
    type: 'benchmark',
    aliases: ['ILSVRC'],
    description: 'Photographs in a thousand classes.',
  },
  { name: 'HerbMask-1K', type: 'benchmark', parents: ['PART_OF:HerbMask'] },
  { name: 'HerbMask', type: 'benchmark' },
  {
    name: 'question answering',
    type: 'task',
    aliases: ['QA'],
    description: 'Answers to questions on a text.',
  },
];

export const testCatalogue: Catalogue = buildCatalogue(catalogueRows, 'fixture-1');
