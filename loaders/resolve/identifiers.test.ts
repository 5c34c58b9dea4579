// One id in its many spellings; and what only looks like one.
import { describe, expect, it } from 'vitest';
import { identifiersOf, identifierText, parseIdentifier } from './identifiers.js';

const parsed = (text: string): string | null => {
  const found = parseIdentifier(text);
  return found && identifierText(found);
};

describe('parseIdentifier', () => {
  it.each([
    ['2106.01234', 'arxiv:2106.01234'],
    ['arXiv:2106.01234v3', 'arxiv:2106.01234'],
    [' https://arxiv.org/abs/2106.01234v1 ', 'arxiv:2106.01234'],
    ['http://www.arxiv.org/pdf/2106.01234v2.pdf', 'arxiv:2106.01234'],
    ['https://export.arxiv.org/abs/0704.0001', 'arxiv:0704.0001'],
    ['https://huggingface.co/papers/2405.15738', 'arxiv:2405.15738'],
    ['hep-th/9901001', 'arxiv:hep-th/9901001'],
    ['https://arxiv.org/abs/hep-th/9901001v2', 'arxiv:hep-th/9901001'],
    ['math.GT/0309136', 'arxiv:math/0309136'],
    ['10.48550/arXiv.2106.01234', 'arxiv:2106.01234'],
    ['https://doi.org/10.48550/ARXIV.hep-th/9901001', 'arxiv:hep-th/9901001'],
    ['doi:10.1103/PhysRevD.76.013009', 'doi:10.1103/physrevd.76.013009'],
    ['https://dx.doi.org/10.1000/ABC.', 'doi:10.1000/abc'],
    [`s2:${'aB'.repeat(20)}`, `s2:${'ab'.repeat(20)}`],
    [`https://www.semanticscholar.org/paper/A-Title/${'ab'.repeat(20)}`, `s2:${'ab'.repeat(20)}`],
    ['s2:CorpusId:12', 's2:corpusid:12'],
    ['https://openalex.org/W2741809807', 'openalex:W2741809807'],
    ['openalex:w27', 'openalex:W27'],
    ['title:Gardens of Tokens', 'title:gardensoftokens'],
  ])('%s is %s', (text, expected) => {
    expect(parsed(text)).toBe(expected);
  });

  it.each([
    '2113.01234',
    '1234.56',
    'p-12',
    'w12',
    'ab'.repeat(20),
    '10.1/x',
    '',
    'https://example.org/2106.01234',
    'https://arxiv.org/list/cs.CL',
  ])('%s is none', (text) => expect(parsed(text)).toBeNull());

  it('sorts by precedence and drops repeats', () => {
    expect(
      identifiersOf('10.1000/b', 'arXiv:2106.01234v2', null, 'https://arxiv.org/abs/2106.01234').map(
        identifierText,
      ),
    ).toEqual(['arxiv:2106.01234', 'doi:10.1000/b']);
  });
});
