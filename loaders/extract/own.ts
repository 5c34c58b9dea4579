// What the paper puts forward itself: by the words that introduce it, and by the signs of what is new.
import type { Catalogue } from '../resolve/catalogue.js';
import { isTechniqueHead } from './coined.js';
import { introZones, isNamed, pivotOf, titleHead } from './introductions.js';
import { isOtherHead, type Mention } from './mention.js';
import { headType } from './signs.js';
import type { Sentence, Token } from './tokens.js';

/** Pairs are looked at only where a reader could follow them. */
export const MOST_PAIRED = 300;

/** Marks the mentions by which the paper puts something forward. */
export const markOwn = (sentences: readonly Sentence[], mentions: readonly Mention[]): void => {
  const pivot = pivotOf(sentences);
  const bySentence = new Map<Sentence, Mention[]>();
  for (const m of mentions) {
    const held = bySentence.get(m.sentence);
    if (held) held.push(m);
    else bySentence.set(m.sentence, [m]);
  }
  for (const sentence of sentences) {
    const here = bySentence.get(sentence) ?? [];
    const head = titleHead(sentence);
    for (const mention of here) {
      if (head > 0 && mention.from === 0 && mention.to === head) mention.own = true;
      if (isNamed(sentence, mention.from)) mention.own = true;
      // "1) Chemical Foundation Training, 2) …": the steps of the paper's own method.
      if (
        sentence.index >= pivot &&
        mention.to - mention.from > 1 &&
        !mention.entry &&
        !isOtherHead((sentence.tokens[mention.to - 1] as Token).stem) &&
        /(?:^|\s)\(?(?:[1-5]|i{1,3}|iv|[a-d])\)\s+(?:an?\s+)?$/.test(
          sentence.source.slice(Math.max(sentence.start, mention.start - 8), mention.start),
        )
      )
        mention.own = true;
      // "then employs an Attention Decoder": capitals in mid-sentence on a technique's head are the authors' own coinage.
      if (
        sentence.index >= pivot &&
        !sentence.titleCase &&
        mention.from > 0 &&
        mention.to - mention.from > 1 &&
        !mention.entry &&
        /^(?:an?|the|our|and|its|with|via)$/.test(sentence.tokens[mention.from - 1]?.lower ?? '') &&
        /^(?:\p{Lu}\p{Ll}+[\s-])+\p{Lu}\p{Ll}+$/u.test(mention.text) &&
        (isTechniqueHead((sentence.tokens[mention.to - 1] as Token).stem) ||
          headType((sentence.tokens[mention.to - 1] as Token).stem) === 'technique')
      ) {
        mention.own = true;
      }
      // "our X", "our efficient X"
      const our = sentence.tokens.slice(Math.max(0, mention.from - 3), mention.from).map((t) => t.lower);
      const near =
        our.at(-1) === 'our' ||
        (our.includes('our') &&
          !our.some((w) => /^(?:on|of|in|with|to|for|from|by|and|using|over)$/.test(w)));
      if (near && (mention.entry?.papers ?? 0) < 60) mention.own = true;
    }
    for (const zone of introZones(sentence)) {
      for (const mention of here) {
        if (mention.from >= zone.from && mention.to <= zone.to && isObject(mention, zone.from, sentence))
          mention.own = true;
      }
    }
  }
};

/** A well-known name after "we present a" is not new; the object of the verb stands before any "of" or "in". */
const isObject = (mention: Mention, from: number, sentence: Sentence): boolean => {
  // Right after the verb, or defined there by its long form, it is new whatever else bears the name.
  if (
    mention.from === from &&
    !mention.long &&
    (mention.entry === undefined || mention.foundBy === 'catalogue') &&
    /^\s*(?:[,(:—–]|--|\s(?:that|which|to)\b)/.test(sentence.source.slice(mention.end, mention.end + 6))
  )
    return true;
  if ((mention.entry?.papers ?? 0) >= 25 && !(mention.twin?.entry === undefined && mention.twin))
    return false;
  const next = sentence.tokens[mention.to];
  // "a LoRA-based method": the name qualifies what is introduced.
  if (next?.gap.startsWith('-') && next.shape === 'lower') return false;
  const start = sentence.tokens[mention.from] as Token;
  if (mention.from > from && /^(?:[-–])$/.test(start.gap)) return false;
  return true;
};

const papersOf = (mentions: readonly Mention[]): number =>
  Math.max(0, ...mentions.map((m) => m.entry?.papers ?? 0));
const isReviewed = (mentions: readonly Mention[], catalogue: Catalogue): boolean =>
  mentions.some((m) => m.entry !== undefined && !catalogue.sure.has(m.entry.key));

/** The verbs of which a paper's own thing is the subject. */
const OWN_VERB =
  /^(?:achieves|outperforms|surpasses|improves|enables|uses|leverages|employs|consists|introduces|reduces|learns|generates|provides|offers|combines|integrates|adopts|extends|incorporates|supports|exhibits|demonstrates|delivers|maintains|decomposes|utilizes|constructs|formulates|comprises|operates|exploits|applies|builds|transforms|performs|unifies|addresses|requires|includes|covers|spans|contains|shows|serves|allows|treats|models|aligns|trains|works|follows|selects|maps|preserves|accelerates|decouples|ensures|establishes|evaluates|yields|sets|jointly|effectively|consistently|significantly|first|dynamically|adaptively)$/;

/** Unknown to the literature and spoken of as one's own: defined after the background, subject of results, explained by "X, a …". */
export const isOwnBySigns = (mentions: readonly Mention[], pivot: number, catalogue: Catalogue): boolean => {
  if (isReviewed(mentions, catalogue)) return false;
  const papers = papersOf(mentions);
  const late = mentions.filter((m) => m.sentence.field !== 'title' && m.sentence.index >= pivot);
  if (late.length === 0 || mentions.some((m) => m.sentence.field !== 'title' && m.sentence.index < pivot))
    return false;
  if (papers < 12 && late.some((m) => m.twin)) return true;
  if (papers >= 4) return false;
  return late.some((m) => {
    const next = m.sentence.tokens[m.to];
    if (!next) return false;
    if (m.from === 0 && next.gap === ' ' && OWN_VERB.test(next.lower)) return true;
    return (
      /^,\s$/.test(next.gap) &&
      /^an?$/.test(next.lower) &&
      !/^(?:by|than|from|to|using|with|like)$/.test(m.sentence.tokens[m.from - 1]?.lower ?? '')
    );
  });
};

/** "Apollo-3B" is the paper's own when "Apollo" is. */
export const markVariants = (groups: readonly Mention[][], pivot: number, catalogue: Catalogue): void => {
  const bases = groups
    .filter((g) => g.some((m) => m.own) || isOwnBySigns(g, pivot, catalogue))
    .flatMap((g) => g.filter((m) => !m.long && m.text.length > 2).map((m) => m.text));
  for (const g of groups.length > MOST_PAIRED ? [] : groups) {
    if (papersOf(g) >= 25 || isReviewed(g, catalogue)) continue;
    for (const m of g)
      if (
        bases.some(
          (b) =>
            m.text.length > b.length &&
            m.text.startsWith(b) &&
            /^(?:[-_ ]|[A-Z]|\d)/.test(m.text.slice(b.length)),
        )
      )
        m.own = true;
  }
};
