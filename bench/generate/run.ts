// Synthetic papers as JSON Lines, with facts, as `papergraph extract` prints them: `papergraph load` takes them.
// Their distributions are those of `profile.json`, which `--measure` makes of a corpus.
//   npm run bench:generate -- --papers 1000000 --out papers.jsonl

import { once } from 'node:events';
import { createWriteStream, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measure } from './measure.js';
import { papers } from './papers.js';
import { readProfile } from './profile.js';

const USAGE = `npm run bench:generate -- [options]
  --papers N          how many (default 1000)
  --seed N            another corpus of the same kind (default 1)
  --out FILE          where to (default: stdout)
  --text              without facts: a load reads them in the texts
  --profile FILE      numbers to follow (default: bench/generate/profile.json)
  --measure CORPUS    print the numbers of a corpus instead; may stand several times, --papers bounds it`;

const { values } = parseArgs({
  options: {
    papers: { type: 'string' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string' },
    text: { type: 'boolean', default: false },
    profile: { type: 'string' },
    measure: { type: 'string', multiple: true },
    help: { type: 'boolean', default: false },
  },
});
const count = (name: string, value: string): number => {
  if (/^\d{1,9}$/.test(value)) return Number(value);
  console.error(`--${name} takes a whole number, not '${value}'.\n\n${USAGE}`);
  process.exit(2);
};

if (values.help) console.log(USAGE);
else if (values.measure) {
  const profile = await measure(values.measure, count('papers', values.papers ?? '999999999'));
  const text = `${JSON.stringify(profile, null, 1)}\n`;
  if (values.out) writeFileSync(values.out, text);
  else process.stdout.write(text);
} else {
  const out = values.out ? createWriteStream(values.out) : process.stdout;
  const wanted = {
    papers: count('papers', values.papers ?? '1000'),
    seed: count('seed', values.seed),
    facts: !values.text,
  };
  out.on('error', (error) => {
    console.error(`The papers cannot be written: ${error.message}`);
    process.exit(3);
  });
  for (const paper of papers(readProfile(values.profile), wanted))
    if (!out.write(`${JSON.stringify(paper)}\n`)) await once(out, 'drain');
}
