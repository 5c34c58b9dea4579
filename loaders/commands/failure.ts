// From an error to one sentence on stderr and an exit code. The stack is for PAPERGRAPH_DEBUG=1 alone.
import { ConfigError } from '../../src/config.js';
import { PapergraphError } from '../../src/domain/errors.js';
import { EXIT } from '../report.js';
import { PipeClosed } from './output.js';

const SYSTEM: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EROFS: 'the file system is read-only',
  ENOENT: 'there is no such folder',
  ENOTDIR: 'a part of its path is no folder',
  EISDIR: 'it is a folder',
};

const sentence = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  // Of a copy the path is what was read, and `dest` what was to be written.
  const { code, path, dest } = error as NodeJS.ErrnoException & { readonly dest?: string };
  const known = code === undefined ? undefined : SYSTEM[code];
  return known ? `${dest ?? path ?? 'A file'} cannot be written: ${known}.` : error.message;
};

const exitOf = (error: unknown): number => {
  if (error instanceof PipeClosed) return EXIT.done;
  if (error instanceof ConfigError) return EXIT.wrongCall;
  if (error instanceof PapergraphError && error.code === 'BAD_USER_INPUT') return EXIT.wrongCall;
  return EXIT.unavailable;
};

/** Says what went wrong; answers the exit code. */
export const explain = (error: unknown): number => {
  if (error instanceof PipeClosed) return EXIT.done;
  process.stderr.write(`papergraph: ${sentence(error)}\n`);
  if (process.env.PAPERGRAPH_DEBUG === '1' && error instanceof Error) {
    process.stderr.write(`${error.stack}\n`);
    if (error.cause instanceof Error) process.stderr.write(`caused by ${error.cause.stack}\n`);
  }
  return exitOf(error);
};
