// `papergraph export` as a process, read back by tools that are not ours and held against the JSON Lines: the
// same nodes, edges, labels and attributes, in every format, whole and in part, with and without a server.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { FIXTURES, Workplace, workplace } from '../support/cli.js';
import { READERS } from '../support/graphology.js';
import { noNetworkx, readWithNetworkx } from '../support/networkx.js';

const FACTS = join(FIXTURES, 'facts.jsonl');

interface Item {
  readonly type: 'node' | 'edge';
  readonly kind: string;
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

const parse = (lines: string): Item[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Item);

/** What a format for drawing must hold, worked out from the JSON Lines: all but relations. */
const expected = (items: readonly Item[]) => {
  const nodes = new Map(
    items
      .filter(({ type, kind }) => type === 'node' && kind !== 'Relation')
      .map(({ id, kind, properties: p }) => [
        id,
        {
          type: String(kind === 'Entity' ? p.type : kind).toUpperCase(),
          slug: p.slug as string | undefined,
          name: (p.name ?? p.title) as string | undefined,
          year: p.publishedYear as number | undefined,
          papers: p.paperCount as number | undefined,
          value: p.value as number | undefined,
          aliases: p.aliases as string[] | undefined,
        },
      ]),
  );
  const edges = items
    .filter(({ type, from, to }) => type === 'edge' && nodes.has(from) && nodes.has(to))
    .map(({ kind, from, to, properties: p }) => ({
      kind: kind === 'MENTIONS' ? 'HAS' : kind,
      from,
      to,
      role: ['HAS', 'MENTIONS'].includes(kind) ? (p.role as string) : undefined,
      confidence: p.confidence as number | undefined,
      support: p.support as number | undefined,
    }))
    .sort((a, b) => (key(a) < key(b) ? -1 : 1));
  return { nodes, edges };
};
const key = ({ kind, from, to }: { kind: string; from: string; to: string }) => `${kind}:${from}:${to}`;

let place: Workplace;
let whole: ReturnType<typeof expected>;
let papers: Item[];

beforeAll(async () => {
  place = new Workplace({});
  await place.ok('load', FACTS);
  const items = parse(await place.export());
  whole = expected(items);
  papers = items.filter(({ kind }) => kind === 'Paper');
  expect([whole.nodes.size, papers.length]).toEqual([122, 18]);
}, 60_000);

afterAll(() => rmSync(place.folder, { recursive: true, force: true }));

const file = async (format: string, ...more: string[]): Promise<string> => {
  await place.ok('export', '--format', format, '--out', `graph.${format}`, ...more);
  return readFileSync(place.path(`graph.${format}`), 'utf8');
};

describe('for graph tools', () => {
  it.each(['graphml', 'gexf', 'graphology'] as const)('%s is read by graphology', async (format) => {
    const graph = READERS[format](await file(format));
    const found = graph.mapNodes((id, a) => [
      id,
      {
        type: a.nodeType ?? a.type,
        slug: a.slug,
        name: whole.nodes.get(id)?.name && a.name,
        year: a.year,
        papers: a.paperCount,
        value: a.value,
        aliases: typeof a.aliases === 'string' ? a.aliases.split(' | ') : a.aliases,
      },
    ]);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(whole.nodes));
    const edges = graph.mapEdges((id, a, from, to) => ({
      kind: a.kind ?? id.split(':')[0],
      from,
      to,
      role: a.role,
      confidence: a.confidence,
      support: a.support,
    }));
    expect(edges.sort((a, b) => (key(a) < key(b) ? -1 : 1))).toEqual(whole.edges);
    expect(graph.findNode((_id, { label }) => typeof label !== 'string' || label === '')).toBeUndefined();
    if (format !== 'graphml')
      expect(
        graph.findNode((_id, { x, y, size, color }) => !(Number.isFinite(x + y) && size > 0 && color)),
      ).toBeUndefined();
  });

  it('graphml and gexf are read by networkx', async ({ skip }) => {
    const reason = noNetworkx();
    if (reason) return skip(reason);
    for (const format of ['graphml', 'gexf']) {
      await file(format);
      const { nodes, edges } = readWithNetworkx(place.path(`graph.${format}`));
      expect(Object.keys(nodes).sort()).toEqual([...whole.nodes.keys()].sort());
      for (const [id, want] of whole.nodes) {
        const node = nodes[id] ?? {};
        expect(node).toMatchObject({ type: want.type, label: expect.stringMatching(/./) });
        expect([node.slug, node.year, node.paperCount, node.value]).toEqual([
          want.slug,
          want.year,
          want.papers,
          want.value,
        ]);
        if (want.name) expect(node.name).toBe(want.name);
        if (format === 'gexf')
          expect(node.viz).toMatchObject({
            color: { r: expect.any(Number) },
            position: { x: expect.any(Number), y: expect.any(Number) },
            size: expect.any(Number),
          });
      }
      const found = edges.map(([from, to, id, { role, confidence, support }]) => ({
        kind: id.split(':')[0] as string,
        ...{ from, to, role, confidence, support },
      }));
      expect(found.sort((a, b) => (key(a) < key(b) ? -1 : 1))).toEqual(whole.edges);
    }
  }, 300_000);
});

describe('bibtex', () => {
  it('is read by citation-js, an entry a paper', async () => {
    const { data } = new Cite(await file('bibtex'));
    expect(new Set(data.map(({ id }) => id)).size).toBe(papers.length);
    const found = new Map(data.map((entry) => [entry.title, entry]));
    for (const { properties: p } of papers) {
      const entry = found.get(String(p.title));
      expect(entry?.issued?.['date-parts'][0]?.[0], String(p.title)).toBe(p.publishedYear);
      expect(entry?.DOI).toBe(p.doi);
      // Letters alone: "al-" and "--" are particles of a name to this reader, and lose their hyphen.
      const letters = (text: string) => text.replace(/\P{L}/gu, '');
      const names = entry?.author?.map((name) =>
        letters(
          [name.given, name['dropping-particle'], name['non-dropping-particle'], name.family].join(' '),
        ),
      );
      expect(names).toEqual((p.authorNames as string[] | undefined)?.map(letters));
    }
  });
});

describe('around a node', () => {
  it('is that node, what a map shows around it, and the facts of its papers', async () => {
    const items = parse(await place.ok('export', '--around', 'paper/2405.90003'));
    const centre = papers.find(({ properties }) => properties.slug === 'paper/2405.90003') as Item;
    const ids = new Set(items.filter(({ type }) => type === 'node').map(({ id }) => id));
    expect(ids.has(centre.id)).toBe(true);
    expect(ids.size).toBeLessThan(whole.nodes.size / 2);
    const all = parse(await place.export());
    const near = all.filter(
      ({ kind, from, to }) =>
        ['HAS', 'ADDRESSES', 'REPORTS', 'WROTE'].includes(kind) && [from, to].includes(centre.id),
    );
    expect(near.length).toBeGreaterThan(10);
    const generic = new Set(all.filter(({ properties }) => properties.generic).map(({ id }) => id));
    for (const { from, to } of near)
      expect(ids.has(from === centre.id ? to : from), `${from} ${to}`).toBe(!generic.has(to));
    // All edges among them, as they stand in the whole, in its order.
    expect(items).toEqual(
      all.filter(({ type, id, from, to }) => (type === 'node' ? ids.has(id) : ids.has(from) && ids.has(to))),
    );
    const further = parse(await place.ok('export', '--around', 'paper/2405.90003', '--depth', '2'));
    expect(further.length).toBeGreaterThan(items.length);
    const graph = READERS.gexf(await file('gexf', '--around', 'paper/2405.90003'));
    expect(graph.order).toBe(items.filter(({ type, kind }) => type === 'node' && kind !== 'Relation').length);
    const { data } = new Cite(await file('bibtex', '--around', 'paper/2405.90003'));
    expect(data.map(({ title }) => title)).toEqual([centre.properties.title]);
  });

  it('takes an id, a former id, an arXiv id and a name for the same node', async () => {
    const paper = papers.find(({ properties }) => properties.slug === 'paper/2403.90001') as Item;
    const [former] = paper.properties.formerIds as string[];
    const [one, ...others] = await Promise.all(
      [paper.id, former as string, '2403.90001'].map((id) => place.ok('export', '--around', id)),
    );
    expect(one).toContain(paper.id);
    for (const other of others) expect(other).toBe(one);
    const [slug, name] = await Promise.all(
      ['model/llama-2', 'Llama 2'].map((id) => place.ok('export', '--around', id)),
    );
    expect(slug).toBe(name);
    expect((await place.run(['export', '--around', 'SAM'])).stderr).toMatch(
      /"SAM" may mean (model|technique)\/\S+, (model|technique)\/\S+: name one/,
    );
  });
});

describe('what a search finds', () => {
  it('is what lies around the best answers, in any format', async () => {
    const items = parse(await place.ok('export', '--search', 'llama'));
    const names = items.map(({ properties }) => properties?.name);
    expect(names).toContain('Llama 2');
    expect(items.length).toBeLessThan(parse(await place.export()).length);
    const graph = READERS.graphml(await file('graphml', '--search', 'llama'));
    expect(graph.order).toBe(items.filter(({ type, kind }) => type === 'node' && kind !== 'Relation').length);
    const further = parse(await place.ok('export', '--search', 'llama', '--depth', '2'));
    expect(further.length).toBeGreaterThan(items.length);
  });

  it.each([
    [['--search', 'qqxzzv'], '--search finds nothing in this graph: "qqxzzv"'],
    [['--search', 'a', '--around', 'b'], 'give one of them, not both'],
  ])('is refused: %s', async (flags, said) => {
    const { code, stderr } = await place.run(['export', ...flags]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(said)]);
  });
});

describe('neo4j-csv', () => {
  it('is a new folder with a row for every node and edge, or nothing', async () => {
    await place.ok('export', '--format', 'neo4j-csv', '--out', 'csv/');
    const rows = (name: string) => {
      // Line ends within quotes are no ends of rows.
      const text = readFileSync(place.path(`csv/${name}.csv`), 'utf8');
      return [...text.replace(/"(?:[^"]|"")*"/g, '').matchAll(/\n/g)].length;
    };
    const { counts } = JSON.parse(await place.ok('status', '--json')) as {
      counts: { edges: { kind: string; count: number }[] };
    };
    for (const { kind, count } of counts.edges)
      if (count > 0) expect([kind, rows(kind)]).toEqual([kind, count]);
    expect([rows('Paper'), rows('Record')]).toEqual([18, 19]);
    expect((await place.run(['export', '--format', 'neo4j-csv', '--out', 'no/csv'])).code).toBe(3);
    expect(existsSync(place.path('no'))).toBe(false);
    expect(readdirSync(place.folder).filter((name) => name.includes('.tmp'))).toEqual([]);
  });
});

it('is the same by way of a server that holds the graph', async () => {
  const other = await workplace();
  await other.ok('load', FACTS);
  const calls = [
    ['--format', 'graphml'],
    ['--format', 'gexf', '--around', 'model/llama-2'],
    ['--format', 'bibtex'],
    ['--search', 'llama'],
  ];
  const alone = [];
  for (const call of calls) alone.push(await other.ok('export', ...call));
  const server = other.start(['serve'], { PORT: '0', LOG_LEVEL: 'error' });
  onTestFinished(async () => {
    server.child.kill('SIGKILL');
    await server.finished;
  });
  await server.until(/API +\S+\n/);
  for (const [i, call] of calls.entries()) expect(await other.ok('export', ...call)).toBe(alone[i]);
  await other.ok('export', '--format', 'neo4j-csv', '--out', 'csv');
  expect(readdirSync(other.path('csv'))).toContain('Record.csv');
  const unknown = await other.run(['export', '--around', 'nobody']);
  expect([unknown.code, unknown.stderr]).toEqual([2, expect.stringMatching(/names nothing in this graph/)]);
}, 120_000);
