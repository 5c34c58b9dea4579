// One synthetic paper after the other: names drawn by popularity, a text that has them where the facts say.
import { loadCatalogue } from '../../loaders/resolve/catalogue.js';
import { type Histogram, type Profile, TYPES, type Type } from './measure.js';
import { drawer, Popularity, type Random, randomOf } from './random.js';
import { coined, person, word } from './words.js';

export interface Wanted {
  readonly papers: number;
  readonly seed: number;
  /** With facts, so that a load need not read the texts. */
  readonly facts: boolean;
}

const VOCABULARY = 30_000;
const SAYS: Readonly<Record<string, string>> = {
  INTRODUCES: 'We present',
  USES: 'It is built with',
  EVALUATES: 'We test it on',
  COMPARES: 'It is set against',
  MENTIONS: 'Others speak of',
};

interface Place {
  field: 'abstract';
  start: number;
  end: number;
  sentence: [number, number];
}

/** A text that grows by sentences and knows where in it a name stands. */
class Text {
  text = '';
  say(before: string, name: string, after: string): Place {
    const from = this.text.length + (this.text ? 1 : 0);
    this.text += `${this.text ? ' ' : ''}${before} ${name}${after}.`;
    const start = from + before.length + 1;
    return { field: 'abstract', start, end: start + name.length, sentence: [from, this.text.length] };
  }
}

const numbers = (histogram: Histogram): ((random: Random) => number) => {
  const draw = drawer(Object.entries(histogram));
  return (random) => Number(draw(random));
};

/** Entities of one type: those of the catalogue, most named first, and coined ones. */
const namesOf = (type: Type, profile: Profile) => {
  const shipped = [...loadCatalogue().entries.values()]
    .filter((entry) => entry.type === type && !entry.key.includes('~'))
    .sort((a, b) => b.papers - a.papers || (a.key < b.key ? -1 : 1));
  const known = new Popularity(profile.knownNames[type], shipped.length);
  const unknown = new Popularity(profile.unknownNames[type]);
  return (random: Random): string => {
    const drawn = random() < profile.known[type] ? shipped[known.draw(random)]?.name : undefined;
    return drawn ?? coined(unknown.draw(random), type);
  };
};

export function* papers(profile: Profile, { papers: count, seed, facts }: Wanted): Generator<object> {
  const random = randomOf(seed);
  const names = Object.fromEntries(TYPES.map((type) => [type, namesOf(type, profile)])) as Record<
    Type,
    (random: Random) => string
  >;
  const people = new Popularity(profile.authorNames);
  const draw = {
    year: drawer(Object.entries(profile.years)),
    authors: numbers(profile.authors),
    titleWords: numbers(profile.titleWords),
    hundreds: numbers(profile.abstractCharacters),
    mentions: numbers(profile.mentions),
    results: numbers(profile.results),
    comparisons: numbers(profile.comparisons),
    relations: numbers(profile.relations),
    outcome: drawer(Object.entries(profile.outcomes)),
    relation: drawer(Object.entries(profile.relationKinds)),
  };
  const entities = Object.fromEntries(TYPES.map((type) => [type, numbers(profile.entities[type])]));
  const roles = Object.fromEntries(TYPES.map((type) => [type, drawer(Object.entries(profile.roles[type]))]));
  const common = (): string => word(Math.floor(VOCABULARY ** random()) + 80);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

  for (let i = 0; i < count; i += 1) {
    const text = new Text();
    const named = new Map<string, { type: Type; role: string; mentions: Place[] }>();
    for (const type of TYPES) {
      for (let n = (entities[type] as typeof draw.authors)(random); n > 0; n -= 1) {
        const name = names[type](random);
        const role = (roles[type] as (random: Random) => string)(random);
        if ([...named.keys()].some((other) => other.toLowerCase() === name.toLowerCase())) continue;
        const mentions = Array.from({ length: Math.max(1, draw.mentions(random)) }, () =>
          text.say(SAYS[role] ?? 'It has', name, ''),
        );
        named.set(name, { type, role: role.toLowerCase(), mentions });
      }
    }
    const of = (...types: Type[]): string[] =>
      [...named].filter(([, { type }]) => types.includes(type)).map(([name]) => name);
    const [able, benchmarks] = [of('model', 'technique'), of('benchmark')];
    const claim = (evidence: Place) => ({ confidence: 0.8, evidence: [evidence] });
    const results = Array.from({ length: draw.results(random) }, () => {
      const value = Math.round(random() * 1000) / 10;
      return {
        ...{
          subject: able[0] ?? null,
          benchmark: benchmarks[0] ?? null,
          metric: 'accuracy',
          value,
          unit: '%',
        },
        ...claim(text.say('It reaches', String(value), '% accuracy')),
      };
    });
    const pairs = able.length > 1;
    const comparisons = Array.from({ length: pairs ? draw.comparisons(random) : 0 }, () => {
      const object = pick(able.slice(1));
      return {
        ...{ subject: able[0], object, outcome: draw.outcome(random).toLowerCase() },
        ...claim(text.say('It is compared with', object, '')),
      };
    });
    const relations = Array.from({ length: pairs ? draw.relations(random) : 0 }, () => {
      const to = pick(able.slice(1));
      return {
        ...{ from: able[0], type: draw.relation(random).toLowerCase(), to },
        ...claim(text.say('Its root is', to, '')),
      };
    });
    const length = draw.hundreds(random) * 100;
    while (text.text.length < length)
      text.say(common(), Array.from({ length: 12 }, common).join(' '), ` ${common()}`);
    const year = Number(draw.year(random));
    const two = (n: number): string => String(n).padStart(2, '0');
    const listed = ([name, { type, role, mentions }]: [
      string,
      { type: Type; role: string; mentions: Place[] },
    ]) =>
      type === 'task'
        ? { name, role, confidence: 0.8, evidence: mentions }
        : { name, type, role, confidence: 0.8, mentions };
    const all = [...named].map(listed);
    yield {
      // Of years that arXiv has no ids for.
      id: `${70 + Math.floor(i / 1_200_000)}${two(1 + (Math.floor(i / 100_000) % 12))}.${String(i % 100_000).padStart(5, '0')}`,
      title: Array.from({ length: Math.max(3, draw.titleWords(random)) }, common).join(' '),
      abstract: text.text,
      authors: Array.from({ length: draw.authors(random) }, () => person(people.draw(random))),
      date: `${year}-${two(1 + Math.floor(random() * 12))}-${two(1 + Math.floor(random() * 28))}`,
      ...(facts
        ? {
            extractor: 'synthetic/1',
            entities: all.filter((entity) => 'type' in entity),
            tasks: all.filter((entity) => !('type' in entity)),
            ...{ results, comparisons, relations },
          }
        : {}),
    };
  }
}
