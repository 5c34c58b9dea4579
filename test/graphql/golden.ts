// Golden queries: a file holds a question, its GraphQL, the answer on the fixture and the statements that were run.
// Everything above "## Answer" is written by hand; `npx vitest run --project embedded test/graphql -u` writes the rest.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, type Api, openApi } from '../support/api.js';
import { pretty } from '../support/pretty.js';
import type { TestEngine } from '../support/stores.js';

const FOLDER = join(import.meta.dirname, 'golden');
const FENCE = '```';

interface Golden {
  readonly path: string;
  /** The part that is written by hand. */
  readonly head: string;
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

const block = (text: string, kind: string): string | null =>
  new RegExp(`^${FENCE}${kind}\\n(.*?)^${FENCE}$`, 'ms').exec(text)?.[1] ?? null;

const read = (name: string): Golden => {
  const path = join(FOLDER, name);
  const head = (readFileSync(path, 'utf8').split(/^## Answer$/m)[0] ?? '').trimEnd();
  const query = block(head, 'graphql');
  if (!head.startsWith('# ') || query === null)
    throw new Error(`${name}: expected a title line and a ${FENCE}graphql block`);
  return { path, head, query, variables: JSON.parse(block(head, 'json variables') ?? '{}') };
};

const byPlace = (a: Answer['errors'][number], b: Answer['errors'][number]): number => {
  const [x, y] = [a, b].map(({ locations, message }) => {
    const [{ line = 0, column = 0 } = {}] = (locations ?? []) as { line: number; column: number }[];
    return [line, column, String(message)] as const;
  }) as [readonly [number, number, string], readonly [number, number, string]];
  return x[0] - y[0] || x[1] - y[1] || (x[2] < y[2] ? -1 : 1);
};

const fenced = (kind: string, text: string): string => `${FENCE}${kind}\n${text}\n${FENCE}`;

/** Fields that stand side by side run at once: their statements and errors have no order of their own. */
const render = ({ head }: Golden, { data, errors, statements }: Answer): string =>
  `${[
    head,
    '## Answer',
    fenced('json', pretty(data)),
    ...(errors.length > 0 ? ['### Errors', fenced('json', pretty(errors.toSorted(byPlace)))] : []),
    `## Statements: ${statements.length}`,
    ...[...statements].sort().map((text) => fenced('cypher', text.replaceAll(/ (?=CALL \()/g, '\n'))),
  ].join('\n\n')}\n`;

/** An EXISTS within another or within a COUNT takes the embedded engine minutes over ten thousand papers. */
const hasNestedExists = (text: string): boolean => {
  const open: boolean[] = [];
  for (const { 0: found, 1: word } of text.matchAll(/(EXISTS|COUNT)?\s*\{|\}/g)) {
    if (found === '}') open.pop();
    else if (word === 'EXISTS' && open.includes(true)) return true;
    else open.push(word !== undefined);
  }
  return false;
};

export const goldenQueries = (engine: TestEngine): void => {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.md'));
  describe(`golden queries on ${engine}`, () => {
    let api: Api;
    beforeAll(async () => {
      api = await openApi(engine);
    });
    afterAll(() => api?.close());

    it('are many', () => expect(names.length).toBeGreaterThanOrEqual(35));

    it.each(names.sort())('%s', async (name) => {
      const golden = read(name);
      const answer = await api.ask(golden.query, golden.variables);
      expect(answer.faults).toEqual([]);
      expect(answer.statements.filter(hasNestedExists)).toEqual([]);
      const rendered = render(golden, answer);
      // The embedded engine writes the files; Neo4j must agree with what stands there.
      if (engine === 'embedded') await expect(rendered).toMatchFileSnapshot(golden.path);
      else expect(rendered).toBe(readFileSync(golden.path, 'utf8'));
    });
  });
};
