// What is each service's own: pages, tokens, cursors, silent nulls, errors that look like papers.
import { describe, expect, it } from 'vitest';
import { ok, replay, status } from '../../test/support/replay.js';
import { atomError, atomFeed, oaiBody, oaiList, openalexWork, s2Paper } from './testing/bodies.js';
import { clientFor, readSorted } from './testing/client.js';

describe('arXiv', () => {
  const ids = ['2401.00001', '2401.00002', '2401.00003'];

  it('reads a query over short and empty pages', async () => {
    const server = await replay({
      '/arxiv/query?search_query=cat%3Acs.CL&start=0': [ok(atomFeed(ids.slice(0, 2), 3))],
      '/arxiv/query?search_query=cat%3Acs.CL&start=2': [ok(atomFeed([], 3)), ok(atomFeed(ids.slice(2), 3))],
    });
    const { records, refusals } = await readSorted('arxiv:cat:cs.CL', clientFor(server.url));
    expect(refusals).toEqual([]);
    expect(records.map(({ key }) => key)).toEqual(ids);
    expect(records[0]).toMatchObject({
      source: 'arxiv',
      identifiers: [
        { scheme: 'arxiv', value: '2401.00001' },
        { scheme: 'doi', value: '10.1000/pond.0' },
      ],
      title: 'Ponds of tokens, part 0: frogs & reeds',
      abstract: 'We dig pond 0\nof tokens.',
      publishedAt: '2024-01-01',
      statedAt: '2024-02-01T09:54:44.000Z',
      venue: 'Journal of Ponds 0 (2024)',
      subjects: ['cs.CL', 'cs.LG'],
    });
  });

  it.each([
    ['the current form', atomFeed([ids[0] as string], 1)],
    ['the legacy form', atomFeed([ids[0] as string], 2)],
  ])('names ids that it does not know, in %s', async (_name, feed) => {
    const server = await replay({ '/arxiv/query?id_list=2401.00001,2401.99999': [ok(feed)] });
    const { records, refusals } = await readSorted(
      'arxiv:2401.00001v3,arXiv:2401.99999',
      clientFor(server.url),
    );
    expect(records).toHaveLength(1);
    expect(refusals).toMatchObject([{ reason: 'expected a paper of this id; arXiv knows none' }]);
    expect(refusals[0]?.place).toContain('2401.99999)');
  });

  it('makes no paper of an error', async () => {
    const server = await replay({ '/arxiv/query': [ok(atomError)] });
    const { records, refusals } = await readSorted('arxiv:((', clientFor(server.url));
    expect(records).toEqual([]);
    expect(refusals[0]?.reason).toContain('arXiv: malformed query');
  });
});

describe('arXiv OAI-PMH', () => {
  const first = oaiList(['2303.00001', '2303.00002'], 't1|1001');
  const input = 'arxiv-oai:set=cs&from=2026-09-01';

  it('follows tokens; one that ran out begins again', async () => {
    const expired = oaiBody('<error code="badResumptionToken">expired</error>');
    const server = await replay({
      '/arxiv-oai/oai?verb=ListRecords&set=cs': [ok(first)],
      '/arxiv-oai/oai?verb=ListRecords&resumptionToken=t1%7C1001': [
        ok(expired),
        ok(oaiList(['2303.00003'], null)),
      ],
    });
    const { records, refusals } = await readSorted(input, clientFor(server.url));
    expect(refusals).toEqual([]);
    expect(new Set(records.map(({ key }) => key))).toEqual(
      new Set(['2303.00001', '2303.00002', '2303.00003']),
    );
    expect(records[0]).toMatchObject({
      source: 'arxiv',
      authors: [{ name: 'Ada Quíll' }, { name: 'Bo Fenn' }, { name: 'Çelik Ørs' }],
      publishedAt: '2023-03-27',
      statedAt: '2026-09-24',
    });
  });

  it('a token that is always out, and an empty day', async () => {
    const expired = oaiBody('<error code="badResumptionToken">expired</error>');
    const server = await replay({
      '/arxiv-oai/oai?verb=ListRecords&set=cs': [ok(first)],
      '/arxiv-oai/oai?verb=ListRecords&resumptionToken': [ok(expired)],
      '/arxiv-oai/oai?verb=ListRecords&set=stat': [ok(oaiBody('<error code="noRecordsMatch">none</error>'))],
    });
    const { refusals } = await readSorted(input, clientFor(server.url));
    expect(refusals).toMatchObject([
      { place: `${input} (from resumption token t1|1001 on)`, unavailable: true },
    ]);
    expect(await readSorted('arxiv-oai:set=stat', clientFor(server.url))).toEqual({
      records: [],
      refusals: [],
    });
  });
});

describe('Semantic Scholar', () => {
  it('names the nulls, keeps author ids, references and the tldr', async () => {
    const server = await replay({
      '/s2/paper/batch': [
        ok([s2Paper(1), null, s2Paper(3, { authors: null, references: null, tldr: null, venue: '' })]),
      ],
    });
    const client = clientFor(server.url, { keys: { s2: 'k' } });
    const { records, refusals } = await readSorted('s2:2401.00001,CorpusId:9,10.1000/hill.3', client);
    expect(JSON.parse(server.heard[0]?.body ?? '')).toEqual({
      ids: ['ARXIV:2401.00001', 'CorpusId:9', 'DOI:10.1000/hill.3'],
    });
    expect(server.heard[0]?.headers['x-api-key']).toBe('k');
    expect(refusals).toMatchObject([{ place: 's2:2401.00001,CorpusId:9,10.1000/hill.3 (CorpusId:9)' }]);
    expect(records[0]).toMatchObject({
      source: 's2',
      summary: 'Hill 1 is climbed.',
      venue: 'Journal of Hills',
      subjects: ['Computer Science'],
      authors: [
        { name: 'Ada Quill', id: 's2:11' },
        { name: 'Bo Fenn', id: null },
      ],
      cites: [
        { scheme: 'arxiv', value: '2401.00002' },
        { scheme: 's2', value: '2'.padStart(40, '0') },
      ],
    });
    expect(records[1]).toMatchObject({ authors: null, summary: null });
    expect(records[1]).not.toHaveProperty('venue');
  });
});

describe('OpenAlex', () => {
  it('follows cursors, rebuilds abstracts, finds the arXiv id', async () => {
    const server = await replay({
      '/openalex/works?filter=topics.id%3AT1&per_page=100&cursor=*': [
        status(403),
        ok({ meta: { next_cursor: 'c2' }, results: [openalexWork(1)] }),
      ],
      '/openalex/works?filter=topics.id%3AT1&per_page=100&cursor=c2': [
        ok({
          meta: { next_cursor: null },
          results: [openalexWork(2, { abstract_inverted_index: null, doi: null })],
        }),
      ],
    });
    const client = clientFor(server.url, { keys: { openalex: 'k' } });
    const { records, refusals } = await readSorted('openalex:topics.id:T1', client);
    expect(refusals).toEqual([]);
    expect(server.heard[0]?.url).toContain('api_key=k');
    expect(records[0]).toMatchObject({
      key: 'W101',
      identifiers: [
        { scheme: 'arxiv', value: '2403.00001' },
        { scheme: 'doi', value: '10.1000/coast.1' },
        { scheme: 'openalex', value: 'W101' },
      ],
      abstract: 'We walk coasts. We swim.',
      authors: [{ name: 'Ada Quill', id: 'openalex:A51' }],
      venue: 'Coasts',
      cites: [{ scheme: 'openalex', value: 'W7' }],
      statedAt: '2024-05-01T10:00:00.000Z',
    });
    expect(records[1]).toMatchObject({ abstract: null });
  });
});
