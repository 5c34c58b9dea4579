// Golden files of the reference queries: their statements, and what the database does for each on the most popular
// thing of its kind. Statements are ours and the same on every graph; operators and hits are told for each size.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { getOperationAST, parse } from 'graphql';
import type { Driver } from 'neo4j-driver';
import { createStore } from '../../src/graph/cypher-store.js';
import type { Engine, Statement } from '../../src/graph/engine.js';
import { executeQuery } from '../../src/graphql/execute.js';
import { createSchema } from '../../src/graphql/schema.js';
import { faultsOf, outline, profileOf, totalHits } from './profile.js';
import type { Reference, Variables } from './reference.js';

const FENCE = '```';
const fileOf = (name: string): URL => new URL(`golden/${name}.md`, import.meta.url);

/** The statements that one answer of ours takes, each text once. */
export const statementsOf = async (
  engine: Engine,
  { ours }: Reference,
  set: Variables,
): Promise<Statement[]> => {
  const statements = new Map<string, Statement>();
  const store = createStore({
    ...engine,
    read: (statement, options) => {
      if (!statements.has(statement.text)) statements.set(statement.text, statement);
      return engine.read(statement, options);
    },
  });
  const document = parse(ours.text);
  const { errors } = await executeQuery({
    ...{ schema: createSchema(), document, operation: getOperationAST(document) },
    variables: ours.variables?.(set) ?? set,
    contextValue: { store },
  });
  if (errors) throw new Error(`${ours.text} failed: ${errors.map(({ message }) => message).join('; ')}`);
  return [...statements.values()].sort((a, b) => (a.text < b.text ? -1 : 1));
};

export interface Golden {
  readonly text: string;
  /** Scans and sorts without bound. */
  readonly faults: readonly string[];
}

const sizeOf = (papers: number): string =>
  papers < 1000 ? 'fixture' : `${Math.round(papers / 1000)}k papers`;

/** Operators and hits of other sizes stay as they stood. */
const others = (name: string, size: string): string[] => {
  const file = fileOf(name);
  if (!existsSync(file)) return [];
  return (readFileSync(file, 'utf8').split('\n## On ').slice(1) ?? [])
    .map((section) => section.trimEnd())
    .filter((section) => !section.startsWith(`${size}\n`));
};

export const golden = async (
  driver: Driver,
  database: string,
  engine: Engine,
  reference: Reference,
  set: Variables,
  papers: number,
): Promise<Golden> => {
  const statements = await statementsOf(engine, reference, set);
  const profiles = [];
  for (const statement of statements) profiles.push(await profileOf(driver, database, statement));
  const size = sizeOf(papers);
  const measured = `${size}\n\n${profiles
    .map(
      (operators, i) =>
        `${i + 1}. ${totalHits(operators).toLocaleString('en')} database hits: ${outline(operators)}`,
    )
    .join('\n')}`;
  const sections = [measured, ...others(reference.name, size)].sort(
    (a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10),
  );
  return {
    faults: profiles
      .flatMap((operators) => faultsOf(operators))
      .map((fault) => `${reference.name}: ${fault}`),
    text: `${[
      `# ${reference.title}`,
      `${FENCE}graphql\n${reference.ours.text.replaceAll(/\n\s+/g, '\n  ')}\n${FENCE}`,
      `## Statements: ${statements.length}`,
      ...statements.map(({ text }) => `${FENCE}cypher\n${text.replaceAll(/ (?=CALL \()/g, '\n')}\n${FENCE}`),
      ...sections.map((section) => `## On ${section}`),
    ].join('\n\n')}\n`,
  };
};

/** The part of a golden file that is the same on every graph. */
export const pinned = (text: string): string => text.split('\n## On ')[0]?.trimEnd() ?? '';

export const readGolden = (name: string): string => readFileSync(fileOf(name), 'utf8');

export const writeGolden = (name: string, text: string): void => writeFileSync(fileOf(name), text);
