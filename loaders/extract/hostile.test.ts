// Text that no writer of rules had in mind: other scripts, mark-up, broken words, names that are words, a megabyte of one thing.
// Whatever comes, places are exact in UTF-16 units of the text as given, and no text takes more than its share of time.
import { describe, expect, it } from 'vitest';
import type { FactSet, PaperText } from '../../src/domain/facts.js';
import { loadCatalogue } from '../resolve/catalogue.js';
import { extract } from './index.js';

const catalogue = loadCatalogue();

const LONE = /\p{Surrogate}/u;

/** Reads the paper and checks every place that its facts point to. */
const read = (paper: Partial<PaperText>): FactSet => {
  const text: PaperText = { title: 'A study', abstract: null, summary: null, ...paper };
  const facts = extract(text, catalogue);
  const slice = (field: 'title' | 'abstract' | 'summary', start: number, end: number): string => {
    const source = text[field] ?? '';
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(source.length);
    const words = source.slice(start, end);
    // No half of a surrogate pair at either edge.
    expect(LONE.test(words)).toBe(LONE.test(source));
    return words;
  };
  for (const { name, aliases, mentions } of facts.entities) {
    expect(mentions.length).toBeGreaterThan(0);
    for (const { field, start, end, sentence } of mentions) {
      expect([name, ...aliases]).toContain(slice(field, start, end));
      slice(field, sentence[0], sentence[1]);
      expect(sentence[0] <= start && end <= sentence[1]).toBe(true);
    }
  }
  for (const { evidence } of [...facts.results, ...facts.comparisons, ...facts.relations])
    for (const { field, start, end } of evidence) slice(field, start, end);
  return facts;
};

const names = (paper: Partial<PaperText>): string[] =>
  read(paper).entities.flatMap((e) => [e.name, ...e.aliases]);

describe('other scripts', () => {
  it.each([
    [
      'Chinese',
      '我们提出了 Quorvex，一种新的剪枝方法。Quorvex 在 ImageNet 上达到 83.1% 的准确率。',
      'ImageNet',
    ],
    ['Arabic', 'نقترح نموذجا يسمى Quorvex. يتفوق Quorvex على GPT-4 في MMLU بنسبة 3.2%.', 'GPT-4'],
    [
      'Cyrillic, Greek and emoji',
      '😀😀 Мы сравниваем BERT с GPT-4 на MMLU 🚀. Το μοντέλο είναι GPT-4.',
      'GPT-4',
    ],
    ['letters outside the basic plane', '𝒜𝓑𝒞 𝟙𝟚𝟛: we evaluate GPT-4 on MMLU 𠜎𠜱.', 'MMLU'],
    ['combining marks', 'Nai\u0308ve Poincare\u0301 embeddings; we compare with GPT-4 on MMLU.', 'GPT-4'],
  ])('%s', (_script, abstract, name) => {
    expect(names({ abstract })).toContain(name);
  });
});

describe('mark-up and broken words', () => {
  it.each([
    [
      'LaTeX',
      'We minimise $\\mathcal{L}_2$ with \\textbf{Quorvex} and beat GPT-4 by $3.2\\%$ on MMLU.',
      'GPT-4',
    ],
    [
      'a command for the name',
      'We present \\name, a model. \\name{} outperforms GPT-4 by 3.2\\% on MMLU.',
      'GPT-4',
    ],
    ['HTML entities', 'We compare AT&amp;T data &lt;b&gt;GPT-4&lt;/b&gt; on MMLU &#8211; it works.', 'GPT-4'],
    ['soft hyphens', 'The trans\u00adformer beats GPT-4 on Image\u00adNet and MMLU.', 'GPT-4'],
    ['line breaks', 'The trans-\nformer beats\r\nGPT-4 on\nMMLU and gains\n3.2% in accu-\nracy.', 'GPT-4'],
    ['ligatures', 'An e\ufb03cient \ufb01ne-tuned model outperforms GPT-4 by 3.2% on MMLU.', 'GPT-4'],
    ['curly quotes', 'We call it “Quorvex”; it’s better than ‘GPT-4’ on “MMLU”.', 'GPT-4'],
    ['zero-width marks', 'We\u200b compare\u200d with GPT-4\u2060 on \ufeffMMLU.', 'GPT-4'],
    ['all capitals', 'WE PROPOSE QUORVEX, A MODEL. QUORVEX OUTPERFORMS GPT-4 BY 3.2% ON MMLU.', 'GPT-4'],
  ])('%s', (_what, abstract, name) => {
    expect(names({ abstract })).toContain(name);
  });

  it('takes no LaTeX command for a name', () => {
    const found = names({ abstract: 'We present \\name with loss $\\mathcal{L}_2$ and \\textbf{GPT-4}.' });
    for (const command of ['name', 'mathcal', 'textbf', '\\name']) expect(found).not.toContain(command);
  });
});

describe('little text', () => {
  it.each([['😀'], ['\u00ad'], ['   '], ['…'], ['\ud83d'], ['']])('title %j and no abstract', (title) => {
    const facts = read({ title });
    expect([facts.entities, facts.results, facts.comparisons, facts.relations, facts.code]).toEqual([
      [],
      [],
      [],
      [],
      [],
    ]);
  });

  it('reads a title alone', () => {
    expect(names({ title: 'Quorvex: pruning GPT-4 on a budget' })).toContain('GPT-4');
  });
});

describe('names that are words', () => {
  it.each([
    ['Flamingo', 'We fine-tune Flamingo on image captions and compare it with BLIP-2.'],
    ['Whisper', 'We transcribe all talks with Whisper and compare with wav2vec 2.0.'],
    ['Orca', 'Our model outperforms Orca and Vicuna on MMLU.'],
    ['Gemini', 'We evaluate GPT-4, Claude and Gemini on MMLU.'],
    ['CoT', 'We compare CoT with direct answers on GSM8K.'],
  ])('%s as a name', (name, abstract) => {
    expect(names({ abstract })).toContain(name);
  });

  it.each([
    ['flamingo', 'Birds such as the flamingo are counted from drone images.'],
    ['whisper', 'Speakers whisper in half of the recordings, and others whisper softly.'],
    ['orca', 'The calls of an orca were recorded under water for a year.'],
    ['gemini', 'The sky survey covers taurus, gemini and leo.'],
    ['cot', 'Each infant sleeps in a cot that carries a sensor.'],
  ])('%s as a word', (word, abstract) => {
    expect(names({ abstract }).map((n) => n.toLowerCase())).not.toContain(word);
  });
});

describe('a megabyte', () => {
  const million = (piece: string): string => piece.repeat(Math.ceil(1_000_000 / piece.length));
  it.each([
    ['a'],
    ['A'],
    ['(a'],
    ['a-a-a-'],
    ['A-1_b'],
    ['7'],
    ['1.'],
    ['We propose A, B, '],
    ['We propose a new '],
    ['X (Y '],
    ['outperforms GPT-4 by 3% on MMLU and '],
    ['注意'],
    ['😀'],
    ['\\a'],
    ['&amp;'],
    ['\u00ad'],
    ['e\u0301'],
    ['\n'],
    ['github.com'],
    ['http://a.'],
    ['[1, 2024'],
    ['“'],
  ])('of %j costs at most twenty times a millisecond a kilobyte', (piece) => {
    const abstract = million(piece);
    const start = process.cpuUsage();
    read({ title: abstract, abstract });
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(20 * 2 * (abstract.length / 1024));
  });
});
