// Does confidence mean what it says: of the edges given 0.9, are nine in ten right (type and role)?
import type { NamedEntity } from '../../src/domain/facts.js';
import type { LabelEntity } from '../labels/label.js';
import { nameForm } from '../labels/label.js';
import type { Read } from './scorer.js';

export interface Bin {
  /** Mean confidence and part that is right, 0 to 1. */
  said: number;
  right: number;
  edges: number;
}

const isRight = (entity: NamedEntity, { paper }: Read): boolean => {
  const forms = new Set([entity.name, ...entity.aliases].map(nameForm));
  const fits = (label: LabelEntity): boolean =>
    [label.name, ...(label.aliases ?? [])].some((form) => forms.has(nameForm(form))) &&
    (label.type === entity.type || label.alt_type === entity.type);
  const role = entity.roles[0]?.toLowerCase();
  return paper.entities.some((label) => fits(label) && (label.role === role || label.alt_role === role));
};

/** Edges in ten bins of equal width by confidence; tasks are not labelled as entities and stay out. */
export const calibrationOf = (reads: readonly Read[]): { bins: Bin[]; error: number } => {
  const bins = Array.from({ length: 10 }, () => ({ said: 0, right: 0, edges: 0 }));
  let all = 0;
  for (const read of reads)
    for (const entity of read.facts.entities) {
      if (entity.type === 'task') continue;
      const bin = bins[Math.min(9, Math.floor(entity.confidence * 10))] as Bin;
      bin.said += entity.confidence;
      bin.right += isRight(entity, read) ? 1 : 0;
      bin.edges += 1;
      all += 1;
    }
  const error = bins.reduce((e, b) => e + Math.abs(b.said - b.right), 0) / Math.max(1, all);
  return {
    bins: bins
      .filter((b) => b.edges > 0)
      .map((b) => ({ said: b.said / b.edges, right: b.right / b.edges, edges: b.edges })),
    error,
  };
};
