// A metric's words to its name, direction and unit: a leaderboard must know whether higher is better.
import { readRows } from './data.js';

export interface ResolvedMetric {
  key: string;
  name: string;
  better: 'HIGHER' | 'LOWER' | null;
  unit: string;
}

interface MetricRow {
  name: string;
  aliases?: string[];
  better: 'HIGHER' | 'LOWER' | null;
  unit?: string;
}

const normal = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^\p{L}\p{N}@+]+/gu, ' ')
    .trim();

/** Words that qualify a metric without changing what it is. */
const QUALIFIERS =
  /^(?:average|mean|overall|zero shot|few shot|test|validation|relative|absolute|the|a|an|its|inference|total|final) /;

let lexicon: ReadonlyMap<string, ResolvedMetric> | null = null;
const load = (): ReadonlyMap<string, ResolvedMetric> => {
  const found = new Map<string, ResolvedMetric>();
  for (const row of readRows<MetricRow>('metrics.jsonl')) {
    const metric: ResolvedMetric = {
      key: normal(row.name),
      name: row.name,
      better: row.better,
      unit: row.unit ?? '',
    };
    for (const form of [row.name, ...(row.aliases ?? [])])
      if (!found.has(normal(form))) found.set(normal(form), metric);
  }
  return found;
};

/** Words of the lexicon as phrases, for the extractor. */
export const metricForms = (): ReadonlyMap<string, ResolvedMetric> => (lexicon ??= load());

/** A metric of the lexicon; one that it does not know keys on its normalised words, with `better` null. */
export const resolveMetric = (text: string): ResolvedMetric => {
  const forms = metricForms();
  let words = normal(text);
  for (;;) {
    const known = forms.get(words) ?? forms.get(words.replace(/s$/, ''));
    if (known) return known;
    const shorter = words.replace(QUALIFIERS, '');
    if (shorter === words) break;
    words = shorter;
  }
  return { key: normal(text), name: text.trim(), better: null, unit: '' };
};
