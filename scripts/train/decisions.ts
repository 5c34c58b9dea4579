// What each decision of the extractor should have been, by the labels of a paper; null where the labels leave it open.
import type { Label, LabelEntity } from '../labels/label.js';
import { nameForm } from '../labels/label.js';

export interface Decision {
  name: string;
  /** Outcomes with "no" among them. */
  outcomes: number;
  pull: number;
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

const phrase: Decision = {
  name: 'phrase',
  outcomes: 2,
  pull: 3,
  outcomeIn: (paper) => {
    const forms = byForm(paper);
    return (about) => {
      const hits = (about as string[]).flatMap((text) => forms.get(nameForm(text)) ?? []);
      if (hits.some((e) => !e.optional)) return 1;
      return hits.length > 0 ? null : 0;
    };
  },
};

const TYPES = ['technique', 'model', 'benchmark'];

/** Outcomes: no entity, technique, model, benchmark. */
const entity: Decision = {
  name: 'entity',
  outcomes: 4,
  pull: 3,
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

/** Outcomes: no relation, part of, variant of or based on (readers hold these two alike). */
const relation: Decision = {
  name: 'relation',
  outcomes: 3,
  pull: 0.6,
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
      const [from, to] = (about as [string[], string[]]).map(named);
      if (from === to) return null;
      const held = paper.relations.find((r) => named([r.from]) === from && named([r.to]) === to);
      if (!held) return 0;
      return held.optional ? null : held.type === 'part_of' ? 1 : 2;
    };
  },
};

export const DECISIONS: readonly Decision[] = [phrase, entity, relation];
