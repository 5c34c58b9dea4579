// What two names share: "Apollo-3B" and "Apollo", "Sorted Speculative Decoding" and "speculative decoding".
import type { Known } from './entities.js';

type NameKin = 'none' | 'size' | 'version' | 'longer' | 'ends' | 'holds' | 'shorter' | 'begun';

const formsOf = (known: Known): string[] =>
  [known.entity.name, ...known.entity.aliases]
    .map((f) =>
      f
        .toLowerCase()
        .replace(/[-_\s]+/g, ' ')
        .replace(/(?<=[a-z]{3})s$/, ''),
    )
    .filter((f) => f.length > 2);

const SIZE =
  /^ ?(?:\d+(?:\.\d+)?[bmk]|tiny|small|base|large|huge|xl|xxl|[sblh]|mini|nano|pro|flash|lite)(?: |$)/;
const VERSION = /^ ?v?\d+(?:\.\d+)*(?: |$)/;

const kinOf = (a: string, b: string): NameKin => {
  if (a.length <= b.length) return b.startsWith(`${a} `) ? 'begun' : b.endsWith(` ${a}`) ? 'shorter' : 'none';
  if (a.startsWith(b)) {
    const rest = a.slice(b.length);
    if (SIZE.test(rest)) return 'size';
    if (VERSION.test(rest)) return 'version';
    return rest.startsWith(' ') ? 'longer' : 'none';
  }
  if (a.endsWith(` ${b}`)) return 'ends';
  return a.includes(` ${b} `) || (a.endsWith(b) && b.length > 3) ? 'holds' : 'none';
};

const held = new WeakMap<Known, string[]>();
const forms = (known: Known): string[] => {
  let list = held.get(known);
  if (!list) {
    list = formsOf(known);
    held.set(known, list);
  }
  return list;
};

/** How the first's name stands to the second's: the closest of all their spellings. */
export const nameKin = (a: Known, b: Known): NameKin => {
  let best: NameKin = 'none';
  for (const x of forms(a))
    for (const y of forms(b)) {
      if (x === y) continue;
      const kin = kinOf(x, y);
      if (kin === 'size' || kin === 'version') return kin;
      if (best === 'none') best = kin;
    }
  return best;
};
