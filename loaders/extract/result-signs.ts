// Is a number of the text a result? Shares of data, counts and settings are none.
import type { Measure } from './measures.js';
import type { Quantity } from './numbers.js';
import type { Place } from './paper.js';
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

/** Some words before and after the number, within its sentence. */
export const clause = (sentence: Sentence, quantity: Quantity): { before: string; after: string } => ({
  before: sentence.source.slice(Math.max(sentence.start, quantity.start - 90), quantity.start),
  after: sentence.source.slice(quantity.end, Math.min(sentence.end, quantity.end + 90)),
});

export const isResult = (
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
        /\b(?:of|is|to|from|at|by|score|=|:|reach\w*|about|over|up)\b|[=(:<>≈~]/i.test(
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

/** The number that something is measured against: "from 21.4 to 34.0", "vs. 66.2% and 67.8%". */
export const isBaseline = (sentence: Sentence, quantity: Quantity): boolean => {
  const { before, after } = clause(sentence, quantity);
  if (
    /\bfrom\s+(?:about |around |an? )?$/.test(before) &&
    /^[^.;,]{0,30}\b(?:to|down to|up to)\b/.test(after)
  )
    return true;
  return /\b(?:vs\.?|versus|against|compared (?:to|with)|than|instead of|rather than)\s+(?:only |just |the )?(?:[\d.]+\\?%?\s?(?:,|and|and,)?\s*){0,3}$/i.test(
    before,
  );
};
