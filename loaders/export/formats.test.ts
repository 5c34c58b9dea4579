// Each format against readers that are not ours, with the texts that break formats: markup, control characters,
// half characters, emoji, separators of our own.
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExportItem } from '../../src/graph/store.js';
import { READERS } from '../../test/support/graphology.js';
import { THEMES } from '../../web/src/graph/looks.js';
import { bibtex } from './bibtex.js';
import type { StreamFormat } from './format.js';
import { gexf } from './gexf.js';
import { graphml } from './graphml.js';
import { graphology } from './graphology.js';
import { COLORS } from './looks.js';
import { neo4jCsv } from './neo4j-csv.js';

const A = 'AAAAAAAAAAAAAAAAAAAAAA';
const B = '-BBBBBBBBBBBBBBBBBBBB_';

const paper = (properties: Record<string, unknown>): ExportItem => ({
  type: 'node',
  kind: 'Paper',
  id: A,
  properties: { id: A, slug: 'paper/x', title: 'T', ...properties },
});
const entity = (properties: Record<string, unknown>): ExportItem => ({
  type: 'node',
  kind: 'Entity',
  id: B,
  properties: { id: B, slug: 'model/m', name: 'M', type: 'model', paperCount: 1, ...properties },
});
const edge = (kind: string, properties: Record<string, unknown> = {}): ExportItem => ({
  type: 'edge',
  kind,
  from: A,
  to: B,
  properties,
});

async function* streamed(items: readonly ExportItem[]): AsyncGenerator<ExportItem> {
  yield* items;
}
const text = async (format: StreamFormat, items: readonly ExportItem[]): Promise<string> => {
  let all = '';
  for await (const line of format.lines(streamed(items))) all += `${line}\n`;
  return all;
};

const CASES = [
  ['graphml', graphml],
  ['gexf', gexf],
  ['graphology', graphology],
] as const;

const NASTY = `<b>&amp; "q" 'a' ]]> <!-- \u0000\u0007\u001F\u0085\uFFFE 🦉 \uD83E end\uDD89 مرحبا`;
const TAMED = `<b>&amp; "q" 'a' ]]> <!-- \uFFFD\uFFFD\uFFFD\uFFFD\uFFFD 🦉 \uFFFD end\uFFFD مرحبا`;

describe.each(CASES)('%s', (name, format) => {
  const read = READERS[name];

  it('keeps nodes, edges and their attributes', async () => {
    const graph = read(
      await text(format, [
        paper({
          title: 'A Title',
          shortLabel: 'Short',
          publishedYear: 2024,
          upvotes: 7,
          abstract: 'left out',
        }),
        entity({ aliases: ['one', 'two'], generic: false, parameterCount: 7e10 }),
        edge('HAS', { role: 'USES', roles: ['USES', 'EVALUATES'], confidence: 0.5, kind: 'ARCHITECTURE' }),
        edge('BEATS', { support: 3, confidence: 0.9, basis: 'TEXT' }),
      ]),
    );
    expect([graph.order, graph.size, graph.multi, graph.type]).toEqual([2, 2, true, 'directed']);
    const type = name === 'graphology' ? 'nodeType' : 'type';
    expect(graph.getNodeAttributes(A)).toMatchObject({
      [type]: 'PAPER',
      label: 'Short',
      name: 'A Title',
      slug: 'paper/x',
      year: 2024,
      upvotes: 7,
    });
    expect(graph.getNodeAttributes(A)).not.toHaveProperty('abstract');
    const list = name === 'graphology' ? ['one', 'two'] : 'one | two';
    expect(graph.getNodeAttributes(B)).toMatchObject({ generic: false, aliases: list, parameterCount: 7e10 });
    const has = graph.getEdgeAttributes(`HAS:${A}:${B}`);
    expect(has).toMatchObject({ role: 'USES', confidence: 0.5 });
    expect(graph.getEdgeAttributes(`BEATS:${A}:${B}`)).toMatchObject({ support: 3 });
  });

  it('tames what no file of its kind can hold, and keeps all else', async () => {
    const graph = read(
      await text(format, [paper({ title: NASTY }), entity({ name: NASTY, aliases: [NASTY] })]),
    );
    // JSON holds control characters; half characters nothing does.
    const want = name === 'graphology' ? NASTY.replace(/\p{Surrogate}/gu, '\uFFFD') : TAMED;
    expect(graph.getNodeAttribute(A, 'name')).toBe(want);
    expect(graph.getNodeAttribute(B, 'name')).toBe(want);
  });

  it('reads back any text', async () => {
    const unit = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(unit, async (title) => {
        const graph = read(await text(format, [paper({ title, setting: title })]));
        const kept = title
          .replace(/\p{Surrogate}/gu, '\uFFFD')
          .replace(name === 'graphology' ? /(?!)/u : /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, '\uFFFD');
        expect(graph.getNodeAttribute(A, 'setting')).toBe(kept);
      }),
      { numRuns: 200, examples: [['\r\n'], ['\t x \n'], ['&#10;'], [']]>'], ['<']] },
    );
  });

  it('is a whole file for an empty graph', async () => {
    expect(read(await text(format, [])).order).toBe(0);
    expect(read(await text(format, [paper({})])).order).toBe(1);
  });
});

describe('pictures', () => {
  const many = (nodes: number): ExportItem[] => [
    ...Array.from({ length: nodes }, (_, i): ExportItem => {
      const id = Buffer.alloc(16, `node ${i} `).toString('base64url').slice(0, 22);
      return {
        type: 'node',
        kind: 'Entity',
        id: `${id.slice(0, 16)}${String(i).padStart(6, '0')}`,
        properties: { name: `n${i}`, type: 'task', paperCount: i },
      };
    }),
  ];

  it('has places, sizes and the colours of the explorer', async () => {
    expect(COLORS).toEqual(THEMES.light.kinds);
    const items = [paper({}), entity({}), edge('HAS', { role: 'USES', roles: ['USES'] })];
    for (const [name, format] of CASES.slice(1)) {
      const graph = READERS[name](await text(format, items));
      const [a, b] = [graph.getNodeAttributes(A), graph.getNodeAttributes(B)];
      expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(10);
      expect(a.size).toBeGreaterThan(4);
      expect(a.color).toMatch(/#2b5ca8|rgb\(43, ?92, ?168\)/);
    }
  });

  it('places every node of a graph too big to lay out, alike each time, and streams it', async () => {
    const items = many(3_500);
    let taken = 0;
    async function* counted(): AsyncGenerator<ExportItem> {
      for (const item of items) {
        taken += 1;
        yield item;
      }
    }
    let longestWait = 0;
    let before = 0;
    let lines = 0;
    for await (const line of gexf.lines(counted())) {
      if (!line.includes('<node ')) continue;
      lines += 1;
      longestWait = Math.max(longestWait, taken - before);
      before = taken;
      expect(line).toMatch(/<viz:position x="-?[\d.]+" y="-?[\d.]+"/);
    }
    expect(lines).toBe(3_500);
    expect(longestWait).toBe(3_001);
    expect(await text(gexf, items)).toBe(await text(gexf, items));
  });
});

describe('bibtex', () => {
  const entries = async (...items: ExportItem[]) => new Cite(await text(bibtex, items)).data;

  it('keeps title, authors, date and addresses', async () => {
    const [entry] = await entries(
      paper({
        slug: 'paper/2306.90004',
        title: 'Masks: SAM & <b>50%</b> of $x_1^2$ {a} \\b ~ #1 | 🦉 "é"',
        authorNames: ['Zoë Ångström-Dí', 'Widgets, Inc.', 'Salt and Pepper Lab', '王小明'],
        publishedAt: '2023-06-15',
        publishedYear: 2023,
        doi: '10.5555/a_b%c',
        url: 'https://papers.example/a_b?c=%7B&d={x}',
      }),
    );
    expect(entry).toMatchObject({
      id: '2306.90004',
      title: 'Masks: SAM & <b>50%</b> of $x_1^2$ {a} \\b ~ #1 | 🦉 "é"',
      DOI: '10.5555/a_b%c',
      URL: 'https://papers.example/a_b?c=%7B&d=%7Bx%7D',
      issued: { 'date-parts': [[2023, 6]] },
    });
    expect(entry?.author).toEqual([
      { given: 'Zoë', family: 'Ångström-Dí' },
      { family: 'Widgets, Inc.' },
      { family: 'Salt and Pepper Lab' },
      { family: '王小明' },
    ]);
  });

  it('survives any title and name', async () => {
    const unit = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(unit, unit, async (title, name) => {
        const found = await entries(paper({ title, authorNames: [name] }), {
          ...paper({ slug: 'paper/y', title: 'the next' }),
          id: B,
        } as ExportItem);
        expect(found.map(({ id }) => id)).toEqual(['x', 'y']);
        expect(found[1]?.title).toBe('the next');
      }),
      {
        numRuns: 150,
        examples: [
          ['}', '{'],
          ['\\', '\\'],
          ['@misc{', 'a and b'],
          ['%', ','],
          ['\n\n', '"'],
        ],
      },
    );
  });
});

describe('neo4j-csv', () => {
  it('quotes text, tells an empty string from none, and types its columns', async () => {
    const files = new Map<string, string[]>();
    const items = [
      paper({ title: 'say "hi", you\nthere', doi: '', authorNames: ['a', '', 'c\u001Fd'], upvotes: 3 }),
      entity({ generic: true }),
      edge('HAS', { entityId: B, roleRank: 0, evidenceStart: [1, 22] }),
    ];
    for await (const { file, line } of neo4jCsv.files(streamed(items)))
      files.set(file, [...(files.get(file) ?? []), line]);
    const [header] = files.get('Paper.header.csv') ?? [];
    expect(header).toMatch(/^id:ID\(Node\),slug:string,.*upvotes:long,codeUrls:string\[\],.*,:LABEL$/);
    const [row] = files.get('Paper.csv') ?? [];
    expect(row).toContain('"say ""hi"", you\nthere"');
    expect(row).toContain('"a\u001F\u001Fc\uFFFDd"');
    expect(row).toMatch(/,"",/);
    expect(row?.endsWith(',"Node\u001FPaper"')).toBe(true);
    expect(files.get('Entity.csv')?.[0]).toContain(',"Node\u001FEntity\u001FModel"');
    expect(files.get('HAS.header.csv')?.[0]).toMatch(
      /^:START_ID\(Node\),.*evidenceStart:long\[\].*:END_ID\(Node\)$/,
    );
    expect(files.get('import.args')).toContain('--relationships=HAS=HAS.header.csv,HAS.csv');
  });
});
