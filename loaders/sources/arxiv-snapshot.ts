// The full arXiv snapshot, `arxiv-metadata-oai-snapshot.json`: JSON Lines of 5 GB, read line by line.
import { snapshotRecord } from './arxiv-record.js';
import { jsonLines } from './jsonl.js';

export const arxivSnapshot = jsonLines(
  'arxiv-snapshot',
  'the arXiv snapshot (arxiv-metadata-oai-snapshot.json)',
  (head) => /^\s*\{/.test(head) && ['"authors_parsed"', '"update_date"'].every((key) => head.includes(key)),
  snapshotRecord,
);
