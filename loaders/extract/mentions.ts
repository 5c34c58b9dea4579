// Every place where the text names something: catalogue phrases, name-shaped spans and acronym pairs, without overlaps.
import type { FoundBy } from '../../src/domain/facts.js';
import { nameKey } from '../../src/domain/names.js';
import type { Catalogue, CatalogueEntry } from '../resolve/catalogue.js';
import { type AcronymPair, acronymPairs } from './acronyms.js';
import { coinedAgain, coinedKey, coinedPhrases, titlePhrases } from './coined.js';
import { introZones, namedRanges, titleHead } from './introductions.js';
import { type NameOptions, nameSpans, type Range } from './names.js';
import { phraseHits } from './phrases.js';
import { isStrong, shapeOf } from './shape.js';
import { headType } from './signs.js';
import type { Sentence, Token } from './tokens.js';

export interface Mention extends Range {
  sentence: Sentence;
  /** UTF-16 places in the field. */
  start: number;
  end: number;
  text: string;
  key: string;
  foundBy: FoundBy;
  entry: CatalogueEntry | undefined;
  /** The other half of an acronym pair. */
  twin: Mention | null;
  /** This is the long form of its pair. */
  long: boolean;
  /** Set by the introductions: the paper puts this forward. */
  own: boolean;
}

export const optionsFor = (catalogue: Catalogue): NameOptions => ({
  known: (text) => catalogue.byName(text).some((e) => e.papers >= 3 && e.type !== 'task'),
  classOf: (word) => catalogue.lexicon.classOf.get(word),
  capitalShare: (word) => {
    const held = catalogue.lexicon.caseOf.get(word);
    return held ? held[1] / (held[0] + held[1]) : undefined;
  },
});

/** Heads of tasks, measures and things that are no technique, model or benchmark. */
const OTHER_HEAD = new Set(
  'generation estimation recognition detection segmentation classification answering understanding translation reconstruction synthesis tracking prediction completion captioning summarization vehicle record imaging image tomography error rate score ratio index intelligence data device interface environment disease area region unit question language center service editing forecasting restoration enhancement localization identification verification extraction analysis assessment diagnosis planning navigation manipulation driving processing system agent task problem scenario setting domain time step distance similarity accuracy precision cost number percentage factor coefficient information content user human modality application platform device team group institute law theory state gap bias threat risk attack safety quality consistency ability capability resolution correction grounding interaction'.split(
    ' ',
  ),
);

export const isOtherHead = (stem: string): boolean => OTHER_HEAD.has(stem) && headType(stem) === undefined;

export const stemsOf = (sentence: Sentence, range: Range): string => {
  let text = '';
  for (let i = range.from; i < range.to; i += 1)
    text += `${i > range.from ? ' ' : ''}${(sentence.tokens[i] as Token).stem}`;
  return text;
};

/** The catalogue's entry for a spelling; plural and generic "model", "dataset" at its end do not matter. */
export const lookUp = (text: string, catalogue: Catalogue): CatalogueEntry | undefined => {
  const hit = catalogue.byName(text).find((e) => e.type !== 'task');
  if (hit) return hit;
  return text.length > 3 && /s$/.test(text) && !/ss$/.test(text)
    ? catalogue.byName(text.slice(0, -1)).find((e) => e.type !== 'task')
    : undefined;
};

const keyOf = (text: string): string => {
  const key = nameKey(text);
  return key.length > 3 && /\p{Ll}s$/u.test(text) && !key.endsWith('ss')
    ? key.slice(0, -1)
    : /\p{Lu}s$/u.test(text)
      ? key.slice(0, -1)
      : key;
};

const make = (
  sentence: Sentence,
  range: Range,
  foundBy: FoundBy,
  entry: CatalogueEntry | undefined,
): Mention => {
  const start = (sentence.tokens[range.from] as Token).start;
  const end = (sentence.tokens[range.to - 1] as Token).end;
  const text = sentence.source.slice(start, end);
  return {
    sentence,
    from: range.from,
    to: range.to,
    start,
    end,
    text,
    key: entry?.key ?? keyOf(text),
    foundBy,
    entry,
    twin: null,
    long: false,
    own: false,
  };
};

const isClassWord = (token: Token, options: NameOptions): boolean => {
  const kind = options.classOf(token.lower);
  return kind !== undefined && !(token.shape === 'camel' && /^(?:word|stop|person|place)$/.test(kind));
};

/** Drops what is no part of the name: an organisation before it, a class word after it. */
const trim = (sentence: Sentence, range: Range, options: NameOptions, catalogue: Catalogue): Range | null => {
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
  let plain = true;
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
const isNoName = (mention: Mention, catalogue: Catalogue): boolean => {
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
const split = (sentence: Sentence, range: Range, catalogue: Catalogue): Range[] => {
  const { tokens } = sentence;
  const text = (a: number, b: number): string =>
    sentence.source.slice((tokens[a] as Token).start, (tokens[b - 1] as Token).end);
  if ((catalogue.byName(text(range.from, range.to))[0]?.papers ?? 0) >= 5) return [range];
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

const overlaps = (taken: readonly Range[], range: Range): boolean =>
  taken.some((r) => range.from < r.to && r.from < range.to);

/** Is the pair about a technique, model or benchmark, or about a task, a measure, a thing? */
const isNamePair = (pair: AcronymPair, catalogue: Catalogue): boolean => {
  const { tokens, source } = pair.sentence;
  const text = (r: Range): string =>
    source.slice((tokens[r.from] as Token).start, (tokens[r.to - 1] as Token).end);
  const short = text(pair.short);
  const kind =
    catalogue.lexicon.classOf.get(short.toLowerCase()) ??
    catalogue.lexicon.classOf.get(short.toLowerCase().replace(/s$/, ''));
  const long = text(pair.long);
  if (catalogue.byName(long).some((e) => e.type === 'task')) return false;
  const known = lookUp(long, catalogue);
  if (known && !catalogue.sure.has(known.key)) return !known.generic;
  if (kind !== undefined) return !/^(?:generic|metric|hardware|language|place)$/.test(kind);
  return true;
};

export interface Found {
  mentions: Mention[];
  tasks: { entry: CatalogueEntry; sentence: Sentence; from: number; to: number }[];
}

interface Candidate {
  range: Range;
  entry: CatalogueEntry | null;
  foundBy: FoundBy;
}

/** Both halves of the sentence's acronym pairs; pairs of tasks and measures only leave their short form out. */
const pairMentions = (
  sentence: Sentence,
  catalogue: Catalogue,
  taken: Range[],
  excluded: Set<string>,
): Mention[] => {
  const here: Mention[] = [];
  for (const pair of acronymPairs(sentence)) {
    if (overlaps(taken, pair.short) || overlaps(taken, pair.long)) continue;
    const short = make(sentence, pair.short, 'acronym', undefined);
    if (!isNamePair(pair, catalogue)) {
      taken.push(pair.short);
      excluded.add(short.key);
      continue;
    }
    taken.push(pair.short, pair.long);
    const long = make(sentence, pair.long, 'acronym', undefined);
    long.entry = lookUp(long.text, catalogue);
    if (long.entry) long.key = long.entry.key;
    const alone = lookUp(short.text, catalogue);
    if (long.entry && alone !== long.entry && !/^\p{Lu}+s?$/u.test(short.text)) {
      // "Evolutionary Search (EvoSearch)": a name of its own beside the known technique.
      short.entry = alone;
      if (alone) short.key = alone.key;
      short.own = (alone?.papers ?? 0) < 8;
      long.foundBy = 'catalogue';
      here.push(long, short);
      continue;
    }
    // The short form means what its long form says, never another entry of the same letters.
    // Other letters' fame does not count where the paper coins its own: "Textual Representation of … (TRACE)".
    const coins = introZones(sentence).some((z) => pair.long.from >= z.from && pair.short.to <= z.to + 2);
    short.entry = long.entry ?? (coins && alone && !alone.aliases.some((a) => nameKey(a) === nameKey(long.text)) ? undefined : alone);
    long.long = true;
    short.twin = long;
    long.twin = short;
    here.push(long, short);
  }
  return here;
};

const isTaskName = (text: string, catalogue: Catalogue): boolean => {
  const entries = catalogue.byName(text);
  return entries.length > 0 && entries.every((e) => e.type === 'task');
};

const sentenceMentions = (
  sentence: Sentence,
  catalogue: Catalogue,
  options: NameOptions,
  found: Found,
  excluded: Set<string>,
): void => {
  const taken: Range[] = [];
  const here = pairMentions(sentence, catalogue, taken, excluded);
  const names = nameSpans(sentence, options)
    .flatMap((r) => split(sentence, r, catalogue))
    .map((r) => trim(sentence, r, options, catalogue))
    .filter((r): r is Range => r !== null);
  const candidates: Candidate[] = names.map((range) => ({ range, entry: null, foundBy: 'name' }));
  for (const hit of phraseHits(sentence, catalogue)) {
    if (hit.entry.type === 'task')
      found.tasks.push({ entry: hit.entry, sentence, from: hit.from, to: hit.to });
    else candidates.push({ range: { from: hit.from, to: hit.to }, entry: hit.entry, foundBy: 'catalogue' });
  }
  for (const range of namedRanges(sentence)) candidates.push({ range, entry: null, foundBy: 'introduction' });
  const generic = candidates.filter((c) => c.entry?.generic);
  for (const range of coinedPhrases(sentence, introZones(sentence))) {
    // "multi-turn online reinforcement learning" is a way of reinforcement learning, no name.
    if (!generic.some((c) => c.range.to === range.to))
      candidates.push({ range, entry: null, foundBy: 'phrase' });
  }
  const rank = (c: Candidate): number => (c.entry ? 0 : c.foundBy === 'phrase' ? 2 : 1);
  candidates.sort(
    (a, b) =>
      b.range.to - b.range.from - (a.range.to - a.range.from) ||
      rank(a) - rank(b) ||
      a.range.from - b.range.from,
  );
  for (const { range, entry, foundBy } of candidates) {
    if (overlaps(taken, range)) continue;
    const mention = make(sentence, range, foundBy, entry ?? undefined);
    if (!entry) {
      if (mention.text.length > 60 || isTaskName(mention.text, catalogue)) continue;
      mention.entry = lookUp(mention.text, catalogue);
      if (mention.entry) {
        mention.key = mention.entry.key;
        mention.foundBy = 'catalogue';
      }
      if (foundBy === 'name' && isNoName(mention, catalogue)) {
        taken.push(range);
        continue;
      }
      mention.own = foundBy === 'phrase' || foundBy === 'introduction';
    }
    taken.push(range);
    here.push(mention);
  }
  here.sort((a, b) => a.from - b.from);
  found.mentions.push(...here);
};

/** Adds what shows only over the whole paper: phrases of the title that the text takes up, names before its colon. */
const takeUp = (sentences: readonly Sentence[], catalogue: Catalogue, found: Found): void => {
  const [title, ...others] = sentences;
  const coined = new Set(
    found.mentions.filter((m) => m.foundBy === 'phrase').map((m) => coinedKey(m.sentence, m)),
  );
  const changed = new Set<Sentence>();
  const bySentence = new Map<Sentence, Mention[]>();
  for (const m of found.mentions) {
    const held = bySentence.get(m.sentence);
    if (held) held.push(m);
    else bySentence.set(m.sentence, [m]);
  }
  const free = (sentence: Sentence, range: Range): boolean =>
    !bySentence.get(sentence)?.some((m) => m.from < range.to && range.from < m.to);
  const add = (sentence: Sentence, range: Range, foundBy: FoundBy): void => {
    const mention = make(sentence, range, foundBy, undefined);
    if (isTaskName(mention.text, catalogue)) return;
    mention.entry = lookUp(mention.text, catalogue);
    if (mention.entry) mention.key = mention.entry.key;
    mention.own = true;
    // What stood inside the longer name is no mention of its own.
    const rest = (bySentence.get(sentence) ?? []).filter((m) => m.to <= range.from || range.to <= m.from);
    bySentence.set(sentence, [...rest, mention]);
    changed.add(sentence);
  };
  if (title?.field === 'title') {
    for (const range of titlePhrases(title, others)) {
      if (!free(title, range) || isTaskName(make(title, range, 'phrase', undefined).text, catalogue))
        continue;
      coined.add(coinedKey(title, range));
      add(title, range, 'phrase');
    }
    const head = titleHead(title);
    const range = { from: 0, to: head };
    if (head > 0 && head <= 4) {
      const whole = make(title, range, 'introduction', undefined);
      const key = ` ${whole.text.toLowerCase()} `;
      const named = others.some((s) =>
        ` ${s.source
          .slice(s.start, s.end)
          .toLowerCase()
          .replace(/[^\p{L}\p{N}\-_.+]+/gu, ' ')} `.includes(key),
      );
      const row = title.tokens.slice(0, head);
      const one = head === 1 || row.slice(1).every((t) => t.gap === '-');
      const striking = row.some((t) => isStrong(t.shape)) || head > 2;
      const lone = found.mentions.find((m) => m.sentence === title && m.from === 0 && m.to === head);
      if (!lone && (named || (one && striking)) && (lookUp(whole.text, catalogue)?.papers ?? 0) < 60) {
        const ordinary =
          catalogue.lexicon.classOf.has(whole.text.toLowerCase()) ||
          catalogue.lexicon.plain.has(stemsOf(title, range));
        if (!ordinary && !isTaskName(whole.text, catalogue)) {
          add(title, range, 'introduction');
          const words = whole.text.toLowerCase();
          for (const s of others)
            for (const again of sameWords(s, words, head)) if (free(s, again)) add(s, again, 'introduction');
        }
      }
    }
  }
  if (coined.size > 0)
    for (const s of sentences)
      for (const range of coinedAgain(s, coined)) if (free(s, range)) add(s, range, 'phrase');
  if (changed.size > 0)
    found.mentions = sentences.flatMap((sentence) =>
      (bySentence.get(sentence) ?? []).sort((a, b) => a.from - b.from),
    );
};

/** Places of `words` (lower case) in a sentence, as `n` tokens. */
const sameWords = (sentence: Sentence, words: string, n: number): Range[] => {
  const ranges: Range[] = [];
  for (let at = 0; at + n <= sentence.tokens.length; at += 1) {
    if (!words.startsWith((sentence.tokens[at] as Token).lower)) continue;
    const range = { from: at, to: at + n };
    if (
      sentence.source
        .slice((sentence.tokens[at] as Token).start, (sentence.tokens[at + n - 1] as Token).end)
        .toLowerCase() === words
    )
      ranges.push(range);
  }
  return ranges;
};

export const findMentions = (sentences: readonly Sentence[], catalogue: Catalogue): Found => {
  const options = optionsFor(catalogue);
  const excluded = new Set<string>();
  const found: Found = { mentions: [], tasks: [] };
  for (const sentence of sentences) sentenceMentions(sentence, catalogue, options, found, excluded);
  takeUp(sentences, catalogue, found);
  // A short form means here what the paper defines, whatever the catalogue holds under these letters.
  const defined = new Map(
    found.mentions.filter((m) => m.twin && !m.long).map((m) => [keyOf(m.text), m] as const),
  );
  for (const mention of found.mentions) {
    const pair = mention.twin ? undefined : defined.get(keyOf(mention.text));
    if (!pair) continue;
    mention.entry = pair.entry;
    mention.key = pair.key;
  }
  if (excluded.size > 0) found.mentions = found.mentions.filter((m) => m.twin || !excluded.has(m.key));
  return found;
};
