// Evaluation tables of Papers with Code: leaderboards that were reported, a record for each row, so that each
// result has its origin. Tasks have tasks within them, data sets have data sets.
import type { ResultClaim } from '../../src/domain/facts.js';
import type { PaperRecord } from '../../src/domain/record.js';
import { FieldError, Fields } from './fields.js';
import type { FileFormat, FileItem } from './format.js';
import { jsonArray } from './json-formats.js';
import { readItem } from './live.js';
import { refusal } from './port.js';
import { about, PWC, told, toldFacts } from './pwc.js';

/** "89.1%", "41.8", "3.5m", "1,234": a number and its unit; null for what is no number. */
export const reportedValue = (text: string): { value: number; unit: string } | null => {
  const [, digits, letter, percent] =
    /^\s*([-+]?\d[\d,]*(?:\.\d+)?|[-+]?\.\d+)\s*([kKmMbB](?![a-zA-Z]))?\s*(%)?\s*$/.exec(text) ?? [];
  if (!digits) return null;
  const factor = { k: 1e3, m: 1e6, b: 1e9 }[letter?.toLowerCase() ?? ''] ?? 1;
  // Whole steps of ten, so that 3.5m is 3500000 and not a hair beside it.
  const value = Number((Number(digits.replaceAll(',', '')) * factor).toPrecision(15));
  return Number.isFinite(value) ? { value, unit: percent ?? '' } : null;
};

interface Table {
  readonly task: string;
  readonly dataset: string;
  /** Part of the data set. */
  readonly split: string | null;
  readonly path: string;
}

const toRow = (raw: unknown, table: Table, turn: (key: string) => string): PaperRecord => {
  const row = new Fields(raw, table.path);
  const model = row.needText('model_name');
  const title = row.text('paper_title') ?? '';
  const url = row.text('paper_url') || null;
  if (!title.trim())
    throw new FieldError(row.at('paper_title'), 'the title of the paper that reports it', title);
  const metrics = new Fields(row.raw('metrics') ?? {}, row.at('metrics'));
  const names = Object.keys((row.raw('metrics') ?? {}) as object);
  const results = names.flatMap((metric): ResultClaim[] => {
    const said = metrics.raw(metric);
    const found = reportedValue(
      typeof said === 'number' ? String(said) : typeof said === 'string' ? said : '',
    );
    if (!found) return [];
    const unit = found.unit || (/^%|\(%\)$/.test(metric) ? '%' : '');
    return [
      {
        subject: model,
        benchmark: table.dataset,
        split: table.split,
        metric: metric.replace(/^%\s*|\s*\(%\)$/g, '').trim() || metric,
        metricText: metric,
        value: found.value,
        unit,
        bound: null,
        kind: 'SCORE',
        baseline: null,
        setting: row.boolean('uses_additional_data') ? 'uses additional data' : null,
        confidence: 1,
        evidence: [],
      },
    ];
  });
  if (results.length === 0) row.fail('metrics', 'at least one number');
  const entities = new Map(
    [
      told(table.task, 'task', 'USES'),
      told(table.dataset, 'benchmark', 'EVALUATES'),
      told(model, 'model', 'EVALUATES'),
    ].map((entity) => [entity.name, entity]),
  );
  const codeUrls = row
    .list('code_links', (item, path) => new Fields(item, path).text('url') ?? '')
    .filter(Boolean);
  const part = turn([table.task, table.dataset, table.split ?? '', model].join('|'));
  const record = about(row, { title, url, part }, { date: row.text('paper_date'), codeUrls });
  return { ...record, reported: toldFacts({ entities: [...entities.values()], results }) };
};

/** All rows of a task, of what stands below it, and a refusal for what cannot be read. */
export const tableItems = (raw: unknown, place: string): FileItem[] => {
  const items: FileItem[] = [];
  // Two rows of one model in one table are two rows.
  const seen = new Map<string, number>();
  const turn = (key: string): string => {
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times === 1 ? key : `${key}|${times}`;
  };
  const guarded = (at: string, value: unknown, work: () => void): void => {
    try {
      work();
    } catch (error) {
      if (!(error instanceof FieldError)) throw error;
      items.push({
        kind: 'refusal',
        refusal: refusal(PWC, `${place} (${at})`, error.message, JSON.stringify(value)),
      });
    }
  };
  const board = (sota: unknown, table: Table): void => {
    if (sota === undefined) return;
    new Fields(sota, `${table.path}.sota`).list('rows', (row, path) => {
      items.push(readItem(PWC, `${place} (${path})`, row, (one) => toRow(one, { ...table, path }, turn)));
    });
  };
  const dataset = (value: unknown, path: string, task: string): void =>
    guarded(path, value, () => {
      const fields = new Fields(value, path);
      const name = fields.needText('dataset');
      board(fields.raw('sota'), { task, dataset: name, split: null, path });
      fields.list('subdatasets', (sub, subPath) =>
        guarded(subPath, sub, () => {
          const part = new Fields(sub, subPath);
          const split = part.text('subdataset') ?? part.needText('dataset');
          board(part.raw('sota'), { task, dataset: name, split, path: subPath });
        }),
      );
    });
  const task = (value: unknown, path: string): void =>
    guarded(path, value, () => {
      const fields = new Fields(value, path);
      const name = fields.needText('task');
      fields.list('datasets', (one, at) => dataset(one, at, name));
      fields.list('subtasks', (one, at) => task(one, at));
    });
  task(raw, '');
  return items;
};

export const pwcTables: FileFormat = jsonArray(
  'pwc-tables',
  'evaluation tables of Papers with Code',
  (head) => ['task', 'datasets', 'categories'].every((key) => head.includes(`"${key}"`)),
  tableItems,
);
