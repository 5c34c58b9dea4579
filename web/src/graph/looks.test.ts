// A canvas is invisible to accessibility checkers: the contrast of what is drawn on it is computed here.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contrast, THEMES, type Theme } from './looks.js';

const css = readFileSync(join(import.meta.dirname, '../../styles/colours.css'), 'utf8');
const [light = '', dark = ''] = css.split(':root[data-theme="dark"]');
const variable = (part: string, name: string): string | undefined =>
  new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(part)?.[1];

describe.each(Object.entries(THEMES))('the %s theme', (name, theme: Theme) => {
  it.each(Object.entries(theme.kinds))('writes %s at AA contrast on map and card', (_kind, color) => {
    expect(contrast(color, theme.ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(color, theme.card)).toBeGreaterThanOrEqual(4.5);
  });

  it('writes text, quiet text and marked text at AA contrast', () => {
    expect(contrast(theme.text, theme.ground)).toBeGreaterThanOrEqual(7);
    expect(contrast(theme.quiet, theme.ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(theme.text, theme.mark)).toBeGreaterThanOrEqual(4.5);
  });

  it('writes on the fill of each step of growth at AA contrast', () => {
    for (const fill of theme.growth) expect(contrast(theme.text, fill)).toBeGreaterThanOrEqual(4.5);
  });

  it('draws claims at the 3 to 1 that graphics need', () =>
    expect(contrast(theme.beats, theme.ground)).toBeGreaterThanOrEqual(3));

  it('is the one that the style sheet has', () => {
    const part = name === 'light' ? light : dark;
    for (const [key, color] of Object.entries({
      ground: theme.ground,
      text: theme.text,
      quiet: theme.quiet,
      card: theme.card,
      mark: theme.mark,
    }))
      expect(variable(part, key), key).toBe(color);
    for (const [step, color] of theme.growth.entries()) expect(variable(part, `growth-${step}`)).toBe(color);
    for (const [kind, color] of Object.entries(theme.kinds))
      expect(variable(part, kind.toLowerCase()), kind).toBe(color);
  });
});

it('computes contrast as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});
