// Whose number it is: the subject of its clause, else the paper's own thing; in benchmark papers the model beside it.
import type { Known } from './entities.js';
import type { Quantity } from './numbers.js';
import { type Paper, type Place, spokenOf } from './paper.js';
import { runOf } from './result-benchmark.js';
import type { Sentence } from './tokens.js';

const STEM =
  '(?:is|has|can|achiev|outperform|reach|attain|scor|obtain|improv|surpass|yield|deliver|set|gain|declin|drop|get|reduc|exceed|provid|run|show|maintain|boost|enabl|accelerat|beat|match|demonstrat|generat|establish|offer|sav|requir|decreas|increas|exhibit|complet|solv|lead|use|fail|perform|introduc|lower|advanc)(?:e?s|e?d|e|[npt]?ing)?\\b';
const VERB = new RegExp(
  `^\\s*(?:\\([^()]{0,60}\\))?\\s*(?:,[^,]{1,80},|,)?\\s*(?:\\w+ly |only |also |even |can |alone |further |thus |still |model |models |variants? |agents? |monitors? |framework |method |approach |pipeline |vectors )*(${STEM})`,
  'i',
);
const TRAINED =
  /\bwe\s(?:\w+ly\s|also\s)?(?:train|fine-?tun|build|develop|obtain|releas|introduc|present)\w*\s(?:[\p{L}-]+\s){0,3}$/iu;
/** A name after such a word is no subject. */
const OBJECT_LEAD = /^(?:on|to|of|over|than|for|like|as|against|by|from|and|with|including|using|via|in)$/;

/** "Experiments show X improves …": a clause of its own begins. */
const TOLD = /^(?:that|shows?|demonstrates?|finds?|found|reveals?|indicates?|confirms?)$/;

const isQualifier = ({ mention }: Place): boolean => {
  const next = mention.sentence.tokens[mention.to];
  return next?.gap === '-' && /^\p{Ll}/u.test(next.text);
};

const leadOf = (place: Place): string => place.mention.sentence.tokens[place.mention.from - 1]?.lower ?? '';

/** The verb right after a name, before the number. */
const verbAfter = (source: string, from: number, to: number): string | undefined =>
  VERB.exec(source.slice(from, to))?.[1];

const OURS =
  /\b(?:our|the proposed) (?:[\p{L}-]+ )?(?:method|approach|framework|system|model|pipeline|technique)\b/iu;
const FINITE = /(?:s|d|e|t)$/;

/** What comes after such words is not whose number it is. */
const RIVAL =
  /\b(?:like|such as|including|than|over|outperform\w*|surpass\w*|compared (?:to|with|against))\s(?:(?!that\b|which\b)[\p{L}-]+\s){0,2}$/iu;

/** The models that stand together before the verb: "state-of-the-art models (A, B) achieve". */
const modelsBefore = (models: readonly Place[], source: string): Place[] => {
  const last = models.at(-1);
  if (!last) return [];
  const list = [last];
  for (let i = models.length - 2; i >= 0; i -= 1) {
    const between = source.slice((models[i] as Place).mention.end, (models[i + 1] as Place).mention.start);
    if (!/^(?:,\s|\s(?:and|or|as well as)\s|,\s(?:and|or)\s)$/.test(between)) break;
    list.unshift(models[i] as Place);
  }
  return list;
};

/** Models whose numbers a paper on a benchmark or a study tells. */
const othersOf = (
  quantity: Quantity,
  numbers: readonly Quantity[],
  places: readonly Place[],
  sentence: Sentence,
  paper: Paper,
): Known[] => {
  const { source } = sentence;
  const models = places.filter((p) => p.known.entity.type === 'model' && !isQualifier(p));
  // "78.4% for GPT-5"
  const after = models.find(
    (p) =>
      p.mention.start >= quantity.end &&
      /^\s(?:for|by|from|with)\s(?:the\s)?$/.test(source.slice(quantity.end, p.mention.start)),
  );
  if (after) return [after.known];
  // "fine-tuned X performs like Y, achieving 0.93": the clause's subject before what it is compared with.
  const subject = models.findLast(
    (p) =>
      p.mention.end <= quantity.start &&
      !OBJECT_LEAD.test(leadOf(p)) &&
      FINITE.test(VERB.exec(source.slice(p.mention.end, quantity.start))?.[1] ?? ''),
  );
  const list = modelsBefore(
    models.filter((p) => p.mention.end <= quantity.start),
    source,
  );
  const at = numbers.indexOf(quantity);
  if (
    list.length > 1 &&
    list.length === numbers.length &&
    /respectively/.test(source.slice(sentence.start, sentence.end))
  )
    return [(list[at] as Place).known];
  const last = list.at(-1);
  if (
    last &&
    RIVAL.test(
      source.slice(
        Math.max(sentence.start, (list[0] as Place).mention.start - 60),
        (list[0] as Place).mention.start,
      ),
    )
  )
    return subject ? [subject.known] : [];
  if (!last) {
    if (!/^(?:the|this|it)\b/i.test(source.slice(sentence.start, sentence.start + 5))) return [];
    const before = paper.sentences[sentence.index - 1];
    const spoken = (before ? (paper.places.get(before) ?? []) : []).filter(
      (p) => p.known.entity.type === 'model',
    );
    return spoken.length === 1 ? [(spoken[0] as Place).known] : [];
  }
  const verb = VERB.exec(
    source.slice(last.mention.end + (source[last.mention.end] === ')' ? 1 : 0), quantity.start),
  );
  if (list.length > 1 && verb && numbers.length === 1) return list.map((p) => p.known);
  return [subject && OBJECT_LEAD.test(leadOf(last)) && !verb ? subject.known : last.known];
};

/** "We release X, which runs 2x faster": what is put forward in the sentence itself. */
const PUT_FORWARD =
  /\b(?:we|and)\s(?:\w+ly\s|also\s|further\s)?(?:propose|introduce|present|develop|release|design|devise)\s(?:[\p{L}\d-]+\s){0,4}$/iu;
/** "Retrofitting the open-source X speeds up …": what is done to X is the paper's. */
const TREATED = /^\p{Lu}\p{Ll}+ing\s(?:[\p{L}-]+\s){0,3}$/u;
/** "our prompt-based X agent", "X-equipped": built on X, and not X. */
const BUILT = /\b(?:our|with|equipped)\s(?:[\p{Ll}-]+\s){0,2}$/u;
/** "With only a 0.4% drop in A, X runs …": the main clause comes after. */
const SUBORDINATE =
  /^(?:[\p{L}]+,\s)?(?:in addition, )?(?:with|by|at|using|despite|while|compared|at)\s[^,]*$/iu;

const coinage = (name: string): number => (/\p{Lu}/u.test(name) ? 1 : 0);

/** The paper's own thing that its numbers are about: a plain phrase gives way to a name. */
const methodOf = (paper: Paper): Known | null => {
  const { method } = paper;
  if (!method || coinage(method.entity.name) > 0) return method;
  const inTitle = (k: Known): boolean =>
    k.mentions.some(
      (m) =>
        m.sentence.field === 'title' &&
        /^(?:via|with|using|through|by)$/.test(m.sentence.tokens[m.from - 1]?.lower ?? ''),
    );
  const own = paper.entities.filter((k) => k.own && k.entity.type !== 'benchmark');
  const better = own.filter((k) => coinage(k.entity.name) > 0);
  const named = better.filter(inTitle);
  return (
    (named.length > 0 ? named : better).sort((a, b) => b.mentions.length - a.mentions.length)[0] ?? method
  );
};

export const subjectsOf = (
  quantity: Quantity,
  numbers: readonly Quantity[],
  places: readonly Place[],
  sentence: Sentence,
  paper: Paper,
): (Known | null)[] => {
  const { source } = sentence;
  const method = methodOf(paper);
  const aboutBenchmark = paper.main === null || paper.main.entity.type === 'benchmark';
  const before = places.filter(
    (p) => p.mention.end <= quantity.start && p.known.entity.type !== 'benchmark' && !isQualifier(p),
  );
  // "Zorb-7B and Zorb-13B reach 41.0% and 45.2%, respectively"
  const together = modelsBefore(
    before.filter((p) => p.known.entity.type === 'model'),
    source,
  );
  const run = runOf(numbers, quantity, source);
  const nth = together[run.indexOf(quantity)];
  if (
    nth &&
    together.length > 1 &&
    together.length === run.length &&
    !RIVAL.test(source.slice(sentence.start, (together[0] as Place).mention.start)) &&
    VERB.test(source.slice((together.at(-1) as Place).mention.end, quantity.start)) &&
    /respectively/.test(source.slice(quantity.end, sentence.end))
  )
    return [nth.known];
  // "Initialized from X, it improves A by 3.1": the thing just spoken of, no model of the clause before.
  if (method && /,\s(?:it|we)\s[^,]*$/.test(source.slice(sentence.start, quantity.start).split('(')[0] ?? ''))
    return [method];
  const byOurs = paper.main === null && OURS.test(source.slice(sentence.start, quantity.start));
  if (aboutBenchmark && !byOurs) {
    const others = othersOf(quantity, numbers, places, sentence, paper);
    if (others.length > 0) return others;
  }
  if (SUBORDINATE.test(source.slice(sentence.start, quantity.start))) {
    const later = places.find(
      (p) =>
        p.known.own &&
        p.known.entity.type !== 'benchmark' &&
        p.mention.start >= quantity.end &&
        /^[^,]*,\s$/.test(source.slice(quantity.end, p.mention.start)) &&
        verbAfter(source, p.mention.end, sentence.end) !== undefined,
    );
    if (later) return [later.known];
  }
  const forward = before.findLast(
    (p) => p.known.own && PUT_FORWARD.test(source.slice(sentence.start, p.mention.start)),
  );
  if (forward && !/;|\.\s/.test(source.slice(forward.mention.end, quantity.start))) {
    const next = source.slice(forward.mention.end, quantity.start);
    if (/^(?:\s\([^()]*\))?,?\s(?:an?\b|which|that|\w+ing\b)/.test(next) && !/\b(?:it|we|our)\b/.test(next))
      return [forward.known];
  }
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const place = before[i] as Place;
    const { known, mention } = place;
    const up = source.slice(sentence.start, mention.start);
    if (!known.own && method && (TREATED.test(up) || BUILT.test(up))) continue;
    if (known.entity.generic && source.startsWith("'", mention.end)) continue;
    const verb = VERB.exec(source.slice(mention.end, quantity.start))?.[1];
    const lead = leadOf(place);
    if (verb !== undefined) {
      const participle = /ing$/.test(verb);
      if (known.own ? !OBJECT_LEAD.test(lead) || lead === 'and' : !OBJECT_LEAD.test(lead) && !participle) {
        if (known.own || known.entity.type === 'model' || mention.from <= 2 || TOLD.test(lead))
          return [known];
      }
      // "We train X, achieving 40%"
      if (participle && TRAINED.test(source.slice(sentence.start, mention.start))) return [known];
      if (
        lead === 'with' &&
        participle &&
        known.entity.type === 'model' &&
        !known.own &&
        !before.some((p) => p.known.own)
      )
        return [known];
    }
    if (known.own && /^(?:with|by|our|that|model)$/.test(lead) && known.entity.type === 'model')
      return [known];
  }
  const lead = before.find((p) => p.known.own && p.mention.from <= 2 && !OBJECT_LEAD.test(leadOf(p)));
  if (lead) return [lead.known];
  if (method && paper.main?.entity.type !== 'benchmark') return [spokenOf(sentence, paper) ?? method];
  return [method && /\b(?:our|we)\b/i.test(source.slice(sentence.start, quantity.start)) ? method : null];
};
