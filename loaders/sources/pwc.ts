// The Papers with Code dumps (closed in July 2025): papers, links to code, methods, data sets. Evaluation tables
// stand in `pwc-tables.ts`. What a dump tells of a paper is a record of its own, so that each row has its origin.
import type { FactSet, NamedEntity } from '../../src/domain/facts.js';
import type { EntityType, Role } from '../../src/domain/kinds.js';
import type { PaperRecord } from '../../src/domain/record.js';
import { Fields } from './fields.js';
import type { FileFormat } from './format.js';
import { jsonArray } from './json-formats.js';
import { readItem } from './live.js';
import { keyOfTitle, readRecord } from './record-read.js';

export const PWC = 'pwc';

/** A name that the source tells, without a place in a text. */
export const told = (
  name: string,
  type: EntityType,
  role: Role,
  aliases: readonly string[] = [],
): NamedEntity => ({
  name,
  type,
  roles: [role],
  confidence: 1,
  aliases: [...new Set(aliases)].filter((alias) => alias && alias !== name).sort(),
  candidates: [],
  foundBy: 'given',
  generic: false,
  mentions: [],
});

export const toldFacts = (more: Partial<FactSet>): FactSet => ({
  extractor: 'pwc/1',
  entities: [],
  results: [],
  comparisons: [],
  relations: [],
  code: [],
  ...more,
});

/** A record about the paper that `fields` name; throws `FieldError` when they name none. */
export const about = (
  fields: Fields,
  paper: {
    readonly title: string;
    readonly url: string | null;
    readonly arxivId?: string | null;
    readonly part: string;
  },
  more: Record<string, unknown> = {},
): PaperRecord => {
  const { title, url, arxivId, part } = paper;
  if (!title.trim()) fields.fail('paper_title', 'the title of a paper');
  const record = readRecord({ id: arxivId ?? null, title, url, ...more }, 'jsonl');
  return { ...record, source: PWC, key: `${url || keyOfTitle(title)}${part ? `|${part}` : ''}` };
};

/** A line of papers-with-abstracts.json. */
const paperRecord = (raw: unknown): PaperRecord => {
  const paper = new Fields(raw, '');
  const title = paper.text('title') ?? '';
  if (!title.trim()) paper.fail('title', 'text that is not empty');
  const address = paper.text('paper_url');
  const record = readRecord(
    {
      id: paper.text('arxiv_id'),
      title,
      abstract: paper.text('abstract'),
      authors: paper.texts('authors'),
      date: paper.text('date'),
      url: paper.text('url_abs') || address,
      venue: paper.text('conference') ?? paper.text('proceeding'),
    },
    'jsonl',
  );
  const entities = [
    ...paper.texts('tasks').map((task) => told(task, 'task', 'USES')),
    ...paper.list('methods', (item, path) => {
      const method = new Fields(item, path);
      return told(method.needText('name'), 'technique', 'USES', [method.text('full_name') ?? '']);
    }),
  ];
  const unique = [...new Map(entities.map((entity) => [entity.name, entity])).values()];
  return {
    ...record,
    source: PWC,
    key: address || record.key,
    ...(unique.length > 0 ? { reported: toldFacts({ entities: unique }) } : {}),
  };
};

/** A line of links-between-papers-and-code.json: one repository of one paper. */
const linkRecord = (raw: unknown): PaperRecord => {
  const link = new Fields(raw, '');
  const repository = link.needText('repo_url');
  return about(
    link,
    {
      title: link.text('paper_title') ?? '',
      url: link.text('paper_url'),
      arxivId: link.text('paper_arxiv_id'),
      part: repository,
    },
    { codeUrls: [repository], url: link.text('paper_url_abs') || link.text('paper_url') },
  );
};

/** A method or data set, with the paper that introduced it. */
const introduced =
  (type: 'technique' | 'benchmark') =>
  (raw: unknown): PaperRecord => {
    const thing = new Fields(raw, '');
    const name = thing.needText('name');
    if (thing.raw('paper') === undefined) thing.fail('paper', 'the paper that introduced it');
    const paper = new Fields(thing.raw('paper'), 'paper');
    const record = about(paper, {
      title: paper.text('title') ?? '',
      url: paper.text('url'),
      part: thing.text('url') ?? name,
    });
    const aliases = [thing.text('full_name') ?? '', ...thing.texts('variants')];
    return { ...record, reported: toldFacts({ entities: [told(name, type, 'INTRODUCES', aliases)] }) };
  };

const dump = (
  name: string,
  looks: string,
  keys: readonly string[],
  toRecord: (raw: unknown) => PaperRecord,
): FileFormat =>
  jsonArray(
    name,
    looks,
    (head) => keys.every((key) => head.includes(`"${key}"`)),
    (value, place) => [readItem(PWC, place, row(value), toRecord)],
  );

/** The datasets server hands rows in an envelope. */
const row = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'row' in value ? value.row : value;

export const PWC_FORMATS: readonly FileFormat[] = [
  dump('pwc', 'papers of Papers with Code', ['paper_url', 'short_abstract'], paperRecord),
  dump('pwc-links', 'code links of Papers with Code', ['paper_url', 'repo_url', 'is_official'], linkRecord),
  dump(
    'pwc-methods',
    'methods of Papers with Code',
    ['full_name', 'collections', 'num_papers'],
    introduced('technique'),
  ),
  dump(
    'pwc-datasets',
    'data sets of Papers with Code',
    ['variants', 'num_papers', 'data_loaders'],
    introduced('benchmark'),
  ),
];
