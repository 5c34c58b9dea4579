// Text to facts: pure and deterministic, no clock and no IO. A file per kind of fact; this one runs them in order.
import type { FactSet, PaperText } from '../../src/domain/facts.js';
import type { Catalogue } from '../resolve/catalogue.js';
import { codeLinks } from './code.js';
import { findEntities } from './entities.js';
import { findMentions } from './mentions.js';
import { readSentences } from './tokens.js';

/** Name and version of this reader; a change that alters facts raises it. */
export const EXTRACTOR = 'papergraph-rules/1';

/** Every fact that the title and the abstract (or the summary) state. Lone surrogates must be replaced before. */
export const extract = (text: PaperText, catalogue: Catalogue): FactSet => {
  const sentences = readSentences(text);
  const found = findMentions(sentences, catalogue);
  const known = findEntities(sentences, found, catalogue);
  return {
    extractor: EXTRACTOR,
    entities: known.map((k) => k.entity),
    results: [],
    comparisons: [],
    relations: [],
    code: codeLinks(text),
  };
};
