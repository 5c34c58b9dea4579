// A place where the text names something, and what the catalogue holds under that spelling.
import type { FoundBy } from '../../src/domain/facts.js';
import { nameKey } from '../../src/domain/names.js';
import type { Catalogue, CatalogueEntry } from '../resolve/catalogue.js';
import type { NameOptions, Range } from './name-parts.js';
import { headType } from './signs.js';
import type { Sentence, Token } from './tokens.js';

export interface Mention extends Range {
  sentence: Sentence;
  /** UTF-16 places in the field. */
  start: number;
  end: number;
  text: string;
  key: string;
  foundBy: FoundBy;
  entry: CatalogueEntry | undefined;
  /** The other half of an acronym pair. */
  twin: Mention | null;
  /** This is the long form of its pair. */
  long: boolean;
  /** Set by the introductions: the paper puts this forward. */
  own: boolean;
  /** Probability of naming a technique, of a phrase that was weighed; else 0. */
  share: number;
}

export const optionsFor = (catalogue: Catalogue): NameOptions => ({
  known: (text) => catalogue.byName(text).some((e) => e.papers >= 3 && e.type !== 'task'),
  classOf: (word) => catalogue.lexicon.classOf.get(word),
  capitalShare: (word) => {
    const held = catalogue.lexicon.caseOf.get(word);
    return held ? held[1] / (held[0] + held[1]) : undefined;
  },
});

/** Heads of tasks, measures and things that are no technique, model or benchmark. */
const OTHER_HEAD = new Set(
  'generation estimation recognition detection segmentation classification answering understanding translation reconstruction synthesis tracking prediction completion captioning summarization vehicle record imaging image tomography error rate score ratio index intelligence data device interface environment disease area region unit question language center service editing forecasting restoration enhancement localization identification verification extraction analysis assessment diagnosis planning navigation manipulation driving processing system agent task problem scenario setting domain time step distance similarity accuracy precision cost number percentage factor coefficient information content user human modality application platform device team group institute law theory state gap bias threat risk attack safety quality consistency ability capability resolution correction grounding interaction'.split(
    ' ',
  ),
);

export const isOtherHead = (stem: string): boolean => OTHER_HEAD.has(stem) && headType(stem) === undefined;

export const stemsOf = (sentence: Sentence, range: Range): string => {
  let text = '';
  for (let i = range.from; i < range.to; i += 1)
    text += `${i > range.from ? ' ' : ''}${(sentence.tokens[i] as Token).stem}`;
  return text;
};

/** The catalogue's entry for a spelling; plural and generic "model", "dataset" at its end do not matter. */
export const lookUp = (text: string, catalogue: Catalogue): CatalogueEntry | undefined => {
  const hit = catalogue.byName(text).find((e) => e.type !== 'task');
  if (hit) return hit;
  return text.length > 3 && /s$/.test(text) && !/ss$/.test(text)
    ? catalogue.byName(text.slice(0, -1)).find((e) => e.type !== 'task')
    : undefined;
};

export const keyOf = (text: string): string => {
  const key = nameKey(text);
  return key.length > 3 && /\p{Ll}s$/u.test(text) && !key.endsWith('ss')
    ? key.slice(0, -1)
    : /\p{Lu}s$/u.test(text)
      ? key.slice(0, -1)
      : key;
};

export const make = (
  sentence: Sentence,
  range: Range,
  foundBy: FoundBy,
  entry: CatalogueEntry | undefined,
): Mention => {
  const start = (sentence.tokens[range.from] as Token).start;
  const end = (sentence.tokens[range.to - 1] as Token).end;
  const text = sentence.source.slice(start, end);
  return {
    sentence,
    from: range.from,
    to: range.to,
    start,
    end,
    text,
    key: entry?.key ?? keyOf(text),
    foundBy,
    entry,
    twin: null,
    long: false,
    own: false,
    share: 0,
  };
};

export const isTaskName = (text: string, catalogue: Catalogue): boolean => {
  const entries = catalogue.byName(text);
  return entries.length > 0 && entries.every((e) => e.type === 'task');
};

export interface Found {
  mentions: Mention[];
  tasks: { entry: CatalogueEntry; sentence: Sentence; from: number; to: number }[];
}
