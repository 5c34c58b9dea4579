// A path told in a sentence, in the direction it is walked.
import type { Role } from '../../domain/kinds.js';
import type { DrawnEdge, DrawnKind, DrawnNode } from './types.js';

type Words = readonly [forward: string, backward: string];

const ROLES: Readonly<Record<Role, Words>> = {
  INTRODUCES: ['introduces', 'is introduced by'],
  USES: ['uses', 'is used by'],
  EVALUATES: ['tests', 'is tested by'],
  COMPARES: ['compares with', 'is compared with by'],
  MENTIONS: ['mentions', 'is mentioned by'],
};
const KINDS: Readonly<Record<Exclude<DrawnKind, 'HAS'>, Words>> = {
  VARIANT_OF: ['is a variant of', 'has the variant'],
  BASED_ON: ['builds on', 'is built on by'],
  PART_OF: ['is part of', 'has the part'],
  BEATS: ['beats', 'is beaten by'],
  TIES: ['is on a par with', 'is on a par with'],
  ADDRESSES: ['works on', 'is worked on by'],
  WROTE: ['wrote', 'is written by'],
  REPORTS: ['reports', 'is reported by'],
  CITES: ['cites', 'is cited by'],
  SHARES: ['shares papers with', 'shares papers with'],
};

/** With a benchmark it is the paper's own work that is tested. */
const ON_BENCHMARK: Words = ['is tested on', 'tests'];

const wordsOf = ({ kind, role }: DrawnEdge, target: DrawnNode | undefined): Words => {
  if (kind !== 'HAS') return KINDS[kind];
  return role === 'EVALUATES' && target?.label === 'Benchmark' ? ON_BENCHMARK : ROLES[role ?? 'MENTIONS'];
};

const called = ({ label, name }: DrawnNode): string => (label === 'Paper' ? `“${name}”` : name);

/** @param nodes one more than edges; each edge joins the nodes at its place and the next. */
export const tell = (nodes: readonly DrawnNode[], edges: readonly DrawnEdge[]): string => {
  const parts = edges.map((edge, i) => {
    const [here, there] = [nodes[i], nodes[i + 1] as DrawnNode];
    const isForward = edge.source === here?.id;
    const [forward, backward] = wordsOf(edge, isForward ? there : here);
    return `${isForward ? forward : backward} ${called(there)}`;
  });
  return `${called(nodes[0] as DrawnNode)} ${parts.join(', which ')}.`;
};
