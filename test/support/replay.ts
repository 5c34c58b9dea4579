// A server that stands for the live services: it plays a list of answers for each address, the last one for ever,
// and misbehaves where the list says so.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createGzip } from 'node:zlib';
import { onTestFinished } from 'vitest';

export type Answer = (response: ServerResponse, request: IncomingMessage, body: string) => void;

export interface Heard {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  readonly at: number;
}

export const ok =
  (body: string | object, headers: Record<string, string> = {}): Answer =>
  (response) =>
    void response.writeHead(200, headers).end(typeof body === 'string' ? body : JSON.stringify(body));

export const status =
  (code: number, headers: Record<string, string> = {}, body = ''): Answer =>
  (response) =>
    void response.writeHead(code, headers).end(body);

/** Takes the request and never answers. */
export const hang: Answer = () => {};

/** Says how long the body is and cuts the connection in its middle. */
export const cut =
  (body: string): Answer =>
  (response) => {
    response.writeHead(200, { 'content-length': String(Buffer.byteLength(body)) });
    response.write(body.slice(0, body.length / 2), () => response.destroy());
  };

/** A whole answer by HTTP with half of the document. */
export const half = (body: string): Answer => ok(body.slice(0, body.length / 2));

export const htmlPage = ok(
  '<!DOCTYPE html><html><head><title>Sorry</title></head><body>Back soon</body></html>',
);

export const redirectToItself: Answer = (response, request) =>
  void response.writeHead(302, { location: request.url ?? '/' }).end();

/** Some hundred kilobytes that unpack to `megabytes` of blanks. */
export const gzipBomb =
  (megabytes: number): Answer =>
  (response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' });
    const zip = createGzip();
    zip.pipe(response);
    response.on('close', () => zip.destroy());
    for (let i = 0; i < megabytes; i += 1) zip.write(Buffer.alloc(1024 * 1024, 32));
    zip.end('[]');
  };

/** Answers 304 to who has this version already. */
export const versioned =
  (etag: string, body: string | object): Answer =>
  (response, request, sent) =>
    request.headers['if-none-match'] === etag
      ? void response.writeHead(304).end()
      : ok(body, { etag })(response, request, sent);

export interface Replay {
  readonly url: string;
  readonly heard: Heard[];
}

/** @param script answers by the beginning of path and query; the longest that fits is played. */
export const replay = async (script: Readonly<Record<string, readonly Answer[]>>): Promise<Replay> => {
  const played = new Map<string, number>();
  const heard: Heard[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString('utf8');
    const { url = '', method = '', headers } = request;
    heard.push({ method, url, headers, body, at: Date.now() });
    const [key] = Object.keys(script)
      .filter((start) => url.startsWith(start))
      .sort((a, b) => b.length - a.length);
    const answers = key === undefined ? [] : (script[key] ?? []);
    const turn = played.get(key ?? '') ?? 0;
    played.set(key ?? '', turn + 1);
    (answers[Math.min(turn, answers.length - 1)] ?? status(404))(response, request, body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, heard };
};
