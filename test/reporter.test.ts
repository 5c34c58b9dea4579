// The reporter's last line is what CI counts, so a real run of vitest in a folder of its own is read here.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
let folder: string | undefined;
afterEach(() => folder && rmSync(folder, { recursive: true, force: true }));

/** Runs the project's own vitest.config.ts on files written beside it, and returns the lines printed. */
function run(files: Readonly<Record<string, string>>, env: NodeJS.ProcessEnv = {}) {
  folder = mkdtempSync(resolve(root, 'test/.reporter-'));
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(resolve(folder, name), `import { beforeAll, expect, test } from 'vitest';\n${text}`);
  }
  const clean = Object.fromEntries(Object.entries(process.env).filter(([key]) => !/VITEST|TEST_/.test(key)));
  const { stdout, status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', folder], {
    cwd: root,
    env: { ...clean, ...env },
    encoding: 'utf8',
  });
  return { lines: stdout.trimEnd().split('\n'), status };
}

test('counts passed, failed and skipped by engine, and ends with the closing line', () => {
  const { lines, status } = run({
    'a.test.ts': `test('good', () => {}); test('bad', () => { throw new Error('x'); }); test.skip('left', () => {});`,
    'b.embedded.test.ts': `test('embedded', () => {});`,
  });
  expect(lines.at(-1)).toBe('2 passed, 1 failed, 1 skipped');
  expect(lines).toContain(' embedded  1 ran, 0 skipped');
  expect(status).toBe(1);
});

test('without a Neo4j its tests are skipped, their hooks too, and the lines say how to run them', () => {
  const { lines, status } = run(
    {
      'a.neo4j.test.ts': `beforeAll(() => { throw new Error('hook ran'); }); test('one', () => { throw new Error('ran'); });`,
      'b.test.ts': `test('sees no NEO4J_URI', () => { expect(process.env.NEO4J_URI).toBeUndefined(); });`,
    },
    { NEO4J_URI: 'bolt://127.0.0.1:1' },
  );
  expect(lines.at(-1)).toBe('1 passed, 0 failed, 1 skipped');
  expect(lines.join('\n')).toMatch(/neo4j +0 ran, 1 skipped\n.*npm run neo4j.*PAPERGRAPH_TEST_NEO4J_URI/);
  expect(status).toBe(0);
});

test('a file that cannot be read and a hook that fails are failures', () => {
  const { lines, status } = run({
    'a.test.ts': `import './absent.js'; test('never', () => {});`,
    'b.test.ts': `beforeAll(() => { throw new Error('hook'); }); test('never', () => {});`,
  });
  expect(lines.at(-1)).toMatch(/^0 passed, [1-9]\d* failed/);
  expect(status).toBe(1);
});
