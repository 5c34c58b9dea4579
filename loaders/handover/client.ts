// A store whose graph another process of this machine holds: each call goes there and its answer comes back.
import { connect, type Socket } from 'node:net';
import { PapergraphError } from '../../src/domain/errors.js';
import { SCHEMA_VERSION } from '../../src/domain/ontology.js';
import type { ExportItem } from '../../src/graph/store.js';
import {
  type Answer,
  fromWireError,
  type Greeting,
  HANDED_METHODS,
  type HandedMethod,
  type HandedStore,
  messages,
  PROTOCOL,
  send,
} from './protocol.js';

const GREETED_WITHIN_MS = 5_000;

interface Waiting {
  take(answer: Answer): void;
  fail(error: Error): void;
}

const gone = (): PapergraphError =>
  new PapergraphError(
    'UNAVAILABLE',
    'The server that holds the graph has stopped. Run the same command again; it goes on from here.',
  );

/** Null when nobody listens there. Rejects when who listens is of another version. */
export const connectStore = async (
  socketPath: string,
): Promise<{ store: HandedStore; pid: number } | null> => {
  const socket = await open(socketPath);
  if (!socket) return null;
  const incoming = messages(socket);
  const timer = setTimeout(() => socket.destroy(), GREETED_WITHIN_MS);
  const first = (await incoming.next()).value as Greeting | undefined;
  clearTimeout(timer);
  if (!first) return null;
  if (first.papergraph !== PROTOCOL || first.schema !== SCHEMA_VERSION) {
    socket.destroy();
    throw new PapergraphError(
      'UNAVAILABLE',
      `The graph is held by a server of another version of papergraph (process ${first.pid}). Use the same version, or stop that server first.`,
    );
  }
  return { pid: first.pid, store: remoteStore(socket, incoming) };
};

const open = (path: string): Promise<Socket | null> =>
  new Promise((resolve) => {
    const socket = connect(path);
    socket.once('connect', () => resolve(socket));
    socket.on('error', () => {
      socket.destroy();
      resolve(null);
    });
  });

const remoteStore = (socket: Socket, incoming: AsyncGenerator<unknown>): HandedStore => {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let ended = false;
  void (async () => {
    for await (const message of incoming) {
      const answer = message as Answer;
      waiting.get(answer.id)?.take(answer);
    }
    ended = true;
    for (const one of waiting.values()) one.fail(gone());
  })();

  const start = (call: string, args: readonly unknown[], one: Waiting): number => {
    last += 1;
    if (ended) one.fail(gone());
    else {
      waiting.set(last, one);
      void send(socket, { id: last, call, args });
    }
    return last;
  };
  const call = (name: string, ...args: unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = start(name, args, {
        take: ({ value, map, error }) => {
          waiting.delete(id);
          if (error) reject(fromWireError(error));
          else resolve(map ? new Map(map) : value);
        },
        fail: reject,
      });
    });

  const plain = Object.fromEntries(
    HANDED_METHODS.map((name) => [name, (...args: unknown[]) => call(name, ...args)]),
  );
  return {
    ...(plain as unknown as Pick<HandedStore, HandedMethod>),
    export: (request = {}) => exported(socket, (one) => start('export', [request], one)),
    close: async () => void socket.destroy(),
  };
};

/** Items as they come; the socket waits while they are not taken. */
async function* exported(socket: Socket, begin: (one: Waiting) => number): AsyncGenerator<ExportItem> {
  const came: Answer[] = [];
  let failure: Error | null = null;
  let wake = (): void => {};
  begin({
    take: (answer) => {
      came.push(answer);
      if (came.length > 8) socket.pause();
      wake();
    },
    fail: (error) => {
      failure = error;
      wake();
    },
  });
  for (;;) {
    const answer = came.shift();
    if (answer?.error) throw fromWireError(answer.error);
    if (answer?.items) yield* answer.items as ExportItem[];
    else if (answer) return;
    else if (failure) throw failure;
    else {
      socket.resume();
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  }
}
