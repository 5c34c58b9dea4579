// Filters on what papers claim: results and comparisons, by what they name and by what else is claimed of it.
import type { EdgeKindName } from '../../domain/ontology.js';
import type { Hop, Label, Predicate } from '../../graph/plan.js';
import { and, compare, field, filterBy, type Input, namesOf, type Part, TRUE } from './where-parts.js';
import { declare, type EntityMatch, matchEntity, type Where, whereOf } from './where-relations.js';

const hop = (kind: EdgeKindName, direction: Hop['direction'], to: Label): Hop => ({
  kinds: [kind],
  direction,
  to,
});
const some = (over: Hop, where: Predicate | null): Predicate => ({
  op: 'hop',
  quantifier: 'some',
  hop: over,
  where,
});
const not = (of: Predicate): Predicate => ({ op: 'not', of });
const or = (...of: Predicate[]): Predicate => ({ op: 'or', of });
const both = (...of: (Predicate | null)[]): Predicate => and(of) ?? TRUE;
const exists = (property: string): Predicate => ({ op: 'exists', on: 'node', property });

/** An end of a fact: the entity itself or, with scope FAMILY, one below it. */
const end =
  (kind: EdgeKindName): Part =>
  (match: EntityMatch) =>
    some(hop(kind, 'out', 'Entity'), matchEntity(match));
const named = (kind: EdgeKindName): Predicate => some(hop(kind, 'out', 'Entity'), null);
const minConfidence: Part = (value: number) => compare('confidence', '>=', value);
const ids: Part = (list: readonly string[]) => compare('id', 'IN', list);
const paper: Part = (where: Input) => some(hop('REPORTS', 'in', 'Paper'), whereOf('paper')(where));
const metric: Part = (match: { name?: { eq?: string; in?: string[] }; id?: string }) =>
  and([
    match.name
      ? compare(
          'metricName',
          'IN',
          namesOf(match.name).map((name) => name.toLowerCase()),
          'node',
          true,
        )
      : null,
    match.id ? compare('metricId', '=', match.id) : null,
  ]);

/** The claim holds when it is asked for, and its opposite when that is. */
const when =
  (predicate: Predicate): Part =>
  (wanted: boolean) =>
    wanted ? predicate : not(predicate);

/** The paper's own unnamed method, not something named that nobody knows. */
export const OWN: Predicate = both(not(named('SUBJECT')), not(exists('subjectText')));
const SUBJECT_KNOWN = or(named('SUBJECT'), OWN);
const MEASURED = both(named('ON'), exists('metricId'));
const GAIN: Predicate = compare('kind', 'IN', ['IMPROVEMENT', 'SPEEDUP']);

/** Of the same subject, in any paper; an unnamed method is its paper's own. */
const alsoMeasured: Part = (where: Input) => {
  const other = whereOf('result')(where);
  return or(
    some(hop('SUBJECT', 'out', 'Entity'), some(hop('SUBJECT', 'in', 'Result'), other)),
    both(OWN, some(hop('REPORTS', 'in', 'Paper'), some(hop('REPORTS', 'out', 'Result'), and([OWN, other])))),
  );
};

export const resultWhere: Where = declare(
  'result',
  filterBy({
    ids,
    subject: end('SUBJECT'),
    benchmark: end('ON'),
    metric,
    value: field('value'),
    unit: field('unit'),
    kind: field('kind'),
    split: field('split', { fold: true }),
    bound: field('bound'),
    baseline: field('baseline', { fold: true }),
    minConfidence,
    fullySpecified: when(both(SUBJECT_KNOWN, MEASURED, or(not(GAIN), exists('baseline')))),
    alsoMeasured,
    paper,
  }),
);

const outcome = (value: string): Predicate => compare('outcome', '=', value);
/** Who wins or loses stands on the side that the outcome says. */
const side =
  (better: EdgeKindName, worse: EdgeKindName): Part =>
  (match: EntityMatch) =>
    // That it stands on either side is said first: from there the claims are few.
    both(
      some({ kinds: ['OBJECT', 'SUBJECT'], direction: 'out', to: 'Entity' }, matchEntity(match)),
      or(
        both(outcome('BETTER'), end(better)(match as never, {})),
        both(outcome('WORSE'), end(worse)(match as never, {})),
      ),
    );

export const comparisonWhere: Where = declare(
  'comparison',
  filterBy({
    ids,
    subject: end('SUBJECT'),
    object: end('OBJECT'),
    winner: side('SUBJECT', 'OBJECT'),
    loser: side('OBJECT', 'SUBJECT'),
    outcome: outcome as Part,
    benchmark: end('ON'),
    metric,
    task: end('FOR'),
    delta: field('delta'),
    minConfidence,
    fullySpecified: when(both(SUBJECT_KNOWN, MEASURED)),
    paper,
  }),
);
