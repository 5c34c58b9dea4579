// From places to entities: spellings of one thing merged, typed, and what is no entity left out.
import type { NamedEntity } from '../../src/domain/facts.js';
import { type Role, sortRoles } from '../../src/domain/kinds.js';
import type { Catalogue } from '../resolve/catalogue.js';
import { isTechniqueHead } from './coined.js';
import { introZones, isNamed, pivotOf, titleHead } from './introductions.js';
import { type Found, isOtherHead, type Mention } from './mentions.js';
import { shapeOf } from './shape.js';
import { headType, statedType } from './signs.js';
import type { Sentence, Token } from './tokens.js';
import { bestType, type TypeScore, typeScore } from './typing.js';

/** An entity with what later rules need of it. */
export interface Known {
  entity: NamedEntity;
  mentions: Mention[];
  score: TypeScore;
  margin: number;
  own: boolean;
}

/** Marks the mentions by which the paper puts something forward. */
const markOwn = (sentences: readonly Sentence[], mentions: readonly Mention[]): void => {
  const bySentence = new Map<Sentence, Mention[]>();
  for (const m of mentions) {
    const held = bySentence.get(m.sentence);
    if (held) held.push(m);
    else bySentence.set(m.sentence, [m]);
  }
  for (const sentence of sentences) {
    const here = bySentence.get(sentence) ?? [];
    const head = titleHead(sentence);
    for (const mention of here) {
      if (head > 0 && mention.from === 0 && mention.to === head) mention.own = true;
      if (isNamed(sentence, mention.from)) mention.own = true;
      // "our X", "our efficient X"
      const our = sentence.tokens.slice(Math.max(0, mention.from - 3), mention.from).map((t) => t.lower);
      const near = our.at(-1) === 'our' || (our.includes('our') && !our.some((w) => /^(?:on|of|in|with|to|for|from|by|and|using|over)$/.test(w)));
      if (near && (mention.entry?.papers ?? 0) < 60) mention.own = true;
    }
    for (const zone of introZones(sentence)) {
      for (const mention of here) {
        if (mention.from >= zone.from && mention.to <= zone.to && isObject(mention, zone.from, sentence))
          mention.own = true;
      }
    }
  }
};

/** A well-known name after "we present a" is not new; the object of the verb stands before any "of" or "in". */
const isObject = (mention: Mention, from: number, sentence: Sentence): boolean => {
  // Right after the verb, or defined there by its long form, it is new whatever else bears the name.
  if (mention.from === from && !mention.long && (mention.entry === undefined || mention.foundBy === 'catalogue') && /^\s*(?:[,(:—–]|--|\s(?:that|which|to)\b)/.test(sentence.source.slice(mention.end, mention.end + 6))) return true;
  if ((mention.entry?.papers ?? 0) >= 25 && !(mention.twin?.entry === undefined && mention.twin))
    return false;
  const next = sentence.tokens[mention.to];
  // "a LoRA-based method": the name qualifies what is introduced.
  if (next && next.gap.startsWith('-') && next.shape === 'lower') return false;
  const start = sentence.tokens[mention.from] as Token;
  if (mention.from > from && /^(?:[-–])$/.test(start.gap)) return false;
  return true;
};

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
  if (!first || !entry || entry.type !== 'technique' || mentions.some((m) => m.twin) || first.to - first.from > 1) return false;
  const shape = shapeOf(first.text);
  if (shape !== 'caps' && shape !== 'capital') return false;
  if (mentions.some((m) => statedType(m.sentence, m) !== undefined)) return false;
  return !entry.aliases.some((a) => /\s/.test(a) && isTechniqueHead(a.split(/[\s-]+/).at(-1)?.toLowerCase() ?? ''));
};

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
  if (single && mentions.length < 2 && !mentions.some((m) => (m.entry?.papers ?? 0) >= 3)) return false;
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
const EMITTED = new Set(['reinforcementlearning', 'convolutionalneuralnetwork', 'worldmodel']);

const BENCH = /(?:bench(?:mark)?|eval|arena|QA|dataset|corpus|set|data|\d+[kKM])$/i;
const headOf = (m: Mention): string | undefined => headType((m.sentence.tokens[m.to - 1] as Token).stem);

const papersOf = (mentions: readonly Mention[]): number =>
  Math.max(0, ...mentions.map((m) => m.entry?.papers ?? 0));
const isReviewed = (mentions: readonly Mention[], catalogue: Catalogue): boolean =>
  mentions.some((m) => m.entry !== undefined && !catalogue.sure.has(m.entry.key));

/** The verbs of which a paper's own thing is the subject. */
const OWN_VERB =
  /^(?:achieves|outperforms|surpasses|improves|enables|uses|leverages|employs|consists|introduces|reduces|learns|generates|provides|offers|combines|integrates|adopts|extends|incorporates|supports|exhibits|demonstrates|delivers|maintains|decomposes|utilizes|constructs|formulates|comprises|operates|exploits|applies|builds|transforms|performs|unifies|addresses|requires|includes|covers|spans|contains|shows|serves|allows|treats|models|aligns|trains|works|follows|selects|maps|preserves|accelerates|decouples|ensures|establishes|evaluates|yields|sets|jointly|effectively|consistently|significantly|first|dynamically|adaptively)$/;

/** Unknown to the literature and spoken of as one's own: defined after the background, subject of results, explained by "X, a …". */
const isOwnBySigns = (mentions: readonly Mention[], pivot: number, catalogue: Catalogue): boolean => {
  if (isReviewed(mentions, catalogue)) return false;
  const papers = papersOf(mentions);
  const late = mentions.filter((m) => m.sentence.field !== 'title' && m.sentence.index >= pivot);
  if (late.length === 0 || mentions.some((m) => m.sentence.field !== 'title' && m.sentence.index < pivot))
    return false;
  if (papers < 12 && late.some((m) => m.twin)) return true;
  if (papers >= 4) return false;
  return late.some((m) => {
    const next = m.sentence.tokens[m.to];
    if (!next) return false;
    if (m.from === 0 && next.gap === ' ' && OWN_VERB.test(next.lower)) return true;
    return (
      /^,\s$/.test(next.gap) &&
      /^an?$/.test(next.lower) &&
      !/^(?:by|than|from|to|using|with|like)$/.test(m.sentence.tokens[m.from - 1]?.lower ?? '')
    );
  });
};

/** "Apollo-3B" is the paper's own when "Apollo" is. */
const markVariants = (groups: readonly Mention[][], pivot: number, catalogue: Catalogue): void => {
  const bases = groups
    .filter((g) => g.some((m) => m.own) || isOwnBySigns(g, pivot, catalogue))
    .flatMap((g) => g.filter((m) => !m.long && m.text.length > 2).map((m) => m.text));
  for (const g of groups.length > MOST_PAIRED ? [] : groups) {
    if (papersOf(g) >= 25 || isReviewed(g, catalogue)) continue;
    for (const m of g)
      if (
        bases.some(
          (b) =>
            m.text.length > b.length &&
            m.text.startsWith(b) &&
            /^(?:[-_ ]|[A-Z]|\d)/.test(m.text.slice(b.length)),
        )
      )
        m.own = true;
  }
};

const MOST_PAIRED = 300;

interface Draft {
  mentions: Mention[];
  own: boolean;
  score: TypeScore;
  name: string;
}

/** "on A, B and C": what stands in one list is of one type; "BrowseComp-ZH" is what "BrowseComp" is. */
const shareScores = (drafts: readonly Draft[]): void => {
  const places = new Map<Sentence, { draft: Draft; mention: Mention }[]>();
  for (const draft of drafts) {
    for (const mention of draft.mentions) {
      if (mention.long) continue;
      const held = places.get(mention.sentence);
      if (held) held.push({ draft, mention });
      else places.set(mention.sentence, [{ draft, mention }]);
    }
  }
  const gains = new Map<Draft, TypeScore>();
  const give = (to: Draft, from: Draft, weight: number): void => {
    let held = gains.get(to);
    if (!held) {
      held = [0, 0, 0];
      gains.set(to, held);
    }
    for (let i = 0; i < 3; i += 1)
      held[i] = (held[i] ?? 0) + Math.max(-3, Math.min(4, from.score[i] ?? 0)) * weight;
  };
  for (const [sentence, list] of places) {
    list.sort((a, b) => a.mention.from - b.mention.from);
    for (let i = 1; i < list.length; i += 1) {
      const [left, right] = [list[i - 1], list[i]];
      if (!left || !right || left.draft === right.draft) continue;
      const between = sentence.source.slice(left.mention.end, right.mention.start);
      if (
        !/^(?:\s?\([^()]{0,40}\))?\s?(?:,|\/|&|,? and|,? or|,? as well as)(?: the| on)?\s$|^\/$/.test(between)
      )
        continue;
      give(right.draft, left.draft, 0.6);
      give(left.draft, right.draft, 0.6);
    }
  }
  // Pairs are looked at only where a reader could follow them.
  for (const longer of drafts.length > MOST_PAIRED ? [] : drafts) {
    for (const base of drafts) {
      if (
        base === longer ||
        base.name.length < 3 ||
        !longer.name.startsWith(base.name) ||
        !/^[-\s\d]/.test(longer.name.slice(base.name.length))
      )
        continue;
      if (/^[\s-]?(?:Bench|Eval|Data|Dataset|\d+[kKM]$)/.test(longer.name.slice(base.name.length))) continue;
      give(longer, base, 0.7);
    }
  }
  for (const [draft, gain] of gains)
    for (let i = 0; i < 3; i += 1) draft.score[i] = (draft.score[i] ?? 0) + (gain[i] ?? 0);
};

export const findEntities = (sentences: readonly Sentence[], found: Found, catalogue: Catalogue): Known[] => {
  markOwn(sentences, found.mentions);
  const out: Known[] = [];
  const names = new Set<string>();
  const drafts: Draft[] = [];
  const pivot = pivotOf(sentences);
  const groups = group(found.mentions);
  markVariants(groups, pivot, catalogue);
  for (const mentions of groups) {
    const own = mentions.some((m) => m.own) || isOwnBySigns(mentions, pivot, catalogue);
    if (!isEntity(mentions, own, catalogue)) continue;
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
    if (own) score[0] += 0.7;
    if (own) score[0] += 0.7;
    const name = chooseName(mentions);
    if (names.has(name)) continue;
    names.add(name);
    drafts.push({ mentions, own, score, name });
  }
  shareScores(drafts);
  for (const { mentions, own, score, name } of drafts) {
    const { type, margin } = bestType(score);
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
    });
  }
  return out;
};
