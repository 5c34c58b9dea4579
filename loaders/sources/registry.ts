// The formats of files, one line each. The first that recognises an input reads it.
import { arxivSnapshot } from './arxiv-snapshot.js';
import { bibtex } from './bibtex.js';
import { csv } from './csv.js';
import { facts } from './facts.js';
import type { FileFormat } from './format.js';
import { hfListing } from './hf-listing.js';
import { JSON_FORMATS } from './json-formats.js';
import { jsonl, sample } from './jsonl.js';
import { PWC_FORMATS } from './pwc.js';
import { pwcTables } from './pwc-tables.js';
import { XML_FORMATS } from './xml-formats.js';

export const FORMATS: readonly FileFormat[] = [
  arxivSnapshot,
  ...JSON_FORMATS,
  ...PWC_FORMATS,
  pwcTables,
  ...XML_FORMATS,
  jsonl,
  facts,
  sample,
  csv,
  bibtex,
  hfListing,
];

export const formatNamed = (name: string): FileFormat | null =>
  FORMATS.find((one) => one.name === name) ?? null;

export const formatFor = (head: string, whole: boolean): FileFormat | null =>
  FORMATS.find((one) => one.recognises(head, whole)) ?? null;
