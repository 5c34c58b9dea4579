// The results among a sentence's numbers, each with its metric: numbers of one list share what is said once.
import type { Measure } from './measures.js';
import { type Quantity, quantities } from './numbers.js';
import type { Place } from './paper.js';
import { type MetricWords, readMetric } from './result-metric.js';
import { isBaseline, isResult, unnamed } from './result-signs.js';
import type { Sentence } from './tokens.js';

export interface Read {
  quantity: Quantity;
  words: MetricWords | null;
  baseline: boolean;
}

/** Two numbers of one list: "43.4% and 60.6%", "70.9 on MLVU, and 63.3 on Video-MME". */
const isListed = (
  last: Quantity,
  quantity: Quantity,
  sentence: Sentence,
  places: readonly Place[],
): boolean => {
  if (last.unit !== quantity.unit) return false;
  const between = unnamed(sentence, places, last.end, quantity.start);
  if (/^\s?\/\s?$/.test(between)) return true;
  return (
    /^\s?(?:(?:improvement|increase|gain|boost|reduction|decrease|drop)s?\s)?(?:on|for|in|and|,)[^.;\d]{0,40}$/.test(
      between,
    ) &&
    /(?:,|\band\b)\s*(?:\w+ )?[+~≈]?$/.test(between) &&
    (/^\s*(?:on|for|in)\b/.test(sentence.source.slice(quantity.end, quantity.end + 6)) ||
      quantity.unit !== '' ||
      (/^(?:,| and|, and) $/.test(between) &&
        /\.\d/.test(sentence.source.slice(quantity.start, quantity.end))))
  );
};

/** "10% and 20% lower latency": only the list's last number has the metric beside it. */
const isPlainList = (last: Quantity, quantity: Quantity, source: string): boolean =>
  /^\s?(?:,|and|,? and|\/|-|–|to)\s?(?:up to |over )?[+]?$/.test(source.slice(last.end, quantity.start));

/** "in latency and utilization by 33.5% and 20.1%, respectively": the n-th number has the n-th metric. */
const alignMetrics = (sentence: Sentence, reads: Read[], found: readonly Measure[]): void => {
  const { source } = sentence;
  const last = reads.at(-1);
  if (!last || !/^\\?%?,? respectively/.test(source.slice(last.quantity.end, last.quantity.end + 16))) return;
  let from = reads.length - 1;
  while (from > 0 && isPlainList((reads[from - 1] as Read).quantity, (reads[from] as Read).quantity, source))
    from -= 1;
  const run = reads.slice(from);
  const before = found.filter((m) => m.end <= (run[0] as Read).quantity.start).slice(-run.length);
  const joined = before.every(
    (m, i) =>
      i === 0 ||
      /^(?:,? and |, )(?:[\p{L}-]+ )?$/u.test(source.slice((before[i - 1] as Measure).end, m.start)),
  );
  if (run.length < 2 || before.length !== run.length || !joined) return;
  for (const [i, read] of run.entries()) {
    const { text } = before[i] as Measure;
    const change = read.words?.change ?? null;
    read.words = { metric: change ? `${text} ${change}` : text, text, near: true, change };
  }
};

/** A table that lost its lines, no sentence: nobody could tell what belongs to what. */
const MOST_NUMBERS = 40;

/** Left to right; `found` are the metrics named in the sentence. */
export const readNumbers = (
  sentence: Sentence,
  places: readonly Place[],
  found: readonly Measure[],
): Read[] => {
  const all = quantities(sentence);
  if (all.length > MOST_NUMBERS) return [];
  const reads: Read[] = [];
  const { source } = sentence;
  const told = all.map((q) => isResult(sentence, q, found, places));
  // In "0.90/0.71/0.53 AUPRC" and "8 to 128 tokens" the last number decides for those before it.
  for (let i = all.length - 2; i >= 0; i -= 1) {
    const [q, next] = [all[i] as Quantity, all[i + 1] as Quantity];
    const slash = /^\s?\/\s?$/.test(source.slice(q.end, next.start));
    if (slash && /\.\d/.test(source.slice(q.start, q.end))) told[i] = told[i + 1] as boolean;
    else if (q.range === 'low' && q.unit === '' && !told[i + 1]) told[i] = false;
  }
  let last: { quantity: Quantity; read: Read | null } | undefined;
  for (const [i, quantity] of all.entries()) {
    const inName = places.some((p) => p.mention.start < quantity.end && quantity.start < p.mention.end);
    const listed: boolean =
      !inName && last?.read != null && isListed(last.quantity, quantity, sentence, places);
    let read: Read | null = null;
    if (told[i] || listed) {
      let words = readMetric(sentence, quantity, found, places);
      const before: Read | null = last?.read ?? null;
      if (listed && before?.words && (!words || (!words.near && before.words.near) || quantity.unit === ''))
        words = before.words;
      // "by 9.4% in A and 7.0% in B": both are changes.
      if (listed && words && before?.words?.change && words.change === null)
        words = { ...words, metric: `${words.metric} ${before.words.change}`, change: before.words.change };
      read = { quantity, words, baseline: isBaseline(sentence, quantity) };
      if (
        before &&
        words &&
        isPlainList(before.quantity, quantity, source) &&
        before.quantity.unit === quantity.unit
      ) {
        for (let k = reads.length - 1; k >= 0; k -= 1) {
          const earlier = reads[k] as Read;
          if (
            earlier.quantity.unit !== quantity.unit ||
            (earlier.words?.near && !/^performance/.test(earlier.words.metric))
          )
            break;
          earlier.words = words;
          if (k > 0 && !isPlainList((reads[k - 1] as Read).quantity, earlier.quantity, source)) break;
        }
      }
      reads.push(read);
    }
    last = { quantity, read };
  }
  alignMetrics(sentence, reads, found);
  // "by 30% over A and by 25% over B": the opponents tell the numbers apart.
  const overs = new Set(reads.flatMap((r) => (r.words?.over ? [r.words.over] : [])));
  if (overs.size > 1)
    for (const read of reads)
      if (read.words?.over)
        read.words = { ...read.words, metric: `${read.words.metric} over ${read.words.over}` };
  // "GPT-4 completes less than 50% of the tasks and most models below 25%": what was left out was said before.
  for (const [i, read] of reads.entries()) {
    const before = reads[i - 1];
    if (before?.words && before.quantity.unit === read.quantity.unit) {
      if (!read.words && !before.words.change) read.words = before.words;
      else if (
        read.words &&
        !read.words.near &&
        read.words.change &&
        !before.words.change &&
        (read.quantity.unit === '' ||
          /,\s(?:surpassing|outperforming|exceeding|beating)\b/.test(
            source.slice(before.quantity.end, read.quantity.start),
          ))
      )
        read.words = {
          ...before.words,
          metric: `${before.words.metric} ${read.words.change}`,
          change: read.words.change,
        };
    }
  }
  return reads;
};
