// Sends made-up operations to a running API and judges each answer: a wrong request gets its error, no request
// gets a 5xx or an internal error but those that a limit means, and nothing of the inside shows.
import fc from 'fast-check';
import type { GraphQLSchema } from 'graphql';
import { operations } from './operations.js';

/** Errors that a caller's request, or a limit, may lead to. */
const MEANT: ReadonlySet<string> = new Set([
  'BAD_USER_INPUT',
  'GRAPHQL_VALIDATION_FAILED',
  'GRAPHQL_PARSE_FAILED',
  'NOT_FOUND',
  'AMBIGUOUS',
  'QUERY_TOO_COSTLY',
  'TIMEOUT',
  'OVERLOADED',
]);
const INSIDE =
  /\bat \S+ \(|\.[cm]?[jt]s:\d|node_modules|MATCH \(\w*:[A-Z]|CALL \(\w*\) \{|Neo\.ClientError|GRAFEO-|bolt:\/\//;

export interface Judged {
  readonly runs: number;
  /** Operations that brought data. */
  readonly answered: number;
  readonly statuses: Readonly<Record<string, number>>;
  readonly codes: Readonly<Record<string, number>>;
  /** Operations whose answer must not be, with what came. */
  readonly wrong: readonly { readonly why: string; readonly operation: string; readonly answer: string }[];
}

interface Options {
  readonly url: string;
  readonly schema: GraphQLSchema;
  readonly runs: number;
  readonly seed: number;
  readonly atOnce?: number;
  readonly progress?: (done: number) => void;
}

/** Names and ids of what the graph holds, so that operations find something. */
const namesIn = async (url: string): Promise<string[]> => {
  const query = '{ overview(limit: 60) { nodes { id slug label } } }';
  const answer = (await (await post(url, { query })).json()) as {
    data: { overview: { nodes: { id: string; slug: string; label: string }[] } };
  };
  return answer.data.overview.nodes.flatMap(({ id, slug, label }) => [id, slug, label]).filter(Boolean);
};

const post = (url: string, body: object): Promise<Response> =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

/** What is wrong with an answer; null when nothing is. */
const judge = (status: number, text: string): { codes: string[]; data: boolean; why: string | null } => {
  let read: {
    data?: Record<string, unknown> | null;
    errors?: { message: string; extensions?: { code?: string } }[];
  };
  try {
    read = JSON.parse(text);
  } catch {
    return { codes: [], data: false, why: `status ${status} without JSON` };
  }
  const codes = (read.errors ?? []).map(({ extensions }) => extensions?.code ?? 'none');
  const unmeant = codes.find((code) => !MEANT.has(code));
  const limited = status === 503 && codes.includes('OVERLOADED');
  const why =
    (unmeant && `error ${unmeant}`) ??
    (status >= 500 && !limited ? `status ${status}` : null) ??
    (INSIDE.test((read.errors ?? []).map(({ message }) => message).join(' ')) ? 'shows its inside' : null);
  return { codes, data: Object.values(read.data ?? {}).some((value) => value !== null), why };
};

export const fuzz = async ({ url, schema, runs, seed, atOnce = 4, progress }: Options): Promise<Judged> => {
  const made = fc.sample(operations(schema, await namesIn(url)), { numRuns: runs, seed });
  const statuses: Record<string, number> = {};
  const codes: Record<string, number> = {};
  const wrong: { why: string; operation: string; answer: string }[] = [];
  let answered = 0;
  let next = 0;
  const work = async (): Promise<void> => {
    for (let operation = made[next++]; operation; operation = made[next++]) {
      const response = await post(url, operation);
      const text = await response.text();
      const verdict = judge(response.status, text);
      statuses[response.status] = (statuses[response.status] ?? 0) + 1;
      for (const code of new Set(verdict.codes)) codes[code] = (codes[code] ?? 0) + 1;
      if (verdict.data) answered += 1;
      if (verdict.why !== null)
        wrong.push({ why: verdict.why, operation: JSON.stringify(operation), answer: text.slice(0, 2_000) });
      if (next % 500 === 0) progress?.(next);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return { runs: made.length, answered, statuses, codes, wrong };
};
