// A database plans each text once: what differs in names, order and values alone must come to one text.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, openApi } from '../support/api.js';

// An empty graph will do: what is asked, not what is found, makes the text.
let api: Api;
beforeAll(async () => {
  api = await openApi('embedded', async () => undefined);
});
afterAll(() => api?.close());

const textOf = async (source: string, variables: Record<string, unknown> = {}): Promise<string> => {
  const { statements, errors, faults } = await api.ask(source, variables);
  expect([...errors, ...faults]).toEqual([]);
  expect(statements).toHaveLength(1);
  return statements[0] as string;
};

const base = `{ papers(first: 5, where: { title: { contains: "x" }, upvotes: { gte: 3 } }) {
  totalCount
  nodes { id title models(first: 2) { nodes { name } } benchmarks(first: 3, roles: [USES]) { totalCount } }
} }`;

/** Each pair is one shape said in two ways. */
const ALIKE: readonly (readonly [what: string, a: string, b: string, variables?: Record<string, unknown>])[] =
  [
    [
      'aliases',
      base,
      `{ p: papers(first: 5, where: { title: { contains: "x" }, upvotes: { gte: 3 } }) {
      n: totalCount
      all: nodes { key: id t: title m: models(first: 2) { nodes { label: name } } b: benchmarks(first: 3, roles: [USES]) { many: totalCount } }
    } }`,
    ],
    [
      'the order of fields',
      base,
      `{ papers(first: 5, where: { title: { contains: "x" }, upvotes: { gte: 3 } }) {
      nodes { benchmarks(first: 3, roles: [USES]) { totalCount } models(first: 2) { nodes { name } } title id }
      totalCount
    } }`,
    ],
    [
      'values and limits',
      base,
      `{ papers(first: 50, where: { title: { contains: "other" }, upvotes: { gte: 30 } }) {
      totalCount
      nodes { id title models(first: 20) { nodes { name } } benchmarks(first: 30, roles: [INTRODUCES, COMPARES]) { totalCount } }
    } }`,
    ],
    [
      'variables for values',
      base,
      `query ($n: Int, $t: String) { papers(first: $n, where: { title: { contains: $t }, upvotes: { gte: 3 } }) {
      totalCount
      nodes { id title models(first: $n) { nodes { name } } benchmarks(first: 3, roles: [USES]) { totalCount } }
    } }`,
      { n: 7, t: 'y' },
    ],
    [
      'fragments',
      base,
      `{ papers(first: 5, where: { title: { contains: "x" }, upvotes: { gte: 3 } }) { ...A totalCount } }
     fragment A on PaperConnection { nodes { ...B ... on Node { id } models(first: 2) { nodes { name } } } }
     fragment B on Paper { benchmarks(first: 3, roles: [USES]) { totalCount } title }`,
    ],
    [
      'a field that is skipped',
      base,
      `query ($no: Boolean = false) { papers(first: 5, where: { title: { contains: "x" }, upvotes: { gte: 3 } }) {
      totalCount
      nodes { id title abstract @include(if: $no) models(first: 2) { nodes { name } } benchmarks(first: 3, roles: [USES]) { totalCount } }
    } }`,
    ],
    [
      'names of a filter on entities',
      '{ papers(where: { models: { some: { name: { eq: "ViT" } } } }) { totalCount } }',
      '{ papers(where: { models: { some: { name: { in: ["DeiT", "Llama 2"] } } } }) { totalCount } }',
    ],
    [
      'one list asked for twice in either order',
      '{ model(by: { name: "ViT" }) { a: papers(first: 1) { nodes { id } } b: papers(first: 2, roles: [USES]) { nodes { title } } } }',
      '{ model(by: { name: "DeiT" }) { b: papers(first: 9, roles: [MENTIONS, USES]) { nodes { title } } a: papers(first: 8) { nodes { id } } }  }'.replace(
        'MENTIONS, ',
        '',
      ),
    ],
    [
      'names and ids that are looked up',
      '{ model(by: { name: "ViT" }) { name techniques(first: 2) { edges { paperCount evidence(first: 1) { text } } } } }',
      '{ model(by: { name: "Llama 2" }) { techniques(first: 9) { edges { evidence(first: 3) { text } paperCount } } name } }',
    ],
    [
      'names of authors',
      '{ papers(where: { authors: { some: { name: { eq: "A" } } }, OR: [{ authors: { none: { name: { eq: "B" } } } }] }) { totalCount } }',
      '{ papers(where: { authors: { some: { name: { in: ["X", "Y"] } } }, OR: [{ authors: { none: { name: { eq: "Z" } } } }] }) { totalCount } }',
    ],
    [
      'words of a search',
      '{ search(query: "one word") { totalCount } }',
      '{ search(query: "quite \\"other\\" words AND more", first: 3) { totalCount } }',
    ],
    [
      'phrases, words too short to begin anything, and nothing to look for',
      '{ search(query: "one word", types: [PAPER, MODEL]) { nodes { id } } }',
      '{ search(query: "\\"a phrase\\" 🦉", types: [PAPER, TECHNIQUE]) { nodes { id } } }',
    ],
    [
      'how many of a facet and where it stands',
      '{ papers(where: { upvotes: { gte: 1 } }) { facets { models(first: 2) { count node { name } } years { year count } } groupBy(period: YEAR) { period count } } }',
      '{ papers(where: { upvotes: { gte: 9 } }) { g: groupBy(period: YEAR) { count period } f: facets { y: years(first: 3) { count year } m: models(first: 50) { node { n: name } c: count } } } }',
    ],
    [
      'the day that growth is looked back from',
      '{ models(orderBy: [{ field: GROWTH, until: "2024-01-01" }]) { nodes { id } } }',
      '{ models(orderBy: [{ field: GROWTH }]) { nodes { id } } }',
    ],
    [
      'what else is measured of a subject',
      '{ results(where: { fullySpecified: true, alsoMeasured: { value: { lt: 5 } } }) { nodes { sameSubject(first: 2, where: { unit: { eq: "%" } }) { value } } } }',
      '{ results(where: { alsoMeasured: { value: { lt: 500 } }, fullySpecified: true }) { nodes { s: sameSubject(where: { unit: { eq: "x" } }) { value } } } }',
    ],
    [
      'the place of a page',
      '{ papers(first: 2, after: "WyJub2RlLnNvcnREYXRlLkRFU0Msbm9kZS5pZC5BU0MiLCIyMDI0LTAxLTAxIiwieCJd") { nodes { id } } }',
      '{ papers(first: 9, after: "WyJub2RlLnNvcnREYXRlLkRFU0Msbm9kZS5pZC5BU0MiLCIyMDI1LTAxLTAxIiwieSJd") { nodes { id } } }',
    ],
  ];

/** Each is a shape of its own. */
const DIFFERENT: readonly string[] = [
  base,
  base.replace('totalCount\n', ''),
  base.replace('title models', 'title abstract models'),
  base.replace('roles: [USES]', ''),
  base.replace('contains', 'startsWith'),
  base.replace('upvotes: { gte: 3 }', 'upvotes: { lte: 3 }'),
  base.replace('first: 5,', 'first: 5, orderBy: [{ field: TITLE }],'),
  base.replace('first: 5,', 'last: 5,'),
  base.replace('first: 5,', 'first: 5, orderBy: [{ field: TITLE, direction: ASC }],'),
  '{ papers(where: { NOT: { upvotes: { gte: 3 } } }) { totalCount } }',
  '{ papers(where: { upvotes: { gte: 3 } }) { totalCount } }',
  '{ papers(where: { upvotes: { exists: true } }) { totalCount } }',
  '{ papers(where: { upvotes: { exists: false } }) { totalCount } }',
  '{ papers(where: { models: { some: { name: { eq: "a" } } } }) { totalCount } }',
  '{ papers(where: { models: { some: { name: { eq: "a" }, scope: FAMILY } } }) { totalCount } }',
  '{ papers(where: { models: { none: { name: { eq: "a" } } } }) { totalCount } }',
  '{ models(where: { kind: { eq: FAMILY } }) { totalCount } }',
  '{ benchmarks { totalCount } }',
  '{ papers { facets { models { count } } } }',
  '{ papers { facets { benchmarks { count } } } }',
  '{ papers { groupBy(period: YEAR) { count } } }',
  '{ papers { groupBy(period: MONTH) { count } } }',
  '{ results(where: { fullySpecified: true }) { totalCount } }',
  '{ results(where: { fullySpecified: false }) { totalCount } }',
];

describe('the text of a statement', () => {
  for (const [what, a, b, variables] of ALIKE)
    it(`does not depend on ${what}`, async () => {
      expect(await textOf(b, variables)).toBe(await textOf(a));
    });

  it('differs where shapes do', async () => {
    const texts: string[] = [];
    for (const source of DIFFERENT) texts.push(await textOf(source));
    expect(new Set(texts).size).toBe(DIFFERENT.length);
  });

  it('holds nothing that a caller wrote', async () => {
    const secret = "zq'); MATCH (n) DETACH DELETE n //";
    const text = await textOf(
      `query ($s: String!, $id: ID!) { papers(where: { title: { contains: $s }, ids: [$id], models: { some: { name: { eq: $s }, id: $id } },
        authors: { some: { name: { eq: $s }, orcid: $s } } }) { nodes { id } } }`,
      { s: secret, id: secret },
    );
    expect(text).not.toContain('zq');
  });
});
