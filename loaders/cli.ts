#!/usr/bin/env node
// The command line: which commands and flags there are, and what an error looks like. A command's work is
// imported when it is called, so that `--help` is quick.
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { packageFile } from '../src/package-root.js';
import { explain } from './commands/failure.js';

const { version } = JSON.parse(readFileSync(packageFile('package.json'), 'utf8')) as { version: string };

const whole =
  (min: number, max: number) =>
  (text: string): number => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= min && value <= max) return value;
    throw new InvalidArgumentError(`Expected a whole number from ${min} to ${max}.`);
  };

const REJECTED = 'papergraph.rejected.jsonl';
const SOURCE = [
  '--source <format>',
  'read the inputs as this format instead of judging by content: hf-listing, jsonl, facts, sample, hf, arxiv, arxiv-oai, arxiv-snapshot, s2, openalex, pwc, pwc-links, pwc-tables, pwc-methods, pwc-datasets, csv, bibtex',
] as const;
const REJECTED_FLAG = [
  '--rejected <file>',
  'where refused records go, with file, line and reason',
  REJECTED,
] as const;
const WAIT = [
  '--wait <seconds>',
  'how long to wait while another load writes',
  whole(0, 86_400),
  60,
] as const;
const day = (text: string): string => {
  if (text === 'last' || (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)))) return text;
  throw new InvalidArgumentError('Expected last, or a day as YYYY-MM-DD.');
};
const OFFLINE = ['--offline', 'answer live sources from the kept responses alone; ask nobody'] as const;
const JSON_FLAG = ['--json', 'lines for machines, on stdout'] as const;
const QUIET = ['--quiet', 'say nothing when all goes well'] as const;

let exitCode = 0;
/** Runs a command whose promise is the exit code. */
const run = async (work: Promise<number>): Promise<void> => {
  exitCode = await work;
};

const program = new Command('papergraph')
  .description('A knowledge graph of machine-learning papers: load them, ask it in GraphQL.')
  .version(version)
  .showHelpAfterError('(papergraph --help shows how to call it)')
  .configureHelp({ showGlobalOptions: false })
  .addHelpText(
    'after',
    `
Exit codes, for cron and scripts:
  0    all done
  1    done but for records or inputs that were refused, each named in the rejected file
  2    wrong call, or no input could be read
  3    the database or a source is away, unauthorised or cannot be written (disk full)
  130  interrupted; whole papers stay, and the same command goes on`,
  )
  .exitOverride();

const examples = (...lines: string[]): string =>
  `\nExamples:\n${lines.map((line) => `  ${line}`).join('\n')}\n`;

const INPUTS =
  'files (listing, JSON, JSON Lines, XML, CSV, BibTeX, facts; also .gz), - for stdin, sample, or a live source: hf:daily?date=2026-11-20, hf:trending, hf:search?q=WORDS, hf:paper/ID, arxiv:QUERY, arxiv:ID,ID, arxiv-oai:set=cs&from=2026-11-20, s2:ID,ID, openalex:FILTER';

const THREADS = [
  '--threads <n>',
  'threads that read texts beside the one that writes',
  whole(0, 64),
  Math.min(8, availableParallelism() - 1),
] as const;

program
  .command('load')
  .description(
    'read papers, extract facts, write the graph; what is there already is skipped, an interrupted load goes on',
  )
  .argument('<input...>', INPUTS)
  .option(...SOURCE)
  .option(...REJECTED_FLAG)
  .option(...WAIT)
  .option(
    '--since <when>',
    'of hf:daily, arxiv-oai:…, openalex:… and queries of arxiv: only what came since the last whole load (last) or a day',
    day,
  )
  .option('--dry-run', 'say what would change and write nothing')
  .option('--batch <records>', 'records in a transaction', whole(1, 10_000), 500)
  .option(...THREADS)
  .option(...OFFLINE)
  .option(...JSON_FLAG)
  .option(...QUIET)
  .addHelpText(
    'after',
    examples(
      'papergraph load sample',
      'papergraph load page.txt papers.jsonl.gz',
      'papergraph load "hf:daily?date=2026-11-20" arxiv:2106.01234,2005.14165',
      'papergraph load --since last hf:daily arxiv-oai:set=cs:cs:LG',
      'curl -s https://example.org/papers.jsonl | papergraph load -',
      'NEO4J_URI=neo4j://localhost NEO4J_PASSWORD=… papergraph load page.txt',
    ),
  )
  .action(async (inputs, flags) => run((await import('./commands/load.js')).load(inputs, flags)));

program
  .command('extract')
  .description('print the facts of papers as JSON Lines; no graph is touched')
  .argument('<input...>', 'as for load')
  .option(...SOURCE)
  .option(...REJECTED_FLAG)
  .option(...OFFLINE)
  .option(...QUIET)
  .addHelpText(
    'after',
    examples(
      'papergraph extract page.txt > facts.jsonl',
      'papergraph extract sample | head -1 | jq .entities',
      'papergraph load facts.jsonl',
    ),
  )
  .action(async (inputs, flags) => run((await import('./commands/extract.js')).extract(inputs, flags)));

program
  .command('remove')
  .description('take out all that a source said')
  .requiredOption(
    '--source <name>',
    'the source, as status and the papers name it: sample, hf-listing, jsonl, …',
  )
  .option(...WAIT)
  .option(...JSON_FLAG)
  .option(...QUIET)
  .addHelpText('after', examples('papergraph remove --source sample'))
  .action(async (flags) => run((await import('./commands/remove.js')).remove(flags)));

program
  .command('reextract')
  .description(
    'read the stored records again with this extractor and catalogue, where others wrote the graph; says what that changes; an interrupted one goes on',
  )
  .option('--all', 'read everything again, also what this extractor and catalogue wrote')
  .option('--dry-run', 'say what would change and write nothing')
  .option(...THREADS)
  .option(...WAIT)
  .option(...JSON_FLAG)
  .option(...QUIET)
  .addHelpText('after', examples('papergraph reextract', 'papergraph reextract --all --dry-run'))
  .action(async (flags) => run((await import('./commands/reextract.js')).reextract(flags)));

const FORCE = ['--force', 'replace what is there'] as const;

program
  .command('backup')
  .description(
    'copy the embedded graph to one file, whole and checked, also while a server holds it; Neo4j has neo4j-admin database dump',
  )
  .argument('<file>', 'where to; it appears when it is whole')
  .option(...FORCE)
  .option('--json', 'one JSON object')
  .addHelpText('after', examples('papergraph backup "papergraph-$(date +%F).graph"'))
  .action(async (file, flags) => run((await import('./commands/backup.js')).backup(file, flags)));

program
  .command('restore')
  .description('put a backup in the place of the embedded graph (PAPERGRAPH_DATA); no server may hold it')
  .argument('<file>', 'what papergraph backup wrote; it stays as it is')
  .option(...FORCE)
  .option('--json', 'one JSON object')
  .addHelpText(
    'after',
    examples(
      'papergraph restore papergraph-2026-11-20.graph',
      'PAPERGRAPH_DATA=copy/graph papergraph restore papergraph-2026-11-20.graph',
    ),
  )
  .action(async (file, flags) => run((await import('./commands/restore.js')).restore(file, flags)));

program
  .command('serve')
  .description('serve API, playground and explorer; other commands on its embedded graph are handed to it')
  .addHelpText('after', examples('papergraph serve', 'PORT=8080 HOST=0.0.0.0 papergraph serve'))
  .action(async () => run((await import('./commands/serve.js')).serve()));

program
  .command('start')
  .description('serve, with the bundled sample loaded first where the embedded graph is empty (npm start)')
  .addHelpText('after', examples('papergraph start'))
  .action(async () => run((await import('./commands/serve.js')).start()));

program
  .command('status')
  .description('engine, counts, versions, and every load since the first')
  .option('--loads <number>', 'how many of the last loads to list; --json has all', whole(0, 100_000), 10)
  .option('--json', 'one JSON object')
  .addHelpText('after', examples('papergraph status', 'papergraph status --json | jq .counts.nodes'))
  .action(async (flags) => run((await import('./commands/status.js')).status(flags)));

program
  .command('changes')
  .description('what the graph learned, in words: papers, names and claims that came, and what went')
  .option(
    '--since <when>',
    'the last load (last), the number of a load as status lists it, a day (YYYY-MM-DD) or an ISO time',
    'last',
  )
  .option('--most <number>', 'names and titles in each list', whole(1, 1000), 8)
  .option('--json', 'one JSON object')
  .addHelpText(
    'after',
    examples(
      'papergraph changes',
      'papergraph changes --since 2026-11-20',
      'papergraph load --since last hf:daily && papergraph changes',
    ),
  )
  .action(async (flags) => run((await import('./commands/changes.js')).changes(flags)));

program
  .command('why')
  .description(
    'which records a paper is made of, what made them one, and what kept others with its title apart',
  )
  .argument('<id>', 'id, slug (paper/2106.01234), arXiv id or title of a paper')
  .option('--json', 'one JSON object for each paper that the name leads to')
  .addHelpText(
    'after',
    examples('papergraph why 2106.01234', 'papergraph why paper/2106.01234 --json | jq .joinedBy'),
  )
  .action(async (id, flags) => run((await import('./commands/why.js')).why(id, flags)));

program
  .command('export')
  .description(
    'the graph for other tools, whole or around one node; sorted, so that equal graphs are equal files',
  )
  .option(
    '--format <format>',
    'jsonl (all properties of the public graph), graphml, gexf (Gephi), graphology (JSON), bibtex (papers), neo4j-csv (a folder for neo4j-admin database import)',
    'jsonl',
  )
  .option('--around <id>', 'only what lies around this node: its id, slug (model/llama-2), arXiv id or name')
  .option('--search <text>', 'only what lies around what these words find, as the search of the API finds it')
  .option('--depth <edges>', 'how far around, 1 when not given', whole(1, 3))
  .option(
    '--out <file>',
    'where to (stdout when not given), for neo4j-csv a new folder; it appears when it is whole',
  )
  .addHelpText(
    'after',
    examples(
      'papergraph export > graph.jsonl',
      'papergraph export --format gexf --out graph.gexf',
      'papergraph export --format bibtex --around technique/speculative-decoding > papers.bib',
      'papergraph export --format graphml --search "kv cache" --out kv-cache.graphml',
      'papergraph export --format neo4j-csv --out graph-csv',
      'cd graph-csv && neo4j-admin database import full @import.args neo4j',
    ),
  )
  .action(async (flags) => run((await import('./commands/export.js')).exportGraph(flags)));

/** Waits until what was printed is out: a pipe on some systems takes it later. */
const flushed = (stream: NodeJS.WriteStream): Promise<void> =>
  new Promise((resolve) => {
    if (stream.destroyed || !stream.writable) resolve();
    else stream.write('', () => resolve());
  });

process.stderr.on('error', () => {});
try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) exitCode = error.exitCode === 0 ? 0 : 2;
  else exitCode = explain(error);
}
await Promise.all([flushed(process.stdout), flushed(process.stderr)]);
process.exit(exitCode);
