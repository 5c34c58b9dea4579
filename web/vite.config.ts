// Builds both pages into dist/web: the explorer (index.html) and the playground (playground.html).
// Workers are modules of our own, because the pages' policy allows no `blob:`.
import { join } from 'node:path';
import { defineConfig } from 'vite';

const page = (name: string): string => join(import.meta.dirname, name);

export default defineConfig({
  root: import.meta.dirname,
  worker: { format: 'es' },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    // Inlined assets would be data: and blob: addresses.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 6000,
    rolldownOptions: {
      input: { index: page('index.html'), playground: page('playground.html') },
      // "use client" stands in GraphiQL's dependencies by the dozen and means nothing here.
      onLog: (level, log, handle) => log.code === 'MODULE_LEVEL_DIRECTIVE' || handle(level, log),
    },
  },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
});
