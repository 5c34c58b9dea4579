// One project an engine, so that the closing lines can tell how many tests ran on which.
// Tests see neither `.env` nor NEO4J_*: a developer's own database must never be written to by a test.
import { configDefaults, defineConfig } from 'vitest/config';
import { findChromium } from './test/chromium.js';

for (const name of Object.keys(process.env)) {
  if (/^(NEO4J_|PAPERGRAPH_(?!TEST_))/.test(name)) delete process.env[name];
}

/** Marks every test of a project as skipped without running its hooks; test/reporter.ts says why. */
const skipUnless = (present: unknown) => (present ? {} : { runner: './test/skip-runner.ts' });

const files = (kind: string) => [`{src,loaders,scripts,test,web,bench}/**/*${kind}.test.ts`];

export default defineConfig({
  envDir: false,
  // Vite would give our files graphql's ES build and Apollo the CommonJS one; their types must be one.
  resolve: {
    dedupe: ['graphql'],
    alias: [
      { find: /^graphql$/, replacement: new URL('node_modules/graphql/index.js', import.meta.url).pathname },
    ],
  },
  test: {
    reporters: ['default', './test/reporter.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: files(''),
          exclude: [...configDefaults.exclude, ...files('.{embedded,neo4j,browser}')],
        },
      },
      { extends: true, test: { name: 'embedded', include: files('.embedded'), testTimeout: 60_000 } },
      {
        extends: true,
        test: {
          name: 'neo4j',
          include: files('.neo4j'),
          testTimeout: 60_000,
          // They share one database: one file after the other.
          fileParallelism: false,
          ...skipUnless(process.env.PAPERGRAPH_TEST_NEO4J_URI),
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: files('.browser'),
          testTimeout: 60_000,
          fileParallelism: false,
          ...skipUnless(findChromium()),
        },
      },
    ],
  },
});
