// Before anything is timed: each contender answers each variable set once, and the answers must be the same. Of the
// peer's forms the fastest that answers alike is its best.
import { isDeepStrictEqual } from 'node:util';
import { bodiesOf, type Contender } from './contender.js';
import { putLoad } from './load.js';
import type { Form, Reference, Variables } from './reference.js';

export interface Entrant {
  readonly name: string;
  readonly contender: Contender;
  readonly bodies: readonly string[];
  readonly form: Form;
  /** Shown beside the others, not measured against. */
  readonly natural: boolean;
  statements: number;
  bytes: number;
  alike: string;
}

export interface Contenders {
  readonly ours: Contender;
  readonly raw: Contender;
  readonly peer: Contender;
}

export const entrants = async (
  reference: Reference,
  pool: readonly Variables[],
  { ours, raw, peer }: Contenders,
): Promise<Entrant[]> => {
  const entrant = (name: string, contender: Contender, form: Form, natural = false): Entrant => ({
    ...{ name, contender, form, natural },
    ...{ bodies: bodiesOf(reference, form, pool, contender === raw), statements: 0, bytes: 0, alike: '' },
  });
  return [
    entrant('ours', ours, reference.ours),
    ...(reference.raw ? [entrant('raw', raw, reference.raw)] : []),
    ...Object.entries(reference.peer).map(([name, form]) =>
      entrant(`peer, ${name}`, peer, form, name === 'natural'),
    ),
  ];
};

/** Lists in any order: what a form that asks for no order may give. */
const unordered = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(unordered).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
    : value;

const answersOf = async (entrant: Entrant): Promise<unknown[]> => {
  const answers: unknown[] = [];
  const [statements, bytes]: [number[], number[]] = [[], []];
  // What the load before this left behind is told with the first answer.
  await entrant.contender.ask(entrant.bodies[0] as string);
  for (const body of entrant.bodies) {
    const answer = await entrant.contender.ask(body);
    answers.push(entrant.form.read(answer.data as never));
    statements.push(answer.statements.length);
    bytes.push(answer.bytes);
  }
  entrant.statements = Math.max(...statements);
  entrant.bytes = Math.round(bytes.reduce((sum, size) => sum + size, 0) / bytes.length);
  return answers;
};

const TRIAL_SECONDS = 1;

/** @returns ours, the raw statement, the peer's best form, and its natural one where that is another. */
export const compare = async (field: readonly Entrant[], log: (line: string) => void): Promise<Entrant[]> => {
  const [first, ...others] = field;
  if (!first) return [];
  const expected = await answersOf(first);
  const best: { entrant: Entrant; perSecond: number }[] = [];
  for (const entrant of others) {
    const answers = await answersOf(entrant);
    const same = answers.filter((answer, i) => isDeepStrictEqual(answer, expected[i])).length;
    const loosely = answers.filter((answer, i) =>
      isDeepStrictEqual(unordered(answer), unordered(expected[i])),
    ).length;
    entrant.alike = `${same}${loosely > same ? ` (${loosely} in any order)` : ''} of ${answers.length}`;
    log(`  ${entrant.name}: ${entrant.alike} answers are the same`);
    if (!entrant.name.startsWith('peer')) continue;
    await putLoad(entrant.contender.url, entrant.bodies, 16, TRIAL_SECONDS);
    best.push({
      entrant,
      perSecond: (await putLoad(entrant.contender.url, entrant.bodies, 16, TRIAL_SECONDS)).perSecond,
    });
    log(`  ${entrant.name}: ${best.at(-1)?.perSecond.toFixed(0)} a second`);
  }
  const wins = best.toSorted((a, b) => b.perSecond - a.perSecond)[0]?.entrant;
  return field.filter((entrant) => !entrant.name.startsWith('peer') || entrant === wins || entrant.natural);
};
