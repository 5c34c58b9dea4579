// Is a number of the text a result? Shares of data, counts and settings are none.
import type { Measure } from './measures.js';
import { FROM, type Quantity, STARTED } from './numbers.js';
import type { Place } from './paper.js';
import type { Sentence } from './tokens.js';

const RESULT_CUE =
  /\b(?:achiev\w*|improv\w*|outperform\w*|outscor\w*|surpass\w*|beats?|beating|reduc\w*|increas\w*|reach\w*|attain\w*|gain\w*|boost\w*|exceed\w*|yield\w*|obtain\w*|deliver\w*|accelerat\w*|speed\w*|faster|slower|lower\w*|higher|decreas\w*|drop\w*|sav(?:e|es|ing|ings)|cut\w*|scor\w*|accuracy|rais\w*|enhanc\w*|rate|rates|performance|better|fewer|less|maintain\w*|preserv\w*|retain\w*|results?|record\w*|demonstrat\w*|from|wins?|advantage|shrink\w*|degrad\w*|declin\w*|ranks?|recall|precision|correlation|match\w*|establish\w*|extend\w*|solv\w*|lag\w*|behind|gap|loses?|trail\w*|strengthen\w*|overperform\w*|perform\w*|fail\w*|complet\w*|correct\w*|refus\w*|agreement|best|prefer\w*|fall\w*|fell|ris(?:e|es|ing)|cheaper|smaller|compress\w*|accelerat\w*|overhead|only|sparsity|throughput|latency|FID|BLEU)\b/i;
/** After a share: it says how much of the data or model was used, not how well it did. */
const CONFIG_AFTER =
  /^\s*(?:of )?(?:the |its |all |their |total |original |available |full )*(?:training |labell?ed |annotated |pre-?training |fine-?tuning |real |unlabell?ed |tuning |instruction )?(?:data|samples|labels|examples|training|images|annotations|supervision|dataset|corpus|layers|masking|pruning rate|mask)\b/i;
const CONFIG_BEFORE =
  /\b(?:using|use|uses|with|on|only|just|merely|trained on|given)(?: only| just| merely| about| less than| as little as)?\s*$/i;
const COUNT_AFTER =
  /^[\s-]*(?:(?!(?:on|in|of|for|and|with|from|at|by|to|over|across)\s)[\p{L}-]+\s){0,3}(?:tasks?|datasets?|benchmarks?|languages?|domains?|models?|papers?|participants?|users?|categories|classes|hours?|days?|weeks?|months?|years?|gpus?|questions?|problems?|samples?|images?|videos?|examples?|pairs?|instances?|scenes?|objects?|steps?|layers?|experts?|prompts?|bits?|agents?|environments?|scenarios?|instructions?|trajectories|documents?|sentences?|people|patients?|species|subjects?|settings?|dimensions?|types?|baselines?|methods?|h100|a100|frames?|seeds?|runs?|iterations?|epochs?|tokens?|views?|points in|shots?|turns?|parameters?|resolution|nodes?|trials?|annotations?|queries|attacks?|subsets?|splits?|stages?|levels?|annotators?|experts|professionals|conversations|dialogues)\b/iu;

/** Some words before and after the number, within its sentence. */
export const clause = (sentence: Sentence, quantity: Quantity): { before: string; after: string } => ({
  before: sentence.source.slice(Math.max(sentence.start, quantity.start - 90), quantity.start),
  after: sentence.source.slice(quantity.end, Math.min(sentence.end, quantity.end + 90)).replace(/^\$/, ''),
});

/** A name's digits are no numbers: text between two places with the names in it blotted out. */
export const unnamed = (sentence: Sentence, places: readonly Place[], from: number, to: number): string => {
  let text = sentence.source.slice(from, to);
  for (const { mention } of places)
    if (mention.start >= from && mention.end <= to)
      text =
        text.slice(0, mention.start - from) +
        'X'.repeat(mention.end - mention.start) +
        text.slice(mention.end - from);
  return text.replace(/(\p{L})\d+/gu, '$1');
};

const overlaps = (range: { start: number; end: number }, quantity: Quantity): boolean =>
  range.start < quantity.end && quantity.start < range.end;

/** What may stand between a metric and its bare number. */
const TIE =
  /^\s?(?:\([^()]{1,16}\)\s?)?(?:scores?|rates?|values?|metrics?)?(?:[^\d;,]{0,24}\b(?:of|is|was|to|from|at|by|reach\w*|about|over|up|above|below)\b[^\d;,]{0,12}|\s?[=(:<>≈~]+\s?)$/i;
/** "at size = 20", "n=4": a setting, not a measure. */
const SETTING = /\b(?:at|with|for|when|where|using|size|[a-zA-Z])\s?[=≈]\s?$/;
/** Measures whose levels are large whole numbers. */
const RATED = /^(?:Elo|reward|FVD|throughput)$/;
export const BYTES = /^\s?([KMGT]i?B)\b/;
/** "a KV cache of just 4 GB", "reduces peak memory to 7 GB" */
const MEMORY_BEFORE =
  /\b(?:memory|VRAM|RAM|footprint|storage|cache|model size)(?:\s(?:usage|use|consumption|footprint|requirements?|size|cost|overhead))*\s(?:[\p{L}-]+\s){0,2}(?:of|to|by|is|under|below|at)\s(?:only |just |about |around |less than |under |over |up to |[<>~≈] ?)*$/iu;
const MEMORY_AFTER = /^\s?[KMGT]i?B\s(?:of\s)?(?:[\p{L}-]+\s){0,2}(?:memory|VRAM|RAM|storage)\b/iu;
/** "6x more successful trials" */
const COMPARED =
  /^\s(?:[\p{L}-]+\s)?(?:more|less|fewer|faster|higher|lower|better|smaller|cheaper|shorter|stronger|reduction|improvement|increase)\b/iu;
const WON =
  /\b(?:achiev|reach|attain|scor|obtain|record)\w*\s+(?:an? |of |only |about |over |up to |nearly )*$/i;

const isShare = (sentence: Sentence, before: string, after: string): boolean => {
  const text = sentence.source.slice(sentence.start, sentence.end);
  if (CONFIG_AFTER.test(after) && CONFIG_BEFORE.test(before)) return false;
  if (/^-?ile\b/.test(after) || /^\s?of all\)/.test(after)) return false;
  if (/\b(?:top|bottom|first|last)[\s-](?:\d+\\?% to )?$/i.test(before)) return false;
  // "under 10% training data", "to achieve a 90% ASR": a condition of the number beside it.
  if (
    /\b(?:under|with|using|at|given|in)\s+(?:the |only |just |about )*(?:\d+\\?% and )?$/.test(before) &&
    /^(?: and \d+\\?%)?\s(?:[\p{L}-]+\s){0,2}(?:training )?(?:data|labels|samples|annotations|supervision)\b/u.test(
      after,
    )
  )
    return false;
  if (
    /\b(?:to|needed to|required to)\s(?:achieve|reach|attain|obtain)\s(?:an? )?$/.test(before) &&
    /^[^.;,]{0,40}\bby\s[^.;,]{0,16}\d/.test(after)
  )
    return false;
  if (
    /^\s*(?:confidence|CI\b|sparsity ratio|survival|of (?:cases|the time|users))/i.test(after) &&
    !/\b(?:achiev|reach)/i.test(text)
  )
    return false;
  return RESULT_CUE.test(text);
};

/** A number without unit is a result beside its metric, in brackets behind its benchmark, or after a verb of winning. */
const isBare = (
  sentence: Sentence,
  quantity: Quantity,
  found: readonly Measure[],
  places: readonly Place[],
  before: string,
  after: string,
): boolean => {
  const { source } = sentence;
  const decimal = /\.\d/.test(source.slice(quantity.start, quantity.end));
  // "with only 16.3 million parameters and 3.6 billion MACs": what the result costs.
  if (/^\s(?:trainable |additional |active )?(?:parameters|params)\b/.test(after))
    return (
      /\b(?:only|just|merely)\s$/.test(before) &&
      /\d\s?\\?%|\b(?:accuracy|scores?|performance|achiev\w*)\b/.test(
        source.slice(sentence.start, sentence.end),
      )
    );
  if (/^\sG?(?:MACs|FLOPs)\b/i.test(after))
    return RESULT_CUE.test(sentence.source.slice(sentence.start, sentence.end));
  if (COUNT_AFTER.test(after) || SETTING.test(before)) return false;
  if (quantity.value >= 1000 && Number.isInteger(quantity.value))
    return found.some(
      (m) =>
        RATED.test(m.metric.name) &&
        m.end <= quantity.start &&
        quantity.start - m.end < 24 &&
        TIE.test(source.slice(m.end, quantity.start)),
    );
  if (BYTES.test(after)) return MEMORY_BEFORE.test(before) || MEMORY_AFTER.test(after);
  if (/^\s*(?:billion|million|trillion|[KMGT]B?\b|GB|MB|-?shot|-?bit|[A-Z]\b)/.test(after)) return false;
  if (/^(?:-(?:minute|hour|day|second|step|way|layer|degree|d)\b|^\/\p{L}|\s?[x×]\s?\d)/iu.test(after))
    return false;
  if (/\b(?:out of|layers?|sections?|versions?|pages?|figures?|tables?|levels?|top)\s?\(?$/i.test(before))
    return false;
  if (STARTED.test(before)) return RESULT_CUE.test(sentence.source.slice(sentence.start, sentence.end));
  const near = found.some((m) => {
    if (m.metric.name === 'context length' || m.metric.name === 'token count') return false;
    return (
      (m.start >= quantity.end &&
        m.start - quantity.end < 14 &&
        !/[,;:(]/.test(source.slice(quantity.end, m.start))) ||
      (m.end <= quantity.start &&
        quantity.start - m.end < 40 &&
        (TIE.test(source.slice(m.end, quantity.start)) ||
          (decimal && quantity.start - m.end === 1 && source[m.end] === ' ')))
    );
  });
  if (!decimal && /\($/.test(before) && /^\)/.test(after)) return false;
  if (near && (decimal || !/\s(?:in|and|with)\s*$/.test(before))) return true;
  if (!decimal) return false;
  if (
    /\bfrom\s[\d.]+\s(?:down |up )?to\s$/.test(before) &&
    RESULT_CUE.test(sentence.source.slice(sentence.start, sentence.end))
  )
    return true;
  const benchmark = places.some((p) => p.known.entity.type === 'benchmark');
  const text = source.slice(sentence.start, sentence.end);
  if (
    /\(\s?[+~≈]?$/.test(before) &&
    /^\s?\)/.test(after) &&
    (benchmark || found.length > 0) &&
    RESULT_CUE.test(text)
  )
    return !/\b(?:v|version)\s?\($/i.test(before);
  if (WON.test(before)) return true;
  if (/^\sout of\s(?:5|10|100)\b/.test(after) && RESULT_CUE.test(text)) return true;
  if (/\bby (?:an average of |up to |an average )?\+?$/.test(before) && RESULT_CUE.test(text)) return true;
  if (
    /^\son\s(?:the\s)?$/.test(
      source.slice(
        quantity.end,
        places.find((p) => p.known.entity.type === 'benchmark' && p.mention.start >= quantity.end)?.mention
          .start ?? quantity.end,
      ),
    )
  )
    return RESULT_CUE.test(text);
  // "including 7.24 on GEdit"
  if (/^\son\s(?:the\s)?\p{Lu}/u.test(after)) return RESULT_CUE.test(text);
  return (
    /\bfrom\s*$|\bto\s*$|\ban? (?:impressive |remarkable |score of )?$|scor\w+ (?:of )?$/i.test(before) &&
    (/^\s*on\b/.test(after) || benchmark)
  );
};

export const isResult = (
  sentence: Sentence,
  quantity: Quantity,
  found: readonly Measure[],
  places: readonly Place[],
): boolean => {
  const { before, after } = clause(sentence, quantity);
  const text = sentence.source.slice(sentence.start, sentence.end);
  if (places.some((p) => overlaps(p.mention, quantity))) return false;
  if (quantity.unit === 'fps' || quantity.unit === 'tokens/s') return RESULT_CUE.test(text);
  if (found.some((m) => overlaps(m, quantity))) return false;
  if (/[A-Za-z]@$|top-$|[[]$/i.test(before) && quantity.unit === '') return false;
  // "costs: 1) a cache; and 2) …"
  if (quantity.unit === '' && quantity.value < 10 && /^\)/.test(after) && !/\([^()]*$/.test(before))
    return false;
  if (quantity.unit === '%') return isShare(sentence, before, after);
  if (quantity.unit === 'x') {
    if (
      /^[\s$\\]*(?:super-?resolution|(?:and (?:even )?\d+(?:x|×|times)\s)?upscal|size\b|[\p{L}-]+ scaling\b|[A-Z]{1,2}\d+\w* GPUs?|NVIDIA|downsampl|upsampl|\d|zoom|magnification|objective|lens)/iu.test(
        after,
      )
    )
      return false;
    if (
      /^[\s-]*(?:stratified |nested |repeated )?(?:cross|validation)\b|^\s(?:bigger|larger)\b/i.test(after) ||
      /\b(?:those|models|ones|baselines) with (?:\d+-)?$/.test(before)
    )
      return false;
    return RESULT_CUE.test(text) || COMPARED.test(after);
  }
  if (quantity.unit === 'points' && /^\s(?:scale|Likert|rating)\b/.test(after)) return false;
  if (quantity.unit === 'points' || quantity.unit === 'dB') return RESULT_CUE.test(text);
  if (quantity.unit === 's' || quantity.unit === 'ms')
    return found.some(
      (m) => Math.min(Math.abs(m.start - quantity.end), Math.abs(quantity.start - m.end)) < 30,
    );
  return isBare(sentence, quantity, found, places, before, after);
};

/** The number that something is measured against: "from 21.4 to 34.0", "vs. 66.2% and 67.8%". */
export const isBaseline = (sentence: Sentence, quantity: Quantity): boolean => {
  const { before, after } = clause(sentence, quantity);
  if (/^\s?(?:→|->|\\?rightarrow)\s?\d/.test(after)) return true;
  if (FROM.test(before) && /^[^.;,]{0,30}\b(?:to|down to|up to)\b/.test(after)) return true;
  // "near saturation (96.3% to 97.1%)"
  if (/\($/.test(before) && /^\s?(?:to|→|->|\\to|\\rightarrow)\s?\d[\d.]*\s?\\?%?\)/.test(after)) return true;
  // "outperforming an earlier method, which had an error rate of 3.05%"
  if (
    /\b(?:outperforming|surpassing|improving (?:up)?on|compared (?:to|with)|than)\s[^;]{0,70}\b(?:which|that)\s(?:had|has|achiev\w*|obtain\w*|reach\w*)\s(?:[\p{L}-]+\s){0,5}$/iu.test(
      before,
    )
  )
    return true;
  // "outperforming the larger model (0.76)": the loser's number.
  if (
    /\b(?:outperforming|surpassing|exceeding|beating|than)\s[^;,()]{2,80}\s\($/.test(before) &&
    /^\s?\\?%?\)/.test(after)
  )
    return !/\s(?:on|in|for)\s/.test(before.slice(before.lastIndexOf('ing ')));
  return /\b(?:vs\.?|versus|against|compared (?:to|with)|(?<!\b(?:less|more|fewer|greater) )than|instead of|rather than)\\?\s+(?:only |just |the |a )?(?:baseline(?:'s)? |\{?sim\}?)?(?:[\d.]+\\?%?\s?(?:,|and|and,)?\s*){0,3}$/i.test(
    before,
  );
};
