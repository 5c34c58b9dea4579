// What is written on a disc stays within it, and a bigger disc says more.
import { expect, it } from 'vitest';
import { LINE, linesOn } from './on-discs.js';

const widthOf = (text: string): number => text.length * 7;
const on = (radius: number) => linesOn('Mathematical Reasoning', 'Chain-of-Thought', 968, radius, widthOf);
const texts = (radius: number) => on(radius).lines.map(({ text }) => text);

it('says more the bigger the disc, and nothing where the name has no room', () => {
  expect(texts(100)).toEqual(['Mathematical Reasoning', 'Chain-of-Thought', '968 papers']);
  expect(texts(60)).toEqual(['Mathematical', 'Reasoning', '968 papers']);
  expect(texts(49)).toEqual(['Mathematical', 'Reasoning']);
  expect(on(32)).toMatchObject({ lines: [{ text: 'Mathematical' }, { text: 'Reasoning' }], within: false });
  expect(texts(20)).toEqual([]);
});

it.each([30, 49, 52, 60, 75, 90, 120, 300])('stays within a disc of radius %i where it says so', (radius) => {
  const { lines, within } = on(radius);
  for (const [i, { text }] of within ? lines.entries() : []) {
    const off = Math.abs(i - (lines.length - 1) / 2) * LINE + LINE / 2;
    expect(Math.hypot(off, widthOf(text) / 2)).toBeLessThanOrEqual(radius);
  }
});
