// How nodes and edges look, as functions of what they are. Every colour is written on its ground at AA contrast
// and stays apart from the others for colour-blind eyes; looks.test.ts computes the contrast.
import type { NodeType } from '../../generated/graphql.js';
import type { EdgeAttributes, Kind, NodeAttributes } from './build.js';
import { growthStep } from './whole.js';

export type ThemeName = 'light' | 'dark';

export interface Theme {
  ground: string;
  text: string;
  quiet: string;
  mark: string;
  /** Behind a label that is hovered. */
  card: string;
  kinds: Record<NodeType, string>;
  /** Fills of communities, from far slower than the whole to far faster; text stands on them. */
  growth: readonly [string, string, string, string, string];
  edge: string;
  /** Claims to beat: drawn as arrows. */
  beats: string;
  introduces: string;
  /** What is not in the light while something is. */
  faded: string;
}

export const THEMES: Record<ThemeName, Theme> = {
  light: {
    ground: '#fbfbf9',
    text: '#1c2128',
    quiet: '#56606b',
    mark: '#ffe28a',
    card: '#ffffff',
    kinds: {
      PAPER: '#2b5ca8',
      TECHNIQUE: '#9a5200',
      MODEL: '#11734b',
      BENCHMARK: '#8a2f86',
      TASK: '#4a5a66',
      AUTHOR: '#6b4f3a',
      RESULT: '#56606b',
      COMPARISON: '#b3261e',
    },
    growth: ['#86b4de', '#bdd5ea', '#dcdcd6', '#f7c996', '#f0994f'],
    edge: '#b9c0c8',
    beats: '#b3261e',
    introduces: '#7f95b8',
    faded: '#e2e5e8',
  },
  dark: {
    ground: '#14181d',
    text: '#e7eaee',
    quiet: '#a3adb8',
    mark: '#6b5300',
    card: '#222930',
    kinds: {
      PAPER: '#8ab4f8',
      TECHNIQUE: '#f2ab5c',
      MODEL: '#62cf9f',
      BENCHMARK: '#dc9fe0',
      TASK: '#b3c1cc',
      AUTHOR: '#d3b9a3',
      RESULT: '#a3adb8',
      COMPARISON: '#ff9d94',
    },
    growth: ['#27598c', '#2d455c', '#3a4048', '#674a21', '#8c4d12'],
    edge: '#47515c',
    beats: '#ff9d94',
    introduces: '#5f7aa6',
    faded: '#272d34',
  },
};

export const KIND_NAMES: Record<Kind, string> = {
  COMMUNITY: 'Community',
  PAPER: 'Paper',
  TECHNIQUE: 'Technique',
  MODEL: 'Model',
  BENCHMARK: 'Benchmark',
  TASK: 'Task',
  AUTHOR: 'Author',
  RESULT: 'Result',
  COMPARISON: 'Comparison',
};

export interface EdgeLook {
  color: string;
  size: number;
  type: 'line' | 'arrow';
}

/** Arrows for claims and descent, a stronger line for what a paper introduces, a thin one for the rest. */
export const edgeLook = ({ kind, role }: EdgeAttributes, theme: Theme): EdgeLook => {
  if (kind === 'SHARES') return { color: theme.edge, size: 1.5, type: 'line' };
  if (kind === 'BEATS') return { color: theme.beats, size: 2.5, type: 'arrow' };
  if (kind === 'VARIANT_OF' || kind === 'BASED_ON' || kind === 'PART_OF' || kind === 'CITES')
    return { color: theme.quiet, size: 1.2, type: 'arrow' };
  if (kind === 'HAS' && role === 'INTRODUCES') return { color: theme.introduces, size: 1.8, type: 'line' };
  return { color: theme.edge, size: role === 'MENTIONS' ? 0.6 : 1, type: 'line' };
};

/** Relative luminance and contrast as WCAG 2.2 defines them, of colours as #rrggbb. */
export const contrast = (a: string, b: string): number => {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
};

const luminance = (hex: string): number => {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** What a node is filled with. */
export const fillOf = ({ kind, growth }: Pick<NodeAttributes, 'kind' | 'growth'>, theme: Theme): string =>
  kind === 'COMMUNITY' ? (theme.growth[growthStep(growth ?? 1)] ?? theme.edge) : theme.kinds[kind];
