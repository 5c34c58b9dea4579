// What people hand to `papergraph load` by mistake, and that the good records beside it are still read.
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import type { PaperRecord } from '../../src/domain/record.js';
import { openSource } from './open.js';
import { readAll, sourceContract } from './port.contract.js';
import { type Refusal, UnreadableInput } from './port.js';

const folder = mkdtempSync(join(tmpdir(), 'papergraph-sources-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
const nextName = (): string => {
  files += 1;
  return `input-${files}`;
};
const file = (content: string | Uint8Array, name = nextName()): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const paper = (i: number, more: object = {}): string =>
  JSON.stringify({
    id: `p-${i}`,
    title: `The ${i}th paper on gardens of tokens`,
    abstract: `Text ${i}.`,
    ...more,
  });

const read = async (
  input: string,
  format?: string,
): Promise<{ records: PaperRecord[]; refusals: Refusal[] }> => {
  const items = await readAll(await openSource(input, { format }));
  return {
    records: items.flatMap((item) => (item.kind === 'record' ? item.record : [])),
    refusals: items.flatMap((item) => (item.kind === 'refusal' ? item.refusal : [])),
  };
};

const whyUnreadable = async (input: string, format?: string): Promise<string> => {
  const error = await openSource(input, { format }).then(
    () => null,
    (e: unknown) => e,
  );
  expect(error).toBeInstanceOf(UnreadableInput);
  return (error as UnreadableInput).reason;
};

describe('an input that gives nothing', () => {
  it.each([
    ['an empty file', '', 'is empty'],
    ['blanks alone', ' \n\n\t', 'is empty (blanks alone)'],
    ['an empty file in gzip', gzipSync(''), 'is empty'],
    [
      'binary data',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0, 255, 254, 0]),
      'is binary data; expected text',
    ],
    [
      'binary data without zeros',
      Buffer.from(Array.from({ length: 4000 }, (_, i) => ((i * 7919) % 255) + 1)),
      'is binary data; expected text',
    ],
    [
      'binary data in gzip',
      gzipSync(Buffer.from(Array.from({ length: 4000 }, (_, i) => i % 32))),
      'is binary data; expected text',
    ],
    ['UTF-16', Buffer.from('\ufeffsome text', 'utf16le'), 'is UTF-16 text; save it as UTF-8'],
    [
      'gzip that breaks off at once',
      gzipSync('x'.repeat(1000)).subarray(0, 12),
      expect.stringMatching(/gzip data is cut off/),
    ],
    [
      'a text that is no listing',
      'Dear all,\n\nplease find the minutes below.\n\nRegards\n',
      expect.stringMatching(/no known format.*Daily Papers/),
    ],
    ['a JSON array', '[{"title": "x"}]', expect.stringMatching(/one object a line/)],
    ['JSON over several lines', '{\n  "title": "x"\n}\n', expect.stringMatching(/one object a line/)],
    ['HTML', '<!doctype html><html><body>Papers</body></html>', expect.stringMatching(/HTML or XML/)],
  ])('%s', async (_, content, reason) => {
    expect(await whyUnreadable(file(content))).toEqual(reason);
  });

  it('a directory, a missing file, an unknown format', async () => {
    mkdirSync(join(folder, 'inner'));
    expect(await whyUnreadable(join(folder, 'inner'))).toBe('is a directory; name the files in it');
    expect(await whyUnreadable(join(folder, 'none.txt'))).toBe('there is no such file');
    expect(await whyUnreadable(file('x', 'plain'), 'nonsense')).toMatch(
      /no format "nonsense"; known are .*jsonl,/,
    );
  });

  it('a long essay with headings', async () => {
    const text = Array.from(
      { length: 9 },
      (_, i) => `Chapter ${i}\n\n${'Words go on. '.repeat(40)}\n\n${'More words. '.repeat(40)}\n`,
    );
    expect(await whyUnreadable(file(text.join('\n')))).toMatch(/no known format/);
  });

  it.skipIf(!process.seteuid)('a file that may not be read', async () => {
    const path = file('secret');
    chmodSync(path, 0);
    const root = process.geteuid?.() === 0;
    // Root may read everything, so the test steps down for a moment.
    if (root) process.seteuid?.(65534);
    try {
      expect(await whyUnreadable(path)).toBe('permission to read it is denied');
    } finally {
      if (root) process.seteuid?.(0);
    }
  });
});

describe('bad lines among good ones', () => {
  it('names each with line and reason', async () => {
    const path = file(
      [
        paper(1),
        'not JSON',
        '[1, 2]',
        '{"id": "no-title"}',
        '{"title": 7}',
        '{"title": "  "}',
        '{"title": "A title with a bad abstract", "abstract": ["x"]}',
        '{"title": "A title with bad authors", "authors": "A. and B."}',
        '',
        paper(2),
      ].join('\n'),
    );
    const { records, refusals } = await read(path);
    expect(records.map(({ key }) => key)).toEqual(['p-1', 'p-2']);
    expect(refusals.map(({ place, reason }) => [place.replace(path, ''), reason])).toEqual([
      [':2', expect.stringMatching(/^expected one JSON object a line; got what is no JSON/)],
      [':3', 'the line: expected a JSON object; got a list of 2'],
      [':4', 'title: expected text that is not empty; got nothing'],
      [':5', 'title: expected text; got 7'],
      [':6', 'title: expected text that is not empty; got "  "'],
      [':7', 'abstract: expected text; got a list of 1'],
      [':8', 'authors: expected a list; got "A. and B."'],
    ]);
    expect(refusals[0]).toMatchObject({ source: 'jsonl', raw: 'not JSON' });
  });

  it('bad lines may come first', async () => {
    const { records, refusals } = await read(file(`junk\n[1]\n${paper(1)}\n${paper(2)}\n`));
    expect([records.length, refusals.length]).toEqual([2, 2]);
  });

  it('a line of 50 MB is passed over without being held', async () => {
    const path = file(
      Buffer.concat([
        Buffer.from(`${paper(1)}\n{"title": "`),
        Buffer.alloc(50_000_000, 97),
        Buffer.from(`"}\n${paper(2)}\n`),
      ]),
    );
    const before = process.memoryUsage().arrayBuffers;
    const { records, refusals } = await read(path);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(40_000_000);
    expect(records.map(({ key }) => key)).toEqual(['p-1', 'p-2']);
    expect(refusals).toMatchObject([
      { place: `${path}:2`, reason: 'expected a line of at most 10 MB; got one of 50.0 MB' },
    ]);
    expect(refusals[0]?.raw).toHaveLength(500);
  });

  it('a truncated gzip gives the records before the cut, and says where it is cut', async () => {
    const lines = Array.from({ length: 5000 }, (_, i) => paper(i, { note: Math.sin(i).toString(36) }));
    const zipped = gzipSync(lines.join('\n'));
    for (const share of [0.2, 0.5, 0.999]) {
      const path = file(zipped.subarray(0, Math.floor(zipped.length * share)), `cut-${share}.jsonl.gz`);
      const { records, refusals } = await read(path);
      expect(records.length).toBeGreaterThan(5000 * share * 0.8);
      expect(records.map(({ key }) => key)).toEqual(lines.slice(0, records.length).map((_, i) => `p-${i}`));
      expect(refusals).toMatchObject([
        { place: `${path}:${records.length + 1}`, reason: expect.stringMatching(/cut off/) },
      ]);
    }
  });

  it('a damaged gzip says so', async () => {
    const zipped = gzipSync(
      Array.from({ length: 50_000 }, (_, i) => paper(i, { note: Math.sin(i) })).join('\n'),
    );
    zipped.fill(0xff, zipped.length / 2, zipped.length / 2 + 50);
    const { records, refusals } = await read(file(zipped));
    expect(records.length).toBeGreaterThan(20_000);
    expect(refusals.at(-1)?.reason).toMatch(/gzip data is damaged/);
  });

  it('a cut listing refuses the title whose abstract is not whole', async () => {
    const text = (i: number): string =>
      `The ${i}th paper on gardens of tokens\n\n${`Sentence ${i} is here. `.repeat(30)}\n\n`;
    const zipped = gzipSync(`by AK and the research community\n\n${text(1)}${text(2)}`, { level: 0 });
    const { records, refusals } = await read(file(zipped.subarray(0, zipped.length - 100)));
    expect(records.map(({ title }) => title)).toEqual(['The 1th paper on gardens of tokens']);
    expect(refusals.map(({ reason }) => reason)).toEqual([
      'expected an abstract after this title; got none',
      expect.stringMatching(/cut off/),
    ]);
  });
});

describe('texts', () => {
  it('keeps what is strange and replaces what no store can hold, length for length', async () => {
    const abstract = 'Zero\u0000 bell\u0007 tab\t line\nnext 😀 \ud800 שלום $x_{1}\\%$ end';
    const title = '  Quotes "\' and `backticks` and }) DETACH DELETE n //\n  on two lines ';
    const { records } = await read(file(JSON.stringify({ title, abstract: ` ${abstract} ` })));
    expect(records[0]?.abstract).toBe('Zero  bell  tab\t line\nnext 😀 \ufffd שלום $x_{1}\\%$ end');
    expect(records[0]?.abstract).toHaveLength(abstract.length);
    expect(records[0]?.title).toBe('Quotes "\' and `backticks` and }) DETACH DELETE n // on two lines');
  });

  it('reads a byte order mark and line ends of Windows', async () => {
    const { records } = await read(file(`\ufeff${paper(1)}\r\n${paper(2)}\r\n`));
    expect(records).toHaveLength(2);
  });
});

describe('ways in', () => {
  const two = `${paper(1)}\n${paper(2)}\n`;
  const stdin = async function* (bytes: Buffer, size: number): AsyncGenerator<Buffer> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  };

  it.each([
    ['plain', Buffer.from(two)],
    ['gzip', gzipSync(two)],
    ['gzip in gzip', gzipSync(gzipSync(two))],
    ['two gzip members', Buffer.concat([gzipSync(`${paper(1)}\n`), gzipSync(`${paper(2)}\n`)])],
  ])('stdin, %s, a byte at a time', async (_, bytes) => {
    const source = await openSource('-', { stdin: stdin(bytes, 1) });
    expect(source).toMatchObject({ name: 'jsonl', resumeKey: null, size: null });
    expect(await readAll(source)).toHaveLength(2);
    expect(source.bytesRead).toBe(bytes.length);
  });

  it('waiting for stdin can be called off, before the first byte and after', async () => {
    const calledOff = new AbortController();
    const opening = openSource('-', { stdin: new PassThrough(), signal: calledOff.signal });
    calledOff.abort(new Error('called off'));
    await expect(opening).rejects.toThrow('called off');

    const slow = new PassThrough();
    slow.write(two.repeat(1000));
    const source = await openSource('-', { stdin: slow });
    const second = new AbortController();
    setTimeout(() => second.abort(new Error('called off later')), 50);
    await expect(async () => {
      for await (const _ of source.read(null, second.signal));
    }).rejects.toThrow('called off later');
  });

  it('an empty stdin', async () => {
    await expect(openSource('-', { stdin: stdin(Buffer.alloc(0), 1) })).rejects.toThrow('-: is empty');
  });

  it('the bundled sample, which has summaries alone', async () => {
    const { records, refusals } = await read('sample');
    expect([records.length, refusals.length]).toEqual([57, 0]);
    expect(records.every((r) => r.source === 'sample' && r.abstract === null && r.summary !== null)).toBe(
      true,
    );
  });

  it('a file knows when it is the one that was read before', async () => {
    const path = file(two);
    const first = await openSource(path);
    expect(first.resumeKey).toBe((await openSource(path)).resumeKey);
    expect(first.size).toBe(Buffer.byteLength(two));
    writeFileSync(path, `${two}${paper(3)}`);
    expect((await openSource(path)).resumeKey).not.toBe(first.resumeKey);
  });

  it('a forced format', async () => {
    const { records } = await read(file(paper(1)), 'facts');
    expect(records).toMatchObject([{ source: 'facts', facts: { extractor: 'given/1', entities: [] } }]);
    expect((await read(file(paper(1)), 'hf-listing')).records).toEqual([]);
  });
});

describe('JSON Lines', () =>
  sourceContract(() => openSource(file(`${paper(1)}\n\nbad\n${paper(2)}\r\n${paper(3)}`, 'contract.jsonl'))));
