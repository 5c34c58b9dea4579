// What sources tell of a paper beside its text: rows of leaderboards, the paper that introduced a data set. It is added
// to what is read in the text, whoever gives that text.
import type { FactSet, NamedEntity } from '../../src/domain/facts.js';
import { sortRoles } from '../../src/domain/kinds.js';
import type { PaperRecord } from '../../src/domain/record.js';
import type { ResolvedPaper } from '../resolve/papers.js';

export interface Reported {
  readonly record: PaperRecord;
  readonly facts: FactSet;
}

/** In the order of the paper's records, which no order of loads can change. */
export const reportedBy = (paper: ResolvedPaper): Reported[] =>
  paper.records.flatMap((record) => (record.reported ? [{ record, facts: record.reported }] : []));

/** A name that the text has too stays what it is there, with the roles of both. */
export const withReported = (facts: FactSet, reported: readonly Reported[]): FactSet => {
  if (reported.length === 0) return facts;
  const named = new Map<string, NamedEntity>(facts.entities.map((entity) => [entity.name, entity]));
  for (const { facts: said } of reported) {
    for (const entity of said.entities) {
      const other = named.get(entity.name);
      const both = other && { ...other, roles: sortRoles([...other.roles, ...entity.roles]) };
      named.set(entity.name, both ?? entity);
    }
  }
  return { ...facts, entities: [...named.values()] };
};
