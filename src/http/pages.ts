// Serves the built pages: the explorer, the playground and their assets, whose names carry a hash.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import compression from 'compression';
import express, { type Request, type RequestHandler, type Response, Router } from 'express';
import { allowPlayground } from './security.js';

/** Where `npm run build` puts the pages: `dist/web` beside the package.json that is nearest above this file. */
export const builtPages = (): string => {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return join(folder, 'dist', 'web');
};

/** The explorer at `/` and the assets of both pages. */
export const pages = (folder: string): Router => {
  const router = Router();
  router.use(compression());
  router.get('/', (_request, response, next) => sendPage(response, folder, 'index.html', next));
  router.use(
    express.static(folder, {
      index: false,
      redirect: false,
      setHeaders: (response, path) => {
        const hashed = path.startsWith(join(folder, 'assets'));
        response.setHeader('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
        if (path.endsWith('playground.html')) allowPlayground(response as Response);
      },
    }),
  );
  return router;
};

/** Answers a browser that opens `/graphql` with the playground; all others go on to the API. */
export const playground = (folder: string, on: boolean): RequestHandler => {
  const compressed = compression();
  return (request, response, next) => {
    if (request.method !== 'GET' || !wantsPage(request)) return next();
    if (!on) return sendNote(response, 404, 'The playground is switched off (PLAYGROUND). The API is here.');
    allowPlayground(response);
    compressed(request, response, () => sendPage(response, folder, 'playground.html', next));
  };
};

const wantsPage = (request: Request): boolean =>
  request.accepts(['application/json', 'application/graphql-response+json', 'text/html']) === 'text/html';

const sendPage = (
  response: Response,
  folder: string,
  name: string,
  next: (error?: unknown) => void,
): void => {
  response.vary('accept');
  response.sendFile(
    name,
    { root: folder, cacheControl: false, headers: { 'cache-control': 'no-cache' } },
    (error) => {
      if (!error) return;
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return next(error);
      sendNote(
        response,
        503,
        'This page is not built yet. Run "npm run build" in the project and load it again.',
      );
    },
  );
};

const sendNote = (response: Response, status: number, text: string): void => {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  response
    .status(status)
    .set('cache-control', 'no-store')
    .type('html')
    .send(
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Papergraph</title><p>${escaped}</p></html>\n`,
    );
};
