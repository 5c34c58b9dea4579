// `neighborhood`, `overview` and `paths` over the hand-written fixture: the same cases, and the same answers to
// the last digit, on both engines.
import { describe, expect, it } from 'vitest';
import { makeId } from '../../src/domain/ids.js';
import { titleKey } from '../../src/domain/names.js';
import type { GraphStore } from '../../src/graph/store.js';
import {
  type Answer,
  drawingSession,
  entity,
  ids,
  labels,
  NEIGHBORHOOD,
  OVERVIEW,
  paper,
  QUILLFORMER,
  TRANSFORMER,
} from './drawing-session.js';
import { pathCases } from './paths.shared.js';

/** Registers the cases; they share one store. */
export const drawingCases = (engine: string, open: () => Promise<GraphStore>): void => {
  const session = drawingSession(open);
  const { ask, around, between, refused } = session;

  describe(`neighborhood, ${engine}`, () => {
    it('draws what is one step away, and the edges among all of it', async () => {
      const graph = await around({ of: [QUILLFORMER] });
      expect(graph.nodes[0]).toMatchObject({
        id: QUILLFORMER,
        type: 'PAPER',
        year: 2024,
        x: null,
        community: null,
      });
      expect(labels(graph)).toEqual(
        expect.arrayContaining(['Quillformer', 'Transformer', 'ImageNet', 'ViT']),
      );
      const drawn = new Set(ids(graph.nodes));
      for (const edge of graph.edges) {
        expect(drawn.has(edge.source) && drawn.has(edge.target)).toBe(true);
        expect(edge.weight).toBeGreaterThan(0);
        expect(edge.role === null).toBe(edge.kind !== 'HAS');
        expect(edge.role).not.toBe('MENTIONS');
      }
      expect(
        graph.edges.some((edge: Answer) => edge.source !== QUILLFORMER && edge.kind === 'BASED_ON'),
      ).toBe(true);
      expect(new Set(ids(graph.edges)).size).toBe(graph.edges.length);
      expect([graph.truncated, graph.totals]).toEqual([
        false,
        { nodes: graph.nodes.length, edges: graph.edges.length },
      ]);
    });

    it('keeps to its limit, says so, and lets nothing hang loose', async () => {
      const whole = await around({ of: [TRANSFORMER], depth: 2 });
      const graph = await around({ of: [TRANSFORMER], depth: 2, limit: 8 });
      expect([graph.nodes.length, graph.truncated]).toEqual([8, true]);
      expect(graph.totals.nodes).toBe(whole.nodes.length);
      expect(graph.totals.edges).toBeGreaterThanOrEqual(graph.edges.length);
      const reached = new Set([TRANSFORMER]);
      for (let before = 0; before < reached.size; ) {
        before = reached.size;
        for (const { source, target } of graph.edges)
          if (reached.has(source) || reached.has(target)) reached.add(source).add(target);
      }
      expect(reached.size).toBe(8);
    });

    it('takes several centres, former ids too, and refuses what names nothing', async () => {
      const former = makeId(
        'paper',
        `title:${titleKey('Quillformer: Feathered Attention for Compact Image Recognition')}`,
      );
      const graph = await around({ of: [former, entity('Llama 3')], limit: 2 });
      expect(new Set(ids(graph.nodes))).toEqual(new Set([QUILLFORMER, entity('Llama 3')]));
      await refused(NEIGHBORHOOD, { of: [QUILLFORMER, makeId('paper', 'nobody')] }, 'NOT_FOUND', 'of');
      await refused(NEIGHBORHOOD, { of: [] }, 'BAD_USER_INPUT', 'of');
      await refused(
        NEIGHBORHOOD,
        { of: Array.from({ length: 21 }, (_, i) => `${i}`) },
        'BAD_USER_INPUT',
        'of',
      );
      for (const [argument, value] of [
        ['depth', 0],
        ['depth', 4],
        ['limit', 0],
        ['limit', 3001],
      ] as const)
        await refused(NEIGHBORHOOD, { of: [QUILLFORMER], [argument]: value }, 'BAD_USER_INPUT', argument);
      await refused(NEIGHBORHOOD, { of: [QUILLFORMER, TRANSFORMER], limit: 1 }, 'BAD_USER_INPUT', 'limit');
    });

    it('draws only the types, kinds, roles, years and certainty asked for', async () => {
      const facts = await around({ of: [QUILLFORMER], types: ['RESULT', 'COMPARISON', 'AUTHOR'] });
      expect(new Set(facts.nodes.map(({ type }: Answer) => type))).toEqual(
        new Set(['PAPER', 'RESULT', 'COMPARISON', 'AUTHOR']),
      );
      expect(labels(facts)).toContain('top-1 accuracy 84.2%');
      const parts = await around({ of: [entity('Quillformer')], kinds: ['PART_OF'] });
      expect(parts.edges.map(({ kind, target }: Answer) => [kind, target])).toEqual([
        ['PART_OF', entity('Quillformer')],
        ['PART_OF', entity('Quillformer')],
      ]);
      const years = await around({
        of: [TRANSFORMER],
        types: ['PAPER'],
        where: { yearFrom: 2024, yearTo: 2024 },
      });
      expect(new Set(years.nodes.slice(1).map(({ year }: Answer) => year))).toEqual(new Set([2024]));
      const introduced = await around({
        of: [QUILLFORMER],
        types: ['MODEL'],
        kinds: ['HAS'],
        roles: ['INTRODUCES'],
      });
      expect(introduced.edges.every(({ role }: Answer) => role === 'INTRODUCES')).toBe(true);
      const sure = await around({ of: [QUILLFORMER], depth: 2, where: { minConfidence: 0.9 } });
      expect(sure.edges.every(({ confidence }: Answer) => confidence >= 0.9)).toBe(true);
      expect(sure.nodes.length).toBeGreaterThan(1);
    });

    it('leaves out mentions and generic things unless they are asked for', async () => {
      const survey = { of: [paper('1906.90017')] };
      expect(labels(await around(survey))).not.toContain('DeiT');
      const mentioned = await around({ ...survey, roles: ['MENTIONS'] });
      expect(labels(mentioned)).toContain('DeiT');
      expect(mentioned.edges.find(({ role }: Answer) => role === 'MENTIONS')?.kind).toBe('HAS');
      const llama = { of: [paper('2408.90006')] };
      expect(labels(await around(llama))).not.toContain('LLM');
      expect(labels(await around({ ...llama, where: { generic: true } }))).toContain('LLM');
    });

    it('has the node behind a dot and the words behind an edge', async () => {
      const { neighborhood: graph } = await ask(
        `query($of: [ID!]!) { neighborhood(of: $of, depth: 2, types: [PAPER, MODEL, TECHNIQUE, RESULT, AUTHOR]) {
          nodes { id degree node { __typename id ... on Entity { paperCount } } }
          edges { id source kind evidenceCount all: evidence(first: 20) { text start end field paper { id title abstract summary } } one: evidence(first: 1) { text } } } }`,
        { of: [QUILLFORMER] },
      );
      for (const { id, node } of graph.nodes) expect(node.id).toBe(id);
      const kinds = new Set<string>();
      for (const { kind, all, one, evidenceCount } of graph.edges) {
        expect(all.length).toBe(Math.min(20, evidenceCount));
        expect(one).toEqual(all.slice(0, 1).map(({ text }: Answer) => ({ text })));
        for (const { text, start, end, field, paper } of all) {
          expect(paper[field.toLowerCase()].slice(start, end)).toBe(text);
          kinds.add(kind);
        }
        if (kind === 'WROTE') expect(all).toEqual([]);
      }
      expect([...kinds]).toEqual(
        expect.arrayContaining(['HAS', 'BEATS', 'PART_OF', 'VARIANT_OF', 'REPORTS']),
      );
      const paperEdge = graph.edges.find(
        ({ source, kind }: Answer) => source === QUILLFORMER && kind === 'HAS',
      );
      const list = await ask(
        `{ paper(by: { arxivId: "2403.90001" }) { entities(first: 100) { edges { id } } } }`,
      );
      expect(ids(list.paper.entities.edges)).toContain(paperEdge.id);
      await refused(
        `query($of: [ID!]!) { neighborhood(of: $of) { edges { evidence(first: 21) { text } } } }`,
        { of: [QUILLFORMER] },
        'BAD_USER_INPUT',
        'first',
      );
    });

    it('counts as degree all edges of the public graph but mentions', async () => {
      const degrees = new Map<string, number>();
      const shown = new Set<string>();
      for await (const item of session.store().export()) {
        if (item.type === 'node' && item.kind !== 'Relation') shown.add(item.id);
        else if (
          item.type === 'edge' &&
          !['MENTIONS', 'SUBJECT', 'OBJECT', 'ON', 'FOR'].includes(item.kind) &&
          shown.has(item.to)
        )
          for (const id of [item.from, item.to]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
      }
      const types = ['PAPER', 'TECHNIQUE', 'MODEL', 'BENCHMARK', 'TASK', 'AUTHOR', 'RESULT', 'COMPARISON'];
      const graph = await around({
        of: [TRANSFORMER],
        depth: 3,
        limit: 3000,
        types,
        where: { generic: true },
      });
      expect(graph.nodes.length).toBeGreaterThan(80);
      for (const { id, degree } of graph.nodes) expect([id, degree]).toEqual([id, degrees.get(id) ?? 0]);
    });
  });

  describe(`overview, ${engine}`, () => {
    it('shows papers and what at least two share, placed, what stands alone below', async () => {
      const { overview: graph } = await ask(OVERVIEW);
      const drawn = new Map<string, Answer>(graph.nodes.map((node: Answer) => [node.id, node]));
      expect(graph.nodes.filter(({ type }: Answer) => type === 'PAPER')).toHaveLength(17);
      expect(labels(graph)).not.toContain('LLM');
      for (const { id, type } of graph.nodes)
        if (type !== 'PAPER')
          expect(
            graph.edges.filter(({ target, kind }: Answer) => target === id && kind === 'HAS').length,
          ).toBeGreaterThan(1);
      expect(new Set(graph.nodes.map(({ x, y }: Answer) => `${x},${y}`)).size).toBe(graph.nodes.length);
      const [alone, joined] = [
        graph.nodes.filter((n: Answer) => n.community === null),
        graph.nodes.filter((n: Answer) => n.community !== null),
      ];
      const lowest = Math.min(...joined.map(({ y }: Answer) => y));
      expect(labels({ nodes: alone })).toContain('Counting Snails by Hand in Wet Gardens');
      for (const { y } of alone) expect(y).toBeLessThan(lowest);
      for (const { source, target } of graph.edges)
        expect([drawn.get(source)?.community, drawn.get(target)?.community]).not.toContain(null);
      const sizes = [...new Set<number>(joined.map((n: Answer) => n.community))].sort((a, b) => a - b);
      expect(sizes).toEqual(sizes.map((_, i) => i));
      expect([graph.truncated, graph.totals]).toEqual([
        false,
        { nodes: graph.nodes.length, edges: graph.edges.length },
      ]);
    });

    it('keeps to its limit and filter', async () => {
      const whole = (await ask(OVERVIEW)).overview;
      const { overview: graph } = await ask(OVERVIEW, { limit: 10 });
      expect([graph.nodes.length <= 10, graph.truncated, graph.totals.nodes]).toEqual([
        true,
        true,
        whole.nodes.length,
      ]);
      const only = (await ask(OVERVIEW, { types: ['MODEL'] })).overview;
      expect(new Set(only.nodes.map(({ type }: Answer) => type))).toEqual(new Set(['MODEL']));
      const years = (await ask(OVERVIEW, { where: { yearFrom: 2024, yearTo: 2024 } })).overview;
      expect(
        new Set(years.nodes.flatMap(({ type, year }: Answer) => (type === 'PAPER' ? [year] : []))),
      ).toEqual(new Set([2024]));
      await refused(OVERVIEW, { limit: 3001 }, 'BAD_USER_INPUT', 'limit');
    });
  });

  describe(`paths, ${engine}`, () => pathCases(session));

  it(`answers as the golden file has it, every time, ${engine}`, async () => {
    const answers = async () => ({
      neighborhood: await around({ of: [TRANSFORMER, QUILLFORMER], depth: 2, limit: 30 }),
      overview: (await ask(OVERVIEW)).overview,
      paths: (await between({ name: 'DeiT-LT' }, { name: 'vLLM' }, { first: 5 })).map(({ score, text }) => ({
        score,
        text,
      })),
    });
    const text = JSON.stringify(await answers(), null, 1);
    expect(JSON.stringify(await answers(), null, 1)).toBe(text);
    await expect(`${text}\n`).toMatchFileSnapshot('../golden/drawing.json');
  });
};
