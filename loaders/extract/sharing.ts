// Types that neighbours lend each other: lists are of one type, variants of their base's.
import type { Mention } from './mention.js';
import { MOST_PAIRED } from './own.js';
import type { Sentence } from './tokens.js';
import type { TypeScore } from './typing.js';

export interface Draft {
  mentions: Mention[];
  own: boolean;
  score: TypeScore;
  name: string;
  /** Would the rules keep it? */
  kept: boolean;
}

/** "on A, B and C": what stands in one list is of one type; "BrowseComp-ZH" is what "BrowseComp" is. */
export const shareScores = (drafts: readonly Draft[]): void => {
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
