// How a number is told as a change: "by 3.2%", "3.2% higher", "gains of 3.2%"; and what it is said to change.
import { type Quantity, STARTED } from './numbers.js';
import type { Sentence } from './tokens.js';

export type Change = 'improvement' | 'reduction';

const LOWERED =
  /\b(?:reduc\w*|decreas\w*|lower\w*|fewer|less|drop\w*|declin\w*|sav(?:e|es|ing|ings)|cut\w*|shrink\w*|shorten\w*|degrad\w*|collaps\w*|small\w*)\b/gi;
const RAISED =
  /\b(?:improv\w*|gain\w*|increas\w*|boost\w*|higher|rais\w*|enhanc\w*|outperform\w*|surpass\w*|exceed\w*|better|advantage|more|beat\w*|accelerat\w*)\b/gi;
/** What may stand between "by" and its number. */
const BOUND =
  '(?:up to |over |more than |about |around |nearly |almost |(?:an? )?(?:average |large |wide )*margins? of |an? (?:average |mean |relative |absolute |additional |further |significant |substantial |maximum |margin |total |factor )*(?:of )?|roughly |approximately |at least |as much as |even |another |on average |[+~<>≈] ?)*';
const BY = new RegExp(`\\bby\\s+${BOUND}$`, 'i');
/** "by 3.2 and 1.7 points": the second number stands under the same "by". */
const BY_LIST = new RegExp(
  `\\bby\\s+${BOUND}[+-]?\\d[\\d.,]*\\\\?\\s?(?:%|x|points?)?(?:,? and |, |-|–| to )${BOUND}$`,
  'i',
);
const NEXT =
  /^[\s-]*(?:point |points |absolute |relative |average |percentage |further |more |overall )*(improvements?|gains?|increases?|boosts?|higher|better|reductions?|decreases?|lower|fewer|less|drops?|savings?|more|degradation|collapse|smaller|faster)\b/i;
const NOUN =
  /\b((?:(?:average|absolute|relative|mean|overall|performance) )*(?:improvements?|gains?|increases?|boosts?|reductions?|decreases?|drops?|savings?))\s+(?:(?:ranging )?from|of|by|up to|is|was|as high as|\()?\s*(?:up to |over |more than |about |around |nearly |at least |[+~≈<>(] ?)*$/iu;

/** "reduces 33% of the tokens", "improved performance (up to 3.7%)" */
const DIRECT =
  /\b((?:reduc|sav|cut|eliminat|discard|increas|boost|rais)(?:e|es|ing|s|ting)|(?:improved|increased|higher|better|reduced|lower|fewer)\s(?:[\p{L}-]+\s){1,2}\()\s?(?:up to |over |more than |about |around |nearly |roughly |approximately |at least |an? |[+~≈<>] ?)*$/iu;

const lastOf = (pattern: RegExp, text: string): number => {
  let last = -1;
  for (const hit of text.matchAll(pattern)) last = hit.index;
  return last;
};

/** The text before a number within its sentence, no more than `most` characters. */
export const textBefore = (sentence: Sentence, quantity: Quantity, most = 110): string =>
  sentence.source.slice(Math.max(sentence.start, quantity.start - most), quantity.start).replace(STARTED, '');

export const textAfter = (sentence: Sentence, quantity: Quantity, most = 110): string =>
  sentence.source.slice(quantity.end, Math.min(sentence.end, quantity.end + most)).replace(/^\$/, '');

/** Null when the number tells a level ("reaches 83.1%"). */
export const changeOf = (before: string, after: string): Change | null => {
  const next = NEXT.exec(after)?.[0];
  const words =
    next ??
    NOUN.exec(before)?.[1] ??
    (/^\s?vs/.test(after) ? null : DIRECT.exec(before)?.[1]) ??
    (BY.test(before) || BY_LIST.test(before) ? before : null);
  if (words === null) return /\+\s?$/.test(before) ? 'improvement' : null;
  const at = Math.max(lastOf(RAISED, words), -1);
  return lastOf(LOWERED, words) > at ? 'reduction' : 'improvement';
};

/** "average gains of 3.2%", "a 3.2% absolute improvement": the change's own words, singular. */
export const changeNoun = (before: string, after: string): string | null => {
  const next =
    /^[\s-]*((?:(?:absolute|relative|average|mean|overall|performance)[\s-])*(?:point[\s-])?(?:improvement|gain|increase|boost|reduction|decrease|drop|saving)s?)\b/i.exec(
      after,
    )?.[1];
  const words = next ?? NOUN.exec(before)?.[1];
  return (
    words
      ?.toLowerCase()
      .replace(/^point[\s-]/, '')
      .replace(/s$/, '') ?? null
  );
};

const OBJECT_VERB =
  /\b(?:reduc|improv|increas|decreas|boost|enhanc|lower|rais|ris|drop|declin|cut|extend|narrow|shorten|sav|accelerat|degrad|shrink)(?:p?e|es|p?ed|p?ing|s|ting)?\s+/gi;
const OBJECT =
  /^(?:the |its |their |our |an? |average |overall |both )*((?:[\p{L}\d@+'’/.-]+\s){1,5}?)(?:\([^()]*\) )?(?:by|from|to)\s/iu;

/** "reduces tool-call rounds by 17%": what the verb before the number acts on, as far as its first preposition. */
export const objectOf = (before: string): string | null => {
  const at = [...before.matchAll(OBJECT_VERB)].at(-1);
  if (!at) return null;
  const rest = `${before.slice(at.index + at[0].length)} `;
  // "user satisfaction increased to 88%"
  if (/^(?:from|to|by)\s/.test(rest)) {
    const subject = /(?:^|[,;.]\s|\band\s)(?:the |its |our )?((?:[\p{L}-]+\s){1,4})$/iu.exec(
      before.slice(0, at.index),
    )?.[1];
    return subject?.trim() ?? null;
  }
  const long =
    OBJECT.exec(rest)?.[1] ??
    /^(?:the |its )?([\p{L}-]+\s(?:[\p{L}-]+\s){0,2}?)(?:needed|required|of|in|on|for)\b.{0,60}\bby\s/iu.exec(
      rest,
    )?.[1];
  if (!long) return null;
  const phrase = long
    .trim()
    .replace(
      /\s(?:needed|required|used|in|on|for|over|across|when|while|with|of (?:the|its|our|\p{Lu}))\b.*$/u,
      '',
    );
  return phrase.length > 2 && !/^(?:of|by|in|on|and|it|them|over|upon|to|with|from)\b/.test(phrase)
    ? phrase
    : null;
};

const WIN = /\b(?:(?:outperform|surpass|exceed|beat|outscor|outpac)\w*|improv\w* (?:over|upon))\s+/gi;

/**
 * "outperforms existing methods by 30%, and a trained one by 25%": whom, in a few words, or by the name among `names`;
 * null when no verb of winning stands before.
 */
export const beatenOf = (before: string, names: readonly string[]): string | null => {
  const won = [...before.matchAll(WIN)].at(-1);
  if (!won) return null;
  const rest = before.slice(won.index + won[0].length);
  if (!/\bby\s/.test(rest)) return null;
  const object = rest.slice(0, rest.search(/\bby\s/));
  const named = names.filter((name) => object.includes(name)).at(-1);
  if (named) return named;
  const gapped = /\band\s(?:even\s)?(?:an?\s|the\s)?((?:[\p{L}-]+\s){1,3})by\s[^;]{0,14}$/iu.exec(rest)?.[1];
  const whom =
    gapped ??
    /^(?:the |all |an? |both |performance of |existing |other |its |provided )*((?:[\p{L}\d.+/-]+,? ){1,5}?)(?:by|on|in|at|across|under|with|over|from)\s/iu.exec(
      rest,
    )?.[1];
  return whom && !/^(?:by|in|on|over)\b/.test(whom) ? whom.trim().replace(/,$/, '') : null;
};
