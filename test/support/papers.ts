// Many small papers for tests of loads: invented, a few shared names, each the same on every run.
import { writeFileSync } from 'node:fs';

const MODELS = ['Quillformer', 'Lanternnet', 'Ferncoder', 'Mossmixer', 'Tidewater-7B'];
const METHODS = ['Puddle Attention', 'Drift Pruning', 'Ember Distillation', 'Loom Sampling'];

export const manyPapers = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => {
    const model = `${MODELS[i % MODELS.length]}`;
    const method = `${METHODS[i % METHODS.length]}`;
    return JSON.stringify({
      id: `p-${i}`,
      title: `${model} study ${i}: ${method} at scale`,
      abstract: `We study ${method} with ${model} on ImageNet. It reaches ${50 + (i % 40)}.${i % 10}% top-1 accuracy and beats ViT in run ${i}.`,
    });
  });

/** Writes them as JSON Lines. */
export const writePapers = (path: string, lines: readonly string[]): string => {
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
};
