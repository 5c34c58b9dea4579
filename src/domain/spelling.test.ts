// By what a name is found that was begun or misspelt.
import { describe, expect, it } from 'vitest';
import { beginningOf, gramsOf, mistakes, nameSpelling, sortTitle, titleSpelling } from './spelling.js';

describe('mistakes in a name', () => {
  it.each([
    ['bert', 'bert', 0],
    ['quilformer', 'quillformer', 1],
    ['transfromer', 'transformer', 1],
    ['mistarl', 'mistral', 1],
    ['lama2', 'llama2', 1],
    ['diffusoin', 'diffusion', 1],
    ['resnett', 'resnet', 1],
    ['imagnett', 'imagenet', 2],
    ['bart', 'bert', 1],
  ])('%s for %s are %d', (typed, meant, expected) => expect(mistakes(typed, meant)).toBe(expected));

  it.each([
    ['vit', 'bit'],
    ['gpt', 'gp'],
    ['bert', 'bort-x'],
    ['mamba', 'samba2'],
    ['', 'vit'],
  ])('%s is not %s', (typed, meant) => expect(mistakes(typed, meant)).toBeNull());
});

it('marks where a name begins, whatever is written between its letters', () => {
  expect(gramsOf('ViT-B')).toEqual(['0vi', 'vit', 'itb']);
  expect(gramsOf('C++')).toEqual(['0cp', 'cpp']);
  expect(gramsOf('T5')).toEqual(['0t5']);
  expect(gramsOf('🦉')).toEqual([]);
  expect(nameSpelling(['ViT', 'vit'])).toBe('0vi vit');
});

it('knows beginnings of the words of a title', () => {
  expect(titleSpelling('An Owl in Vision')).toBe('1owl 1vis 1visi 1visio 1vision');
  expect(beginningOf('Visi')).toBe('1visi');
  expect(beginningOf('representation')).toBe('1represen');
  expect(beginningOf('ab')).toBeNull();
  expect(sortTitle(`A${'b'.repeat(300)}`)).toHaveLength(200);
});
