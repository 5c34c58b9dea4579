// The numbers that synthetic papers follow.
import { readFileSync } from 'node:fs';
import type { Profile } from './measure.js';

/** @param file absent: those of the first 15,000 papers of the corpus that the benchmarks are measured with. */
export const readProfile = (file?: string): Profile =>
  JSON.parse(readFileSync(file ?? new URL('profile.json', import.meta.url), 'utf8')) as Profile;
