// What is measured with one connection and no other contender: the same queries on a smaller graph, which shows whether
// a query's cost grows with the graph or with its answer, and on the embedded engine.
import { type Config, readConfig } from '../../src/config.js';
import { bodiesOf, type Contender, type StartOptions } from './contender.js';
import { putLoad } from './load.js';
import { asker, connect, type Reference, type Variables } from './reference.js';
import { ms, row } from './table.js';

export type Start = (name: string, file: string, options?: StartOptions) => Promise<Contender>;

interface Given {
  readonly ours: Contender;
  readonly pools: ReadonlyMap<Reference, readonly Variables[]>;
  readonly start: Start;
  readonly seconds: number;
  readonly log: (line: string) => void;
}

/** A smaller store, where SMALL_NEO4J_URI and SMALL_NEO4J_PASSWORD name one. */
const smallStore = (): Extract<Config['store'], { engine: 'neo4j' }> | null => {
  const named = Object.entries(process.env).filter(([name]) => name.startsWith('SMALL_'));
  const { store } = readConfig(Object.fromEntries(named.map(([name, value]) => [name.slice(6), value])), {
    dotenv: false,
  });
  return store.engine === 'neo4j' ? store : null;
};

const p50 = async (
  contender: Contender,
  reference: Reference,
  pool: readonly Variables[],
  seconds: number,
): Promise<{ p50: number; p99: number }> => {
  const bodies = bodiesOf(reference, reference.ours, pool, false);
  for (const body of bodies) await contender.ask(body);
  await putLoad(contender.url, bodies, 1, seconds / 2);
  return putLoad(contender.url, bodies, 1, seconds);
};

/** @returns a table as Markdown; empty where there is nothing to compare with. */
export const besides = async (
  references: readonly Reference[],
  { ours, pools, start, seconds, log }: Given,
): Promise<string> => {
  const small = smallStore();
  const embedded = process.env.PAPERGRAPH_DATA;
  if (!small && !embedded) return '';
  const [smaller, driver] = small
    ? [
        await start('small', 'servers/ours.js', {
          env: { NEO4J_URI: small.uri, NEO4J_USERNAME: small.username, NEO4J_PASSWORD: small.password },
        }),
        connect(small),
      ]
    : [null, null];
  const inside = embedded
    ? await start('embedded', 'servers/ours.js', { env: { NEO4J_URI: undefined } })
    : null;
  const lines: string[] = [];
  for (const reference of references) {
    const pool = pools.get(reference) ?? [];
    const large = await p50(ours, reference, pool, seconds);
    const few =
      smaller && driver && small
        ? await p50(smaller, reference, await reference.pool(asker(driver, small.database)), seconds)
        : null;
    const own = inside ? await p50(inside, reference, pool, seconds) : null;
    lines.push(
      row([
        reference.title,
        ms(large.p50),
        few ? ms(few.p50) : '',
        few ? `${(large.p50 / few.p50).toFixed(2)}×` : '',
        own ? ms(own.p50) : '',
        own ? ms(own.p99) : '',
      ]),
    );
    log(`${reference.name}: measured beside`);
  }
  await driver?.close();
  return `
One connection, milliseconds:

${row(['query', 'p50', 'p50 on the small graph', 'grown by', 'p50 embedded', 'p99 embedded'])}
${row(['---', '---', '---', '---', '---', '---'])}
${lines.join('\n')}
`;
};
