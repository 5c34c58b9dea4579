// A backup ends in a line with the hash of all before it: the engine's own checksums leave gaps, and whoever restores
// wants to know of every bit.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { appendFile, open, stat, truncate } from 'node:fs/promises';
import { PapergraphError } from '../../src/domain/errors.js';

const sealOf = (hash: string): string => `\npapergraph-backup sha256 ${hash}\n`;
const LENGTH = sealOf('0'.repeat(64)).length;

/** @param end bytes from the start. */
const hashOf = async (path: string, end: number): Promise<string> => {
  const hash = createHash('sha256');
  if (end > 0)
    for await (const chunk of createReadStream(path, { end: end - 1 })) hash.update(chunk as Buffer);
  return hash.digest('hex');
};

export const seal = async (path: string): Promise<void> => {
  await appendFile(path, sealOf(await hashOf(path, (await stat(path)).size)));
};

/**
 * Takes the seal off a copy of a backup.
 * @param name what the user calls the backup.
 * @throws PapergraphError BAD_USER_INPUT when it was cut or altered, or is no backup.
 */
export const unseal = async (path: string, name: string): Promise<void> => {
  const refuse = (reason: string): PapergraphError =>
    new PapergraphError('BAD_USER_INPUT', `${name} is no whole backup: ${reason}.`);
  const end = (await stat(path)).size - LENGTH;
  if (end < 0) throw refuse('it is too short');
  const file = await open(path, 'r');
  const { buffer } = await file.read({ buffer: Buffer.alloc(LENGTH), position: end });
  await file.close();
  const found = buffer.toString('latin1');
  const [, hash] = /^\npapergraph-backup sha256 ([0-9a-f]{64})\n$/.exec(found) ?? [];
  if (hash === undefined)
    throw refuse(
      'expected at its end the line that papergraph backup writes; it was cut, or is something else',
    );
  if ((await hashOf(path, end)) !== hash) throw refuse('it was altered since papergraph backup wrote it');
  await truncate(path, end);
};
