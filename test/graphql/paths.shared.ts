// How one gets from one thing to another: the cases for both engines.
import { expect, it } from 'vitest';
import { type Answer, type DrawingSession, labels, PATHS, paper } from './drawing-session.js';

export const pathCases = ({ between, refused }: DrawingSession): void => {
  it('leads from one to the other, each step with its words', async () => {
    const found = await between({ name: 'Feathered Attention' }, { name: 'Mosslet' });
    expect(found).toHaveLength(3);
    for (const { nodes, edges, length, score, text } of found) {
      expect([nodes[0].label, nodes.at(-1).label]).toEqual(['Feathered Attention', 'Mosslet']);
      expect([edges.length, nodes.length]).toEqual([length, length + 1]);
      expect(score).toBeGreaterThan(0);
      for (const [i, edge] of edges.entries()) {
        expect(new Set([edge.source, edge.target])).toEqual(new Set([nodes[i].id, nodes[i + 1].id]));
        expect(text).toContain(nodes[i + 1].label);
        for (const { field, start, end, text: words, paper } of edge.evidence)
          expect(paper[field.toLowerCase()].slice(start, end)).toBe(words);
      }
      for (const { id, node, type } of nodes) {
        expect(node.id).toBe(id);
        expect(['AUTHOR', 'RESULT', 'COMPARISON']).not.toContain(type);
      }
    }
    const scores = found.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('goes round a hub where something rare connects', async () => {
    const [best] = await between({ slug: 'paper/2404.90002' }, { slug: 'paper/2403.90001' }, { first: 1 });
    expect(labels(best as Answer)).not.toContain('Transformer');
  });

  it('is empty from a thing to itself, to what nothing connects, and where all ways are too long', async () => {
    const snails = { name: 'Counting Snails by Hand in Wet Gardens' };
    expect(await between({ name: 'ViT' }, { name: 'ViT' })).toEqual([]);
    expect(await between({ name: 'ViT' }, snails, { maxLength: 10 })).toEqual([]);
    expect(await between({ name: 'DeiT-LT' }, { name: 'vLLM' }, { maxLength: 4 })).toEqual([]);
    expect(await between({ name: 'DeiT-LT' }, { name: 'vLLM' })).not.toEqual([]);
    const [step] = await between({ name: 'Quillformer' }, { name: 'Transformer' }, { maxLength: 1 });
    expect(step).toMatchObject({ length: 1, text: 'Quillformer builds on Transformer.' });
  });

  it('takes a mention for a step only where nothing else connects', async () => {
    const sure = await between({ id: paper('1906.90017') }, { name: 'DeiT' }, { first: 20 });
    expect(sure.flatMap(({ edges }) => edges.map(({ role }: Answer) => role))).not.toContain('MENTIONS');
    const [loose] = await between({ name: 'C++' }, { name: 'Transformer' });
    expect((loose as Answer).edges[0]).toMatchObject({ kind: 'HAS', role: 'MENTIONS' });
  });

  it('refuses what names nothing or too much', async () => {
    const [from, to] = [{ name: 'ViT' }, { name: 'DeiT' }];
    await refused(PATHS, { from, to: { name: 'no such thing' } }, 'NOT_FOUND', 'to');
    await refused(PATHS, { from: { name: 'SAM' }, to }, 'AMBIGUOUS', 'from');
    await refused(PATHS, { from, to, maxLength: 11 }, 'BAD_USER_INPUT', 'maxLength');
    await refused(PATHS, { from, to, first: 21 }, 'BAD_USER_INPUT', 'first');
  });
};
