// How entities hang together: parts of the paper's method, variants by name, and what it is built on.
import type { RelationClaim } from '../../src/domain/facts.js';
import type { RelationKind } from '../../src/domain/kinds.js';
import { nameKey } from '../../src/domain/names.js';
import type { Catalogue } from '../resolve/catalogue.js';
import type { Known } from './entities.js';
import type { Trace } from './judge.js';
import { nameKin } from './name-kin.js';
import type { Paper, Place } from './paper.js';
import { type Weighed, weighRelations } from './relation-judge.js';
import type { Sentence, Token } from './tokens.js';

const formsOf = (known: Known): string[] => [known.entity.name, ...known.entity.aliases].map(nameKey);

/** "Apollo-3B" of "Apollo", "RealICU-Gold" of "RealICU": the longer name begins with the whole shorter one. */
const extendsName = (longer: Known, shorter: Known): boolean =>
  [longer.entity.name].some((name) => {
    for (const base of [shorter.entity.name]) {
      if (base.length < 3 || name.length <= base.length || !name.toLowerCase().startsWith(base.toLowerCase()))
        continue;
      // "Ego-R1 Agent" is another thing of that name; "Apollo-3B" and "Qwen2.5 VL" are kinds of the base.
      const rest = name.slice(base.length);
      if (
        /^[\s\-_]/.test(rest) &&
        !/^[\s-](?:Agent|Data|Dataset|Bench|Benchmark|Framework|Corpus|Eval)/.test(rest)
      )
        return true;
    }
    return false;
  });

const BASED =
  /^(?:based|built|build|builds|building|builds|extends|extending|extend|upon|adapted|initialized|initialised|derived|adopts|inherits|atop|from|modification|modify|modifying|starting|rooted|fine-tuned|tuned|finetuned|backbone|develop|developed)$/;

const relation = (
  from: Known,
  kind: RelationKind,
  to: Known,
  sentence: Sentence,
  at: Place | null,
  confidence: number,
): RelationClaim => ({
  from: from.entity.name,
  kind,
  to: to.entity.name,
  confidence,
  evidence: [
    at
      ? {
          field: sentence.field,
          start: at.mention.start,
          end: at.mention.end,
          sentence: [sentence.start, sentence.end],
        }
      : {
          field: sentence.field,
          start: sentence.start,
          end: sentence.end,
          sentence: [sentence.start, sentence.end],
        },
  ],
});

const placeOf = (known: Known): { sentence: Sentence; place: Place } => {
  const mention = known.mentions.find((m) => m.own) ?? (known.mentions[0] as Known['mentions'][number]);
  return { sentence: mention.sentence, place: { known, mention } };
};

/** "DSpark, a speculative decoding framework": the known thing stands within the apposition of the paper's own. */
const isApposition = (place: Place, places: readonly Place[], main: Known): boolean => {
  const { sentence } = place.mention;
  const own = places.filter((p) => p.known === main && p.mention.to <= place.mention.from).pop();
  if (!own || place.mention.from - own.mention.to > 6) return false;
  const between = sentence.source.slice(own.mention.end, place.mention.start);
  return (
    /^(?:\)?,|\s(?:is|as)|\s?—)\s(?:an?)\s(?:[\p{L}-]+,?\s){0,4}$/u.test(between) &&
    !/\b(?:for|that|of|to|with|on)\b/.test(between)
  );
};

const PART_VERB =
  /^(?:integrat|incorporat|employ|leverag|adopt|utiliz|combin|equip|contain|includ|compris|consist|introduc|appl|us)(?:e|es|ed|ing|s|ies|y|ying)?$/;

/** "X integrates self-attention": a known technique that the paper's own thing is said to take in. */
const ingredients = (paper: Paper, add: (claim: RelationClaim) => void): void => {
  const { main } = paper;
  if (!main || main.entity.type === 'benchmark') return;
  for (const sentence of paper.sentences) {
    if (sentence.field === 'title' || sentence.index < paper.pivot) continue;
    const places = paper.places.get(sentence) ?? [];
    const speaks =
      places.some((p) => p.known === main && p.mention.from <= 3) ||
      /^(?:we|it|our|specifically|this)$/.test(sentence.tokens[0]?.lower ?? '') ||
      sentence.tokens.slice(0, 4).some((t) => t.lower === 'we');
    if (!speaks) continue;
    for (const place of places) {
      if (place.known.own || place.known.entity.type !== 'technique') continue;
      const { from } = place.mention;
      for (let i = from - 1; i >= Math.max(0, from - 4); i -= 1) {
        if (!PART_VERB.test((sentence.tokens[i] as Token).lower)) continue;
        add(relation(place.known, 'PART_OF', main, sentence, place, 0.3));
        break;
      }
    }
  }
};

/** "Sorted Speculative Decoding" is a kind of speculative decoding: the own name, or its long form, ends in a known one. */
const kinds = (paper: Paper, add: (claim: RelationClaim) => void): void => {
  for (const known of paper.entities) {
    if (!known.own) continue;
    for (const other of paper.entities) {
      if (other === known || other.own || other.entity.generic || other.entity.type === 'benchmark') continue;
      const ends = other.mentions
        .map((m) => m.text.toLowerCase().replace(/s$/, ''))
        .filter((t) => t.length > 3);
      const mention = known.mentions.find((m) => {
        const text = m.text.toLowerCase().replace(/s$/, '');
        return ends.some(
          (e) =>
            text.length > e.length &&
            text.endsWith(e) &&
            /[\s-]/.test(text[text.length - e.length - 1] ?? ''),
        );
      });
      if (mention) add(relation(known, 'VARIANT_OF', other, mention.sentence, { known, mention }, 0.3));
    }
  }
};

/** "built on X", "adapted from X", "based on X" near the paper's own name. */
const foundations = (paper: Paper, add: (claim: RelationClaim) => void): void => {
  if (!paper.main) return;
  for (const sentence of paper.sentences) {
    if (sentence.field !== 'title' && sentence.index < paper.pivot) continue;
    const places = paper.places.get(sentence) ?? [];
    for (const place of places) {
      if (place.known.own || place.known.entity.type === 'benchmark') continue;
      for (let i = place.mention.from - 1; i >= Math.max(0, place.mention.from - 5); i -= 1) {
        const word = (sentence.tokens[i] as Token).lower;
        const cue =
          /^(?:on|upon|from|to)$/.test(word) &&
          BASED.test(sentence.tokens[i - 1]?.lower ?? '') &&
          sentence.tokens[i - 1]?.lower !== 'from';
        const direct = /^(?:extends|extending|atop|modifies|modifying)$/.test(word);
        if (cue || direct) {
          const subject = places.filter((p) => p.known.own && p.mention.to <= i).pop()?.known ?? paper.main;
          if (subject !== place.known) add(relation(subject, 'BASED_ON', place.known, sentence, place, 0.3));
          break;
        }
      }
      if (
        /^(?:variant|version|extension|generalization|adaptation)$/.test(
          sentence.tokens[place.mention.from - 2]?.lower ?? '',
        ) &&
        sentence.tokens[place.mention.from - 1]?.lower === 'of'
      ) {
        add(relation(paper.main, 'VARIANT_OF', place.known, sentence, place, 0.6));
      } else if (isApposition(place, places, paper.main))
        add(relation(paper.main, 'VARIANT_OF', place.known, sentence, place, 0.45));
    }
  }
};

/** What the rules alone hold; where nothing was learned, these are the relations. */
const ruledRelations = (paper: Paper): RelationClaim[] => {
  if (paper.entities.length > 300) return [];
  const claims = new Map<string, RelationClaim>();
  const add = (claim: RelationClaim): void => {
    const key = `${claim.from}\t${claim.to}`;
    if (claim.from !== claim.to && !claims.has(key) && !claims.has(`${claim.to}\t${claim.from}`))
      claims.set(key, claim);
  };
  const own = paper.entities.filter((k) => k.own);
  const variants = new Set<Known>();
  for (const known of paper.entities) {
    let base: Known | null = null;
    for (const other of paper.entities) {
      if (other === known || !extendsName(known, other)) continue;
      if (!base || other.entity.name.length > base.entity.name.length) base = other;
    }
    if (!base || (!known.own && !base.own && known.entity.type !== 'model')) continue;
    variants.add(known);
    const { sentence, place } = placeOf(known);
    add(
      relation(
        known,
        known.entity.type === 'benchmark' || base.entity.type === 'benchmark' ? 'PART_OF' : 'VARIANT_OF',
        base,
        sentence,
        place,
        0.68,
      ),
    );
  }
  kinds(paper, add);
  const { main } = paper;
  if (main) {
    for (const known of own) {
      if (known === main || variants.has(known) || known.entity.type === 'benchmark') continue;
      // In a paper whose main thing is a benchmark, its method is no part of it.
      if (main.entity.type === 'benchmark') continue;
      const { sentence, place } = placeOf(known);
      if (formsOf(known).some((f) => formsOf(main).includes(f))) continue;
      add(relation(known, 'PART_OF', main, sentence, place, 0.4));
    }
  }
  foundations(paper, add);
  ingredients(paper, add);
  return [...claims.values()];
};

const FOUNDED =
  /^(?:based|built|build|builds|building|upon|adapted|initialized|derived|fine-tuned|finetuned|tuned|atop|extends|extending|extend|from|on)$/;

/** "built on X" is a base; a longer name or "a variant of X" is a kind. */
const isFounded = ({ from, to, at }: Weighed): boolean =>
  nameKin(from, to) === 'none' &&
  to.mentions.some(
    (m) =>
      m.sentence === at.sentence &&
      m.sentence.tokens.slice(Math.max(0, m.from - 4), m.from).some((t) => FOUNDED.test(t.lower)),
  );

export const findRelations = (paper: Paper, catalogue: Catalogue, trace?: Trace): RelationClaim[] => {
  const ruled = ruledRelations(paper);
  const byPair = new Map(ruled.map((r) => [`${r.from}\t${r.to}`, r]));
  const weighed = weighRelations(paper, catalogue, trace, (from, to) => {
    const held = byPair.get(`${from.entity.name}\t${to.entity.name}`);
    return held ? `${held.kind} ${held.confidence}` : 'none';
  });
  if (!weighed) return ruled;
  return weighed.map((w) =>
    relation(
      w.from,
      w.kind === 1 ? 'PART_OF' : isFounded(w) ? 'BASED_ON' : 'VARIANT_OF',
      w.to,
      w.at.sentence,
      { known: w.from, mention: w.at },
      Math.round(w.share * 100) / 100,
    ),
  );
};
