// Which of two entities of a paper is a part or a variant of the other: weighed from names, roles and the words between.

import type { Catalogue } from '../resolve/catalogue.js';
import type { Known } from './entities.js';
import { governorOf, isSaidToBe } from './governors.js';
import { rung, sharesOf, type Trace } from './judge.js';
import type { Mention } from './mention.js';
import { nameKin } from './name-kin.js';
import type { Paper } from './paper.js';
import { Gathering, type SignTable, tableOf } from './sign-table.js';
import type { Sentence, Token } from './tokens.js';

/** A relation with its probability. */
export interface Weighed {
  from: Known;
  to: Known;
  /** 1 part of; 2 variant of or based on, which readers hold alike. */
  kind: 1 | 2;
  share: number;
  /** Where the words stand that tell it. */
  at: Mention;
}

/** Each pair is looked at only where a reader could follow them. */
const MOST = 60;
/** Least probability that the two hang together at all. */
const LEAST = 0.3;

/** Words between that say nothing. */
const EMPTY = new Set('a an the of and its their this that these is are our both two three each'.split(' '));

const standing = (known: Known, paper: Paper): string =>
  known === paper.main ? 'main' : known.own ? 'own' : 'other';

const TYPE = { technique: 't', model: 'm', benchmark: 'b', task: 'k' } as const;

/** The two mentions that stand nearest to each other in one sentence. */
const nearest = (a: Known, b: Known): [Mention, Mention] | null => {
  let best: [Mention, Mention] | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const x of a.mentions)
    for (const y of b.mentions) {
      if (x.sentence !== y.sentence || (x.from < y.to && y.from < x.to)) continue;
      const far = (x.from < y.from ? y.from - x.to : x.from - y.to) + (x.sentence.field === 'title' ? 6 : 0);
      if (far < least) {
        least = far;
        best = [x, y];
      }
    }
  return best;
};

const wordAt = (sentence: Sentence, at: number): string => {
  const token = sentence.tokens[at];
  if (!token) return at < 0 ? '^' : '$';
  return token.shape === 'lower' || (at === 0 && token.shape === 'capital') ? token.stem : 'N';
};

/** "Our method …", "It …", "We …": who the sentence is about. */
const opening = (sentence: Sentence, paper: Paper): string => {
  if ((paper.places.get(sentence) ?? []).some((p) => p.known === paper.main && p.mention.from <= 3))
    return 'main';
  for (const token of sentence.tokens.slice(0, 6)) {
    const hit =
      /^(?:we|our|it|its|this|these|specifically|first|second|experiments|however|existing|while)$/.exec(
        token.lower,
      );
    if (hit) return hit[0];
  }
  return 'other';
};

/** What stands about one end's own mention: what governs it, and whether its sentence opens by "we". */
const aboutMention = (g: Gathering, m: Mention, tag: string, paper: Paper): void => {
  const { sentence } = m;
  const at = sentence.field === 'title' ? 'title' : sentence.index < paper.pivot ? 'before' : 'after';
  const governor = governorOf(sentence, m);
  g.say(tag, governor);
  g.both(tag, governor, ' ', at);
  g.both(tag, governor, ' ', opening(sentence, paper));
  g.both(tag, 'at:', '', at);
  g.both(tag, 'p:', '', wordAt(sentence, m.from - 1));
  g.both(tag, 'n:', '', wordAt(sentence, m.to));
  const { gap } = sentence.tokens[m.from] as Token;
  if (/[,(:;]|\)/.test(gap)) g.both(tag, 'gap:', '', gap.trim().slice(0, 1));
};

const looks = (known: Known): string => {
  const m = known.mentions[0] as Mention;
  if (m.to - m.from === 1) return (m.sentence.tokens[m.from] as Token).shape;
  return /\p{Lu}/u.test(m.text.slice(1)) ? 'Title Case' : 'lower case';
};

const SHARES = [0.5, 0.65, 0.8, 0.93];
const STANDINGS = new Map(
  ['main', 'own', 'other'].flatMap((a) => ['main', 'own', 'other'].map((b) => [a + b, `${a}>${b}`] as const)),
);

/** What is said of each of the two alone. */
const sayEnds = (g: Gathering, a: Known, b: Known, st: string, paper: Paper): void => {
  const papers = Math.max(0, ...a.mentions.map((m) => m.entry?.papers ?? 0));
  g.both('a:papers=', rung(papers, [1, 3, 10, 50]), ' ', st);
  g.both('a:', looks(a), ' ', st);
  g.both('b:', looks(b), ' ', st);
  if (a.mentions.every((m) => m.foundBy === 'phrase')) g.say('a:phrase');
  if (a.share > 0) {
    g.both('a:share=', rung(a.share, SHARES), ' ', st);
    g.say('share=', rung(Math.min(a.share, b.share), SHARES));
  }
  g.both('a:', a.entity.foundBy, ' ', st);
  g.both('b:', b.entity.foundBy, ' ', st);
  if (a.entity.generic) g.say('a:generic');
  if (b.entity.generic) g.say('b:generic');
  if (a.mentions.some((m) => m.sentence.field === 'title')) g.both('a:', 'title', ' ', st);
  g.say('a:times=', rung(a.mentions.length, [2, 4]));
  const first = a.mentions[0] as Mention;
  g.both('a:head ', (first.sentence.tokens[first.to - 1] as Token).stem, ' ', standing(b, paper));
  const where = Math.round((4 * (a.mentions.at(-1) as Mention).sentence.index) / paper.sentences.length);
  g.both('a:where ', where, ' ', st);
  for (const [known, tag] of [
    [a, 'a:'],
    [b, 'b:'],
  ] as const)
    for (const m of known.mentions.slice(0, 5))
      if (m.sentence.index >= paper.pivot || m.sentence.field === 'title')
        g.both(tag, governorOf(m.sentence, m), ' ', st);
};

/** What stands between the two where they are nearest. */
const sayBetween = (g: Gathering, [x, y]: [Mention, Mention], st: string, paper: Paper): void => {
  const { sentence } = x;
  const ab = x.from < y.from;
  const order = ab ? 'ab' : 'ba';
  const [from, to] = ab ? [x.to, y.from] : [y.to, x.from];
  g.say('near ', order);
  g.both('near ', order, ' ', st);
  g.both(order, ' far=', '', rung(to - from, [1, 2, 4, 7, 12]));
  let names = 0;
  for (const p of paper.places.get(sentence) ?? [])
    if (p.mention.from >= from && p.mention.to <= to) names += 1;
  g.both(order, ' names=', '', rung(names, [1, 2, 4]));
  for (let i = from; i < to && i < from + 14; i += 1) {
    const w = wordAt(sentence, i);
    if (w !== 'N' && !EMPTY.has(w)) g.both(order, ' w:', '', w);
  }
  if (to - from <= 3) {
    const between = sentence.source.slice(
      (sentence.tokens[from - 1] as Token).end,
      (sentence.tokens[to] as Token).start,
    );
    g.once(`${order} between:${between.trim().toLowerCase()}`);
  }
  aboutMention(g, x, ab ? 'aab ' : 'aba ', paper);
  aboutMention(g, y, ab ? 'bab ' : 'bba ', paper);
};

const signsOf = (
  a: Known,
  b: Known,
  paper: Paper,
  rule: string,
  near: [Mention, Mention] | null,
  table: SignTable,
): Gathering => {
  const g = new Gathering(table);
  g.say('all');
  const st = STANDINGS.get(standing(a, paper) + standing(b, paper)) as string;
  const [from, to] = [TYPE[a.entity.type], TYPE[b.entity.type]];
  g.say('rule:', rule);
  g.say(st);
  g.both('', st, ' ', `${from}>${to}`);
  g.both('', from, '>', to);
  g.both('', st, ' ', `${a.entity.roles[0]}>${b.entity.roles[0]}`);
  const kin = nameKin(a, b);
  g.say('kin:', kin);
  if (kin !== 'none') g.both('kin:', kin, ' ', st);
  const kind = nameKin(b, a);
  if (kind !== 'none') {
    g.say('whole:', kind);
    g.both('whole:', kind, ' ', st);
  }
  sayEnds(g, a, b, st, paper);
  const told = a.mentions.find((m) => m.sentence.field !== 'title' && m.sentence.index >= paper.pivot);
  if (!told) g.say('a:never after ', st);
  for (const x of a.mentions.slice(0, 5))
    for (const y of b.mentions.slice(0, 5)) {
      if (x.sentence !== y.sentence) continue;
      if (isSaidToBe(x.sentence, x, y)) g.say('said to be');
      if (isSaidToBe(x.sentence, y, x)) g.say('whole is said to be ', from);
    }
  if (near) {
    sayBetween(g, near, st, paper);
    return g;
  }
  g.say('apart');
  g.both('apart', '', ' ', st);
  if (told) {
    aboutMention(g, told, 'apart ', paper);
    // The nearest name of the paper's own that stands before it may be its whole instead.
    const rival = (paper.places.get(told.sentence) ?? []).some(
      (p) => p.known.own && p.known !== a && p.mention.to <= told.from,
    );
    if (rival) g.say('apart rival ', st);
  }
  return g;
};

/** Which of two stands for the whole: the paper's main thing, then its own things, then the shorter name, then the first named. */
const isWhole = (x: Known, y: Known, paper: Paper): boolean => {
  if (x === paper.main || y === paper.main) return x === paper.main;
  if (x.own !== y.own) return x.own;
  if (nameKin(x, y) !== 'none' && x.entity.name.length !== y.entity.name.length)
    return x.entity.name.length < y.entity.name.length;
  const [m, n] = [x.mentions[0] as Mention, y.mentions[0] as Mention];
  return m.sentence.index < n.sentence.index || (m.sentence === n.sentence && m.from < n.from);
};

/** The relations that the weights find likely; null when there are none. `rules` says what the rules hold of a pair. */
export const weighRelations = (
  paper: Paper,
  catalogue: Catalogue,
  trace: Trace | undefined,
  rules: (from: Known, to: Known) => string,
): Weighed[] | null => {
  const judged = catalogue.lexicon.judge.has('relation');
  if ((trace === undefined && !judged) || paper.entities.length > MOST) return null;
  const found: Weighed[] = [];
  const table = tableOf(catalogue, 'relation');
  const { entities } = paper;
  for (let i = 0; i < entities.length; i += 1) {
    for (let j = i + 1; j < entities.length; j += 1) {
      const [x, y] = [entities[i] as Known, entities[j] as Known];
      const [part, whole] = isWhole(x, y, paper) ? [y, x] : [x, y];
      const kin = nameKin(part, whole) !== 'none' || nameKin(whole, part) !== 'none';
      if (!part.own && !whole.own && !kin) continue;
      const near = nearest(part, whole);
      if (!near && whole !== paper.main && !kin) continue;
      const signs = signsOf(part, whole, paper, `${rules(part, whole)} ${rules(whole, part)}`, near, table);
      trace?.('relation', signs.names(), [
        [part.entity.name, ...part.entity.aliases],
        [whole.entity.name, ...whole.entity.aliases],
      ]);
      if (!signs.weighed) continue;
      const shares = sharesOf(signs.sums);
      const [, isPart = 0, based = 0, variant = 0] = shares;
      const share = Math.max(isPart, based, variant);
      // "Zorb-7B" is a size of "Zorb", whatever else it looks like.
      const size = part.entity.type !== 'benchmark' && nameKin(part, whole) === 'size';
      const kind = share === isPart && !size ? 1 : 2;
      if (1 - (shares[0] as number) < LEAST) continue;
      const [from, to] = share === based ? [whole, part] : [part, whole];
      found.push({
        from,
        to,
        kind,
        share,
        at: near?.[from === part ? 0 : 1] ?? (from.mentions[0] as Mention),
      });
    }
  }
  if (!judged) return null;
  return settle(found);
};

/** Likeliest first; a part has one whole, and no two things hang on each other. */
const settle = (found: Weighed[]): Weighed[] => {
  found.sort((x, y) => y.share - x.share);
  const kept: Weighed[] = [];
  for (const w of found) {
    const clash = kept.some(
      (k) =>
        (k.from === w.from && k.to === w.to) ||
        (k.from === w.to && k.to === w.from) ||
        (k.kind === 1 && w.kind === 1 && k.from === w.from),
    );
    if (!clash) kept.push(w);
  }
  return kept;
};
