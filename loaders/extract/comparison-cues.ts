// The words that set two things against each other: "outperforms", "faster than", "on par with", "lags behind".
import type { Outcome } from '../../src/domain/kinds.js';
import { isDenied } from './denial.js';
import type { Sentence, Token } from './tokens.js';

export interface Cue {
  at: number;
  /** First token after the cue: objects stand from here. */
  after: number;
  outcome: Outcome;
  /** The verb takes its object right away; nothing further on is compared. */
  near: boolean;
  /** "Compared to X, our Y …": the subject comes after the objects. */
  leads: boolean;
}

const BEATS =
  /^(?:outperform(?:s|ed|ing)?|surpass(?:es|ed|ing)?|exceed(?:s|ed|ing)?|beat(?:s|en|ing)?|outpac(?:e|es|ed|ing)|outscor(?:e|es|ed|ing)|outclass(?:es|ed|ing)?|outrank(?:s|ed|ing)?|outdo(?:es)?|overtak(?:e|es|ing)|eclips(?:e|es|ed|ing))$/;
const LOSES = /^(?:underperform(?:s|ed|ing)?|trail(?:s|ed|ing)?)$/;
const EQUALS = /^(?:match(?:es|ed|ing)?|rival(?:s|ed|ing)?|equal(?:s|ed|ing)?|approach(?:es|ing)?)$/;
const ALIKE =
  /^(?:comparable|comparably|competitive|competitively|par|equivalent|parity|similar|similarly|close)$/;

const UP =
  /^(?:better|higher|superior|faster|stronger|greater|quicker|cheaper|lighter|easier|more|cleaner|safer)$/;
const DOWN = /^(?:worse|slower|weaker|poorer|inferior)$/;
const SMALL = /^(?:lower|less|fewer|smaller|shorter)$/;
/** More of it is better. */
const GOOD =
  /^(?:accuracy|performance|quality|scores?|success|precision|recall|robustness|fidelity|throughput|capability|efficiency|effective|efficient|accurate|robust|capable|reliable|consistent|faithful|stable|diversity|resolution|reliability)$/;
/** Less of it is better. */
const BAD =
  /^(?:latency|costs?|errors?|perplexity|memory|loss|hallucinations?|fid|fvd|overhead|variance|bias|complexity|toxicity|parameters|tokens|compute|flops|computation|time|steps|data|samples|energy|redundancy|forgetting)$/;
const GAIN =
  /^(?:improvements?|gains?|speedups?|reductions?|increases?|advantages?|boosts?|superiority|improves?|improved|improving|points|reduces|reducing|reduce|fewer|less|accelerat(?:ion|es?|ing)|saves|saving|savings|effectiveness|benefits|superior|better|faster|higher|lower|stronger|outperforms|lead|margins?|uplift|edge|preferred|wins?|win)$/;
const PLAIN_OVER =
  /^(?:superior|better|improved|significant|consistent|clear|substantial|large|notable|favorable)$/;

/** "capability of", "accuracy of": what is compared may be told before its owner. */
export const isYardstick = (word: string): boolean =>
  GOOD.test(word) ||
  /^(?:that|those|levels?|state|results|abilit(?:y|ies)|capabilit(?:y|ies)|speed|versions?|variants?|size)$/.test(
    word,
  );

const wordAt = (sentence: Sentence, at: number): string => sentence.tokens[at]?.lower ?? '';

/** The comparative before "than": what it grades tells whether more of it is good. */
const gradeOf = (sentence: Sentence, than: number): { at: number; outcome: Outcome } | null => {
  for (let at = than - 1; at >= 0 && than - at <= 9; at -= 1) {
    if (/[;:]/.test((sentence.tokens[at + 1] as Token).gap)) return null;
    const here = wordAt(sentence, at);
    const small = SMALL.test(here);
    if (!UP.test(here) && !DOWN.test(here) && !small) continue;
    if (DOWN.test(here)) return { at, outcome: 'WORSE' };
    const graded = sentence.tokens.slice(at + 1, than).map((t) => t.lower);
    const bad = graded.some((w) => BAD.test(w));
    const good = graded.some((w) => GOOD.test(w));
    if (small) return { at, outcome: good && !bad ? 'WORSE' : 'BETTER' };
    // "more than 10", "more parameters than": an amount, no merit.
    if (here === 'more' && (than === at + 1 || bad)) return null;
    return { at, outcome: bad && !good ? 'WORSE' : 'BETTER' };
  }
  return null;
};

/** Is a change told anywhere before the place, near enough to be what "over" or "compared to" measures? */
const tellsGain = (sentence: Sentence, at: number): boolean => {
  for (let i = at - 1; i >= 0 && at - i <= 16; i -= 1)
    if (GAIN.test(wordAt(sentence, i)) || BEATS.test(wordAt(sentence, i))) return true;
  const from = Math.max(sentence.start, (sentence.tokens[at] as Token).start - 60);
  return /\d\s?(?:\\?%|x\b|×|times|points)/.test(
    sentence.source.slice(from, (sentence.tokens[at] as Token).start),
  );
};

/** "strong results compared to", "state-of-the-art quality compared with": merit told right before. */
const tellsStrength = (sentence: Sentence, at: number): boolean =>
  sentence.tokens
    .slice(Math.max(0, at - 9), at)
    .some(
      (t) =>
        /^(?:strong|strongest|sota|state-of-the-art|best|smoother|impressive|remarkable|preferred|robustness)$/.test(
          t.lower,
        ) ||
        (t.lower === 'art' && t.gap === '-'),
    );

const tellsLoss = (sentence: Sentence, from: number, to: number): boolean =>
  sentence.tokens
    .slice(Math.max(0, from), to)
    .some((t) => DOWN.test(t.lower) || /^(?:drops?|degrad\w{1,6}|lose|loses|declines?)$/.test(t.lower));

/** Index after "with" or "to" that a word of likeness takes, over at most five words of what is alike. */
const likeness = (sentence: Sentence, at: number): number | null => {
  for (let i = at + 1; i < Math.min(sentence.tokens.length, at + 7); i += 1) {
    if (/[,;:]/.test((sentence.tokens[i] as Token).gap)) return null;
    if (/^(?:to|with)$/.test(wordAt(sentence, i))) return i + 1;
    if (/^(?:and|than|while|on|in|for)$/.test(wordAt(sentence, i))) return null;
  }
  return null;
};

/** Words that liken forms and inputs as often as merits. */
const SHAPED = /^(?:similar|similarly|equivalent|close)$/;

const tellsMerit = (sentence: Sentence, at: number, to: number): boolean =>
  sentence.tokens
    .slice(Math.max(0, at - 7), to + 4)
    .some(
      (t) =>
        isYardstick(t.lower) ||
        /^(?:perform|achiev|attain|reach|scor|remain)(?:s|es|ed|e|ing)?$/.test(t.lower) ||
        /^\d/.test(t.lower),
    );

/** "matching": a verb after a comma or before its object, else a noun ("flow matching", "existing approaches"). */
const isVerb = (sentence: Sentence, at: number): boolean => {
  const [here, next, before] = [wordAt(sentence, at), wordAt(sentence, at + 1), wordAt(sentence, at - 1)];
  if (here === 'approach') return false;
  if (/^approach/.test(here))
    return next === 'that'
      ? wordAt(sentence, at + 2) === 'of'
      : next === 'the' && !/^(?:of|this|the|our)$/.test(before);
  if (here === 'matching')
    return (
      /[,;(—]/.test((sentence.tokens[at] as Token).gap) ||
      /^(?:while|by|and|or|even|nearly|closely|roughly|thus|of|performance)$/.test(before)
    );
  if (/^(?:matched|equal|rivals?)$/.test(here) && /^(?:a|an|the|its|of|in|with)$/.test(before)) return false;
  if (here === 'matched' || here === 'equal') return /^(?:the|that|those)$/.test(next);
  return !/^(?:a|an|the|of|exact|best|string)$/.test(before);
};

/** A share of wins above one half, right before. */
const winsBefore = (sentence: Sentence, at: number): boolean => {
  const { start } = sentence.tokens[at] as Token;
  const before = sentence.source.slice(Math.max(sentence.start, start - 90), start);
  const share =
    /\bw[io]n(?:s|ning)?\b[^.;]*?(\d[\d.]*)\s?\\?%[^\d;]{0,24}$/i.exec(before) ??
    /(\d[\d.]*)\s?\\?%\s(?:win|winning)\s(?:rates?\s)?$/i.exec(before);
  const again = /\bw[io]n(?:s|ning)?\b[^.;]*(?:,|and)\s(\d[\d.]*)\s?\\?%\s$/i.exec(before);
  return Number((again ?? share)?.[1] ?? 0) > 50;
};

const cueAt = (
  sentence: Sentence,
  at: number,
): (Omit<Cue, 'at' | 'near' | 'leads'> & Partial<Cue>) | null => {
  const { tokens } = sentence;
  const [here, next] = [wordAt(sentence, at), wordAt(sentence, at + 1)];
  if (BEATS.test(here)) {
    const passive = next === 'by' && /(?:ed|en)$/.test(here) && !/^\d/.test(wordAt(sentence, at + 2));
    // "matches or surpasses X": at least as good, which is all that is said.
    const either =
      wordAt(sentence, at - 1) === 'or' && [2, 3].some((n) => EQUALS.test(wordAt(sentence, at - n)));
    return {
      after: passive ? at + 2 : at + 1,
      outcome: passive ? 'WORSE' : either ? 'SIMILAR' : 'BETTER',
    };
  }
  if (LOSES.test(here)) return { after: next === 'behind' ? at + 2 : at + 1, outcome: 'WORSE' };
  if (/^(?:lag(?:s|ged|ging)?|falls?|falling|remains?|is|are)$/.test(here) && next === 'behind')
    return { after: at + 2, outcome: 'WORSE' };
  if (/^(?:fall|falls|falling)$/.test(here) && next === 'below') return { after: at + 2, outcome: 'WORSE' };
  if (/^(?:fall|falls|falling)$/.test(here) && next === 'short' && wordAt(sentence, at + 2) === 'of')
    return { after: at + 3, outcome: 'WORSE' };
  // "even lags X"
  if (/^lag(?:s|ged|ging)$/.test(here) && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? ''))
    return { after: at + 1, outcome: 'WORSE' };
  if (here === 'ahead' && next === 'of' && wordAt(sentence, at + 2) !== 'time')
    return { after: at + 2, outcome: 'BETTER' };
  // "win rates of 80.0% against X"
  if (here === 'against' && winsBefore(sentence, at)) return { after: at + 1, outcome: 'BETTER' };
  // "a significant upgrade from its predecessor, X"
  if (
    here === 'predecessor' &&
    tokens
      .slice(Math.max(0, at - 9), at)
      .some((t) => /^(?:upgrades?|advanc\w+|improv\w+|extends?)$/.test(t.lower))
  )
    return { after: at + 1, outcome: 'BETTER' };
  // "28.0 points above X"
  if (/^(?:above|below|behind)$/.test(here) && /^(?:points?|pp|\d[\d.]*)$/.test(wordAt(sentence, at - 1)))
    return { after: at + 1, outcome: here === 'above' ? 'BETTER' : 'WORSE' };
  if (here === 'than') {
    if (/^(?:rather|other)$/.test(wordAt(sentence, at - 1))) return null;
    const grade = gradeOf(sentence, at);
    return grade && { at: grade.at, after: at + 1, outcome: grade.outcome };
  }
  if (/^(?:superior|inferior|preferable|preferred)$/.test(here) && /^(?:to|over)$/.test(next))
    return { after: at + 2, outcome: here === 'inferior' ? 'WORSE' : 'BETTER' };
  if (/^(?:compared|relative)$/.test(here) && /^(?:to|with|against)$/.test(next)) {
    // "Moreover, compared to X, our Y …"
    if (
      at === 0 ||
      (at <= 2 && (tokens[at] as Token).gap.includes(',')) ||
      wordAt(sentence, at - 1) === 'that'
    )
      return { after: at + 2, outcome: 'BETTER', leads: true };
    const likened = tokens.slice(Math.max(0, at - 6), at).some((t) => ALIKE.test(t.lower));
    if (likened) return { after: at + 2, outcome: 'SIMILAR' };
    if (tellsLoss(sentence, at - 8, at)) return { after: at + 2, outcome: 'WORSE' };
    return tellsGain(sentence, at) || tellsStrength(sentence, at)
      ? { after: at + 2, outcome: 'BETTER' }
      : null;
  }
  if (/^(?:versus|vs)$/.test(here) && /^\d/.test(next)) {
    for (let i = at + 2; i < Math.min(tokens.length, at + 10); i += 1)
      if (/^(?:for|of|by|with)$/.test(wordAt(sentence, i))) return { after: i + 1, outcome: 'BETTER' };
    return null;
  }
  if (here === 'over' && at > 1) {
    const plain =
      GAIN.test(wordAt(sentence, at - 1)) || [2, 3].some((n) => PLAIN_OVER.test(wordAt(sentence, at - n)));
    return plain || tellsGain(sentence, at) ? { after: at + 1, outcome: 'BETTER' } : null;
  }
  if (ALIKE.test(here)) {
    if (here === 'close' && next !== 'to') return null;
    const after = likeness(sentence, at);
    if (after === null || (SHAPED.test(here) && !tellsMerit(sentence, at, after))) return null;
    return { after, outcome: 'SIMILAR' };
  }
  if (/^improv(?:es|e|ed|ing|ements?)$/.test(here)) {
    if (/^(?:over|upon)$/.test(next)) return { after: at + 2, outcome: 'BETTER' };
    const end = (tokens[at] as Token).end;
    return /\bby\b|\bfrom\b/.test(sentence.source.slice(end, Math.min(sentence.end, end + 90)))
      ? { after: at + 1, outcome: 'BETTER', near: true }
      : null;
  }
  // "raises X from 29.3% to 84.6%": better than X as it was.
  if (/^(?:rais|boost|lift|elevat)(?:e|es|ed|ing|s)$/.test(here)) {
    const end = (tokens[at] as Token).end;
    return /^[^,;]{2,50}?\sfrom\s[\d.]+\S{0,3}\sto\s/.test(
      sentence.source.slice(end, Math.min(sentence.end, end + 90)),
    )
      ? { after: at + 1, outcome: 'BETTER', near: true }
      : null;
  }
  return EQUALS.test(here) && isVerb(sentence, at) ? { after: at + 1, outcome: 'SIMILAR' } : null;
};

/** Every cue of the sentence that the sentence stands by: denied, doubted and asked ones are none. */
export const cuesOf = (sentence: Sentence): Cue[] => {
  if (/\?\s*$/.test(sentence.source.slice(Math.max(sentence.start, sentence.end - 3), sentence.end)))
    return [];
  const cues: Cue[] = [];
  for (let i = 0; i < sentence.tokens.length; i += 1) {
    const cue = cueAt(sentence, i);
    if (!cue) continue;
    const at = cue.at ?? i;
    const denied = isDenied(sentence, at);
    if (denied === 'doubted') continue;
    // What cannot match is worse; what does not outperform may be either.
    if (denied === 'denied' && !(cue.outcome === 'SIMILAR' && EQUALS.test(wordAt(sentence, i)))) continue;
    cues.push({
      at,
      after: cue.after,
      outcome: denied === 'denied' ? 'WORSE' : cue.outcome,
      near: cue.near ?? false,
      leads: cue.leads ?? false,
    });
  }
  return cues;
};
