// Bodies in the upstreams' exact shapes, with texts of our own.

const NAMES = ['Ada Quill', 'Bo Fenn', 'Çelik Örs'] as const;

/** An entry of the Daily Papers as of 2025. */
export const hfEntry = (i: number, more: object = {}) => ({
  paper: {
    id: `2506.9${String(i).padStart(4, '0')}`,
    authors: NAMES.map((name, n) => ({ _id: `a${i}${n}`, name, hidden: false })),
    publishedAt: '2025-06-09T17:59:53.000Z',
    submittedOnDailyAt: '2025-06-10T00:43:01.816Z',
    title: `Garden number ${i} of tokens in bloom`,
    summary: `We plant garden ${i}.\nIt grows on ImageNet.`,
    upvotes: 10 + i,
    discussionId: `d${i}`,
    ai_summary: `Garden ${i} grows.`,
    ai_keywords: ['gardens'],
    githubRepo: `https://github.com/example/garden-${i}`,
    githubStars: 3,
    projectPage: `https://gardens.example/${i}`,
    ...more,
  },
  publishedAt: '2025-06-09T13:59:53.000Z',
  title: `Garden number ${i} of tokens in bloom`,
  summary: `We plant garden ${i}.\nIt grows on ImageNet.`,
  thumbnail: 'https://cdn.example/t.png',
  numComments: 2,
  isAuthorParticipating: false,
});

export const atomEntry = (id: string, i: number): string => `  <entry>
    <id>http://arxiv.org/abs/${id}v2</id>
    <updated>2024-02-0${(i % 8) + 1}T09:54:44Z</updated>
    <published>2024-01-0${(i % 8) + 1}T09:54:44Z</published>
    <title>Ponds of tokens,
  part ${i}: frogs &amp; reeds</title>
    <summary>  We dig pond ${i}
of tokens.
</summary>
    <author><name>Ada Quill</name></author>
    <author><name>Bo Fenn</name><arxiv:affiliation>Example University</arxiv:affiliation></author>
    <arxiv:doi>10.1000/Pond.${i}</arxiv:doi>
    <arxiv:journal_ref>Journal of Ponds ${i} (2024)</arxiv:journal_ref>
    <link href="https://arxiv.org/abs/${id}v2" rel="alternate" type="text/html"/>
    <arxiv:primary_category term="cs.CL" scheme="http://arxiv.org/schemas/atom"/>
    <category term="cs.CL" scheme="http://arxiv.org/schemas/atom"/>
    <category term="cs.LG" scheme="http://arxiv.org/schemas/atom"/>
  </entry>`;

export const atomFeed = (
  ids: readonly string[],
  total = ids.length,
): string => `<?xml version='1.0' encoding='UTF-8'?>
<feed xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/" xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns="http://www.w3.org/2005/Atom">
  <id>https://arxiv.org/api/x</id>
  <title>arXiv Query: search_query=cat:cs.CL</title>
  <updated>2026-08-05T09:42:58Z</updated>
  <opensearch:itemsPerPage>500</opensearch:itemsPerPage>
  <opensearch:totalResults>${total}</opensearch:totalResults>
  <opensearch:startIndex>0</opensearch:startIndex>
${ids.map(atomEntry).join('\n')}
</feed>`;

export const atomError = `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>http://arxiv.org/api/errors#bad_query</id><title>Error</title><summary>malformed query</summary></entry></feed>`;

const oaiRecord = (id: string): string => `<record>
  <header><identifier>oai:arXiv.org:${id}</identifier><datestamp>2026-09-24</datestamp><setSpec>cs:cs:LG</setSpec></header>
  <metadata><arXivRaw xmlns="http://arxiv.org/OAI/arXivRaw/">
    <id>${id}</id><submitter>A. Quill</submitter>
    <version version="v1"><date>Mon, 27 Mar 2023 18:18:15 GMT</date><size>3kb</size></version>
    <version version="v2"><date>Fri, 11 Sep 2026 06:31:45 GMT</date><size>4kb</size></version>
    <title>Meadows of ${id} in many words</title>
    <authors>Ada Qu\\'ill (1), Bo Fenn (1 and 2) and \\c{C}elik {\\O}rs ((1) Here, (2) There)</authors>
    <categories>cs.LG cs.CV</categories>
    <abstract>We mow meadow ${id}.</abstract>
  </arXivRaw></metadata>
</record>`;

export const oaiDeleted = (id: string, datestamp = '2026-09-30'): string => `<record>
  <header status="deleted"><identifier>oai:arXiv.org:${id}</identifier><datestamp>${datestamp}</datestamp><setSpec>cs:cs:LG</setSpec></header>
</record>`;

export const oaiBody = (inner: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><responseDate>2026-09-28T00:00:00Z</responseDate>
<request verb="ListRecords">https://oaipmh.arxiv.org/oai</request>
${inner}
</OAI-PMH>`;

export const oaiList = (ids: readonly string[], token: string | null): string =>
  oaiBody(
    `<ListRecords>${ids.map(oaiRecord).join('\n')}${token === null ? '' : `<resumptionToken cursor="0">${token}</resumptionToken>`}</ListRecords>`,
  );

export const s2Paper = (i: number, more: object = {}) => ({
  paperId: String(i).padStart(40, '0'),
  externalIds: { ArXiv: `2401.0000${i}`, DOI: `10.1000/HILL.${i}`, CorpusId: i },
  url: `https://www.semanticscholar.org/paper/${String(i).padStart(40, '0')}`,
  title: `Hill number ${i} of tokens in winter`,
  abstract: `We climb hill ${i}.`,
  venue: 'Journal of Hills',
  year: 2024,
  publicationDate: '2024-01-05',
  s2FieldsOfStudy: [
    { category: 'Computer Science', source: 'external' },
    { category: 'Computer Science', source: 's2-fos-model' },
  ],
  tldr: { model: 'tldr@v2.0.0', text: `Hill ${i} is climbed.` },
  authors: [
    { authorId: '11', name: 'Ada Quill' },
    { authorId: null, name: 'Bo Fenn' },
  ],
  references: [
    { paperId: String(i + 1).padStart(40, '0'), externalIds: { ArXiv: `2401.0000${i + 1}` } },
    { paperId: null, externalIds: null },
  ],
  ...more,
});

export const openalexWork = (i: number, more: object = {}) => ({
  id: `https://openalex.org/W10${i}`,
  doi: `https://doi.org/10.1000/coast.${i}`,
  title: `Coast number ${i} of tokens at dawn`,
  display_name: `Coast number ${i} of tokens at dawn`,
  publication_year: 2024,
  publication_date: '2024-03-01',
  ids: { openalex: `https://openalex.org/W10${i}` },
  primary_location: {
    is_oa: true,
    landing_page_url: `https://doi.org/10.1000/coast.${i}`,
    pdf_url: null,
    source: { id: 'https://openalex.org/S1', display_name: 'Coasts' },
  },
  locations: [{ landing_page_url: `http://arxiv.org/abs/2403.0000${i}`, pdf_url: null }],
  authorships: [
    {
      author_position: 'first',
      author: { id: 'https://openalex.org/A51', display_name: 'Ada Quill', orcid: null },
      institutions: [],
    },
  ],
  topics: [{ id: 'https://openalex.org/T1', display_name: 'Topic Modeling' }],
  abstract_inverted_index: { Abstract: [0], We: [1, 4], walk: [2], 'coasts.': [3], 'swim.': [6] },
  referenced_works: ['https://openalex.org/W7'],
  updated_date: '2024-05-01T10:00:00',
  ...more,
});
