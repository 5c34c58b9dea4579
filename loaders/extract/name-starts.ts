// Which token a name may begin with, by its spelling, its place in the sentence and what follows.
import { isHyphen, isVersionLike, type NameOptions, TAIL, textOf } from './name-parts.js';
import { isStrong } from './shape.js';
import type { Sentence, Token } from './tokens.js';

/** "o4-mini", "flan-ul2", "llama-13b", "tau2-Bench", "360-Motion": small letters or a digit first, and yet names. */
const startsSmall = ({ tokens, source, titleCase }: Sentence, at: number, options: NameOptions): boolean => {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (!/^[\p{Ll}\d]/u.test(token.text)) return false;
  if (next?.gap !== '-') return token.shape === 'mixed' && options.known(token.text) && token.text.length > 4;
  const capital = /^\p{Lu}\p{L}{2,}$/u.test(next.text) && !TAIL.test(next.lower);
  if (token.shape === 'mixed' || token.shape === 'version')
    return (
      (capital && !titleCase) ||
      (token.shape === 'mixed' && options.known(source.slice(token.start, next.end)))
    );
  const { shape } = next;
  if (token.shape !== 'lower' || !(isVersionLike(next) || shape === 'mixed')) return false;
  if (options.classOf(token.lower) !== undefined || (options.capitalShare(token.lower) ?? 1) < 0.5)
    return false;
  return (
    options.known(source.slice(token.start, next.end)) || (shape === 'size' && options.known(token.text))
  );
};

/** May the token be the first of a name, in this sentence and at this place? */
export const starts = (sentence: Sentence, at: number, options: NameOptions): boolean => {
  const token = sentence.tokens[at] as Token;
  const shape = token.shape;
  if (shape === 'caps' || shape === 'camel') return true;
  // Most words of any text: none of what follows holds of them.
  if (shape === 'lower' && sentence.tokens[at + 1]?.gap !== '-') return false;
  // "2X", "r64" are measures; "o3", "k2" only where the catalogue knows them.
  if (/^\d+(?:\.\d+)?[xX]$|^\p{Ll}\d{2,4}$/u.test(token.text)) return false;
  if (startsSmall(sentence, at, options)) return true;
  if (/^\p{Ll}\d$/u.test(token.text)) return options.known(token.text);
  if (shape === 'mixed')
    return /^\p{Lu}|^\d\p{Lu}/u.test(token.text) || /^\p{Ll}{2,}\d/u.test(token.text) === false;
  if (shape !== 'capital') return false;
  if (token.text.length === 1) {
    const next = sentence.tokens[at + 1];
    return next !== undefined && isHyphen(next.gap) && /^[\p{Lu}\d]/u.test(next.text);
  }
  const joined = sentence.tokens[at + 1];
  if (
    joined &&
    isHyphen(joined.gap) &&
    (isStrong(joined.shape) || isVersionLike(joined)) &&
    options.classOf(joined.lower) === undefined
  ) {
    return isStrong(joined.shape) || options.classOf(token.lower) === undefined;
  }
  if (joined?.gap === "'" && joined.lower === 's' && sentence.tokens[at + 3])
    return options.known(textOf(sentence, at, at + 4));
  if (sentence.titleCase) return false;
  const kind = options.classOf(token.lower);
  if (kind === 'word') {
    // "Group Relative Policy Optimization", but never "Group" alone.
    const next = sentence.tokens[at + 1];
    if (!next || !/^[ -]$/.test(next.gap) || !/^\p{Lu}/u.test(next.text)) return false;
  } else if (kind !== undefined && kind !== 'organisation') return false;
  if (kind === 'word' && at === 0) return false;
  const opens = at === 0 || /[.:;"“‘`•*]\s*$|\d\)\s*$|\(\w\)\s*$/.test(token.gap);
  if (!opens) return true;
  // "1) Chemical Foundation Training": two capitals after a list's number, three at a sentence's start, are a name.
  const row = sentence.tokens.slice(at + 1, at + 3);
  const capitals = row.filter((t) => /^[ -]$/.test(t.gap) && /^\p{Lu}\p{Ll}/u.test(t.text)).length;
  if (
    capitals === 2 ||
    (capitals >= 1 &&
      at > 0 &&
      row[0]?.gap === ' ' &&
      /\)\s*$/.test(token.gap) &&
      /^\p{Lu}/u.test(row[0].text))
  )
    return true;
  const share = options.capitalShare(token.lower);
  if (share !== undefined && share > 0.75) return true;
  // A sentence's first word is a name only by what follows: "Llama 2", "Qwen-VL", or a known name.
  const next = sentence.tokens[at + 1];
  if (!next) return false;
  if (
    isHyphen(next.gap) &&
    (isStrong(next.shape) || isVersionLike(next)) &&
    share !== undefined &&
    share > 0.3
  )
    return true;
  return (
    (next.gap === ' ' || isHyphen(next.gap)) && options.known(sentence.source.slice(token.start, next.end))
  );
};
