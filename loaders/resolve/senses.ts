// Decides which sense of an ambiguous name a paper means, by what else the paper names; undecided is undefined.
import type { FactSet, NamedEntity } from '../../src/domain/facts.js';
import { nameKey } from '../../src/domain/names.js';
import type { Catalogue, CatalogueEntry } from './catalogue.js';

/** All words of the paper's names, in lower case. */
const wordsOf = (paper: FactSet): Set<string> => {
  const words = new Set<string>();
  for (const entity of paper.entities) {
    for (const form of [entity.name, ...entity.aliases])
      for (const word of form.toLowerCase().split(/[^\p{L}\p{N}]+/u)) if (word) words.add(word);
  }
  return words;
};

export const decideSense = (
  form: string,
  senses: readonly CatalogueEntry[],
  entity: NamedEntity,
  paper: FactSet,
  catalogue: Catalogue,
): CatalogueEntry | undefined => {
  if (senses.length === 0) return undefined;
  const forms = new Set([entity.name, ...entity.aliases].map(nameKey));
  // A long form that only one sense has decides alone.
  const byLongForm = senses.filter((s) =>
    [s.name, ...s.aliases].some((a) => nameKey(a) !== nameKey(form) && forms.has(nameKey(a))),
  );
  const told = byLongForm.filter((s) => s.key.includes('~'));
  if (told.length === 1) return told[0];
  if (byLongForm.length === 1) return byLongForm[0];
  const plain = senses.find((s) => s.key === nameKey(form) && !s.key.includes('~'));
  const words = wordsOf(paper);
  const scored = senses
    .map((sense) => {
      const context = catalogue.lexicon.contextOf.get(sense.key) ?? [];
      const hits = context.filter((word) => words.has(word)).length;
      return { sense, score: hits + (sense.type === entity.type ? 0.6 : 0) };
    })
    .sort((a, b) => b.score - a.score);
  const [first, second] = scored;
  if (first && first.score >= 1 && first.score > (second?.score ?? 0) + 0.5) return first.sense;
  // The same spelling under several plain entries: the type as read decides, else the commonest.
  if (plain) return plain;
  if (senses.every((s) => !s.key.includes('~')))
    return senses.find((s) => s.type === entity.type) ?? senses[0];
  return undefined;
};
