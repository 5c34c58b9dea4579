// What two processes say to each other over the socket beside an embedded graph: one JSON object a line.
// The server greets; the client calls methods of the store; answers carry the call's number.
import type { Socket } from 'node:net';
import { type ErrorCode, PapergraphError } from '../../src/domain/errors.js';
import { type LoadStore, PLAIN_METHODS } from '../pipeline/store.js';
import { readLines } from '../sources/lines.js';

/** Raised when the messages change. */
export const PROTOCOL = 4;

/** What a process that does not hold the graph can do by way of the one that does. */
export interface HandedStore extends LoadStore {
  /** Ids of what these words find, the best first. @param flag what the caller calls them, for the error. */
  idsFound(words: string, flag: string): Promise<string[]>;
}
export const HANDED_METHODS = [...PLAIN_METHODS, 'idsFound'] as const;
export type HandedMethod = (typeof HANDED_METHODS)[number];

export interface Greeting {
  readonly papergraph: number;
  readonly schema: string;
  readonly pid: number;
}

export interface Call {
  readonly id: number;
  readonly call: string;
  readonly args: readonly unknown[];
}

export interface WireError {
  readonly code: ErrorCode | null;
  readonly message: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** One of `value`, `map`, `items` and `error`; `items` are followed by more until a `value` ends them. */
export interface Answer {
  readonly id: number;
  readonly value?: unknown;
  /** The entries of a Map. */
  readonly map?: readonly (readonly [unknown, unknown])[];
  readonly items?: readonly unknown[];
  readonly error?: WireError;
}

/** Resolves when the other side can take more; at once when it left. */
export const send = (socket: Socket, message: Greeting | Call | Answer): Promise<void> => {
  if (socket.destroyed || socket.write(`${JSON.stringify(message)}\n`)) return Promise.resolve();
  return new Promise((resolve) => {
    const go = (): void => {
      socket.off('drain', go).off('close', go);
      resolve();
    };
    socket.on('drain', go).on('close', go);
  });
};

/** Parsed lines until the other side leaves, however it leaves. */
export async function* messages(socket: Socket): AsyncGenerator<unknown> {
  try {
    for await (const line of readLines(socket, Number.POSITIVE_INFINITY))
      if (line.kind === 'text') yield JSON.parse(line.text);
  } catch {
    // A connection that breaks, or breaks off within a line, has ended.
  }
}

export const toWireError = (error: unknown): WireError =>
  error instanceof PapergraphError
    ? { code: error.code, message: error.message, details: error.details }
    : { code: null, message: error instanceof Error ? error.message : String(error), details: {} };

export const fromWireError = ({ code, message, details }: WireError): Error =>
  code === null ? new Error(message) : new PapergraphError(code, message, details);
