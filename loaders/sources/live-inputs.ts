// Live sources by the word before the colon, one line each.
import { contentHash } from '../../src/domain/ids.js';
import { arxivPages } from './arxiv.js';
import { oaiPages } from './arxiv-oai.js';
import { hfPages } from './hf.js';
import type { Client } from './http/client.js';
import { liveSource, type Pages } from './live.js';
import { openalexPages } from './openalex.js';
import { type PaperSource, UnreadableInput } from './port.js';
import { s2Pages } from './s2.js';

const LIVE: Readonly<Record<string, (input: string, rest: string) => Pages>> = {
  hf: (input, rest) => hfPages(input, rest, new Date().toISOString().slice(0, 10)),
  arxiv: arxivPages,
  'arxiv-oai': oaiPages,
  s2: s2Pages,
  openalex: openalexPages,
};

const split = (input: string): { word: string; rest: string } => {
  const [, word = '', rest = ''] = /^([a-z0-9-]+):(.*)$/s.exec(input) ?? [];
  return { word, rest };
};

/** A file of such a name is "./hf:daily". */
export const isLive = (input: string): boolean => Object.hasOwn(LIVE, split(input).word);

/** Throws `UnreadableInput` when the words after the colon say nothing that the service knows. */
export const openLive = (input: string, client: Client | undefined): PaperSource => {
  const { word, rest } = split(input);
  const make = LIVE[word];
  if (!make || !client) throw new UnreadableInput(input, 'is a live source, and nothing here may ask one');
  const pages = make(input, rest);
  // Lists that change while one reads cannot be gone on with; days, ids, tokens and oldest-first queries can.
  const steady = !/^hf:(?:trending|search)/.test(input);
  return liveSource(input, pages, client, steady ? contentHash(['live', input]) : null);
};
