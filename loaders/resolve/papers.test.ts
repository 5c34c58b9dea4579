// Which records are one paper, what the paper then is, and that no order or repetition can show.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paperIdOf } from '../../src/domain/ids.js';
import { type PaperRecord, recordOf } from '../../src/domain/record.js';
import { identifiersOf, identifierText } from './identifiers.js';
import { groupRecords, identityKeys, recordHash, resolvePapers, winner } from './papers.js';

const TITLE = 'Wading through gardens of long tokens';
const record = ({ ids = [], ...more }: Partial<PaperRecord> & { ids?: string[] } = {}): PaperRecord =>
  recordOf({ source: 'jsonl', key: 'k', identifiers: identifiersOf(...ids), title: TITLE, ...more });
const by = (...names: string[]): Pick<PaperRecord, 'authors'> => ({
  authors: names.map((name) => ({ name, id: null })),
});
const keys = (records: PaperRecord[]): string[] =>
  groupRecords(records)
    .map((group) =>
      group.records
        .map(({ key }) => key)
        .sort()
        .join('+'),
    )
    .sort();
const titleId = (value: string): string => paperIdOf({ scheme: 'title', value });
const KEY = 'wadingthroughgardensoflongtokens';

describe('one paper', () => {
  it('shares an id, whatever else it says', () => {
    const a = record({ key: 'a', ids: ['2106.00001', '10.1000/x'], title: 'One', publishedYear: 2017 });
    const b = record({ key: 'b', ids: ['10.1000/X'], title: 'Another', publishedYear: 2021, ...by('X Y') });
    expect(keys([a, b])).toEqual(['a+b']);
  });

  it('is bridged by a third record, and split when that goes', () => {
    const a = record({ key: 'a', ids: ['2106.00001'], title: 'One' });
    const b = record({ key: 'b', ids: ['10.1000/x'], title: 'Two' });
    const bridge = record({ key: 'c', ids: ['2106.00001', '10.1000/x'], title: 'Three' });
    expect(keys([a, b])).toEqual(['a', 'b']);
    expect(keys([a, bridge, b])).toEqual(['a+b+c']);
    const [paper] = resolvePapers([a, bridge, b]);
    expect(paper?.formerIds).toEqual(resolvePapers([b]).map(({ id }) => id));
  });

  it.each<
    [string, string[], Partial<PaperRecord> & { ids?: string[] }, Partial<PaperRecord> & { ids?: string[] }]
  >([
    ['an equal title, written otherwise', ['a+b'], {}, { title: 'WADING through “Gardens” of long-tokens' }],
    ['an equal title and an id on one side', ['a+b'], { ids: ['2106.00001'] }, {}],
    ['an arXiv id and a DOI', ['a+b'], { ids: ['2106.00001'] }, { ids: ['10.1000/x'] }],
    ['two arXiv ids', ['a', 'b'], { ids: ['2106.00001'] }, { ids: ['2106.00002'] }],
    ['two DOIs', ['a', 'b'], { ids: ['10.1000/x'] }, { ids: ['10.1000/y'] }],
    ['years one apart', ['a+b'], { publishedYear: 2020 }, { publishedYear: 2021 }],
    ['years two apart', ['a', 'b'], { publishedYear: 2020 }, { publishedYear: 2022 }],
    ['one first author in two spellings', ['a+b'], by('Émile Dörig Jr.', 'X Y'), by('Dorig, E.')],
    ['other first authors', ['a', 'b'], by('Ada Lovelace', 'Kurt Gödel'), by('Kurt Gödel', 'Ada Lovelace')],
    ['authors on one side', ['a+b'], by('Ada Lovelace'), {}],
    ['a short title', ['a', 'b'], { title: 'TokenRing' }, { title: 'TokenRing' }],
    [
      'a title of twenty letters',
      ['a+b'],
      { title: 'Lexinvariant Language' },
      { title: 'Lexinvariant Language' },
    ],
    ['a title of five short words', ['a+b'], { title: 'How to do it now' }, { title: 'How to do it now' }],
  ])('%s', (_, expected, a, b) => {
    expect(keys([record({ key: 'a', ...a }), record({ key: 'b', ...b })])).toEqual(expected);
  });

  it('a contradiction in a title keeps all apart but those that have a title alone', () => {
    const records = [
      record({ key: 'a', ids: ['2106.00001'] }),
      record({ key: 'b', ids: ['2106.00002'] }),
      record({ key: 'c' }),
      record({ key: 'd', source: 'hf-listing' }),
      record({ key: 'e', ids: ['10.1000/x'] }),
    ];
    expect(keys(records)).toEqual(['a', 'b', 'c+d', 'e']);
    const papers = resolvePapers(records);
    expect(papers.find(({ arxivId }) => arxivId === '2106.00001')?.identifiers.map(identifierText)).toEqual([
      'arxiv:2106.00001',
    ]);
    expect(papers.filter(({ id, formerIds }) => [id, ...formerIds].includes(titleId(KEY)))).toHaveLength(1);
  });

  it('titles alone that contradict each other are told apart by author and year', () => {
    const a = record({ key: 'a', publishedYear: 2017, ...by('Ada Lovelace') });
    const b = record({ key: 'b', publishedYear: 2023, ...by('Kurt Gödel') });
    const c = record({ key: 'c', publishedYear: 2023, ...by('K. Godel') });
    expect(
      resolvePapers([a, b, c])
        .map(({ identifiers }) => identifiers.map(identifierText))
        .sort(),
    ).toEqual([[`title:${KEY}~godel.2023`], [`title:${KEY}~lovelace.2017`]]);
    // Alone each has the bare title; every id that was ever given goes on resolving, to one paper.
    const known = (records: PaperRecord[]): string[] =>
      resolvePapers(records)
        .flatMap(({ id, formerIds }) => [id, ...formerIds])
        .sort();
    const both = known([a, b, c]);
    expect(new Set(both).size).toBe(both.length);
    expect(both).toContain(titleId(KEY));
    expect(known([a])).toEqual([titleId(KEY), titleId(`${KEY}~lovelace.2017`)].sort());
  });

  it('two titles of one paper do not join two others that contradict each other', () => {
    const second = 'Another long title of the same paper here';
    const records = [
      record({ key: 'a', ids: [`s2:${'a'.repeat(40)}`] }),
      record({ key: 'b', ids: [`s2:${'a'.repeat(40)}`], title: second }),
      record({ key: 'c', ids: ['2106.00001'] }),
      record({ key: 'd', ids: ['2106.00002'], title: second }),
    ];
    expect(keys(records)).toEqual(['a+b', 'c', 'd']);
    expect(keys(records.slice(0, 3))).toEqual(['a+b+c']);
  });

  it('many records with one title take no long time', () => {
    const many = Array.from({ length: 20_000 }, (_, i) =>
      record({ key: `${i}`, ids: i % 2 ? [`10.1000/${i}`] : [] }),
    );
    const start = performance.now();
    expect(groupRecords(many)).toHaveLength(10_001);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe('fields', () => {
  const sample = record({
    source: 'sample',
    key: 's',
    summary: 'Sample words.',
    codeUrls: ['https://c.example/s'],
  });
  const listing = record({
    source: 'hf-listing',
    key: 'l',
    abstract: 'Listing words.',
    title: TITLE.toUpperCase(),
  });
  const arxiv = record({
    source: 'arxiv',
    key: 'x',
    ids: ['2106.00001'],
    publishedAt: '2021-06-01',
    publishedYear: 2021,
    codeUrls: ['https://c.example/a'],
  });

  it('come from the source of highest precedence that knows them', () => {
    const [paper] = resolvePapers([sample, listing, arxiv]);
    expect(paper).toMatchObject({
      id: paperIdOf({ scheme: 'arxiv', value: '2106.00001' }),
      formerIds: [titleId(KEY)],
      title: TITLE,
      abstract: 'Listing words.',
      summary: null,
      textSource: 'hf-listing',
      publishedAt: '2021-06-01',
      publishedYear: 2021,
      arxivId: '2106.00001',
      codeUrls: ['https://c.example/a', 'https://c.example/s'],
    });
    expect(paper?.records.map(({ source }) => source)).toEqual(['arxiv', 'hf-listing', 'sample']);
  });

  it('the sample alone gives its summary; another summary stays beside an abstract', () => {
    expect(resolvePapers([sample])).toMatchObject([
      { abstract: null, summary: 'Sample words.', textSource: 'sample' },
    ]);
    const s2 = record({ source: 's2', key: 's2', summary: 'In short.' });
    expect(resolvePapers([sample, listing, s2])).toMatchObject([
      { abstract: 'Listing words.', summary: 'In short.' },
    ]);
  });

  it('the later statement of one rank wins', () => {
    const early = record({ key: 'a', statedAt: '2024-01-01', upvotes: 3 });
    const late = record({ key: 'b', statedAt: '2024-01-02T00:00:00.000Z', upvotes: 5 });
    expect(resolvePapers([early, late])).toMatchObject([{ upvotes: 5 }]);
  });

  it('a year alone stays a year', () => {
    expect(resolvePapers([record({ publishedYear: 2019 })])).toMatchObject([
      { publishedAt: null, publishedYear: 2019 },
    ]);
  });
});

const anyRecord: fc.Arbitrary<PaperRecord> = fc
  .record({
    source: fc.constantFrom('arxiv', 'jsonl', 'hf-listing', 'sample', 'other'),
    key: fc.constantFrom('1', '2', '3', '4', '5', '6'),
    statedAt: fc.constantFrom(null, '2024-01-01', '2024-02-01'),
    ids: fc.subarray(
      ['2106.00001', '2106.00002', '10.1000/x', '10.1000/y', `s2:${'a'.repeat(40)}`, 'openalex:W1'],
      { maxLength: 2 },
    ),
    title: fc.constantFrom(TITLE, 'Ponds of many other tokens and more', 'Short', '???'),
    year: fc.constantFrom(null, 2017, 2018, 2019, 2023),
    author: fc.constantFrom(null, 'Ada Lovelace', 'Kurt Gödel'),
    abstract: fc.constantFrom(null, 'One text.', 'Another text.'),
  })
  .map(({ ids, year, author, ...rest }) =>
    record({ ...rest, ids, publishedYear: year, ...(author ? by(author) : {}) }),
  );
const anyRecords = fc.array(anyRecord, { maxLength: 14 });

describe('a function of the set of records', () => {
  it('order and repetition do not show', () => {
    const shuffled = anyRecords.chain((records) =>
      fc.record({
        records: fc.constant(records),
        other: fc.shuffledSubarray([...records, ...records], { minLength: records.length * 2 }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ records, other }) => {
        expect(resolvePapers(other)).toEqual(resolvePapers(records));
      }),
      { numRuns: 500 },
    );
  });

  it('every id belongs to one paper, and every standing record is in one', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const papers = resolvePapers(records);
        const ids = papers.flatMap(({ id, formerIds }) => [id, ...formerIds]);
        expect(new Set(ids).size).toBe(ids.length);
        const held = papers.flatMap((paper) => paper.records.map(({ source, key }) => `${source} ${key}`));
        expect(held.sort()).toEqual(
          [...new Set(records.map(({ source, key }) => `${source} ${key}`))].sort(),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('a part closed under shared keys resolves as it does in the whole', () => {
    fc.assert(
      fc.property(anyRecords, fc.nat(), (records, pick) => {
        const all = groupRecords(records).flatMap((group) => group.records);
        const start = all[pick % Math.max(1, all.length)];
        if (!start) return;
        const part = new Set([start]);
        for (let before = 0; before < part.size; ) {
          before = part.size;
          const known = new Set([...part].flatMap(identityKeys));
          for (const one of all) if (identityKeys(one).some((key) => known.has(key))) part.add(one);
        }
        const whole = resolvePapers(records).filter((paper) => paper.records.some((one) => part.has(one)));
        expect(resolvePapers([...part])).toEqual(whole);
      }),
      { numRuns: 500 },
    );
  });

  it('an id, once given, resolves however many records come later', () => {
    fc.assert(
      fc.property(anyRecords, anyRecord, (records, later) => {
        // A statement that replaces another may take its ids with it; only new ones are meant here.
        fc.pre(!records.some(({ source, key }) => source === later.source && key === later.key));
        const ids = (set: PaperRecord[]): string[] =>
          resolvePapers(set).flatMap(({ id, formerIds }) => [id, ...formerIds]);
        const after = new Set(ids([...records, later]));
        expect(ids(records).filter((id) => !after.has(id))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('the winner is commutative, associative and idempotent', () => {
    const same = anyRecord.map((one) => ({ ...one, source: 'jsonl', key: 'k' }));
    fc.assert(
      fc.property(same, same, same, (a, b, c) => {
        expect(recordHash(winner(a, b))).toBe(recordHash(winner(b, a)));
        expect(recordHash(winner(winner(a, b), c))).toBe(recordHash(winner(a, winner(b, c))));
        expect(winner(a, a)).toBe(a);
      }),
    );
  });
});
