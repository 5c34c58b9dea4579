// What an entity is to the paper: introduced, used, evaluated on, compared with, or only mentioned.
import { type Role, sortRoles } from '../../src/domain/kinds.js';
import type { Known } from './entities.js';
import type { Mention } from './mention.js';
import type { Paper } from './paper.js';
import type { Token } from './tokens.js';

const AGAINST =
  /^(?:unlike|than|versus|vs|against|outperform(?:s|ed|ing)?|surpass(?:es|ed|ing)?|exceed(?:s|ing)?|beat(?:s|ing)?|baseline|baselines|rival(?:s|ing)?)$/;
const USING =
  /^(?:using|use|uses|used|via|with|through|based|by|adopt|adopts|employ|employs|employing|leverage|leverages|leveraging|apply|applying|applies|integrate|integrates|integrating|incorporate|incorporates|incorporating|combine|combines|combining|extend|extends|train|training|fine-tune|tune|finetune|instantiate|upon|built|build|into|to)$/;
const BACKGROUND =
  /^(?:existing|previous|prior|traditional|conventional|current|recent|recently|most|many|typical|popular|mainstream|standard)$/;

const wordsBefore = (mention: Mention, n: number): string[] => {
  const words: string[] = [];
  for (let i = mention.from - 1; i >= 0 && mention.from - i <= n; i -= 1) {
    words.push((mention.sentence.tokens[i] as Token).lower);
    if (/[.;:]/.test((mention.sentence.tokens[i + 1] as Token).gap)) break;
  }
  return words;
};

const rolesOf = (known: Known, paper: Paper, compared: ReadonlySet<string>): Role[] => {
  const roles = new Set<Role>();
  if (known.own) roles.add('INTRODUCES');
  if (known.entity.type === 'benchmark') {
    roles.add(known.own ? 'INTRODUCES' : 'EVALUATES');
    return sortRoles(roles);
  }
  if (compared.has(known.entity.name)) roles.add('COMPARES');
  for (const mention of known.mentions) {
    if (mention.sentence.field === 'title') {
      if (!compared.has(known.entity.name)) roles.add('USES');
      continue;
    }
    const before = wordsBefore(mention, 6);
    const background = mention.sentence.index < paper.pivot;
    if (background) {
      roles.add('MENTIONS');
      continue;
    }
    if (
      before.slice(0, 4).some((w) => AGAINST.test(w)) ||
      (before.includes('compared') && before.slice(0, 4).some((w) => /^(?:to|with)$/.test(w)))
    ) {
      roles.add('COMPARES');
    } else if (
      before.slice(0, 3).some((w) => BACKGROUND.test(w)) &&
      !before.slice(0, 3).some((w) => USING.test(w))
    ) {
      roles.add('MENTIONS');
    } else if (!compared.has(known.entity.name)) roles.add('USES');
  }
  if (roles.size === 0) roles.add('MENTIONS');
  return sortRoles(roles);
};

/** Sets the roles of all entities; `compared` are names that a comparison has as its object. */
export const setRoles = (paper: Paper, compared: ReadonlySet<string>): void => {
  for (const known of paper.entities) known.entity.roles = rolesOf(known, paper, compared);
};
