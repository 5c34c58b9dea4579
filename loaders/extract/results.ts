// Numbers that the paper reports, with what they measure, on what, and for whom; configuration numbers stay out.
import type { ResultClaim } from '../../src/domain/facts.js';
import type { ResultKind } from '../../src/domain/kinds.js';
import { type Measure, measures } from './measures.js';
import { type Quantity, quantities } from './numbers.js';
import type { Paper, Place } from './paper.js';
import type { Sentence } from './tokens.js';

const RESULT_CUE =
  /\b(?:achiev\w*|improv\w*|outperform\w*|surpass\w*|reduc\w*|increas\w*|reach\w*|attain\w*|gain\w*|boost\w*|exceed\w*|yield\w*|obtain\w*|deliver\w*|accelerat\w*|speed\w*|faster|slower|lower\w*|higher|decreas\w*|drop\w*|sav(?:e|es|ing|ings)|cut\w*|scor\w*|accuracy|rais\w*|enhanc\w*|rate|rates|performance|better|fewer|less|maintain\w*|preserv\w*|retain\w*|results?|record\w*|demonstrat\w*|from|wins?|advantage|shrink\w*|degrad\w*|declin\w*|ranks?|recall|precision|correlation|match\w*|establish\w*|extend\w*|solv\w*|overhead|only|sparsity|throughput|latency|FID|BLEU)\b/i;
/** After a share: it says how much of the data or model was used, not how well it did. */
const CONFIG_AFTER =
  /^\s*(?:of )?(?:the |its |all |their |total |original |available |full )*(?:training |labell?ed |annotated |pre-?training |fine-?tuning |real |unlabell?ed |tuning |instruction )?(?:data|samples|labels|examples|training|images|annotations|supervision|dataset|corpus|trainable parameters|layers|masking|pruning rate|mask)\b/i;
const CONFIG_BEFORE =
  /\b(?:using|use|uses|with|on|only|just|merely|trained on|given)(?: only| just| merely| about| less than| as little as)?\s*$/i;
const COUNT_AFTER =
  /^[\s-]*(?:[\p{L}-]+\s){0,2}(?:tasks?|datasets?|benchmarks?|languages?|domains?|models?|papers?|participants?|users?|categories|classes|hours?|days?|weeks?|months?|years?|gpus?|questions?|problems?|samples?|images?|videos?|examples?|pairs?|instances?|scenes?|objects?|steps?|layers?|experts?|prompts?|bits?|agents?|environments?|scenarios?|instructions?|trajectories|documents?|sentences?|people|patients?|species|subjects?|settings?|dimensions?|types?|baselines?|methods?|h100|a100|frames?|seeds?|runs?|iterations?|epochs?|tokens?|views?|points in|shots?|turns?|parameters?|resolution|nodes?|trials?|annotations?|queries|attacks?|subsets?|splits?|stages?|levels?|annotators?|experts|professionals|conversations|dialogues)\b/iu;

const SPEED = /\b(?:faster|speed-?ups?|speeds? up|speeding up|acceleration|accelerat\w+|speed|quicker)\b/i;

interface Read {
  quantity: Quantity;
  metric: string | null;
  metricText: string | null;
  kind: ResultKind;
}

const clause = (sentence: Sentence, quantity: Quantity): { before: string; after: string } => ({
  before: sentence.source.slice(Math.max(sentence.start, quantity.start - 90), quantity.start),
  after: sentence.source.slice(quantity.end, Math.min(sentence.end, quantity.end + 90)),
});

const CHANGE =
  /\b(?:improv\w*|gain\w*|increas\w*|boost\w*|higher|rais\w*|enhanc\w*|outperform\w*|surpass\w*|exceed\w*|better|advantage|reduc\w*|decreas\w*|lower\w*|fewer|less|drop\w*|declin\w*|sav\w+|cut\w*|by|relative|absolute|degrad\w*|more)\b/i;

/** The metric that the number belongs to: right after it, else right before it, else by the verb. */
const readMetric = (
  sentence: Sentence,
  quantity: Quantity,
  found: readonly Measure[],
): { metric: string; text: string } | null => {
  const { before, after } = clause(sentence, quantity);
  const gapTo = (m: Measure): string => sentence.source.slice(quantity.end, m.start);
  const next = found.find(
    (m) =>
      m.start >= quantity.end &&
      m.start - quantity.end < 48 &&
      /^[\s\-(]*(?:(?:of|in|for|the|on|an?|average|higher|lower|better|relative|absolute|improvement|increase|reduction|gains?|drop|decrease|less|fewer|total|overall|mean|inference|reductions?|improvements?|[\p{L}-]+)[\s-]+){0,4}$/iu.test(
        gapTo(m),
      ) &&
      !/[,;:]|\b(?:and|while|with|at|than|over|compared|by|from|to)\b/.test(gapTo(m)),
  );
  const previous = [...found]
    .reverse()
    .find(
      (m) =>
        m.end <= quantity.start &&
        quantity.start - m.end < 70 &&
        !/[;:]/.test(sentence.source.slice(m.end, quantity.start)),
    );
  const word = (m: Measure): { metric: string; text: string } => ({
    metric: m.text.length <= 40 ? m.text : m.metric.name,
    text: m.text,
  });
  if (quantity.unit === 'x') {
    const speed = SPEED.exec(after.slice(0, 48)) ?? SPEED.exec(before.slice(-48));
    if (next && !/^speed/.test(next.metric.name)) return word(next);
    if (speed) return { metric: 'speedup', text: speed[0] };
    if (previous) return word(previous);
    return null;
  }
  if (quantity.unit === 'fps')
    return { metric: 'frames per second', text: sentence.source.slice(quantity.start, quantity.end) };
  if (quantity.unit === 'tokens/s')
    return { metric: 'throughput', text: sentence.source.slice(quantity.start, quantity.end) };
  if (next && (!previous || next.start - quantity.end <= 25 || quantity.start - previous.end > 30))
    return word(next);
  if (previous) return word(previous);
  if (next) return word(next);
  const speed = SPEED.exec(after.slice(0, 30));
  if (speed) return { metric: 'speedup', text: speed[0] };
  if (CHANGE.test(before.slice(-60)) || CHANGE.test(after.slice(0, 40)))
    return {
      metric: 'performance improvement',
      text: (CHANGE.exec(before.slice(-60)) ?? CHANGE.exec(after.slice(0, 40)))?.[0] ?? '',
    };
  return null;
};

const isResult = (
  sentence: Sentence,
  quantity: Quantity,
  found: readonly Measure[],
  places: readonly Place[],
): boolean => {
  const { before, after } = clause(sentence, quantity);
  const text = sentence.source.slice(sentence.start, sentence.end);
  if (places.some((p) => p.mention.start < quantity.end && quantity.start < p.mention.end)) return false;
  if (found.some((m) => m.start < quantity.end && quantity.start < m.end)) return false;
  if (/[A-Za-z]@$|top-$|[([]$/i.test(before) && quantity.unit === '' && !/\.\d/.test(String(quantity.value)))
    return false;
  if (quantity.unit === '%') {
    if (CONFIG_AFTER.test(after) && CONFIG_BEFORE.test(before)) return false;
    if (
      /^\s*(?:confidence|CI\b|sparsity ratio|of (?:cases|the time|users))/i.test(after) &&
      !/\b(?:achiev|reach)/i.test(text)
    )
      return false;
    return RESULT_CUE.test(text);
  }
  if (quantity.unit === 'x') {
    if (/^\s*(?:super-?resolution|upscal|downsampl|upsampl|\d|zoom|magnification)/i.test(after)) return false;
    return RESULT_CUE.test(text);
  }
  if (quantity.unit === 'points') return RESULT_CUE.test(text);
  if (quantity.unit === 'fps' || quantity.unit === 'tokens/s' || quantity.unit === 'dB')
    return RESULT_CUE.test(text);
  if (COUNT_AFTER.test(after)) return false;
  if (quantity.unit === 's' || quantity.unit === 'ms')
    return found.some(
      (m) => Math.min(Math.abs(m.start - quantity.end), Math.abs(quantity.start - m.end)) < 30,
    );
  if (quantity.value >= 1000 && Number.isInteger(quantity.value)) return false;
  if (/^\s*(?:billion|million|trillion|[KMGT]B?\b|GB|MB|-?shot|-?bit|[A-Z]\b)/.test(after)) return false;
  // A bare number needs its metric right beside it, or a benchmark.
  const near = found.some(
    (m) =>
      (m.start >= quantity.end && m.start - quantity.end < 14) ||
      (m.end <= quantity.start &&
        quantity.start - m.end < 34 &&
        /\b(?:of|is|to|from|at|by|score|=|:|reach\w*|about|over|up)\b|[=(:]/i.test(
          sentence.source.slice(m.end, quantity.start + 0) + ' of'.slice(0, 0),
        )),
  );
  if (near && !/\s(?:in|and|with)\s*$/.test(before)) return true;
  return (
    /\.\d/.test(sentence.source.slice(quantity.start, quantity.end)) &&
    /\bfrom\s*$|\bto\s*$|\ban? (?:impressive |remarkable |score of )?$|scor\w+ (?:of )?$/i.test(before) &&
    (/^\s*on\b/.test(after) || places.some((p) => p.known.entity.type === 'benchmark'))
  );
};

const kindOf = (quantity: Quantity, metric: string, before: string): ResultKind => {
  if (quantity.unit === 'x')
    return /speed|faster|throughput|latency|time/i.test(metric) ? 'SPEEDUP' : 'IMPROVEMENT';
  if (/memory|parameter|flops|cost|latency|time|energy|token/i.test(metric)) return 'COST';
  return /\b(?:by|gain\w*|improvement|increase|reduction|boost\w*)\b[^.]{0,24}$/i.test(before)
    ? 'IMPROVEMENT'
    : 'SCORE';
};

/** "… respectively", or as many numbers as names in a list: the n-th belongs to the n-th. */
const aligned = <T>(numbers: readonly Quantity[], quantity: Quantity, items: readonly T[]): T | null => {
  const at = numbers.indexOf(quantity);
  return numbers.length > 1 && items.length === numbers.length && at >= 0 ? (items[at] ?? null) : null;
};

const benchmarkOf = (
  quantity: Quantity,
  numbers: readonly Quantity[],
  places: readonly Place[],
  sentence: Sentence,
): Place | null => {
  const all = places.filter(
    (p) => p.known.entity.type === 'benchmark' && p.known.entity.roles[0] !== 'MENTIONS',
  );
  if (all.length === 0) return null;
  const list = aligned(numbers, quantity, all);
  if (list) return list;
  const next = all.find((p) => p.mention.start >= quantity.end);
  const previous = [...all].reverse().find((p) => p.mention.end <= quantity.start);
  const between = next ? sentence.source.slice(quantity.end, next.mention.start) : '';
  if (
    next &&
    /^[^.;]*\b(?:on|in|for|over|across|of)\b[^.;]*$/.test(between) &&
    !/\d(?:\.\d+)?%?[^.;]*\bon\b.*\d/.test(between)
  )
    return next;
  if (previous && /^[^;]*$/.test(sentence.source.slice(previous.mention.end, quantity.start)))
    return previous;
  return next ?? null;
};

const subjectOf = (
  quantity: Quantity,
  numbers: readonly Quantity[],
  places: readonly Place[],
  sentence: Sentence,
  paper: Paper,
): Place | null => {
  const before = places.filter(
    (p) => p.mention.end <= quantity.start && p.known.entity.type === 'model' && p.known !== paper.main,
  );
  // "Gemini 2.5 Pro and GPT-5 achieve 31.3% and 29.1%"
  const list = aligned(
    numbers,
    quantity,
    before.filter((p) => !p.known.own),
  );
  if (list && numbers.length > 1 && !paper.method) return list;
  const last = before[before.length - 1];
  if (!last) return null;
  const text = sentence.source.slice(last.mention.end, quantity.start);
  if (
    last.known.own &&
    /^\s*(?:,[^,]*,)?\s*(?:is|has|can|achiev|outperform|reach|attain|scor|obtain|improv|surpass|yield|deliver|sets?)/.test(
      text,
    )
  )
    return last;
  if (
    !last.known.own &&
    /^\s*(?:only |also |even )?(?:achiev|scor|reach|attain|obtain|gains|declines|drops|gets)/.test(text)
  )
    return last;
  return null;
};

export const findResults = (paper: Paper): ResultClaim[] => {
  const claims: ResultClaim[] = [];
  const seen = new Set<string>();
  for (const sentence of paper.sentences) {
    if (
      sentence.field === 'title' ||
      (sentence.index < paper.pivot && sentence.index < paper.sentences.length - 2)
    )
      continue;
    const all = quantities(sentence);
    if (all.length === 0) continue;
    const places = paper.places.get(sentence) ?? [];
    const found = measures(sentence);
    const reads: Read[] = [];
    for (const quantity of all) {
      if (!isResult(sentence, quantity, found, places)) continue;
      const { before, after } = clause(sentence, quantity);
      // "from 21.4 to 34.0" keeps what it ends at; "against 17.3", "(76.6%)" after another's name is the baseline.
      if (
        /\bfrom\s+(?:about |around |an? )?$/.test(before) &&
        /^[^.;,]{0,30}\b(?:to|down to|up to)\b/.test(after)
      )
        continue;
      if (
        /\b(?:vs\.?|versus|against|compared (?:to|with)|than|instead of|rather than)\s+(?:only |just |the )?$/i.test(
          before,
        )
      )
        continue;
      const metric = readMetric(sentence, quantity, found);
      if (
        !metric &&
        quantity.unit !== 'x' &&
        quantity.unit !== '%' &&
        quantity.unit !== 'points' &&
        !/score|on$/i.test(before)
      ) {
        if (!/^\s*on\b/.test(after) && !/\bto\s*$/.test(before)) continue;
      }
      const name = metric?.metric ?? (quantity.unit === 'x' ? 'speedup' : 'score');
      reads.push({
        quantity,
        metric: name,
        metricText: metric?.text ?? null,
        kind: kindOf(quantity, name, before),
      });
    }
    const numbers = reads.map((r) => r.quantity);
    for (const { quantity, metric, metricText, kind } of reads) {
      const other = places.find(
        (p) =>
          !p.known.own &&
          p.mention.end < quantity.start &&
          /^\s*\($/.test(sentence.source.slice(p.mention.end, quantity.start)) &&
          p.known.entity.type === 'model',
      );
      if (other && paper.method) continue;
      const benchmark = benchmarkOf(quantity, numbers, places, sentence);
      const subject = other ?? subjectOf(quantity, numbers, places, sentence, paper);
      const fallback = paper.method ?? null;
      const key = `${quantity.value}${quantity.unit}${metric}${benchmark?.known.entity.name ?? ''}`;
      if (seen.has(key)) continue;
      seen.add(key);
      claims.push({
        subject: (subject?.known ?? fallback)?.entity.name ?? null,
        benchmark: benchmark?.known.entity.name ?? null,
        split: null,
        metric,
        metricText,
        value: quantity.value,
        unit: quantity.unit,
        bound: quantity.range === 'low' ? 'at least' : quantity.range === 'high' ? 'up to' : quantity.bound,
        kind,
        baseline: null,
        setting:
          /\b(zero-shot|few-shot|one-shot|five-shot|\d+-shot)\b/i.exec(
            sentence.source.slice(sentence.start, sentence.end),
          )?.[1] ?? null,
        confidence: benchmark || subject ? 0.66 : metricText ? 0.6 : 0.45,
        evidence: [
          {
            field: sentence.field,
            start: quantity.start,
            end: quantity.end,
            sentence: [sentence.start, sentence.end],
          },
        ],
      });
    }
  }
  return claims;
};
