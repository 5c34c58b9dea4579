// A map grows around what stands, and going back takes out what came, and nothing else.
import { expect, it } from 'vitest';
import type { DrawingFragment } from '../../generated/graphql.js';
import { graphOf } from './build.js';
import { Growing } from './grow.js';

const drawing = (ids: string[]): DrawingFragment => ({
  truncated: false,
  totals: { nodes: ids.length, edges: 0 },
  nodes: ids.map((id, i) => ({
    id,
    type: 'PAPER',
    label: id,
    shortLabel: id,
    slug: null,
    degree: 1,
    year: null,
    community: null,
    x: id === 'p' ? i : null,
    y: id === 'p' ? i : null,
  })),
  edges: ids.slice(1).map((id) => ({
    id: `${ids[0]}-${id}`,
    source: ids[0] ?? '',
    target: id,
    kind: 'HAS' as const,
    role: 'USES' as const,
    weight: 1,
    confidence: 1,
    evidenceCount: 1,
  })),
});

it('adds two neighbourhoods and takes back one', async () => {
  const moved: (readonly string[])[] = [];
  const growing = new Growing(graphOf(drawing(['p', 'q'])), async (_graph, added) => void moved.push(added));
  expect(await growing.add('p', drawing(['p', 'q', 'r']), () => {})).toBe(1);
  expect(await growing.add('q', drawing(['q', 'r', 's']), () => {})).toBe(1);
  expect(moved).toEqual([['r'], ['s']]);
  expect(growing.keep(new Set(['p', 'q']))).toBe(false);
  expect(growing.keep(new Set(['p']))).toBe(true);
  expect(growing.graph.nodes()).toEqual(['p', 'q', 'r']);
  growing.keep(new Set());
  expect(growing.graph.nodes()).toEqual(['p', 'q']);
});
