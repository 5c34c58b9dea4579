// `npm run schema:breaking`: refuses a change of the SDL that breaks clients of the last release, unless it is said.
// The last release's SDL is a committed file, so that the check needs no tag and no history; `--release` renews it.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

const root = resolve(import.meta.dirname, '..');
const RELEASED = 'schema.released.graphql';
const SAID = 'schema.breaking.md';

export interface Verdict {
  /** Breaking changes that nobody announced. */
  readonly refused: readonly string[];
  /** Announced, but not so: already released, taken back or misspelt. */
  readonly stale: readonly string[];
}

/** The lines `- message` of the announcement; a reason may follow after ` — `. */
export const announced = (markdown: string): string[] =>
  markdown
    .split('\n')
    .filter((line) => line.startsWith('- '))
    .map((line) => line.slice(2).split(' — ')[0]?.trim() ?? '');

/** Breaking changes from one SDL to another, held against what was announced. */
export async function judge(released: string, now: string, markdown: string): Promise<Verdict> {
  const changes = await diff(buildSchema(released), buildSchema(now));
  const breaking = changes
    .filter((change) => change.criticality.level === CriticalityLevel.Breaking)
    .map((change) => change.message);
  const said = announced(markdown);
  return {
    refused: breaking.filter((message) => !said.includes(message)),
    stale: said.filter((message) => !breaking.includes(message)),
  };
}

async function main(): Promise<void> {
  const read = (name: string) => readFileSync(resolve(root, name), 'utf8');
  const now = read('schema.graphql');
  const { refused, stale } = await judge(read(RELEASED), now, read(SAID));
  for (const message of refused) process.stderr.write(`breaking: ${message}\n`);
  for (const message of stale)
    process.stderr.write(`announced in ${SAID}, but no breaking change: ${message}\n`);
  if (refused.length + stale.length > 0) {
    process.stderr.write(
      `The API is what others built on. Deprecate instead of removing, or say an intended break: a line \`- message — reason\` in ${SAID}, worded as above.\n`,
    );
    process.exitCode = 1;
  } else if (process.argv.includes('--release')) {
    writeFileSync(resolve(root, RELEASED), now);
    const head = read(SAID)
      .split('\n')
      .filter((line) => !line.startsWith('- '));
    writeFileSync(resolve(root, SAID), `${head.join('\n').trimEnd()}\n`);
    process.stderr.write(`${RELEASED} is now the SDL as it is; move what ${SAID} said to CHANGELOG.md.\n`);
  } else process.stderr.write('No unannounced breaking change of the SDL.\n');
}

if (process.argv[1] === import.meta.filename) await main();
