// networkx, which reads graphs independently of us, in a virtual environment in .cache.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const VERSION = '3.6.1';
const venv = resolve(import.meta.dirname, `../../.cache/networkx-${VERSION}`);
const python = join(venv, 'bin/python');
const SCRIPT = resolve(import.meta.dirname, 'read-graph.py');

export interface ReadGraph {
  readonly nodes: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly edges: readonly (readonly [
    source: string,
    target: string,
    key: string,
    data: Readonly<Record<string, unknown>>,
  ])[];
}

const runs = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore', timeout: 120_000 }).status === 0;

/** Null when networkx is there, or could be installed; else why not. */
export const noNetworkx = (): string | null => {
  if (runs(python, ['-c', 'import networkx'])) return null;
  if (!runs('python3', ['-m', 'venv', venv])) return 'needs Python 3.11 or later with its venv module';
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--retries', '0'];
  if (runs(python, [...pip, `networkx==${VERSION}`])) return null;
  rmSync(venv, { recursive: true, force: true });
  return `networkx ${VERSION} could not be installed from PyPI (Python 3.11 or later, and a network, are needed)`;
};

/** What networkx reads in a GraphML or GEXF file. */
export const readWithNetworkx = (file: string): ReadGraph => {
  const { status, stdout, stderr } = spawnSync(python, [SCRIPT, file], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`networkx cannot read ${file}: ${stderr}`);
  return JSON.parse(stdout) as ReadGraph;
};
