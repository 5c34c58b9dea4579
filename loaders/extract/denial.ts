// Negation and hedging before a word: "cannot match" denies, "may improve" and "aims to surpass" leave it open.
import type { Sentence, Token } from './tokens.js';

const DENIES =
  /^(?:not|cannot|never|no|fails?|failed|failing|without|neither|nor|hardly|barely|rarely|unable|struggles?|struggling|don|doesn|didn|isn|aren|wasn|couldn|can)$/;
const DOUBTS =
  /^(?:may|might|could|would|should|if|whether|possibly|potentially|perhaps|aims?|aiming|seeks?|seeking|hopes?|hoping|expect|expected|expects|ought|attempts?|attempting|towards?|theoretically|hypothesi[sz]e)$/;

const FURTHEST = 5;

/** How the words of the same clause before the place take it: as said, denied, or left open. */
export const isDenied = (sentence: Sentence, at: number): 'said' | 'denied' | 'doubted' => {
  for (let i = at - 1; i >= 0 && at - i <= FURTHEST; i -= 1) {
    const gap = (sentence.tokens[i + 1] as Token).gap;
    if (/[,.;:]/.test(gap)) return 'said';
    const word = (sentence.tokens[i] as Token).lower;
    if (DOUBTS.test(word)) return 'doubted';
    if (!DENIES.test(word)) continue;
    const next = sentence.tokens[i + 1] as Token;
    // "not only outperforms" says it, and "can" alone promises it; "can't" is written as "can" and "t".
    if (/^(?:only|just|merely|simply)$/.test(next.lower)) return 'said';
    if (
      /^(?:can|don|doesn|didn|isn|aren|wasn|couldn)$/.test(word) &&
      !(next.lower === 't' && /['’]/.test(next.gap))
    )
      continue;
    if (word === 'without' || word === 'no') {
      // "without training outperforms": the denial ends with its own object.
      if (at - i > 2) continue;
    }
    return 'denied';
  }
  return 'said';
};
