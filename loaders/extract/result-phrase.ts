// The words right after a number that name what it counts: "0% sink rate", "42% in efficiency".
import type { Quantity } from './numbers.js';
import type { Place } from './paper.js';
import type { Sentence } from './tokens.js';

/** Words that name nothing by themselves. */
export const GENERIC =
  /^(?:improvement|improvements|gains?|increase|reduction|boost|higher|lower|better|of|in|on|for|relative|absolute|average|drop|decrease|performance|more|fewer|less|and|to|compared|the|its|a|an|respectively|over|when|with|while|from|using|across|at|than|longer|shorter|deeper|larger|smaller|bigger|moderately|significantly|substantially|under|by|only|overall|mean|further|or|as|that|which|is|are|was|were|per|within|after|against|without|even|vs|versus|all|both|these|this|our|those|but|whereas|despite|improving|reducing|outperforming|surpassing|points?|collapse|most|some|existing)$/;
const SKIPPED =
  /^(?:of|higher|lower|fewer|less|more|relative|absolute|average|better|the|its|all|in|reduction|improvement|increase|gains?|drop|decrease|redundant|points?)$/;
/** What is spoken of as a place or a condition is no metric: "18% improvement in coding benchmarks". */
const PLACE_HEAD =
  /^(?:tasks?|benchmarks?|settings?|scenarios?|domains?|datasets?|cases|models?|environments?|regimes?|evaluations?|experiments?|languages?|tests?|methods?|baselines?|distillation|predecessors?|papers?)$/i;

/** The noun phrase after the number: "0% sink rate", "42% in efficiency". */
export const nounPhrase = (
  sentence: Sentence,
  quantity: Quantity,
  places: readonly Place[],
): string | null => {
  const words: string[] = [];
  for (const token of sentence.tokens) {
    if (token.start < quantity.end) continue;
    if (
      words.length === 0 &&
      !/^[\s%x×\\]*$/.test(sentence.source.slice(quantity.end, token.start)) &&
      words.length === 0
    ) {
      // Only words that are skipped may stand between.
      const gap = sentence.source.slice(quantity.end, token.start);
      if (!/^[\s%x×\\\p{L}-]*$/u.test(gap)) break;
    }
    if (words.length > 0 && !/^[\s-]*$/.test(token.gap)) break;
    if (places.some((p) => p.mention.start <= token.start && token.start < p.mention.end)) break;
    if (GENERIC.test(token.lower)) {
      if (words.length > 0 && /^(?:reduction|improvement|increase|gains?|drop|decrease)$/.test(token.lower)) {
        words.push(token.lower);
        break;
      }
      if (words.length > 0 && token.gap === '-') return null;
      if (words.length > 0 || !SKIPPED.test(token.lower)) break;
      continue;
    }
    if (/^\p{N}/u.test(token.text)) break;
    words.push(token.text);
    if (words.length === 3) break;
  }
  const phrase = words.join(' ');
  return phrase.length > 3 && !PLACE_HEAD.test(words.at(-1) ?? '') ? phrase : null;
};
