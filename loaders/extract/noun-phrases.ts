// Noun phrases of running text, as candidates for techniques that no catalogue holds; the judge decides which are.
import type { Range } from './name-parts.js';
import type { Sentence, Token } from './tokens.js';

/** Words that end a noun phrase: function words, and verbs in the forms that abstracts use. */
const STOP = new Set(
  `a an the this that these those which who whose what when where while although though because since if whether
  and or nor but yet so than then thus hence however moreover furthermore additionally specifically finally
  of in on at by for from to into onto over under with without within across between among through via per upon
  against toward towards during after before about above below around as like unlike such including despite due
  we our us it its they their them he she his her i my you your one ones each both all any some many most several
  few more less other another same different various numerous existing previous prior recent current new novel
  is are was were be been being has have had do does did can could may might must should will would cannot not no
  also only even just still often usually typically commonly widely mainly largely highly fully very too here there
  propose proposes proposed introduce introduces introduced present presents presented show shows shown demonstrate
  demonstrates demonstrated achieve achieves achieved improve improves improved outperform outperforms outperformed
  enable enables enabled allow allows allowed provide provides provided use uses used employ employs employed
  leverage leverages leveraged utilize utilizes utilized adopt adopts adopted apply applies applied require requires
  required reduce reduces reduced increase increases increased exhibit exhibits suffer suffers remain remains make
  makes made lead leads led yield yields perform performs generate generates generated learn learns train trains
  evaluate evaluates evaluated develop develops developed design designs designed build builds built find finds found
  combine combines integrate integrates incorporate incorporates capture captures extend extends address addresses
  tackle tackles mitigate mitigates overcome overcomes explore explores investigate investigates reveal reveals
  consist consists comprise comprises contain contains include includes describe describes offer offers optimize
  optimizes maintain maintains preserve preserves support supports facilitate facilitates enhance enhances ensure
  ensures encourage encourages produce produces predict predicts become becomes involve involves rely relies focus
  focuses aim aims help helps follow follows take takes give gives get gets set sets run runs face faces operate
  called named termed dubbed based using given compared relative followed coupled followed respectively first second
  third finally well better best rather instead together alone either neither once already further significantly
  substantially effectively efficiently directly explicitly jointly simultaneously adaptively dynamically iteratively
  tend tends turn turns guide guides via
  progressively consistently seamlessly automatically selectively explicitly achieving enabling improving reducing
  ensuring allowing providing leveraging utilizing employing incorporating introducing proposing combining yielding
  demonstrating showing making leading resulting requiring preserving maintaining addressing capturing
  outperforming surpassing performing consisting comprising containing featuring checks
  underwent alongside vertically horizontally whereas whereby thereby hereby meanwhile conversely
  typical conventional traditional classical standard popular mainstream pure single individual overall entire
  lightweight robust comprehensive
  guides equipped trained obtained tailored designed inspired`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words that name the sort of thing; a candidate stands with and without one at its end. */
export const SORT = new Set(
  'framework approach method model system paradigm pipeline strategy technique algorithm scheme mechanism module procedure design solution recipe process policy protocol component architecture network layer operation stage'.split(
    ' ',
  ),
);

const LONGEST = 5;

/** Maximal runs of words that no stop word, bracket or other sign divides. */
export const chunks = (sentence: Sentence, verbs: ReadonlySet<string>): Range[] => {
  const { tokens } = sentence;
  const found: Range[] = [];
  let from = -1;
  for (let at = 0; at <= tokens.length; at += 1) {
    const token = tokens[at];
    const hyphen = token?.gap === '-' || tokens[at + 1]?.gap === '-';
    const stops =
      token === undefined ||
      (!hyphen && (STOP.has(token.lower) || verbs.has(token.lower))) ||
      (token.shape !== 'lower' && !hyphen && /^\d[\d.,]*$/.test(token.text));
    const breaks = from >= 0 && token !== undefined && token.gap !== ' ' && !/^[ \-–‐]$/.test(token.gap);
    if (from >= 0 && (stops || breaks)) {
      found.push({ from, to: at });
      from = -1;
    }
    if (!stops && from < 0) from = at;
  }
  return found;
};

/** How many words of the same noun phrase stand before `from`; four and more are four. */
export const wordsBefore = ({ tokens }: Sentence, from: number, verbs: ReadonlySet<string>): number => {
  let before = 0;
  for (let at = from; at > 0 && before < 4; at -= 1) {
    const { gap } = tokens[at] as Token;
    const { lower } = tokens[at - 1] as Token;
    if ((gap !== ' ' && gap !== '-') || (gap === ' ' && (STOP.has(lower) || verbs.has(lower)))) break;
    before += 1;
  }
  return before;
};

const startsInside = (token: Token): boolean => token.gap === '-' || token.gap === '–' || token.gap === '‐';

/** Every suffix of two to five words of a chunk, with and without the word that names its sort. */
export const nounPhrases = (sentence: Sentence, verbs: ReadonlySet<string>): Range[] => {
  const { tokens } = sentence;
  const found: Range[] = [];
  for (const chunk of chunks(sentence, verbs)) {
    const last = tokens[chunk.to - 1] as Token;
    const ends =
      chunk.to - chunk.from > 2 && SORT.has(last.stem) && !startsInside(last)
        ? [chunk.to, chunk.to - 1]
        : [chunk.to];
    for (const to of ends)
      for (let from = Math.max(chunk.from, to - LONGEST); from <= to - 2; from += 1)
        if (from === chunk.from || !startsInside(tokens[from] as Token)) found.push({ from, to });
  }
  return found;
};

export const phraseKey = (sentence: Sentence, range: Range): string => {
  let key = '';
  for (let i = range.from; i < range.to; i += 1)
    key += i > range.from ? ` ${(sentence.tokens[i] as Token).stem}` : (sentence.tokens[i] as Token).stem;
  return key;
};
