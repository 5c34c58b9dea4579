// Is a group of mentions an entity, and of which type: weighed from what rules, catalogue and neighbours say of it.
import type { Catalogue } from '../resolve/catalogue.js';
import { introZones, titleHead } from './introductions.js';
import { bucket } from './judge.js';
import type { Mention } from './mention.js';
import { groupSigns, pairSigns } from './phrase-words.js';
import { scoredSigns } from './scored.js';
import { shapeOf } from './shape.js';
import { headType, nounHead, statedType } from './signs.js';
import type { Token } from './tokens.js';
import type { TypeScore } from './typing.js';

/** What the rules think of the group before it is weighed. */
export interface Verdict {
  /** Would the rules keep it? */
  kept: boolean;
  own: boolean;
  score: TypeScore;
  name: string;
}

const EDGES = [-2, -0.7, 0, 0.7, 1.5, 3];

export const entitySigns = (
  mentions: readonly Mention[],
  { kept, own, score, name }: Verdict,
  pivot: number,
  catalogue: Catalogue,
): string[] => {
  const signs = new Set<string>(['all']);
  const rule = kept ? 'kept' : 'dropped';
  signs.add(rule);
  signs.add(own ? 'own' : 'other');
  const order = [0, 1, 2].sort((a, b) => (score[b] ?? 0) - (score[a] ?? 0)) as [number, number, number];
  signs.add(`best:${order[0]}`);
  signs.add(
    `best:${order[0]} ${bucket('by', (score[order[0]] ?? 0) - (score[order[1]] ?? 0), [0.5, 1, 2, 3.5, 6])}`,
  );
  signs.add(`second:${order[1]}`);
  for (let i = 0; i < 3; i += 1) signs.add(bucket(`score${i}`, score[i] ?? 0, EDGES));
  const ways = new Set(mentions.map((m) => m.foundBy));
  for (const way of ways) signs.add(`by:${way}`);
  const share = Math.max(...mentions.map((m) => m.share));
  if (share > 0) signs.add(bucket('phrase', share, [0.4, 0.5, 0.6, 0.7, 0.8, 0.9]));
  const short = mentions.find((m) => !m.long) ?? (mentions[0] as Mention);
  const pair = mentions.some((m) => m.twin);
  if (pair) signs.add('pair');
  const entry = mentions.find((m) => m.entry && !m.long)?.entry ?? mentions.find((m) => m.entry)?.entry;
  if (entry) {
    const sure = catalogue.sure.get(entry.key);
    const ground = sure === undefined ? 'reviewed' : bucket('mined', entry.papers, [3, 6, 15, 50, 200]);
    signs.add(`entry:${ground}`);
    signs.add(`entry:${entry.type}`);
    signs.add(
      `entry:${entry.type} ${sure === undefined ? 'reviewed' : bucket('sure', sure, [0.6, 0.8, 0.95])}`,
    );
    if (catalogue.phraseKeys.has(entry.key)) signs.add(`entry:phrase ${entry.type}`);
    if (entry.generic) signs.add('generic');
    if (sure === undefined && entry.papers >= 5) signs.add(`key:${entry.key}`);
  } else signs.add(own ? 'unknown own' : 'unknown');
  const tokens = short.sentence.tokens.slice(short.from, short.to);
  const head = tokens[tokens.length - 1] as Token;
  const shape = tokens.length === 1 ? shapeOf(short.text) : 'many';
  signs.add(`shape:${shape}`);
  signs.add(`shape:${shape} ${rule}`);
  signs.add(bucket('words', tokens.length, [2, 3, 4, 5]));
  signs.add(bucket('letters', name.length, [3, 4, 6, 10, 20]));
  const { groups } = catalogue.lexicon;
  const addGroups = (at: string, { stem }: Token): void => {
    for (const sign of groupSigns(at, groups.get(stem), 3)) signs.add(sign);
  };
  if (tokens.length > 1 || /^\p{Ll}/u.test(short.text)) {
    signs.add(`h:${head.stem}`);
    addGroups('H', head);
  }
  const long = mentions.find((m) => m.long);
  if (long) {
    const last = long.sentence.tokens[long.to - 1] as Token;
    signs.add(`long:${last.stem}`);
    addGroups('L', last);
  }
  const word = catalogue.lexicon.caseOf.get(short.text.toLowerCase());
  if (word && tokens.length === 1)
    signs.add(bucket('capitals', word[1] / (word[0] + word[1]), [0.1, 0.3, 0.6, 0.9]));
  const kind = catalogue.lexicon.classOf.get(short.text.toLowerCase());
  if (kind) signs.add(`class:${kind}`);
  if (/\d/.test(name)) signs.add('digit');
  if (/(?:bench|eval|arena|qa|gym|set|hub|zoo|world|data)$/i.test(name)) signs.add('ends:bench');
  if (/-/.test(name)) signs.add('hyphen');
  if (/\d(?:\.\d+)?[bm]\b/i.test(name)) signs.add('size');
  if (tokens.length <= 3 && /\p{Lu}/u.test(name)) {
    // "DenseDiT", "RaftMLP", "UltraEdit", "LiFT-Critic": the last part of a made-up name says what it is.
    const parts = short.text.split(/[\s_-]+|(?<=\p{Ll})(?=\p{Lu})/u);
    const tail = (parts[parts.length - 1] ?? '').toLowerCase().replace(/s$/, '');
    if (parts.length > 1 && tail.length > 1)
      signs.add(`tail:${/^[\d.]+[bmk]?$/.test(tail) ? 'number' : tail}`);
    if (/^\p{Lu}+s$/u.test(short.text) || /LLMs?$|VLMs?$|LMs$/.test(short.text)) signs.add('class');
  }
  // "SL²A-INR", "ATT&CK", "τ^2-Bench": a piece of a longer name; "SEgmentation": letters of an acronym told.
  const { source } = short.sentence;
  if (/[-&^²³+_/\\]$/.test(source.slice(Math.max(0, short.start - 1), short.start)))
    signs.add('glued before');
  if (/^[-&^²³+_/]/.test(source.slice(short.end, short.end + 1)))
    signs.add(`glued after ${/\p{Lu}/u.test(source.charAt(short.end + 1)) ? 'N' : 'n'}`);
  if (
    /^\p{Ll}?\p{Lu}{1,3}\p{Ll}*\p{Lu}?\p{Ll}{3,}$/u.test(name) &&
    catalogue.lexicon.caseOf.get(name.toLowerCase()) &&
    shape === 'camel'
  )
    signs.add('told letters');
  signs.add(bucket('times', mentions.length, [2, 3, 5]));
  let after = false;
  let title = false;
  for (const m of mentions.slice(0, 5)) {
    const { sentence } = m;
    if (sentence.field === 'title') title = true;
    else if (sentence.index >= pivot) after = true;
    const told = statedType(sentence, m);
    if (told) signs.add(`stated:${told}`);
    for (const sign of scoredSigns(m)) {
      signs.add(sign);
      signs.add(`${sign} best:${order[0]}`);
    }
    if (introZones(sentence).some((z) => m.from >= z.from && m.to <= z.to + 1)) signs.add('zone');
    if (titleHead(sentence) > 0 && m.from === 0 && m.to === titleHead(sentence)) {
      const says = nounHead(sentence.tokens, m.to);
      signs.add('title head');
      signs.add(`title says:${says ? (headType(says.stem) ?? 'other') : 'nothing'}`);
    }
    const before = sentence.tokens[m.from - 1];
    const gap = (sentence.tokens[m.from] as Token).gap;
    const next = sentence.tokens[m.to];
    if (before?.shape === 'lower' && !/[,;:(]/.test(gap)) {
      addGroups('P', before);
      const two = sentence.tokens[m.from - 2];
      if (two)
        for (const sign of pairSigns('PP', groups.get(two.stem), groups.get(before.stem))) signs.add(sign);
    }
    if (next?.shape === 'lower' && /^[ -]$/.test(next.gap)) addGroups('N', next);
    signs.add(
      before
        ? /[,;:(]/.test(gap)
          ? `p:${gap.trim().slice(0, 1)}`
          : `p:${before.shape === 'lower' ? before.lower : 'N'}`
        : 'p:^',
    );
    signs.add(
      next
        ? /^[ -]$/.test(next.gap)
          ? `n:${next.gap === '-' ? '-' : ''}${next.shape === 'lower' ? next.stem : 'N'}`
          : `n:${next.gap.trim().slice(0, 1)}`
        : 'n:$',
    );
  }
  signs.add(`at:${title ? 'title' : ''}${after ? 'after' : title ? '' : 'before'}`);
  signs.add(
    `at:${title ? 'title' : ''}${after ? 'after' : title ? '' : 'before'} ${own ? 'own' : entry ? 'known' : 'unknown'}`,
  );
  return [...signs];
};
