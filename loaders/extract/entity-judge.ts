// Is a group of mentions an entity, and of which type: weighed from what rules, catalogue and neighbours say of it.
import type { Catalogue } from '../resolve/catalogue.js';
import { governorOf } from './governors.js';
import { introZones, titleHead } from './introductions.js';
import { rung } from './judge.js';
import type { Mention } from './mention.js';
import { scoredSigns } from './scored.js';
import { shapeOf } from './shape.js';
import { Gathering, tableOf } from './sign-table.js';
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

/** What the catalogue says of it. */
const sayEntry = (
  g: Gathering,
  mentions: readonly Mention[],
  own: boolean,
  catalogue: Catalogue,
): boolean => {
  const entry = mentions.find((m) => m.entry && !m.long)?.entry ?? mentions.find((m) => m.entry)?.entry;
  if (!entry) {
    g.say(own ? 'unknown own' : 'unknown');
    return false;
  }
  const sure = catalogue.sure.get(entry.key);
  if (sure === undefined) g.say('entry:reviewed');
  else g.say('entry:mined=', rung(entry.papers, [3, 6, 15, 50, 200]));
  g.say('entry:', entry.type);
  if (sure === undefined) g.both('entry:', entry.type, ' ', 'reviewed');
  else g.both('entry:', entry.type, ' ', `sure=${rung(sure, [0.6, 0.8, 0.95])}`);
  if (catalogue.phraseKeys.has(entry.key)) g.say('entry:phrase ', entry.type);
  if (entry.generic) g.say('generic');
  if (sure === undefined && entry.papers >= 5) g.say('key:', entry.key);
  return true;
};

/** How it is written, and the groups of its head words. */
const sayLooks = (
  g: Gathering,
  short: Mention,
  long: Mention | undefined,
  { kept, name }: Verdict,
  catalogue: Catalogue,
): void => {
  const { groups, caseOf, classOf } = catalogue.lexicon;
  const tokens = short.sentence.tokens.slice(short.from, short.to);
  const head = tokens[tokens.length - 1] as Token;
  const shape = tokens.length === 1 ? shapeOf(short.text) : 'many';
  g.say('shape:', shape);
  g.both('shape:', shape, ' ', kept ? 'kept' : 'dropped');
  g.say('words=', rung(tokens.length, [2, 3, 4, 5]));
  g.say('letters=', rung(name.length, [3, 4, 6, 10, 20]));
  if (tokens.length > 1 || /^\p{Ll}/u.test(short.text)) {
    g.say('h:', head.stem);
    g.groups('H', groups.get(head.stem), 3);
  }
  if (long) {
    const { stem } = long.sentence.tokens[long.to - 1] as Token;
    g.say('long:', stem);
    g.groups('L', groups.get(stem), 3);
  }
  const lower = short.text.toLowerCase();
  const word = caseOf.get(lower);
  if (word && tokens.length === 1)
    g.say('capitals=', rung(word[1] / (word[0] + word[1]), [0.1, 0.3, 0.6, 0.9]));
  const kind = classOf.get(lower);
  if (kind) g.say('class:', kind);
  if (/\d/.test(name)) g.say('digit');
  if (/(?:bench|eval|arena|qa|gym|set|hub|zoo|world|data)$/i.test(name)) g.say('ends:bench');
  if (name.includes('-')) g.say('hyphen');
  if (/\d(?:\.\d+)?[bm]\b/i.test(name)) g.say('size');
  if (tokens.length <= 3 && /\p{Lu}/u.test(name)) {
    // "DenseDiT", "RaftMLP", "UltraEdit", "LiFT-Critic": the last part of a made-up name says what it is.
    const parts = short.text.split(/[\s_-]+|(?<=\p{Ll})(?=\p{Lu})/u);
    const tail = (parts[parts.length - 1] ?? '').toLowerCase().replace(/s$/, '');
    if (parts.length > 1 && tail.length > 1) g.say('tail:', /^[\d.]+[bmk]?$/.test(tail) ? 'number' : tail);
    if (/^\p{Lu}+s$/u.test(short.text) || /LLMs?$|VLMs?$|LMs$/.test(short.text)) g.say('class');
  }
  // "SL²A-INR", "ATT&CK", "τ^2-Bench": a piece of a longer name; "SEgmentation": letters of an acronym told.
  const { source } = short.sentence;
  if (/[-&^²³+_/\\]/.test(source.charAt(short.start - 1))) g.say('glued before');
  if (/[-&^²³+_/]/.test(source.charAt(short.end)))
    g.say('glued after ', /\p{Lu}/u.test(source.charAt(short.end + 1)) ? 'N' : 'n');
  if (
    shape === 'camel' &&
    /^\p{Ll}?\p{Lu}{1,3}\p{Ll}*\p{Lu}?\p{Ll}{3,}$/u.test(name) &&
    caseOf.has(name.toLowerCase())
  )
    g.say('told letters');
};

/** What stands about one place of it. */
const sayMention = (g: Gathering, m: Mention, best: number, pivot: number, catalogue: Catalogue): void => {
  const { sentence } = m;
  const { tokens } = sentence;
  const { groups } = catalogue.lexicon;
  const told = statedType(sentence, m);
  if (told) g.say('stated:', told);
  for (const sign of scoredSigns(m)) {
    g.say(sign);
    g.both(sign, '', ' best:', best);
  }
  if (introZones(sentence).some((z) => m.from >= z.from && m.to <= z.to + 1)) g.say('zone');
  const title = titleHead(sentence);
  if (title > 0 && m.from === 0 && m.to === title) {
    const says = nounHead(tokens, m.to);
    g.say('title head');
    g.say('title says:', says ? (headType(says.stem) ?? 'other') : 'nothing');
  }
  const before = tokens[m.from - 1];
  const { gap } = tokens[m.from] as Token;
  const apart = gap !== ' ' && /[,;:(]/.test(gap);
  const next = tokens[m.to];
  const joined = next !== undefined && (next.gap === ' ' || next.gap === '-');
  if (before?.shape === 'lower' && !apart) {
    g.groups('P', groups.get(before.stem), 3);
    const two = tokens[m.from - 2];
    if (two) g.groupPairs('PP', groups.get(two.stem), groups.get(before.stem));
  }
  if (next?.shape === 'lower' && joined) g.groups('N', groups.get(next.stem), 3);
  g.say(
    'p:',
    before ? (apart ? gap.trim().slice(0, 1) : before.shape === 'lower' ? before.lower : 'N') : '^',
  );
  if (!next) g.say('n:', '$');
  else if (!joined) g.say('n:', next.gap.trim().slice(0, 1));
  else g.say(next.gap === '-' ? 'n:-' : 'n:', next.shape === 'lower' ? next.stem : 'N');
  const where = sentence.field === 'title' ? 'title' : sentence.index < pivot ? 'before' : 'after';
  g.both('governor:', governorOf(sentence, m), ' ', where);
};

/** Signs by which a group of mentions is weighed. */
export const entitySigns = (
  mentions: readonly Mention[],
  verdict: Verdict,
  pivot: number,
  catalogue: Catalogue,
): Gathering => {
  const { kept, own, score } = verdict;
  const g = new Gathering(tableOf(catalogue, 'entity'));
  g.say('all');
  g.say(kept ? 'kept' : 'dropped');
  g.say(own ? 'own' : 'other');
  const [first, second] = [0, 1, 2].sort((a, b) => (score[b] ?? 0) - (score[a] ?? 0)) as [number, number];
  g.say('best:', first);
  g.both('best:', first, ' by=', rung((score[first] ?? 0) - (score[second] ?? 0), [0.5, 1, 2, 3.5, 6]));
  g.say('second:', second);
  for (let i = 0; i < 3; i += 1) g.both('score', i, '=', rung(score[i] ?? 0, EDGES));
  for (const m of mentions) g.say('by:', m.foundBy);
  const share = Math.max(...mentions.map((m) => m.share));
  if (share > 0) g.say('phrase=', rung(share, [0.4, 0.5, 0.6, 0.7, 0.8, 0.9]));
  if (mentions.some((m) => m.twin)) g.say('pair');
  const known = sayEntry(g, mentions, own, catalogue);
  const short = mentions.find((m) => !m.long) ?? (mentions[0] as Mention);
  sayLooks(
    g,
    short,
    mentions.find((m) => m.long),
    verdict,
    catalogue,
  );
  g.say('times=', rung(mentions.length, [2, 3, 5]));
  const told = mentions.slice(0, 5);
  for (const m of told) sayMention(g, m, first, pivot, catalogue);
  const title = told.some((m) => m.sentence.field === 'title');
  const after = told.some((m) => m.sentence.field !== 'title' && m.sentence.index >= pivot);
  const where = title ? (after ? 'titleafter' : 'title') : after ? 'after' : 'before';
  g.say('at:', where);
  g.both('at:', where, ' ', own ? 'own' : known ? 'known' : 'unknown');
  return g;
};
