// Requests that come on one connection before the answers to those ahead of them: Node tells the answer whose turn it
// is that the client has left, and none of those behind it, which would run on and be kept for ever.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

const unanswered = new WeakMap<Socket, Set<ServerResponse>>();

/** Lets the answer emit `close` when its connection closes, whether its turn had come or not. */
export const followConnection = ({ socket }: IncomingMessage, response: ServerResponse): void => {
  const open = unanswered.get(socket) ?? followSocket(socket);
  open.add(response);
  response.once('close', () => open.delete(response));
};

const followSocket = (socket: Socket): Set<ServerResponse> => {
  const open = new Set<ServerResponse>();
  unanswered.set(socket, open);
  socket.once('close', () => {
    for (const response of open) {
      // It has its turn: Node closes it.
      if (response.socket) continue;
      response.destroy();
      response.emit('close');
    }
  });
  return open;
};
