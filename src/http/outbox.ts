// Answers wait in memory until their clients have read them. Who asks much and reads nothing is cut off, so that
// a thousand such clients cannot fill the memory.
import type { ServerResponse } from 'node:http';
import { requestState } from './request.js';

const LOOK_EVERY_MS = 250;

export interface OutboxLimits {
  /** Milliseconds that a client may take to read its answer. */
  readonly readMs: number;
  /** Bytes of all answers that wait to be read. */
  readonly bytes: number;
}

/** Follows answers until they are read. For the API alone: its answers are whole when they are sent. */
export const outbox = ({ readMs, bytes }: OutboxLimits): ((response: ServerResponse) => void) => {
  /** Open answers, and since when they are ready. */
  const open = new Map<ServerResponse, number | null>();
  let timer: NodeJS.Timeout | undefined;

  const look = (): void => {
    const now = performance.now();
    let unread = 0;
    for (const [response, since] of open) {
      if (!response.writableEnded) continue;
      if (since === null) open.set(response, now);
      else if (now - since > readMs) cut(response);
      unread += waiting(response);
    }
    if (unread <= bytes) return;
    for (const response of [...open.keys()].sort((a, b) => waiting(b) - waiting(a))) {
      if (unread <= bytes) break;
      unread -= waiting(response);
      cut(response);
    }
  };

  return (response) => {
    if (response.destroyed) return;
    open.set(response, null);
    timer ??= setInterval(look, LOOK_EVERY_MS).unref();
    response.once('close', () => {
      open.delete(response);
      if (open.size > 0) return;
      clearInterval(timer);
      timer = undefined;
    });
  };
};

const cut = (response: ServerResponse): void => {
  requestState(response).cut = true;
  response.destroy();
};

const waiting = (response: ServerResponse): number => (response.destroyed ? 0 : response.writableLength);
