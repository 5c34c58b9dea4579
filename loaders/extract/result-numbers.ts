// The results among a sentence's numbers, each with its metric: numbers of one list share what is said once.
import type { Measure } from './measures.js';
import { type Quantity, quantities } from './numbers.js';
import type { Place } from './paper.js';
import type { Change } from './result-change.js';
import { type MetricWords, readMetric } from './result-metric.js';
import { isBaseline, isResult, unnamed } from './result-signs.js';
import { changeOn, isBareChange, tasksOf } from './result-task.js';
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
  /^\s?(?:,|and|,? and|\/|-{1,3}|–|—|to)\s?(?:up to |over )?[+]?$/.test(
    source.slice(last.end, quantity.start),
  );

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

const ABOVE = /^\\?%?\s(?:percentage )?(?:points? )?(?:above|higher|better|over|more|below|lower)\b/;

const INCLUDED = /\b(?:including|e\.g\.|such as)\s|^[^;]{0,60},\s(?:and\s)?\+?$/;

/** Shares and points are told of one measure. */
const sameScale = (a: Quantity, b: Quantity): boolean =>
  a.unit === b.unit || (/^(?:%|points)$/.test(a.unit) && /^(?:%|points)$/.test(b.unit));

const changed = (words: MetricWords, change: Change): MetricWords => ({
  ...words,
  metric: `${words.metric} ${change}`,
  change,
});

/** "by 3% and 2% on A and B tasks, respectively": bare changes get their task, each of a list its own. */
const spellChanges = (reads: readonly Read[], sentence: Sentence, places: readonly Place[]): void => {
  let told: (string | null)[] = [];
  for (let from = 0; from < reads.length; ) {
    let to = from + 1;
    while (
      to < reads.length &&
      isPlainList((reads[to - 1] as Read).quantity, (reads[to] as Read).quantity, sentence.source)
    )
      to += 1;
    const run = reads.slice(from, to);
    from = to;
    if (!run.some((r) => r.words && isBareChange(r.words.metric))) continue;
    const ends = [(run[0] as Read).quantity.start, (run.at(-1) as Read).quantity.end] as const;
    const range = run.every((r) => r.quantity.range !== null);
    const found = tasksOf(sentence, places, ...ends, range ? 1 : run.length);
    // "by 52% and 30%, respectively, and on average by 25% and 10%": the tasks were said before.
    const tasks =
      found.some((t) => t !== null) || told.length !== found.length || run.length < 2 ? found : told;
    told = tasks;
    for (const [i, read] of run.entries())
      if (read.words && isBareChange(read.words.metric))
        read.words = { ...read.words, metric: changeOn(read.words.metric, tasks[range ? 0 : i] ?? null) };
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
      // "by average margins of 10.4% and 14.2%": what is said once holds for both.
      if (
        before?.words &&
        words &&
        isBareChange(words.metric) &&
        isBareChange(before.words.metric) &&
        /^average/.test(before.words.metric) &&
        isPlainList(before.quantity, quantity, source)
      )
        words = before.words;
      // "by 9.4% in A and 7.0% in B": both are changes.
      if (listed && words && before?.words?.change && words.change === null && !isBareChange(words.metric))
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
      // "4.5-7.7x higher throughput": both ends are of one measure.
      if (before && words && quantity.range === 'high' && before.quantity.range === 'low')
        before.words = words;
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
    if (before?.words && sameScale(before.quantity, read.quantity)) {
      if (!read.words && !before.words.change) read.words = before.words;
      // "an 89.3% success rate, 28.0 points above a baseline": a change of what was just measured.
      else if (
        read.words &&
        !before.words.change &&
        before.words.near &&
        isBareChange(read.words.metric) &&
        ABOVE.test(source.slice(read.quantity.end, read.quantity.end + 24))
      )
        read.words = changed(before.words, read.words.change ?? 'improvement');
      // "improves maj@32 by 3.4 points, including +7.3 points on A": the same measure, benchmark by benchmark.
      else if (
        read.words &&
        !read.words.near &&
        before.words.near &&
        before.words.change &&
        isBareChange(read.words.metric) &&
        INCLUDED.test(source.slice(before.quantity.end, read.quantity.start))
      )
        read.words = before.words;
      // "1.7x throughput on A and up to 2.1x on B"
      else if (
        read.quantity.unit === 'x' &&
        before.words.near &&
        (!read.words?.near || /^(?:loss|accuracy|error|performance)/.test(read.words.metric))
      )
        read.words = before.words;
      else if (
        read.words &&
        !read.words.near &&
        read.quantity.unit === before.quantity.unit &&
        read.words.change &&
        !before.words.change &&
        (read.quantity.unit === '' ||
          /,\s(?:surpassing|outperforming|exceeding|beating)\b/.test(
            source.slice(before.quantity.end, read.quantity.start),
          ))
      )
        read.words = changed(before.words, read.words.change);
    }
  }
  spellChanges(reads, sentence, places);
  return reads;
};
