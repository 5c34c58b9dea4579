// Who holds an embedded graph. The engine's own lock on the file decides; this file beside it says who it is
// and where that process takes work, so that it is a help and never a hindrance.
import { readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

export interface LockFile {
  readonly pid: number;
  /** The command that runs there: "serve", "load", … */
  readonly command: string;
  /** Where work is handed over; null when the process takes none. */
  readonly socket: string | null;
}

/** The same for every way to write the path. */
export const graphFile = (path: string): string => {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
};

const lockFile = (path: string): string => `${graphFile(path)}.lock`;

/** Null when there is none, or none that can be read. */
export const readLock = (path: string): LockFile | null => {
  try {
    const lock = JSON.parse(readFileSync(lockFile(path), 'utf8')) as Partial<LockFile> | null;
    if (!lock || typeof lock.pid !== 'number') return null;
    return {
      pid: lock.pid,
      command: String(lock.command),
      socket: typeof lock.socket === 'string' ? lock.socket : null,
    };
  } catch {
    return null;
  }
};

/** Whole or not at all: a reader never sees half of it. */
export const writeLock = (path: string, lock: LockFile): void => {
  const file = lockFile(path);
  writeFileSync(`${file}.${process.pid}`, `${JSON.stringify(lock)}\n`, { mode: 0o600 });
  renameSync(`${file}.${process.pid}`, file);
};

/** Removes what a dead process left. Call it only while this process holds the graph. */
export const removeStale = (path: string): void => {
  const socket = readLock(path)?.socket;
  if (socket && isSocket(socket)) rmSync(socket, { force: true });
  const beside = `${graphFile(path)}.sock`;
  if (isSocket(beside)) rmSync(beside, { force: true });
  rmSync(lockFile(path), { force: true });
};

const isSocket = (file: string): boolean => {
  try {
    return statSync(file).isSocket();
  } catch {
    return false;
  }
};

/** Removes the lock file when it is this process's own. */
export const removeLock = (path: string): void => {
  if (readLock(path)?.pid === process.pid) rmSync(lockFile(path), { force: true });
};
