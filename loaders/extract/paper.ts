// What later rules share: entities by sentence, the paper's main entity, and where the background ends.
import type { EntityType } from '../../src/domain/kinds.js';
import type { Known } from './entities.js';
import { pivotOf, titleHead } from './introductions.js';
import type { Mention } from './mention.js';
import type { Sentence } from './tokens.js';

/** A mention with the entity that it names. */
export interface Place {
  known: Known;
  mention: Mention;
}

export interface Paper {
  sentences: readonly Sentence[];
  entities: readonly Known[];
  /** Mentions of each sentence, left to right. */
  places: ReadonlyMap<Sentence, readonly Place[]>;
  /** What the paper is about: its own method, model or benchmark; null in studies. */
  main: Known | null;
  /** The main entity when it is no benchmark: the subject of its numbers. */
  method: Known | null;
  /** Index of the first sentence in which the authors speak of their own work. */
  pivot: number;
}

const first = (known: Known): number => {
  const m = known.mentions.find((x) => x.own) ?? (known.mentions[0] as Mention);
  return m.sentence.index * 10_000 + m.from;
};

/** In the title before the colon first, then the earliest introduced; whole things before their variants and parts. */
const chooseMain = (entities: readonly Known[], types: readonly EntityType[]): Known | null => {
  const own = entities.filter((k) => k.own && types.includes(k.entity.type));
  const inTitle = own.find((k) =>
    k.mentions.some((m) => m.sentence.field === 'title' && m.from === 0 && m.to === titleHead(m.sentence)),
  );
  if (inTitle) return inTitle;
  const scored = own.map((k) => {
    // A part of the title's words is a subject, not a name: only what the authors put forward in the text counts from there.
    const spoken = k.mentions.find((m) => m.own && m.sentence.field !== 'title');
    const title = k.mentions.some((m) => m.sentence.field === 'title') ? -3_000 : 0;
    const coined = k.mentions.every((m) => m.foundBy === 'phrase') ? 400_000 : 0;
    return {
      k,
      at:
        (spoken ? spoken.sentence.index * 10_000 + spoken.from : first(k) + 100_000) +
        title +
        coined -
        Math.min(4, k.mentions.length) * 500,
    };
  });
  scored.sort((a, b) => a.at - b.at);
  return scored[0]?.k ?? null;
};

export const readPaper = (sentences: readonly Sentence[], entities: readonly Known[]): Paper => {
  const places = new Map<Sentence, Place[]>();
  for (const known of entities) {
    for (const mention of known.mentions) {
      const held = places.get(mention.sentence);
      if (held) held.push({ known, mention });
      else places.set(mention.sentence, [{ known, mention }]);
    }
  }
  for (const list of places.values()) list.sort((a, b) => a.mention.from - b.mention.from);
  return {
    sentences,
    entities,
    places,
    main: chooseMain(entities, ['technique', 'model', 'benchmark']),
    method: chooseMain(entities, ['technique', 'model']),
    pivot: pivotOf(sentences),
  };
};

/** "Our model is …": the paper's own model that the sentence before ended with; null when this one names its subject. */
export const spokenOf = (sentence: Sentence, paper: Paper): Known | null => {
  const first = sentence.tokens
    .slice(0, 2)
    .map((t) => t.lower)
    .join(' ');
  if (!/^(?:our model|the model|this model|it \w+|it)$/.test(first)) return null;
  const before = paper.sentences[sentence.index - 1];
  const own = (before ? (paper.places.get(before) ?? []) : []).filter(
    (p) => p.known.own && p.known.entity.type === 'model',
  );
  return own.at(-1)?.known ?? null;
};
