// How entities hang together: parts of the paper's method, variants by name, and what it is built on.
import type { RelationClaim } from '../../src/domain/facts.js';
import type { RelationKind } from '../../src/domain/kinds.js';
import { nameKey } from '../../src/domain/names.js';
import type { Known } from './entities.js';
import type { Paper, Place } from './paper.js';
import type { Sentence, Token } from './tokens.js';

const formsOf = (known: Known): string[] => [known.entity.name, ...known.entity.aliases].map(nameKey);

/** "Apollo-3B" of "Apollo", "RealICU-Gold" of "RealICU": the longer name begins with the whole shorter one. */
const extendsName = (longer: Known, shorter: Known): boolean =>
  [longer.entity.name].some((name) => {
    for (const base of [shorter.entity.name]) {
      if (base.length < 3 || name.length <= base.length || !name.toLowerCase().startsWith(base.toLowerCase()))
        continue;
      if (/^[\s\-_]/.test(name.slice(base.length))) return true;
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
          if (subject !== place.known) add(relation(subject, 'BASED_ON', place.known, sentence, place, 0.7));
          break;
        }
      }
      // "X-based", and "a variant of X".
      const next = sentence.tokens[place.mention.to];
      if (
        /^(?:variant|version|extension|generalization|adaptation)$/.test(
          sentence.tokens[place.mention.from - 2]?.lower ?? '',
        ) &&
        sentence.tokens[place.mention.from - 1]?.lower === 'of'
      ) {
        add(relation(paper.main, 'VARIANT_OF', place.known, sentence, place, 0.75));
      } else if (next?.lower === 'based' && next.gap === '-' && sentence.index === paper.pivot) {
        add(relation(paper.main, 'BASED_ON', place.known, sentence, place, 0.6));
      }
    }
  }
};

export const findRelations = (paper: Paper): RelationClaim[] => {
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
        0.85,
      ),
    );
  }
  const { main } = paper;
  if (main) {
    for (const known of own) {
      if (known === main || variants.has(known) || known.entity.type === 'benchmark') continue;
      // In a paper whose main thing is a benchmark, its method is no part of it.
      if (main.entity.type === 'benchmark') continue;
      const { sentence, place } = placeOf(known);
      if (formsOf(known).some((f) => formsOf(main).includes(f))) continue;
      add(relation(known, 'PART_OF', main, sentence, place, 0.72));
    }
  }
  foundations(paper, add);
  return [...claims.values()];
};
