// The side that holds the embedded graph: takes calls of the store from other processes of the same user.
// They read, extract and plan; here only the store works, so that queries go on being answered.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { contentHash } from '../../src/domain/ids.js';
import { SCHEMA_VERSION } from '../../src/domain/ontology.js';
import type { ExportRequest } from '../../src/graph/store.js';
import { graphFile } from './lock.js';
import {
  type Call,
  HANDED_METHODS,
  type HandedMethod,
  type HandedStore,
  messages,
  PROTOCOL,
  send,
  toWireError,
} from './protocol.js';

/** What the system's address of a Unix socket holds at least (macOS: 104 with its end). */
const LONGEST_ADDRESS = 100;
const ITEMS = 200;

export interface Handover {
  readonly socket: string;
  /** Stops taking work and cuts off who is connected; running calls finish. */
  close(): Promise<void>;
}

/** A place of our own for the socket: beside the graph, or in a private folder where that address is too long. */
const socketPath = (graph: string): string => {
  if (process.platform === 'win32') return `\\\\.\\pipe\\papergraph-${contentHash(graph)}`;
  const beside = `${graphFile(graph)}.sock`;
  return Buffer.byteLength(beside) <= LONGEST_ADDRESS
    ? beside
    : join(mkdtempSync(join(tmpdir(), 'papergraph-')), 'sock');
};

/** Only the owner may connect, from the first moment on. */
const listen = async (server: Server, path: string): Promise<void> => {
  const before = process.umask(0o177);
  try {
    server.listen(path);
  } finally {
    process.umask(before);
  }
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.once('listening', resolve);
  });
  if (process.platform !== 'win32') chmodSync(path, 0o600);
};

/** Takes work for the graph that this process holds. Rejects when the socket cannot be made. */
export const takeHandovers = async (graph: string, store: HandedStore): Promise<Handover> => {
  const path = socketPath(graph);
  const connected = new Set<Socket>();
  const server = createServer((socket) => {
    connected.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => connected.delete(socket));
    void converse(socket, store);
  });
  await listen(server, path);
  return {
    socket: path,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of connected) socket.destroy();
      await closed;
      if (process.platform === 'win32') return;
      rmSync(path, { force: true });
      if (!path.startsWith(graphFile(graph))) rmSync(dirname(path), { recursive: true, force: true });
    },
  };
};

const converse = async (socket: Socket, store: HandedStore): Promise<void> => {
  const leases = new Set<string>();
  const running = new Set<Promise<void>>();
  await send(socket, { papergraph: PROTOCOL, schema: SCHEMA_VERSION, pid: process.pid });
  for await (const message of messages(socket)) {
    const call = message as Call;
    if (call.call === 'takeLease') leases.add(String(call.args[0]));
    // Calls run side by side: a heartbeat must not wait for a batch.
    const answered = answer(socket, store, call).finally(() => running.delete(answered));
    running.add(answered);
  }
  await Promise.all(running);
  // Who leaves without a word holds up nobody.
  for (const holder of leases) await store.releaseLease(holder).catch(() => {});
  socket.destroy();
};

const isPlain = (call: string): call is HandedMethod => (HANDED_METHODS as readonly string[]).includes(call);

const answer = async (socket: Socket, store: HandedStore, { id, call, args }: Call): Promise<void> => {
  try {
    if (call === 'export') await answerExport(socket, store, id, args[0] as ExportRequest);
    else if (isPlain(call)) {
      const method = store[call] as (...args: unknown[]) => Promise<unknown>;
      const value = await method(...args);
      await send(socket, value instanceof Map ? { id, map: [...value] } : { id, value: value ?? null });
    } else throw new Error(`expected a method of the store, got ${JSON.stringify(call)}`);
  } catch (error) {
    await send(socket, { id, error: toWireError(error) });
  }
};

const answerExport = async (
  socket: Socket,
  store: HandedStore,
  id: number,
  request: ExportRequest,
): Promise<void> => {
  let items: unknown[] = [];
  for await (const item of store.export(request)) {
    if (socket.destroyed) return;
    if (items.push(item) < ITEMS) continue;
    await send(socket, { id, items });
    items = [];
  }
  await send(socket, { id, items });
  await send(socket, { id, value: null });
};
