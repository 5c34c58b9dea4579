// A disk that fills up, for tests of what happens then.
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { onTestFinished } from 'vitest';
import type { Workplace } from './cli.js';

/** A small file system that fills up; null where this user may not mount one. */
export const smallDisk = (place: Workplace, size: string): string | null => {
  const folder = place.path('disk');
  mkdirSync(folder);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return null;
  }
  onTestFinished(() => void execFileSync('umount', ['-l', folder]));
  return folder;
};
