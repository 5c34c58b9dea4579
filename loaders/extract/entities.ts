// From places to entities: spellings of one thing merged, typed, and what is no entity left out.
import type { NamedEntity } from '../../src/domain/facts.js';
import { type Role, sortRoles } from '../../src/domain/kinds.js';
import type { Catalogue } from '../resolve/catalogue.js';
import { isTechniqueHead } from './coined.js';
import { entitySigns } from './entity-judge.js';
import { pivotOf } from './introductions.js';
import { sharesOf, type Trace } from './judge.js';
import { type Found, isOtherHead, type Mention } from './mention.js';
import { isOwnBySigns, markOwn, markVariants } from './own.js';
import { shapeOf } from './shape.js';
import { type Draft, shareScores } from './sharing.js';
import { headType, type NameType, statedType, TYPE_ORDER } from './signs.js';
import type { Sentence, Token } from './tokens.js';
import { bestType, type TypeScore, typeScore } from './typing.js';

/** An entity with what later rules need of it. */
export interface Known {
  entity: NamedEntity;
  mentions: Mention[];
  score: TypeScore;
  margin: number;
  own: boolean;
  /** Probability of its type by the weights; 0 without weights. */
  share: number;
}

const parentOf = (parents: Map<string, string>, key: string): string => {
  let at = key;
  for (let up = parents.get(at); up !== undefined && up !== at; up = parents.get(at)) at = up;
  return at;
};

/** "Adaptive Token Sampler" and "Adaptive Token Sampling" are one: the last word's -er and -ing fall away. */
const twinKey = (key: string): string => (key.length > 8 ? key.replace(/(?:ing|er|or|ed|e)$/, '') : key);

const group = (mentions: readonly Mention[]): Mention[][] => {
  const parents = new Map<string, string>();
  const join = (a: string, b: string): void => {
    const [x, y] = [parentOf(parents, a), parentOf(parents, b)];
    if (x !== y) parents.set(y, x);
  };
  const twins = new Map<string, string>();
  for (const m of mentions) {
    if (!parents.has(m.key)) parents.set(m.key, m.key);
    const twin = twinKey(m.key);
    const held = twins.get(twin);
    if (held !== undefined) join(held, m.key);
    else twins.set(twin, m.key);
  }
  for (const m of mentions) if (m.twin) join(m.key, m.twin.key);
  const groups = new Map<string, Mention[]>();
  for (const m of mentions) {
    const root = parentOf(parents, m.key);
    const held = groups.get(root);
    if (held) held.push(m);
    else groups.set(root, [m]);
  }
  return [...groups.values()];
};

const isPlural = (text: string): boolean => /[^su]s$/.test(text) && text.length > 3;

/** The spelling that stands for the entity: an own short form, else the commonest, singular before plural. */
const chooseName = (mentions: readonly Mention[]): string => {
  const counts = new Map<string, number>();
  for (const m of mentions)
    counts.set(m.text, (counts.get(m.text) ?? 0) + (m.long ? 0.4 : 1) - (isPlural(m.text) ? 0.6 : 0));
  let best = '';
  for (const [text, n] of counts) if (best === '' || n > (counts.get(best) ?? 0)) best = text;
  return best;
};

/** Short letters and lone capital words that the corpus holds for techniques are as often measures, places and people. */
const isDoubtful = (mentions: readonly Mention[]): boolean => {
  const [first] = mentions;
  const entry = first?.entry;
  if (
    !first ||
    !entry ||
    entry.type !== 'technique' ||
    mentions.some((m) => m.twin) ||
    first.to - first.from > 1
  )
    return false;
  const shape = shapeOf(first.text);
  if (shape !== 'caps' && shape !== 'capital') return false;
  if (mentions.some((m) => statedType(m.sentence, m) !== undefined)) return false;
  return !entry.aliases.some(
    (a) =>
      /\s/.test(a) &&
      isTechniqueHead(
        a
          .split(/[\s-]+/)
          .at(-1)
          ?.toLowerCase() ?? '',
      ),
  );
};

/** "… outperforms strong competitors, including Sequoia": what one is measured against is a method or a model. */
const isRival = ({ sentence, start }: Mention): boolean =>
  /\b(?:outperform\w*|surpass\w*|exceed\w*|compared (?:to|with)|competitors?|baselines?|state-of-the-art)\b[^.;]*$/i.test(
    sentence.source.slice(sentence.start, start),
  );

/** Unknown and once named in passing: is it written clearly enough to be a name? */
const isEntity = (mentions: readonly Mention[], own: boolean, catalogue: Catalogue): boolean => {
  const first = mentions[0] as Mention;
  const reviewed = mentions.some((m) => m.entry && !catalogue.sure.has(m.entry.key));
  if (reviewed) return !mentions.some((m) => m.entry?.generic && !EMITTED.has(m.entry.key));
  const long = mentions.find((m) => m.long);
  if (long && !own) {
    const head = (long.sentence.tokens[long.to - 1] as Token).stem;
    if (isOtherHead(head)) return false;
    const papers = Math.max(0, ...mentions.map((m) => m.entry?.papers ?? 0));
    if (/^\p{Ll}/u.test(long.text) && papers < 2) return false;
  }
  if (own) return true;
  const single = first.to - first.from === 1 && shapeOf(first.text) === 'capital';
  // A capital word in passing is a person, a place, a product: it takes a known name or two mentions.
  if (single && mentions.length < 2 && !mentions.some((m) => (m.entry?.papers ?? 0) >= 3) && !isRival(first))
    return false;
  if (isDoubtful(mentions)) return false;
  const words = first.to - first.from;
  if (
    words > 1 &&
    mentions.every((m) => !m.entry && m.text.split(/[\s-]+/).every((w) => shapeOf(w) === 'capital'))
  ) {
    const head = (first.sentence.tokens[first.to - 1] as Token).stem;
    if (isOtherHead(head)) return false;
    const share = (w: string): number => {
      const held = catalogue.lexicon.caseOf.get(w.toLowerCase());
      return held ? held[1] / (held[0] + held[1]) : 1;
    };
    // "Patient Status": ordinary words that happen to have capitals.
    if (first.text.split(/[\s-]+/).every((w) => share(w) < 0.4)) return false;
  }
  return true;
};

/** Generic entries that readers nevertheless list. */
const EMITTED = new Set(['reinforcementlearning', 'convolutionalneuralnetwork']);

const BENCH = /(?:bench(?:mark)?|eval|arena|QA|dataset|corpus|set|data|\d+[kKM])$/i;
const headOf = (m: Mention): string | undefined => headType((m.sentence.tokens[m.to - 1] as Token).stem);

/** Least probability of being an entity at all. */
const LEAST = 0.45;

/** Least share of lower-case Latin words in prose from which the weights learned. */
const PROSE = 0.3;

/** Other scripts, and capitals throughout, lack the signs that the weights know: there the rules decide. */
const isProse = (sentences: readonly Sentence[]): boolean => {
  let all = 0;
  let small = 0;
  for (const { tokens } of sentences) {
    all += tokens.length;
    for (const { lower, shape } of tokens) {
      const first = lower.charCodeAt(0);
      if (shape === 'lower' && first >= 97 && first <= 122) small += 1;
    }
  }
  return small >= all * PROSE;
};

/** Share of the weights that overrules the rules' type. */
const SURE = 0.6;

export const findEntities = (
  sentences: readonly Sentence[],
  found: Found,
  catalogue: Catalogue,
  trace?: Trace,
): Known[] => {
  const { judge } = catalogue.lexicon;
  const weighed = (trace !== undefined || judge.has('entity')) && isProse(sentences);
  markOwn(sentences, found.mentions);
  const out: Known[] = [];
  const names = new Set<string>();
  const drafts: Draft[] = [];
  const pivot = pivotOf(sentences);
  const groups = group(found.mentions);
  markVariants(groups, pivot, catalogue);
  for (const mentions of groups) {
    const own = mentions.some((m) => m.own) || isOwnBySigns(mentions, pivot, catalogue);
    const kept = isEntity(mentions, own, catalogue);
    if (!kept && !weighed) continue;
    const score = typeScore(mentions, catalogue);
    // What a paper puts forward is a benchmark only when it says so.
    if (
      own &&
      !mentions.some(
        (m) => statedType(m.sentence, m) === 'benchmark' || (m.long && headOf(m) === 'benchmark'),
      ) &&
      !BENCH.test((mentions[0] as Mention).text)
    )
      score[2] -= 3;
    if (own) score[0] += 1.4;
    const name = chooseName(mentions);
    if (names.has(name)) continue;
    names.add(name);
    drafts.push({ mentions, own, score, name, kept });
  }
  shareScores(drafts);
  for (const { mentions, own, score, name, kept } of drafts) {
    let { type, margin } = bestType(score);
    let share = 0;
    if (weighed) {
      const signs = entitySigns(mentions, { kept, own, score, name }, pivot, catalogue);
      trace?.('entity', signs.names(), [...new Set(mentions.map((m) => m.text))]);
      if (signs.weighed) {
        const shares = sharesOf(signs.sums);
        if (1 - (shares[0] as number) < LEAST) continue;
        const best = shares.indexOf(Math.max(...shares.slice(1)), 1);
        const real = 1 - (shares[0] as number);
        // The rules' type stands unless the weights are sure of another.
        if ((shares[best] as number) > real * SURE) type = TYPE_ORDER[best - 1] as NameType;
        share = shares[TYPE_ORDER.indexOf(type) + 1] as number;
      } else if (!kept) continue;
    }
    const roles: Role[] = own ? ['INTRODUCES'] : ['MENTIONS'];
    const forms = [...new Set(mentions.map((m) => m.text))];
    const candidates = [
      ...new Set(
        forms.flatMap((f) =>
          catalogue
            .byName(f)
            .filter((e) => e.type !== 'task')
            .map((e) => e.key),
        ),
      ),
    ];
    const foundBy = mentions.some((m) => m.foundBy === 'catalogue')
      ? 'catalogue'
      : mentions.some((m) => m.twin)
        ? 'acronym'
        : own
          ? 'introduction'
          : 'name';
    out.push({
      entity: {
        name,
        type,
        roles: sortRoles(roles),
        confidence: 0,
        aliases: forms.filter((f) => f !== name).sort(),
        candidates,
        foundBy,
        generic: mentions.some((m) => m.entry?.generic),
        mentions: mentions.map((m) => ({
          field: m.sentence.field,
          start: m.start,
          end: m.end,
          sentence: [m.sentence.start, m.sentence.end],
        })),
      },
      mentions,
      score,
      margin,
      own,
      share,
    });
  }
  return out;
};
