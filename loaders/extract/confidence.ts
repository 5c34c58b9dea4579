// How often an entity read like this one is right (type and strongest role), counted on labelled tuning papers
// and shrunk towards what new papers show; never counted on the papers that we measure with.
import type { Role } from '../../src/domain/kinds.js';
import type { Catalogue } from '../resolve/catalogue.js';
import type { Known } from './entities.js';

type Ground = 'reviewed' | 'often' | 'seldom' | 'pair' | 'new';

const RIGHT: Readonly<Record<Ground, Readonly<Record<Role, number>>>> = {
  reviewed: { INTRODUCES: 0.75, USES: 0.85, EVALUATES: 0.95, COMPARES: 0.76, MENTIONS: 0.68 },
  often: { INTRODUCES: 0.72, USES: 0.62, EVALUATES: 0.92, COMPARES: 0.82, MENTIONS: 0.55 },
  seldom: { INTRODUCES: 0.78, USES: 0.46, EVALUATES: 0.82, COMPARES: 0.76, MENTIONS: 0.5 },
  pair: { INTRODUCES: 0.78, USES: 0.45, EVALUATES: 0.6, COMPARES: 0.6, MENTIONS: 0.45 },
  new: { INTRODUCES: 0.79, USES: 0.54, EVALUATES: 0.55, COMPARES: 0.7, MENTIONS: 0.5 },
};

const groundOf = (known: Known, catalogue: Catalogue): Ground => {
  const entries = known.mentions.flatMap((m) => (m.entry ? [m.entry] : []));
  if (entries.some((e) => !catalogue.sure.has(e.key))) return 'reviewed';
  const papers = Math.max(0, ...entries.map((e) => e.papers));
  if (papers >= 10) return 'often';
  if (papers >= 3) return 'seldom';
  return known.mentions.some((m) => m.twin) ? 'pair' : 'new';
};

/** Sets the confidence of all entities; their roles must stand. */
export const setConfidence = (entities: readonly Known[], catalogue: Catalogue): void => {
  for (const known of entities) {
    const ground = groundOf(known, catalogue);
    const right = RIGHT[ground][known.entity.roles[0] ?? 'MENTIONS'];
    // A type that hardly won is wrong more often; one that several signs agree on is right more often.
    const factor = ground === 'reviewed' ? 1 : known.margin < 0.5 ? 0.78 : known.margin > 2.5 ? 1.04 : 1;
    known.entity.confidence = Math.round(Math.min(0.97, right * factor) * 100) / 100;
  }
};
