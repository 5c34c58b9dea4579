// What goes to a reader's clipboard: nothing in a title or sentence breaks out of its form.
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { expect, it } from 'vitest';
import { bibtexOf, markdownOf } from '../../web/src/cite.js';

const paper = {
  id: 'x',
  slug: 'paper/2106.01234',
  title: 'Cats & {Dogs}_*: 50% of $all$',
  url: 'https://example.org/a_(b)',
  arxivId: '2106.01234',
  publishedYear: 2021,
  authors: [{ name: 'Ada Lovelace' }, { name: 'Alan Turing' }],
};

it('quotes the sentence in Markdown', () =>
  expect(markdownOf(paper, 'A beats B', 'It *is* better.')).toBe(
    'A beats B\n\n> It \\*is\\* better.\n>\n> [Cats & {Dogs}\\_\\*: 50% of $all$](https://example.org/a_(b%29) (2021)\n',
  ));

it('names the paper without a link where there is none', () =>
  expect(markdownOf({ ...paper, url: null, publishedYear: null }, 'A', null)).toContain('> *Cats'));

it('writes BibTeX that a parser of others reads back', () => {
  const [entry] = new Cite(bibtexOf(paper, 'It costs 5% & more.')).data;
  expect(entry?.title).toContain('50% of $all$');
  expect(entry?.author?.map(({ family }) => family)).toEqual(['Lovelace', 'Turing']);
});
