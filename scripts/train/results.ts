// Whether a result or a comparison that was read is right as a whole, by the labels of its paper; names and metrics agree as in the scorer.
import type { ReadComparison } from '../../loaders/extract/comparison-judge.js';
import type { ReadResult } from '../../loaders/extract/result-judge.js';
import type { Label, LabelResult } from '../labels/label.js';
import { nameForm } from '../labels/label.js';
import type { Decision } from './decisions.js';

const FAMILIES: readonly RegExp[] = [
  /speed|faster|throughput|latenc|time|tokens?\/s|fps|accelerat|per second|prefill/,
  /memory|cache|storage|footprint|compression|bits|sequence length|context length|token(s| count| reduction)|parameter|model size/,
  /flops?|macs?\b|compute|energy|cost|samples|data efficien|budget/,
  /accura|top-?\d|success|pass@|exact match|score|f1|f-measure|auc|auroc|recall|precision|\bmap\b|\bap\b|iou|dice|win rate|performance|pass rate|elo|mrr|ndcg|correct|agreement|resolv|solve/,
  /\bfid\b|\bfvd\b|\bis\b|inception|psnr|ssim|lpips|perplexity|ppl|bleu|rouge|\bwer\b|meteor|cider|chrf|loss|error|distance|coverage|nearest neighbo|clip|mos\b|vbench/,
];

const bare = (metric: string): string => metric.toLowerCase().replace(/\([^)]*\)/g, ' ');

/** Half of all words shared, or one family of measures. */
const sameMetric = (a: string, b: string): boolean => {
  const wordsOf = (m: string): Set<string> =>
    new Set(
      bare(m)
        .split(/[^\p{L}\p{N}]+/u)
        .filter(Boolean)
        .map((w) => w.replace(/s$/, '')),
    );
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const shared = [...x].filter((w) => y.has(w)).length;
  return (
    shared >= 0.5 * (x.size + y.size - shared) ||
    FAMILIES.some((family) => family.test(bare(a)) && family.test(bare(b)))
  );
};

const PAPER = /^this (?:paper|work|study|method)$/i;

/** All spellings of what a label's name stands for; of everything introduced where it stands for the paper. */
const formsOf = (paper: Label, name: string | null): Set<string> => {
  const spellings = (e: Label['entities'][number]): string[] => [e.name, ...(e.aliases ?? [])].map(nameForm);
  if (!name || PAPER.test(name))
    return new Set(paper.entities.filter((e) => e.role === 'introduces').flatMap(spellings));
  const form = nameForm(name);
  const entity = paper.entities.find((e) => spellings(e).includes(form));
  return new Set(entity ? spellings(entity) : [form]);
};

const agrees = (paper: Label, row: LabelResult, told: ReadResult): boolean => {
  const named = (name: string | null, forms: readonly string[]): boolean => {
    const wanted = formsOf(paper, name);
    return forms.some((form) => wanted.has(nameForm(form)));
  };
  const whose = told.subject ? named(row.subject, told.subject) : !row.subject || PAPER.test(row.subject);
  const where = told.benchmark
    ? row.benchmark !== null && named(row.benchmark, told.benchmark)
    : !row.benchmark;
  return whose && where && sameMetric(row.metric, told.metric);
};

/** Outcomes: wrong in some part (or no result at all), right as a whole. */
export const result: Decision = {
  name: 'result',
  outcomes: 2,
  ofRules: true,
  pull: 20,
  outcomeIn: (paper) => (about) => {
    const told = about as ReadResult;
    const rows = paper.results.filter(
      (r) =>
        Math.abs(r.value - told.value) <= 1e-6 * Math.max(1, Math.abs(r.value)) &&
        (r.unit ?? '') === told.unit,
    );
    if (rows.some((row) => agrees(paper, row, told))) return 1;
    return rows.length > 0 && rows.every((row) => row.optional) ? null : 0;
  },
};

const TURNED = { better: 'worse', worse: 'better', similar: 'similar' };

/** Outcomes: wrong in some part, right as a whole. "A is better than B" is "B is worse than A". */
export const comparison: Decision = {
  name: 'comparison',
  outcomes: 2,
  ofRules: true,
  pull: 12,
  outcomeIn: (paper) => (about) => {
    const { subject, object, outcome } = about as ReadComparison;
    const named = (name: string, forms: readonly string[]): boolean => {
      const wanted = formsOf(paper, name);
      return forms.some((form) => wanted.has(nameForm(form)));
    };
    const said = outcome.toLowerCase();
    const held = paper.comparisons.filter(
      (row) =>
        (row.outcome === said && named(row.object, object) && named(row.subject, subject)) ||
        (TURNED[row.outcome] === said && named(row.object, subject) && named(row.subject, object)),
    );
    if (held.some((row) => !row.optional)) return 1;
    return held.length > 0 ? null : 0;
  },
};
