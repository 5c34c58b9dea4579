// Text to facts: pure and deterministic, no clock and no IO. A file per kind of fact; this one runs them in order.
import type { FactSet, PaperText } from '../../src/domain/facts.js';
import type { Catalogue } from '../resolve/catalogue.js';
import { codeLinks } from './code.js';
import { findComparisons } from './comparisons.js';
import { setConfidence } from './confidence.js';
import { findEntities } from './entities.js';
import type { Trace } from './judge.js';
import { findMentions } from './mentions.js';
import { readPaper } from './paper.js';
import { findRelations } from './relations.js';
import { findResults } from './results.js';
import { setRoles } from './roles.js';
import { findTasks } from './tasks.js';
import { readSentences } from './tokens.js';

/** Name and version of this reader; a change that alters facts raises it. */
export const EXTRACTOR = 'papergraph-rules/4';

/** Every fact that the title and the abstract (or the summary) state. Lone surrogates must be replaced before. */
export const extract = (text: PaperText, catalogue: Catalogue, trace?: Trace): FactSet => {
  const sentences = readSentences(text);
  const found = findMentions(sentences, catalogue, trace);
  const paper = readPaper(sentences, findEntities(sentences, found, catalogue, trace));
  const tasks = findTasks(found, paper, new Set(paper.entities.map((known) => known.entity.name)));
  const comparisons = findComparisons(
    paper,
    catalogue.lexicon.metrics,
    tasks,
    catalogue.lexicon.judge,
    trace,
  );
  setRoles(paper, new Set(comparisons.map((c) => c.object)));
  setConfidence(paper.entities, catalogue);
  const entities = paper.entities.map((known) => known.entity);
  return {
    extractor: EXTRACTOR,
    entities: [...entities, ...tasks],
    results: findResults(paper, catalogue.lexicon.metrics, catalogue.lexicon.judge, trace),
    comparisons,
    relations: findRelations(paper, catalogue, trace),
    code: codeLinks(text),
  };
};
