// Catalogue phrases in running text, whatever their case, plural or hyphens: a trie over word stems.
import type { Catalogue, CatalogueEntry } from '../resolve/catalogue.js';
import type { Range } from './name-parts.js';
import { isStrong } from './shape.js';
import { type Sentence, type Token, tokenize } from './tokens.js';

interface Node {
  next: Map<string, Node>;
  entry: CatalogueEntry | null;
}

export interface PhraseHit extends Range {
  entry: CatalogueEntry;
}

const tries = new WeakMap<Catalogue, Node>();

/** Lone words are phrases only when authors write them small ("dropout", not "Adam"). */
const isPhrase = (tokens: readonly Token[], catalogue: Catalogue): boolean => {
  if (tokens.length === 0) return false;
  if (tokens.length > 1) return !tokens.every((t) => isStrong(t.shape) || t.shape === 'version');
  const [token] = tokens as [Token];
  const shape = token.shape;
  if (shape === 'lower') return true;
  if (shape !== 'capital') return false;
  const held = catalogue.lexicon.caseOf.get(token.lower);
  return held !== undefined && held[0] > held[1] * 0.4;
};

const build = (catalogue: Catalogue): Node => {
  const root: Node = { next: new Map(), entry: null };
  for (const entry of catalogue.entries.values()) {
    if (!catalogue.phraseKeys.has(entry.key)) continue;
    for (const form of [entry.name, ...entry.aliases]) {
      const tokens = tokenize(form);
      if (!isPhrase(tokens, catalogue)) continue;
      let node = root;
      for (const { stem } of tokens) {
        let next = node.next.get(stem);
        if (!next) {
          next = { next: new Map(), entry: null };
          node.next.set(stem, next);
        }
        node = next;
      }
      node.entry ??= entry;
    }
  }
  return root;
};

/** Longest phrases of a sentence, left to right; inside brackets and across punctuation there is none. */
export const phraseHits = (sentence: Sentence, catalogue: Catalogue): PhraseHit[] => {
  let root = tries.get(catalogue);
  if (!root) {
    root = build(catalogue);
    tries.set(catalogue, root);
  }
  const { tokens } = sentence;
  const hits: PhraseHit[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    let node = root.next.get((tokens[at] as Token).stem);
    let best: PhraseHit | null = null;
    for (let to = at + 1; node; to += 1) {
      if (node.entry) best = { from: at, to, entry: node.entry };
      const token = tokens[to];
      if (!token || !/^\)?[\s\-‐–]{1,2}$/.test(token.gap)) break;
      node = node.next.get(token.stem);
    }
    if (!best) continue;
    hits.push(best);
    at = best.to - 1;
  }
  return hits;
};
