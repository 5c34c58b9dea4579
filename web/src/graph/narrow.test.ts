// The page asks again where a cut picture has too little of what the filter lets through, and only there.
import { expect, it } from 'vitest';
import type { DrawingFragment } from '../../generated/graphql.js';
import { NO_FILTER } from '../view/address.js';
import { hasTooLittle, narrowingOf } from './narrow.js';

const drawing = (truncated: boolean): DrawingFragment => ({
  truncated,
  totals: { nodes: 100, edges: 100 },
  nodes: Array.from({ length: 10 }, (_, i) => ({
    id: `n${i}`,
    type: i < 5 ? 'PAPER' : 'MODEL',
    label: 'x',
    shortLabel: 'x',
    slug: null,
    degree: 1,
    year: i < 5 ? 2020 + i : null,
    community: null,
    x: i,
    y: 0,
  })),
  edges: Array.from({ length: 10 }, (_, i) => ({
    id: `e${i}`,
    source: 'n0',
    target: `n${i}`,
    kind: 'HAS',
    role: 'USES',
    weight: 1,
    confidence: i / 10,
    evidenceCount: 1,
  })),
});

it('says what the filter says, and nothing where it leaves out nothing', () => {
  expect(narrowingOf(NO_FILTER)).toBeNull();
  expect(narrowingOf({ ...NO_FILTER, kinds: ['AUTHOR'], edges: ['USES'], linking: true })).toBeNull();
  expect(narrowingOf({ ...NO_FILTER, kinds: ['MODEL'], minConfidence: 0.5, yearFrom: 2024 })).toEqual({
    types: ['PAPER', 'TECHNIQUE', 'BENCHMARK'],
    where: { minConfidence: 0.5, yearFrom: 2024, yearTo: null },
  });
  expect(narrowingOf({ ...NO_FILTER, kinds: ['PAPER', 'TECHNIQUE', 'MODEL', 'BENCHMARK'] })).toBeNull();
});

it('asks again where years, kinds or doubt leave too little of a picture that was cut', () => {
  const few = (change: object, truncated = true) => {
    const asked = narrowingOf({ ...NO_FILTER, ...change });
    return asked !== null && hasTooLittle(drawing(truncated), asked);
  };
  expect(few({ yearFrom: 2024 })).toBe(false);
  expect(few({ kinds: ['MODEL'] })).toBe(true);
  expect(few({ kinds: ['BENCHMARK'] })).toBe(false);
  expect(few({ minConfidence: 0.3 })).toBe(false);
  expect(few({ minConfidence: 0.7 })).toBe(true);
  expect(few({ minConfidence: 0.7 }, false)).toBe(false);
});
