// What looks like a name and is none, or not all of it: organisations, metrics, citations, class words.
import type { Catalogue } from '../resolve/catalogue.js';
import { lookUp, type Mention, stemsOf } from './mention.js';
import type { NameOptions, Range } from './name-parts.js';
import { shapeOf } from './shape.js';
import type { Sentence, Token } from './tokens.js';

const isClassWord = (token: Token, options: NameOptions): boolean => {
  const kind = options.classOf(token.lower);
  return kind !== undefined && !(token.shape === 'camel' && /^(?:word|stop|person|place)$/.test(kind));
};

/** "Complex-Edit", "YouTube-VOS": ordinary words are a name once a hyphen joins their capitals. */
const isJoined = ({ tokens, titleCase }: Sentence, { from, to }: Range): boolean =>
  !titleCase &&
  to - from > 1 &&
  /^\p{Lu}/u.test((tokens[from] as Token).text) &&
  tokens.slice(from + 1, to).every((t) => t.gap === '-' && /^\p{Lu}\p{L}{2}/u.test(t.text));

/** Drops what is no part of the name: an organisation before it, a class word after it. */
export const trim = (
  sentence: Sentence,
  range: Range,
  options: NameOptions,
  catalogue: Catalogue,
): Range | null => {
  let { from, to } = range;
  const { tokens } = sentence;
  const text = (a: number, b: number): string =>
    sentence.source.slice((tokens[a] as Token).start, (tokens[b - 1] as Token).end);
  if (!lookUp(text(from, to), catalogue)) {
    while (
      to - from > 1 &&
      options.classOf((tokens[from] as Token).lower) === 'organisation' &&
      (tokens[from + 1] as Token).gap === ' '
    )
      from += 1;
    while (
      to - from > 1 &&
      (tokens[to - 1] as Token).gap === ' ' &&
      /^(?:model|models|dataset|datasets|framework|architecture|architectures|llm|llms|vlm|vlms|mllm|mllms|api|apis|paper|project|page|team|lab|research|license|gpu|gpus|algorithm|method|blocks?|layers?|corpus)$/.test(
        (tokens[to - 1] as Token).lower,
      )
    )
      to -= 1;
  }
  let plain = !isJoined(sentence, { from, to });
  for (let i = from; i < to && plain; i += 1)
    plain = isClassWord(tokens[i] as Token, options) || /^\d/.test((tokens[i] as Token).text);
  if (plain && !lookUp(text(from, to), catalogue)) return null;
  return { from, to };
};

/** "[Tian, Jiang and Wang, 2024]", "(Franks 2018)". */
const isCitation = ({ sentence, start, end, text }: Mention): boolean => {
  if (/^\p{Lu}\p{Ll}+ (?:et al\.? )?(?:19|20)\d\d$/u.test(text)) return true;
  const open = sentence.source.lastIndexOf('[', start);
  if (open < sentence.start) return false;
  const close = sentence.source.indexOf(']', open);
  return close >= end && /(?:19|20)\d\d/.test(sentence.source.slice(open, close));
};

/** Kept out whatever they look like: metrics, hardware, places, generic words. */
export const isNoName = (mention: Mention, catalogue: Catalogue): boolean => {
  if (mention.entry && !catalogue.sure.has(mention.entry.key)) return false;
  const kind = catalogue.lexicon.classOf.get(mention.text.toLowerCase());
  // "SCoRe" is written as no word is: only what is always written so ("mAP", "GitHub") is kept out.
  if (kind !== undefined && shapeOf(mention.text) === 'camel' && /^(?:word|stop|person|place)$/.test(kind))
    return false;
  if (kind !== undefined && kind !== 'word') return true;
  if (isCitation(mention)) return true;
  if (mention.to - mention.from === 1)
    return catalogue.lexicon.classOf.get((mention.sentence.tokens[mention.from] as Token).stem) !== undefined;
  if (
    /^(?:RTX|GTX|A|H|CVPR|ICCV|ICML|ICLR|NeurIPS|ACL|EMNLP|AAAI|Apache|CC|Python|CUDA|COVID)[ -]?[\d.]+/.test(
      mention.text,
    )
  )
    return true;
  if (isJoined(mention.sentence, mention)) return false;
  if (catalogue.lexicon.plain.has(stemsOf(mention.sentence, mention))) return true;
  // "LLM Inference": a class word before an ordinary one.
  return (
    mention.sentence.tokens.slice(mention.from, mention.to).every((t) => {
      const held = catalogue.lexicon.caseOf.get(t.lower);
      return catalogue.lexicon.classOf.has(t.lower) || (held !== undefined && held[1] < held[0] * 0.6);
    }) && catalogue.lexicon.classOf.has((mention.sentence.tokens[mention.from] as Token).lower)
  );
};

const ARCHITECTURE =
  /^(?:Transformer|Mamba|CNN|Convolutional Neural Network|ViT|Vision Transformer|LSTM|RNN|GNN|U-?Net|SSM|MLP|GAN|VAE|Diffusion Model|Swin Transformer|State Space Model|Long Short-Term Memory)s?$/i;

/** "Mamba-Transformer" is two names when each is known and the whole is not. */
export const split = (sentence: Sentence, range: Range, catalogue: Catalogue): Range[] => {
  const { tokens } = sentence;
  const text = (a: number, b: number): string =>
    sentence.source.slice((tokens[a] as Token).start, (tokens[b - 1] as Token).end);
  for (let at = range.from + 1; at < range.to; at += 1) {
    if (!/^[-–/]$/.test((tokens[at] as Token).gap)) continue;
    const left = lookUp(text(range.from, at), catalogue);
    const right = lookUp(text(at, range.to), catalogue);
    if (left && right && ARCHITECTURE.test(left.name) && ARCHITECTURE.test(right.name))
      return [
        { from: range.from, to: at },
        { from: at, to: range.to },
      ];
  }
  return [range];
};
