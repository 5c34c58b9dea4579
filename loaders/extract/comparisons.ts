// Who beats, equals or loses to whom, by the words between them: "outperforms A and B", "is comparable to C".
import type { ComparisonClaim } from '../../src/domain/facts.js';
import type { Outcome } from '../../src/domain/kinds.js';
import type { Known } from './entities.js';
import { type Paper, type Place, spokenOf } from './paper.js';
import type { Sentence, Token } from './tokens.js';

interface Cue {
  /** First token after the cue: objects stand from here. */
  after: number;
  at: number;
  outcome: Outcome;
  /** The object is what stands next to the cue, nothing further on. */
  near?: boolean;
}

const BETTER_VERB =
  /^(?:outperform(?:s|ed|ing)?|surpass(?:es|ed|ing)?|exceed(?:s|ed|ing)?|beat(?:s|en|ing)?|outpac(?:e|es|ed|ing)|outscor(?:e|es|ed|ing)|outclass(?:es|ed)?|overtak(?:e|es|ing))$/;
const MORE =
  /^(?:better|faster|higher|lower|larger|smaller|fewer|less|more|greater|superior|cheaper|stronger|quicker|shorter|longer|slower|worse|lighter|easier)$/;
const SAME = /^(?:match(?:es|ed|ing)?|rival(?:s|ed|ing)?|approach(?:es|ing)|equal(?:s|ing)?)$/;
const GAIN =
  /^(?:improvement|improvements|gain|gains|speedup|speedups|reduction|increase|advantage|advantages|boost|superiority|faster|higher|lower|improves|improve|improved|improving|better|relative|points|speed|reduces|reducing|reduce|x|times|fewer|less|acceleration|accelerates|accelerate|accelerating|achieves|saves|saving|outperforms|effectiveness|benefits)$/;

const word = (sentence: Sentence, at: number): string => sentence.tokens[at]?.lower ?? '';

const isNegated = (sentence: Sentence, at: number): boolean => {
  for (let i = at - 1; i >= 0 && at - i <= 4; i -= 1) {
    if (
      /^(?:not|cannot|never|no|fails?|failed|without|nor|hardly|barely|rarely|may|might|could|if|whether)$/.test(
        word(sentence, i),
      )
    )
      return true;
    if (/[,.;:]/.test((sentence.tokens[i + 1] as Token).gap)) return false;
  }
  return false;
};

const cuesOf = (sentence: Sentence): Cue[] => {
  const { tokens } = sentence;
  const cues: Cue[] = [];
  const gain =
    tokens.some((t) => GAIN.test(t.lower) || BETTER_VERB.test(t.lower)) ||
    /\d\s?(?:%|x|×)/.test(sentence.source.slice(sentence.start, sentence.end));
  for (let at = 0; at < tokens.length; at += 1) {
    const [here, next] = [word(sentence, at), word(sentence, at + 1)];
    if (BETTER_VERB.test(here)) {
      const passive = /^(?:is|are|was|were|be|been)$/.test(word(sentence, at - 1)) && next === 'by';
      if (isNegated(sentence, at)) continue;
      cues.push({ at, after: passive ? at + 2 : at + 1, outcome: passive ? 'WORSE' : 'BETTER' });
    } else if (here === 'than' && at > 0) {
      let from = at - 1;
      while (from > 0 && at - from < 7 && !MORE.test(word(sentence, from))) from -= 1;
      if (!MORE.test(word(sentence, from)) || isNegated(sentence, from)) continue;
      const worse = /^(?:worse|slower)$/.test(word(sentence, from));
      cues.push({ at: from, after: at + 1, outcome: worse ? 'WORSE' : 'BETTER' });
    } else if ((here === 'compared' || here === 'relative') && /^(?:to|with|against)$/.test(next)) {
      if (gain && !/^[A-Z]/.test((tokens[at] as Token).text))
        cues.push({ at, after: at + 2, outcome: 'BETTER' });
    } else if (/^(?:versus|vs)$/.test(here) && /^\d/.test(next)) {
      // "versus 41.2% and 57.4% for GRPO"
      for (let i = at + 2; i < Math.min(tokens.length, at + 10); i += 1) {
        if (/^(?:for|of|by|with)$/.test(word(sentence, i))) {
          cues.push({ at, after: i + 1, outcome: 'BETTER' });
          break;
        }
      }
    } else if (
      here === 'over' &&
      at > 1 &&
      (GAIN.test(word(sentence, at - 1)) ||
        [2, 3].some((n) =>
          /^(?:superior|better|improved|significant|consistent|clear)$/.test(word(sentence, at - n)),
        ))
    )
      cues.push({ at, after: at + 1, outcome: 'BETTER' });
    else if (
      here === 'over' &&
      gain &&
      /[%x]|times|points/.test(
        sentence.source.slice(
          Math.max(sentence.start, (tokens[at] as Token).start - 60),
          (tokens[at] as Token).start,
        ),
      )
    ) {
      cues.push({ at, after: at + 1, outcome: 'BETTER' });
    } else if (here === 'superior' && next === 'to') cues.push({ at, after: at + 2, outcome: 'BETTER' });
    else if (here === 'inferior' && next === 'to') cues.push({ at, after: at + 2, outcome: 'WORSE' });
    else if (/^(?:underperform(?:s|ed|ing)?|trail(?:s|ing)?)$/.test(here))
      cues.push({ at, after: at + 1, outcome: 'WORSE' });
    else if (/^lag(?:s|ging)?$/.test(here) && next === 'behind')
      cues.push({ at, after: at + 2, outcome: 'WORSE' });
    else if (/^falls?$/.test(here) && next === 'short') cues.push({ at, after: at + 3, outcome: 'WORSE' });
    else if (
      /^(?:comparable|comparably|competitive|competitively|par|equivalent|parity|similar|similarly|consistent)$/.test(
        here,
      ) &&
      /^(?:to|with)$/.test(next)
    ) {
      cues.push({ at, after: at + 2, outcome: 'SIMILAR' });
    } else if (/^(?:comparable|competitive|similar|equivalent|comparably)$/.test(here)) {
      // "achieves performance comparable … to X": the preposition may stand a few words on.
      for (let i = at + 2; i < Math.min(tokens.length, at + 7); i += 1) {
        if (/^(?:to|with)$/.test(word(sentence, i))) {
          cues.push({ at, after: i + 1, outcome: 'SIMILAR' });
          break;
        }
      }
    } else if (
      /^improv(?:es|e|ed|ing)$/.test(here) &&
      !/^(?:over|upon|on)$/.test(next) &&
      /\bby\b|\bfrom\b/.test(sentence.source.slice((tokens[at] as Token).end, (tokens[at] as Token).end + 90))
    ) {
      cues.push({ at, after: at + 1, outcome: 'BETTER', near: true });
    } else if (/^improv(?:es|e|ed|ing|ements?)$/.test(here) && /^(?:over|upon)$/.test(next))
      cues.push({ at, after: at + 2, outcome: 'BETTER' });
    else if (/^(?:fall|falls|falling)$/.test(here) && next === 'below')
      cues.push({ at, after: at + 2, outcome: 'WORSE' });
    else if (SAME.test(here) && !isNegated(sentence, at))
      cues.push({ at, after: at + 1, outcome: 'SIMILAR' });
  }
  return cues;
};

/** Where the objects of a cue end: what follows says on what, by how much, or begins another clause. */
const OBJECTS_END =
  /^(?:on|in|by|across|while|when|with|for|under|at|using|without|despite|although|where|which|that|achieving|reducing|demonstrating|yielding|showing|indicating|highlighting|via|whereas|but|after|through|is|are|has|have|can)$/;

const objectsOf = (sentence: Sentence, places: readonly Place[], cue: Cue): Place[] => {
  const { tokens } = sentence;
  let to = cue.after;
  const most = cue.near ? cue.after + 5 : tokens.length;
  for (; to < Math.min(most, tokens.length); to += 1) {
    const token = tokens[to] as Token;
    if (to > cue.after && /[;:]/.test(token.gap)) break;
    if (OBJECTS_END.test(token.lower) && to > cue.after) {
      // "methods with X" goes on only after "such as", "like", "including".
      if (!/^(?:such|like|including)$/.test(token.lower)) break;
    }
  }
  return places.filter(
    (p) =>
      p.mention.from >= cue.after &&
      p.mention.to <= to &&
      p.known.entity.type !== 'benchmark' &&
      !isQualifier(p, sentence),
  );
};

/** "LoRA-based methods", "GPT-powered agents": the name only qualifies. */
const isQualifier = ({ mention }: Place, sentence: Sentence): boolean => {
  const next = sentence.tokens[mention.to];
  return next?.gap === '-' && /^\p{Ll}/u.test(next.text);
};

const subjectOf = (sentence: Sentence, places: readonly Place[], cue: Cue, paper: Paper): Known | null => {
  const before = places.filter(
    (p) => p.mention.to <= cue.at && p.known.entity.type !== 'benchmark' && !isQualifier(p, sentence),
  );
  const own = before.filter((p) => p.known.own);
  const nearest = before[before.length - 1];
  if (own.length > 0) {
    const last = own[own.length - 1] as Place;
    // A known model right before the verb is the subject itself: "Llama 2 outperforms …".
    if (
      nearest &&
      !nearest.known.own &&
      cue.at - nearest.mention.to <= 1 &&
      nearest.mention.from - last.mention.to > 3
    )
      return nearest.known;
    return last.known;
  }
  const speaks = sentence.tokens
    .slice(0, cue.at)
    .some((t) => /^(?:we|our|it|its|they|this|which|approach|method|framework|model)$/.test(t.lower));
  if (nearest && !speaks && cue.at - nearest.mention.to <= 3) return nearest.known;
  if (paper.method) return spokenOf(sentence, paper) ?? paper.method;
  return speaks ? null : (nearest?.known ?? null);
};

export const findComparisons = (paper: Paper): ComparisonClaim[] => {
  const claims = new Map<string, ComparisonClaim>();
  for (const sentence of paper.sentences) {
    const places = paper.places.get(sentence) ?? [];
    if (places.length === 0) continue;
    for (const cue of cuesOf(sentence)) {
      const objects = objectsOf(sentence, places, cue);
      if (objects.length === 0) continue;
      const subject = subjectOf(sentence, places, cue, paper);
      const benchmark = places.find((p) => p.known.entity.type === 'benchmark' && p.mention.from > cue.at);
      for (const object of objects) {
        if (object.known === subject || (object.known.own && object.known === paper.main)) continue;
        if (sentence.index < paper.pivot && !subject?.own) continue;
        const name = object.known.entity.name;
        const key = `${subject?.entity.name ?? ''}\t${name}`;
        const held = claims.get(key) ?? claims.get(`${key}\tSIMILAR`);
        // To beat is the stronger word: "matching …, and outperforming X on …".
        if (held && !(held.outcome === 'SIMILAR' && cue.outcome === 'BETTER')) continue;
        if (held && held.evidence[0]?.sentence[0] !== sentence.start) claims.set(`${key}\tSIMILAR`, held);
        const start = (sentence.tokens[cue.at] as Token).start;
        claims.set(key, {
          subject: subject?.entity.name ?? null,
          object: name,
          outcome: cue.outcome,
          benchmark: benchmark?.known.entity.name ?? null,
          metric: null,
          delta: null,
          deltaStated: false,
          task: null,
          setting: null,
          confidence: cue.outcome === 'BETTER' ? (subject ? 0.68 : 0.45) : 0.45,
          evidence: [
            {
              field: sentence.field,
              start: Math.min(start, object.mention.start),
              end: object.mention.end,
              sentence: [sentence.start, sentence.end],
            },
          ],
        });
      }
    }
  }
  return [...claims.values()];
};
