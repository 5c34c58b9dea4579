// What each decision of the extractor should have been, by the labels of a paper; null where the labels leave it open.
import type { Label, LabelEntity } from '../labels/label.js';
import { nameForm } from '../labels/label.js';
import { comparison, result } from './results.js';

export interface Decision {
  name: string;
  /** Outcomes with "no" among them. */
  outcomes: number;
  pull: number;
  /** Weighs what rules read, which are better on papers whose errors were read while they were written. */
  ofRules?: boolean;
  outcomeIn(paper: Label): (about: unknown) => number | null;
}

/** Entities by each of their spellings, firm ones first. */
const byForm = (paper: Label): Map<string, LabelEntity> => {
  const forms = new Map<string, LabelEntity>();
  for (const firm of [true, false])
    for (const entity of paper.entities)
      if (!entity.optional === firm)
        for (const form of [entity.name, ...(entity.aliases ?? [])].map(nameForm))
          if (form && !forms.has(form)) forms.set(form, entity);
  return forms;
};

const wordsOf = (text: string): string =>
  ` ${text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ')} `;

/** "RL training" where "RL" is a spelling too: the longer one teaches nothing of bounds. */
const isStretched = (text: string, entity: LabelEntity): boolean => {
  const long = wordsOf(text);
  return [entity.name, ...(entity.aliases ?? [])].some((form) => {
    const short = wordsOf(form);
    return short.length < long.length - 1 && short.length > 2 && long.includes(short);
  });
};

const phrase: Decision = {
  name: 'phrase',
  outcomes: 2,
  pull: 6,
  outcomeIn: (paper) => {
    const forms = byForm(paper);
    return (about) => {
      const hits = (about as string[]).flatMap((text) => {
        const entity = forms.get(nameForm(text));
        return entity ? [{ entity, stretched: isStretched(text, entity) }] : [];
      });
      if (hits.some((hit) => !hit.entity.optional && !hit.stretched)) return 1;
      return hits.length > 0 ? null : 0;
    };
  },
};

const TYPES = ['technique', 'model', 'benchmark'];

/** Outcomes: no entity, technique, model, benchmark. */
const entity: Decision = {
  name: 'entity',
  outcomes: 4,
  pull: 4,
  outcomeIn: (paper) => {
    const forms = byForm(paper);
    return (about) => {
      const hits = (about as string[]).flatMap((text) => forms.get(nameForm(text)) ?? []);
      const hit = hits.find((e) => !e.optional);
      if (hit) return TYPES.indexOf(hit.type) + 1;
      return hits.length > 0 ? null : 0;
    };
  },
};

/** Outcomes for a part and a whole: none; the part belongs to it; the whole is based on it or a variant of it; it is a variant of the whole. */
const relation: Decision = {
  name: 'relation',
  outcomes: 4,
  pull: 4,
  outcomeIn: (paper) => {
    const forms = byForm(paper);
    const named = (texts: readonly string[]): string => {
      for (const text of texts) {
        const hit = forms.get(nameForm(text));
        if (hit) return nameForm(hit.name);
      }
      return nameForm(texts[0] ?? '');
    };
    return (about) => {
      const [part, whole] = (about as [string[], string[]]).map(named);
      if (part === whole) return null;
      const held = (from: string | undefined, to: string | undefined) =>
        paper.relations.filter((r) => named([r.from]) === from && named([r.to]) === to);
      const [up, down] = [held(part, whole), held(whole, part)];
      const firm = [...up, ...down].find((r) => !r.optional);
      if (!firm) return up.length + down.length > 0 ? null : 0;
      if (down.includes(firm)) return firm.type === 'part_of' ? 0 : 2;
      return firm.type === 'part_of' ? 1 : 3;
    };
  },
};

export const DECISIONS: readonly Decision[] = [phrase, entity, relation, comparison, result];
