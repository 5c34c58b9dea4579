// Names of a paper as entities.
import type { NamedEntity } from '../../src/domain/facts.js';
import { nameKey } from '../../src/domain/names.js';
import type { Catalogue } from '../resolve/catalogue.js';
import type { Sentence } from './tokens.js';

export const findEntities = (sentences: readonly Sentence[], catalogue: Catalogue): NamedEntity[] => {
  const found = new Map<string, NamedEntity>();
  for (const sentence of sentences) {
    for (const token of sentence.tokens) {
      const entries = catalogue.byName(token.text);
      if (entries.length === 0 && !/\p{Ll}\p{Lu}|\p{Lu}{3}/u.test(token.text)) continue;
      const key = nameKey(token.text);
      const entity: NamedEntity = found.get(key) ?? {
        name: token.text, type: entries[0]?.type ?? 'technique', roles: ['MENTIONS'], confidence: 0.5, aliases: [], candidates: entries.map((e) => e.key),
        foundBy: entries.length > 0 ? 'catalogue' : 'name', generic: entries[0]?.generic ?? false, mentions: [],
      };
      entity.mentions.push({ field: sentence.field, start: token.start, end: token.end, sentence: [sentence.start, sentence.end] });
      if (token.text !== entity.name && !entity.aliases.includes(token.text)) entity.aliases.push(token.text);
      found.set(key, entity);
    }
  }
  for (const entity of found.values()) entity.aliases.sort();
  return [...found.values()];
};
