// Keyset cursors: the order, the values of its keys in one row, and so the place after it. A cursor of another
// order would lead to a wrong place, so it is refused.
import { PapergraphError } from '../../domain/errors.js';
import type { OrderKey } from '../../graph/plan.js';

const signature = (order: readonly OrderKey[]): string =>
  order.map((key) => `${key.on}.${key.property}.${key.direction}`).join(',');

export const writeCursor = (order: readonly OrderKey[], values: readonly unknown[]): string =>
  Buffer.from(JSON.stringify([signature(order), ...values]), 'utf8').toString('base64url');

export const readCursor = (cursor: string, order: readonly OrderKey[], argument: string): unknown[] => {
  const bad = (why: string) =>
    new PapergraphError(
      'BAD_USER_INPUT',
      `\`${argument}\` ${why} Take it from \`edges { cursor }\` or \`pageInfo\` of the same list and order.`,
      { argument },
    );
  let parsed: unknown;
  try {
    parsed = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw bad('is no cursor of this API.');
  }
  if (!Array.isArray(parsed) || parsed.length !== order.length + 1) throw bad('is no cursor of this list.');
  const [of, ...values] = parsed as unknown[];
  if (of !== signature(order)) throw bad('belongs to another order.');
  if (!values.every((value) => ['string', 'number', 'boolean'].includes(typeof value)))
    throw bad('is no cursor of this list.');
  return values;
};
