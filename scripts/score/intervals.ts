// 95% intervals of precision, recall and F1 by drawing papers with replacement: papers are what is sampled, not facts.

export interface Tally {
  tp: number;
  fp: number;
  fn: number;
}

export interface Figure {
  precision: number;
  recall: number;
  f1: number;
  /** 95% interval of F1. */
  low: number;
  high: number;
}

const rates = ({ tp, fp, fn }: Tally): { precision: number; recall: number; f1: number } => {
  const precision = tp + fp > 0 ? tp / (tp + fp) : 0;
  const recall = tp + fn > 0 ? tp / (tp + fn) : 0;
  return {
    precision,
    recall,
    f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0,
  };
};

const sum = (tallies: readonly Tally[]): Tally =>
  tallies.reduce((a, b) => ({ tp: a.tp + b.tp, fp: a.fp + b.fp, fn: a.fn + b.fn }), { tp: 0, fp: 0, fn: 0 });

const DRAWS = 1000;
const rounded = (x: number): number => Math.round(x * 1000) / 1000;

/** One tally a paper to the figure of all; the draws follow a fixed sequence, so the same papers give the same interval. */
export const figureOf = (tallies: readonly Tally[]): Figure => {
  let state = 20_261_125;
  const next = (): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * tallies.length);
  };
  const drawn = Array.from(
    { length: DRAWS },
    () => rates(sum(tallies.map(() => tallies[next()] as Tally))).f1,
  ).sort((a, b) => a - b);
  const { precision, recall, f1 } = rates(sum(tallies));
  return {
    precision: rounded(precision),
    recall: rounded(recall),
    f1: rounded(f1),
    low: rounded(drawn[Math.floor(DRAWS * 0.025)] as number),
    high: rounded(drawn[Math.floor(DRAWS * 0.975)] as number),
  };
};
