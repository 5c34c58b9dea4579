// What a cue compares with: the names that its object phrase holds, or those that the sentence before has named.
import { type Cue, isYardstick } from './comparison-cues.js';
import type { Paper, Place } from './paper.js';
import type { Sentence, Token } from './tokens.js';

/** Where an object phrase ends: what follows says on what, by how much, or begins another clause. */
const ENDS =
  /^(?:on|in|by|across|while|when|for|under|at|using|without|despite|although|where|which|that|achieving|reducing|demonstrating|yielding|showing|indicating|highlighting|via|whereas|but|after|through|is|are|has|have|can|from|trained|running|optimized|to|as|it|we|our|this|because|since|thus|thereby|even|with)$/;
/** "underperform on X": no object at all. */
const WHERE = /^(?:on|in|across|by|when|while|for|at|under|with)$/;
const NAMELY = /^(?:like|including|namely|eg|i|e)$/;

/** "LoRA-based methods", "GPT-powered agents": the name only qualifies. */
export const isQualifier = ({ mention }: Place, sentence: Sentence): boolean => {
  const next = sentence.tokens[mention.to];
  return (
    (next?.gap === '-' && /^\p{Ll}/u.test(next.text)) ||
    (next?.gap === ' ' &&
      /^(?:based|powered|driven|equipped)$/.test(next.lower) &&
      sentence.tokens[mention.to + 1]?.lower !== 'on')
  );
};

const isNamely = (sentence: Sentence, at: number): boolean =>
  NAMELY.test(sentence.tokens[at]?.lower ?? '') ||
  (sentence.tokens[at]?.lower === 'such' && sentence.tokens[at + 1]?.lower === 'as');

/** "A on X, B on Y, and C on Z": the token where the next rival begins, each on a benchmark of its own; null where none does. */
const shared = (sentence: Sentence, places: readonly Place[], on: number): number | null => {
  const { tokens, source } = sentence;
  if (!/^(?:on|in)$/.test((tokens[on] as Token).lower)) return null;
  const at = places.findIndex((p) => p.mention.from > on && p.mention.from - on <= 2);
  const [place, next] = [places[at], places[at + 1]];
  if (!place || !next || place.known.entity.type !== 'benchmark' || next.known.entity.type === 'benchmark')
    return null;
  const joined = /^(?:,\s|,?\sand\s)(?:the\s)?$/.test(source.slice(place.mention.end, next.mention.start));
  return joined && /^(?:on|in)$/.test(tokens[next.mention.to]?.lower ?? '') ? next.mention.from : null;
};

/** "A by 5.7% and B by 20.8%": the token where the next rival begins; null where none does. */
const gapped = (sentence: Sentence, places: readonly Place[], by: number): number | null => {
  const { tokens, source } = sentence;
  const token = tokens[by] as Token;
  if (token.lower !== 'by') return null;
  const next = places.find((p) => p.mention.from > by);
  if (!next || next.known.entity.type === 'benchmark' || tokens[next.mention.to]?.lower !== 'by') return null;
  const between = source.slice(token.end, next.mention.start);
  return /^\s\+?\d[^,;]{0,24}?(?:,|,?\sand)\s(?:the\s)?$/.test(between) ? next.mention.from : null;
};

/** One past the last token of the object phrase; a list goes on over its commas, a name over "such as" and "based on". */
const endOf = (sentence: Sentence, places: readonly Place[], cue: Cue): number => {
  const { tokens } = sentence;
  const most = cue.near ? Math.min(tokens.length, cue.after + 5) : tokens.length;
  for (let to = cue.after; to < most; to += 1) {
    const token = tokens[to] as Token;
    if (to > cue.after && /[;:—]/.test(token.gap)) return to;
    // "X, as well as the classical Y"
    if (
      to > cue.after &&
      token.lower === 'as' &&
      tokens[to + 1]?.lower === 'well' &&
      tokens[to + 2]?.lower === 'as'
    ) {
      to += 2;
      continue;
    }
    if (to > cue.after && token.gap.includes(',')) {
      const goesOn =
        [0, 1, 2].some((n) => isNamely(sentence, to + n)) ||
        places.some(
          (p) =>
            p.mention.from >= to &&
            p.mention.from - to <= 3 &&
            !tokens
              .slice(to, p.mention.from)
              .some((t) => ENDS.test(t.lower) || /(?:ing|ly|s)$/.test(t.lower)),
        );
      if (!goesOn) return to;
    }
    if (isNamely(sentence, to)) {
      if (token.lower === 'such') to += 1;
      continue;
    }
    const passed = places.some((p) => p.mention.from >= cue.after && p.mention.to <= to);
    const inside = places.some((p) => p.mention.from <= to && to < p.mention.to);
    if (inside) continue;
    // "the accuracy of X" is X's; "the capacity of a single X" is another thing.
    if (token.lower === 'of' && to > cue.after && (passed || !isYardstick((tokens[to - 1] as Token).lower)))
      return to;
    if (token.lower === 'based' && tokens[to + 1]?.lower === 'on') {
      to += 1;
      continue;
    }
    if (ENDS.test(token.lower) && (to > cue.after || WHERE.test(token.lower))) {
      const past = passed ? (shared(sentence, places, to) ?? gapped(sentence, places, to)) : null;
      if (past === null) return to;
      to = past - 1;
    }
  }
  return most;
};

const DOES =
  /^(?:also|consistently|significantly|further|only|can|is|has|achiev\w+|improv\w+|reduc\w+|provid\w+|deliver\w+|show\w*|exhibit\w*|demonstrat\w+|obtain\w*|yield\w*|attain\w*|bring\w*|offer\w*|requir\w+|use[sd]?|outperform\w*|surpass\w*|increas\w+|boost\w*|enabl\w+|maintain\w*)$/;

/** A verb follows: the name is its subject. */
const isAble = (sentence: Sentence, { mention }: Place): boolean =>
  DOES.test(sentence.tokens[mention.to]?.lower ?? '') && sentence.tokens[mention.to]?.gap === ' ';

const CLASS =
  /^(?:algorithms|methods|baselines|models|approaches|systems|techniques|frameworks|agents|variants|functions|counterparts)$/;
const SOME =
  /^(?:other|mainstream|leading|various|several|many|most|different|large|larger|all|best|strongest)$/;

/** "7 mainstream RL algorithms", "other activation functions": a class of things, none by name. */
const isClass = ({ mention }: Place, sentence: Sentence): boolean => {
  const { tokens } = sentence;
  const next = tokens[mention.to];
  const head = next?.gap === ' ' && CLASS.test(next.lower);
  if (!head && !CLASS.test((tokens[mention.to - 1] as Token).lower)) return false;
  for (let i = mention.from - 1; i >= 0 && mention.from - i <= 3; i -= 1) {
    if (/[,;:(]/.test((tokens[i + 1] as Token).gap)) return false;
    if (SOME.test((tokens[i] as Token).lower) || /^\d+$/.test((tokens[i] as Token).text)) return true;
  }
  return false;
};

const RIVALS =
  /^(?:methods?|models?|baselines?|systems?|approach(?:es)?|competitors|counterparts?|SOTA|state-of-the-art|art|agents?|techniques|frameworks|LLMs|VLMs|MLLMs|VLAs)$/i;

/** Names of a list that nobody knows, and what stands between two that are known. */
const UNKNOWN_NAMES = /^(?:\S{2,24}(?:\s\S{1,12})?,\s){1,3}(?:and\s)?$/;
const NEXT_NAME = /^(?:\s\([^()]*\))?(?:,\s\S{2,24}){0,2}(?:,\s|,?\s(?:and|or|&|\\&)\s|\/)(?:the\s)?$/;

/** "surpasses models with 10x more parameters such as A", "outperforms models of similar size (A and B)": the class, then its names. */
const namedLater = (sentence: Sentence, places: readonly Place[], cue: Cue): Place[] => {
  const { tokens, source } = sentence;
  const most = Math.min(tokens.length, cue.after + 22);
  let of = false;
  for (let i = cue.after; i < most; i += 1) {
    const token = tokens[i] as Token;
    if (/[;:—]/.test(token.gap) || (/,/.test(token.gap) && !isNamely(sentence, i) && !/\($/.test(token.gap)))
      return [];
    if (i < cue.after + 8 && RIVALS.test(token.lower)) of = true;
    if (/^(?:while|whereas|but|achieving|and)$/.test(token.lower) && !of) return [];
    const open = /\(\s?$/.test(token.gap);
    if (!of || !(isNamely(sentence, i) || open)) continue;
    const close = open ? source.indexOf(')', token.start) : sentence.end;
    const from = isNamely(sentence, i) ? i + 1 : i;
    const start = (tokens[from] as Token | undefined)?.start ?? sentence.end;
    const first = places.findIndex(
      (p) =>
        p.mention.from >= from &&
        p.mention.end <= close &&
        (p.mention.from <= from + 3 || UNKNOWN_NAMES.test(source.slice(start, p.mention.start))),
    );
    if (first < 0) continue;
    const list = [places[first] as Place];
    for (const place of places.slice(first + 1)) {
      const last = list.at(-1) as Place;
      if (place.mention.end > close || !NEXT_NAME.test(source.slice(last.mention.end, place.mention.start)))
        break;
      list.push(place);
    }
    return list.filter((p) => p.known.entity.type !== 'benchmark' && !isQualifier(p, sentence));
  }
  return [];
};

/** The names that stand in the object phrase of the cue. */
export const objectsOf = (sentence: Sentence, places: readonly Place[], cue: Cue): Place[] => {
  const to = endOf(sentence, places, cue);
  // What is improved by so much, or gained over, is a benchmark as often as a rival.
  const loose = cue.near || sentence.tokens[cue.after - 1]?.lower === 'over';
  // "Compared to A, our B …": the list of rivals ends where the clause begins.
  const own = cue.leads
    ? places.find(
        (p) =>
          p.mention.from > cue.after &&
          p.mention.to <= to &&
          /^,\s(?:our\s)?$/.test(
            sentence.source.slice((sentence.tokens[p.mention.from - 1] as Token).end, p.mention.start),
          ) &&
          isAble(sentence, p),
      )?.mention.from
    : undefined;
  const inside = places.filter(
    (p) =>
      p.mention.from >= cue.after &&
      (cue.near ? p.mention.from < to : p.mention.to <= (own ?? to)) &&
      !isQualifier(p, sentence) &&
      !isClass(p, sentence) &&
      !(
        p.known.entity.type === 'benchmark' &&
        (loose || /^(?:on|in)$/.test(sentence.tokens[p.mention.from - 1]?.lower ?? ''))
      ),
  );
  // "two RL baselines based on A and B", "baselines such as A": the names are what follows.
  for (let i = cue.after; i < to; i += 1) {
    const told =
      isNamely(sentence, i) ||
      (sentence.tokens[i]?.lower === 'based' && sentence.tokens[i + 1]?.lower === 'on');
    if (!told) continue;
    const named = inside.filter((p) => p.mention.from > i);
    if (named.length > 0) return named;
  }
  return inside.length > 0 || cue.near ? inside : namedLater(sentence, places, cue);
};

const EVERYONE =
  /^(?:baselines|competitors|counterparts|methods|models|approaches|rivals|systems|alternatives)$/;

/** "We compare X against A and B. … surpasses all baselines": all, both, these are those just named. */
export const rivalsOf = (sentence: Sentence, cue: Cue, paper: Paper): Place[] => {
  const [first, ...rest] = sentence.tokens.slice(cue.after, cue.after + 4).map((t) => t.lower);
  if (cue.near || !/^(?:all|both|these|them)$/.test(first ?? '')) return [];
  if (first !== 'them' && !rest.some((w) => EVERYONE.test(w))) return [];
  for (const told of [sentence, paper.sentences[sentence.index - 1]]) {
    if (!told || told.field !== sentence.field) continue;
    const { tokens } = told;
    const at = tokens.findIndex((t) => /^compar(?:e|es|ed|ing)$/.test(t.lower));
    if (at < 0 || (told === sentence && at > cue.at)) continue;
    const to = tokens.findIndex((t, i) => i > at && /^(?:against|with|to)$/.test(t.lower));
    if (to < 0 || to - at > 6) continue;
    const most = told === sentence ? cue.at : tokens.length;
    const named = (paper.places.get(told) ?? []).filter(
      (p) => p.mention.from > to && p.mention.to <= most && !p.known.own && !isQualifier(p, told),
    );
    if (named.length > 0) return named;
  }
  return [];
};
