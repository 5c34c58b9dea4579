// Which spellings are one entity and which are not; senses by context; parents that exist and make no circle.
import { describe, expect, it } from 'vitest';
import type { FactSet, NamedEntity } from '../../src/domain/facts.js';
import type { EntityType } from '../../src/domain/kinds.js';
import { loadCatalogue } from './catalogue.js';
import { resolveEntity } from './entities.js';

const catalogue = loadCatalogue();
const entity = (name: string, type: EntityType = 'model', aliases: string[] = []): NamedEntity => ({
  name,
  type,
  roles: ['USES'],
  confidence: 0.9,
  aliases,
  candidates: [],
  foundBy: 'name',
  generic: false,
  mentions: [],
});
const paper = (...names: string[]): FactSet => ({
  extractor: 'test',
  entities: names.map((n) => entity(n)),
  results: [],
  comparisons: [],
  relations: [],
  code: [],
});
const key = (name: string, ...context: string[]): string =>
  resolveEntity(entity(name), paper(name, ...context), catalogue).key;

describe('resolveEntity', () => {
  it.each([
    ['Llama 2', 'LLaMA-2'],
    ['Llama 2', 'llama2'],
    ['ViT', 'Vision Transformer'],
    ['LoRA', 'low-rank adaptation'],
    ['BPE', 'byte pair encoding'],
    ['KV cache', 'KV caches'],
    ['GPT-4o', 'GPT4o'],
    ['Mistral 7B', 'Mistral-7B'],
    ['DiTs', 'Diffusion Transformer'],
    ['ImageNet-1K', 'ImageNet 1K'],
    ['MoE', 'Mixture-of-Experts'],
    ['DPO', 'direct preference optimisation'],
    ['LLaVA-v1.5', 'LLaVA-1.5'],
  ])('%s is %s', (a, b) => {
    expect(key(a)).toBe(key(b));
  });

  it.each([
    ['Llama 2', 'Llama 3'],
    ['GPT-4', 'GPT-4o'],
    ['GPT-4', 'GPT-4V'],
    ['Llama 3', 'Llama 3.1'],
    ['Qwen2', 'Qwen2.5'],
    ['ImageNet', 'ImageNet-C'],
    ['ImageNet-1K', 'ImageNet-21K'],
    ['CIFAR-10', 'CIFAR-100'],
    ['SAM', 'SAM 2'],
    ['LoRA', 'QLoRA'],
    ['C', 'C++'],
    ['BERT', 'RoBERTa'],
    ['Mamba', 'Mamba-2'],
    ['Llama-2-7B', 'Llama-2-70B'],
  ])('%s is not %s', (a, b) => {
    expect(key(a)).not.toBe(key(b));
  });

  it('decides SAM by what else the paper names, or leaves it open', () => {
    expect(key('SAM', 'image segmentation', 'masks')).toBe('sam~model');
    expect(key('SAM', 'AdamW', 'SGD', 'flat minima')).toBe('sam~optimiser');
    expect(key('SAM')).toBe('sam');
    expect(
      resolveEntity(entity('SAM', 'model', ['Segment Anything Model']), paper('SAM'), catalogue).key,
    ).toBe('sam~model');
  });

  it("keys an acronym by the paper's own long form when that contradicts the known one", () => {
    const read = (...aliases: string[]): string =>
      resolveEntity(entity('CPO', 'technique', aliases), paper('CPO'), catalogue).key;
    expect(read('Contrastive Preference Optimization')).toBe(read());
    expect(read('contrastive preference optimisation')).toBe(read());
    expect(read('Constrained Preference Optimization')).toBe('constrainedpreferenceoptimization');
  });

  it('hangs an unknown checkpoint under its version', () => {
    const found = resolveEntity(entity('Llama-2-71B-Chat'), paper('Llama-2-71B-Chat'), catalogue);
    expect(found.known).toBe(false);
    expect(found.kind).toBe('CHECKPOINT');
    expect(found.parents).toEqual([{ kind: 'VARIANT_OF', key: 'llama2' }]);
    expect(found.family).toBe('Llama');
  });

  it('takes a task of the closed list, and a plural for no name with a letter at its end', () => {
    const task = {
      ...entity('text-to-image generation', 'task'),
      candidates: ['texttoimagegeneration~task'],
    };
    expect(resolveEntity(task, paper(), catalogue).key).toBe('texttoimagegeneration~task');
    expect(resolveEntity(entity('agents'), paper('agents'), catalogue).name).not.toBe('Agent S');
    expect(resolveEntity(entity('Agent S'), paper('Agent S'), catalogue).name).toBe('Agent S');
  });

  it('keys an unknown name without its type', () => {
    expect(key('Zorb-Net 9')).toBe('zorbnet9');
    expect(resolveEntity(entity('Zorb-Net 9', 'technique'), paper(), catalogue).key).toBe('zorbnet9');
  });
});

describe('the catalogue', () => {
  it('has parents that exist, and no circle', () => {
    for (const entry of catalogue.entries.values()) {
      const seen = new Set<string>();
      const open = [entry.key];
      for (let at = open.pop(); at !== undefined; at = open.pop()) {
        expect(seen.has(at) && at === entry.key).toBe(false);
        if (seen.has(at)) continue;
        seen.add(at);
        const parents = catalogue.entries.get(at)?.parents;
        expect(parents).toBeDefined();
        for (const parent of parents ?? []) open.push(parent.key);
      }
    }
  });
});
