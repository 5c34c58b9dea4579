// The formats of files, one line each. The first that recognises an input reads it.
import { facts } from './facts.js';
import type { FileFormat } from './format.js';
import { hfListing } from './hf-listing.js';
import { jsonl, sample } from './jsonl.js';

export const FORMATS: readonly FileFormat[] = [jsonl, facts, sample, hfListing];

export const formatNamed = (name: string): FileFormat | null =>
  FORMATS.find((one) => one.name === name) ?? null;

export const formatFor = (head: string, whole: boolean): FileFormat | null =>
  FORMATS.find((one) => one.recognises(head, whole)) ?? null;
