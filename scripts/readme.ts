// Keeps the README's tour true: runs each query on the bundled sample and writes its answer below it.
// `npm run readme` writes, `--check` only tells (a test does).
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startSite } from '../test/pages/sample-site.js';

const README = fileURLToPath(new URL('../README.md', import.meta.url));
const BLOCK = /```graphql\n([\s\S]*?)```\n\n```json\n([\s\S]*?)```/g;

/** Objects without nesting stand on one line, as a person would write them. */
const pretty = (value: unknown, indent = ''): string => {
  const flat = JSON.stringify(value);
  if (typeof value !== 'object' || value === null || flat.length + indent.length <= 100)
    return flat.replace(/":/g, '": ').replace(/,"/g, ', "');
  const deeper = `${indent}  `;
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const items = Array.isArray(value)
    ? value.map((item) => pretty(item, deeper))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${pretty(item, deeper)}`);
  return `${open}\n${items.map((item) => `${deeper}${item}`).join(',\n')}\n${indent}${close}`;
};

/** The README with the answers of today. */
export const answered = async (): Promise<{ before: string; after: string }> => {
  const before = readFileSync(README, 'utf8');
  const site = await startSite();
  try {
    let after = before;
    for (const [block, query] of before.matchAll(BLOCK)) {
      const response = await fetch(`${site.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
      if (errors) throw new Error(`the README's query fails: ${JSON.stringify(errors)}\n${query}`);
      after = after.replace(
        block,
        () => `\`\`\`graphql\n${query}\`\`\`\n\n\`\`\`json\n${pretty(data)}\n\`\`\``,
      );
    }
    return { before, after };
  } finally {
    await site.close();
  }
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { before, after } = await answered();
  if (before !== after) writeFileSync(README, after);
  process.stdout.write(
    before === after ? 'README.md is as it was.\n' : 'README.md has the answers of today.\n',
  );
}
