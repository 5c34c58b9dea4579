// Technique, model or benchmark: the catalogue's vote, what the sentence states, and weaker signs, summed.
import type { Catalogue } from '../resolve/catalogue.js';
import type { Mention } from './mention.js';
import { headType, looksOf, type NameType, signsOf, statedType, TYPE_ORDER } from './signs.js';
import type { Token } from './tokens.js';

export type TypeScore = [technique: number, model: number, benchmark: number];

const add = (score: TypeScore, type: NameType, weight: number): void => {
  const at = TYPE_ORDER.indexOf(type);
  score[at] = (score[at] ?? 0) + weight;
};

const addRow = (score: TypeScore, row: readonly number[] | undefined, weight: number): void => {
  if (row) for (let i = 0; i < 3; i += 1) score[i] = (score[i] ?? 0) + (row[i] ?? 0) * weight;
};

/** Type scores of the mentions that are one entity; the highest is its type. */
export const typeScore = (mentions: readonly Mention[], catalogue: Catalogue): TypeScore => {
  const score: TypeScore = [0, 0, -0.4];
  const entry = mentions.find((m) => m.entry && !m.long)?.entry ?? mentions.find((m) => m.entry)?.entry;
  if (entry && entry.type !== 'task') {
    const sure = catalogue.sure.get(entry.key);
    if (sure === undefined) add(score, entry.type, 8);
    else
      add(
        score,
        entry.type,
        Math.min(3, Math.log(Math.max(0.05, sure) / Math.max(0.03, 1.01 - sure))) *
          (entry.papers >= 4 ? 1 : 0.5),
      );
  }
  if (mentions.some((m) => m.foundBy === 'phrase')) add(score, 'technique', 4);
  const { signs } = catalogue.lexicon;
  const seen = new Set<string>();
  let stated = 0;
  let contexts = 0;
  for (const mention of mentions) {
    const told = statedType(mention.sentence, mention);
    if (told) {
      add(score, told, stated === 0 ? 2.6 : 1);
      stated += 1;
    }
    if (mention.long) {
      const head = headType((mention.sentence.tokens[mention.to - 1] as Token).stem);
      if (head && !seen.has(`head:${head}`)) add(score, head, 2.2);
      seen.add(`head:${head}`);
      continue;
    }
    const looks = looksOf(mention.text);
    for (const sign of looks) {
      if (seen.has(sign)) continue;
      seen.add(sign);
      addRow(score, signs.get(sign), 0.45);
    }
    contexts += 1;
    if (contexts > 6) continue;
    for (const sign of signsOf(mention.sentence, mention)) {
      if (looks.includes(sign) || seen.has(sign)) continue;
      seen.add(sign);
      addRow(score, signs.get(sign), 0.55);
    }
  }
  return score;
};

export const bestType = (score: TypeScore): { type: NameType; margin: number } => {
  const order = [0, 1, 2].sort((a, b) => (score[b] ?? 0) - (score[a] ?? 0));
  const [first = 0, second = 1] = order;
  return { type: TYPE_ORDER[first] as NameType, margin: (score[first] ?? 0) - (score[second] ?? 0) };
};
